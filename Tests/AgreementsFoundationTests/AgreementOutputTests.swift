import Agreements
import AgreementsFoundation
import Foundation
import TestSupport
import Testing

/// The folder into which generated agreements are written, for programs that check them.
private let output = ProcessInfo.processInfo.environment["AGREEMENTS_JSON_OUTPUT"]

@Suite("Agreements for other programs")
struct AgreementOutputTests {
  @Test(
    "two hundred agreements are written to a folder",
    .enabled(if: output != nil, "AGREEMENTS_JSON_OUTPUT names no folder"))
  func write() throws {
    let folder = URL(fileURLWithPath: try #require(output), isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, agreement) in AgreementGenerator.agreements(200, seed: 20_260).enumerated() {
      let file = folder.appendingPathComponent("generated-\(index + 1).json")
      try agreement.json().write(to: file)
      #expect(try Agreement(json: Data(contentsOf: file)) == agreement)
    }
  }
}
