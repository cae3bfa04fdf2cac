// swift-tools-version: 6.2

import PackageDescription

/// Readers under hostile and damaged input, to be run in release builds: `swift run -c release reading-fuzzing`.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "swift-agreements", path: "../..")],
  targets: [
    .executableTarget(
      name: "reading-fuzzing",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")])
  ],
  swiftLanguageModes: [.v6]
)
