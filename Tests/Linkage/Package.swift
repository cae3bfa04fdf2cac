// swift-tools-version: 6.2

import PackageDescription

/// A program that imports the core alone.
///
/// Built statically, it must not link Foundation.
let package = Package(
  name: "Linkage",
  dependencies: [.package(name: "swift-agreements", path: "../..")],
  targets: [
    .executableTarget(
      name: "linkage",
      dependencies: [.product(name: "Agreements", package: "swift-agreements")])
  ],
  swiftLanguageModes: [.v6]
)
