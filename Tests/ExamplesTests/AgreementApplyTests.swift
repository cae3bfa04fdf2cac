import AgreementCommands
import Foundation
import Testing

/// The command apply, and what it shares with compare.
@Suite struct AgreementApplyTests {
  private static let old = """
    Agreement between the Republic of Ester and the Republic of Varn on Lamps

    Article 1
    Lamps

    Each Party shall light its lamps at dusk.

    Article 2
    Term

    This Agreement remains in force for five years.
    """

  private static let new = old.replacing("at dusk", with: "before dusk")
    .replacing("five", with: "seven")

  /// Writes both texts and the script between them, and runs a test with their names.
  private func withScript(
    _ names: (old: String, new: String) = ("old.txt", "new.txt"), _ options: [String] = [],
    _ test: (_ old: String, _ new: String, _ script: String) async throws -> Void
  ) async throws {
    try await withFolder { folder in
      let (old, new) = (folder + "/" + names.old, folder + "/" + names.new)
      let script = folder + "/round.script"
      try Self.old.write(toFile: old, atomically: true, encoding: .utf8)
      try Self.new.write(toFile: new, atomically: true, encoding: .utf8)
      let made = await AgreementProgram.result(
        ["compare", old, new, "--format", "script", "-q", "-o", script] + options)
      #expect(made.status == 1)
      #expect(made.errors.isEmpty)
      try await test(old, new, script)
    }
  }

  @Test func `a script leads from the old text to the new one and back`() async throws {
    try await withScript { old, new, script in
      let forward = await AgreementProgram.result(["apply", old, script])
      #expect(forward.status == 0)
      #expect(forward.output.contains("before dusk"))
      let back = await AgreementProgram.result(["apply", new, script, "--reverse", "--quiet"])
      #expect(back.status == 0)
      #expect(back.output.contains("at dusk"))
      #expect(!back.output.contains("seven"))
    }
  }

  @Test func `texts are read as compare reads them`() async throws {
    try await withScript(("old.json", "new.json"), ["--plain"]) { old, _, script in
      let asText = await AgreementProgram.result(["apply", "--plain", "--", old, script])
      #expect(asText.status == 0)
      let asJSON = await AgreementProgram.result(["apply", old, script])
      #expect(asJSON.status == 2)
      #expect(asJSON.reports.count == 1)
    }
  }

  @Test func `a script for another text is refused in one line`() async throws {
    try await withScript { _, new, script in
      let result = await AgreementProgram.result(["apply", new, script])
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.reports.count == 1)
    }
  }

  @Test(arguments: [
    ["apply"], ["apply", "x"], ["apply", "x", "y", "z"], ["apply", "-", "-"],
    ["apply", "x", ""], ["apply", "x", "y", "--quiet=yes"], ["apply", "x", "y", "--reverse=no"],
    ["apply", "x", "y", "-o"], ["apply", "x", "y", "--plain", "--json"],
    ["apply", "x", "y", "--encoding", "klingon"], ["apply", "/nowhere", "/nowhere"],
  ])
  func `wrong usage is refused in one line`(arguments: [String]) async {
    let result = await AgreementProgram.result(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.reports.count == 1, "\(result.errors)")
  }

  @Test func `no file that is read is written over, whatever its name`() async throws {
    try await withScript { old, new, _ in
      let link = old + ".link"
      try FileManager.default.linkItem(atPath: old, toPath: link)
      let result = await AgreementProgram.result(["compare", old, new, "-o", link])
      #expect(result.status == 2)
      #expect(try String(contentsOfFile: old, encoding: .utf8) == Self.old)
    }
  }
}
