// swift-tools-version: 6.2

import PackageDescription

/// The settings every target is built with: all upcoming features of the compiler, memory safety
/// proven, and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
]

let package = Package(
  name: "swift-agreements",
  products: [
    .library(name: "Agreements", targets: ["Agreements"]),
    .library(name: "AgreementsFoundation", targets: ["AgreementsFoundation"]),
    .executable(name: "us-kosovo", targets: ["us-kosovo"]),
    .executable(name: "agreement", targets: ["agreement"]),
    .executable(name: "compare-drafts", targets: ["compare-drafts"]),
  ],
  targets: [
    // The library.
    .target(name: "Agreements"),
    .target(name: "AgreementsFoundation", dependencies: ["Agreements"]),

    // The programs under Examples.
    .target(
      name: "USKosovoAgreement",
      dependencies: ["Agreements"],
      path: "Examples/us-kosovo/Agreement"),
    .executableTarget(
      name: "us-kosovo",
      dependencies: ["Agreements", "AgreementsFoundation", "USKosovoAgreement"],
      path: "Examples/us-kosovo/Program"),
    .target(
      name: "ComparedDrafts",
      dependencies: ["Agreements", "USKosovoAgreement"],
      path: "Examples/compare-drafts/Drafts"),
    .executableTarget(
      name: "compare-drafts",
      dependencies: ["Agreements", "ComparedDrafts"],
      path: "Examples/compare-drafts/Program"),
    .target(
      name: "AgreementCommands",
      dependencies: ["Agreements", "AgreementsFoundation"],
      path: "Examples/agreement/Commands"),
    .executableTarget(
      name: "agreement",
      dependencies: ["AgreementCommands"],
      path: "Examples/agreement/Program"),

    // The tests.
    .target(name: "TestSupport", dependencies: ["Agreements"], path: "Tests/TestSupport"),
    .testTarget(name: "AgreementsTests", dependencies: ["Agreements", "TestSupport"]),
    .testTarget(
      name: "AgreementsFoundationTests",
      dependencies: ["Agreements", "AgreementsFoundation", "TestSupport"]),
    .testTarget(
      name: "ExamplesTests",
      dependencies: [
        "Agreements", "AgreementsFoundation", "AgreementCommands", "ComparedDrafts",
        "USKosovoAgreement", "agreement", "us-kosovo",
      ]),
    .testTarget(
      name: "RulesInTests",
      dependencies: ["Agreements", "USKosovoAgreement"],
      path: "Examples/rules-in-tests"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = settings
}
