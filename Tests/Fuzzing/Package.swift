// swift-tools-version: 6.2

import PackageDescription

/// Readers and rules under hostile and damaged input, to be run in release builds, such as
/// `swift run -c release reading-fuzzing`.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "swift-agreements", path: "../..")],
  targets: [
    .executableTarget(
      name: "reading-fuzzing",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")]),
    .executableTarget(
      name: "rule-planting",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")]),
    .executableTarget(
      name: "known-edits",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")]),
  ],
  swiftLanguageModes: [.v6]
)
