// swift-tools-version: 6.2

import PackageDescription

/// Measurements, to be run in release builds: `swift run -c release scaling`, `swift build -c release --static-swift-stdlib && .build/release/reading-comparison FILE…`.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "swift-agreements", path: "../..")],
  targets: [
    .executableTarget(
      name: "scaling",
      dependencies: [
        .product(name: "Agreements", package: "swift-agreements"),
        .product(name: "AgreementsFoundation", package: "swift-agreements"),
      ]),
    .executableTarget(
      name: "reading",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")]),
    .executableTarget(
      name: "validating",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")]),
    .target(name: "MeasuredRuns"),
    .executableTarget(name: "reading-comparison", dependencies: ["MeasuredRuns"]),
    .executableTarget(
      name: "word-comparison",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")]),
    .executableTarget(name: "comparison-peers", dependencies: ["MeasuredRuns"]),
    .executableTarget(name: "measured-run"),
  ],
  swiftLanguageModes: [.v6]
)
