import AgreementCommands
import Foundation
import Testing

/// The command compare.
@Suite struct AgreementCompareTests {
  private func compare(
    _ old: String, _ new: String, _ options: String...
  ) async throws -> ProgramResult {
    try await withFolder { folder in
      let (first, second) = (folder + "/old.txt", folder + "/new.txt")
      try old.write(toFile: first, atomically: true, encoding: .utf8)
      try new.write(toFile: second, atomically: true, encoding: .utf8)
      return await AgreementProgram.result(["compare", first, second, "--only", "words"] + options)
    }
  }

  @Test func `texts with the same words are the same`() async throws {
    let result = try await compare("Lamps are lit.", "Lamps  are\nlit.")
    #expect(result.status == 0)
    #expect(result.output == "0 words inserted, 0 deleted, 0 moved\n")
    #expect(result.errors.isEmpty)
  }

  @Test func `a redline shows what changed`() async throws {
    let result = try await compare("Each Party shall light lamps.", "Each Party may light lamps.")
    #expect(result.status == 1)
    #expect(
      result.output == """
        1 word inserted, 1 deleted, 0 moved

        … Each Party [-shall-]{+may+} light lamps. …

        """)
  }

  @Test func `JSON tells the places in both texts`() async throws {
    let result = try await compare("a lamp", "a “bell”", "--format", "json")
    #expect(result.status == 1)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let object = try #require(value as? [String: Any])
    #expect(
      object["words"] as? [String: Int] == ["inserted": 1, "deleted": 1, "moved": 0])
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.count == 1)
    #expect(changes.first?["from"] as? [String: Int] == ["start": 2, "end": 6])
    #expect(changes.first?["to"] as? [String: Int] == ["start": 2, "end": 12])
    #expect(changes.first?["new"] as? String == "“bell”")
  }

  @Test func `the summary is one line`() async throws {
    let result = try await compare("a lamp", "a bell", "--format=summary")
    #expect(result.output == "1 word inserted, 1 deleted, 0 moved\n")
  }

  @Test func `nothing that is shown can send orders to a terminal`() async throws {
    let result = try await compare("a lamp", "a \u{1B}[2J\u{9B}bell\u{202E} \u{7}")
    #expect(result.status == 1)
    for scalar in result.output.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.value != 0x202E)
    }
  }

  @Test(arguments: [
    ["compare"], ["compare", "x", "--only", "words"], ["compare", "x", "y"],
    ["compare", "x", "y", "z", "--only", "words"], ["compare", "/nowhere", "/", "--only", "words"],
    ["compare", "x", "y", "--only", "colours"], ["compare", "-", "-", "--only=words"],
    ["compare", "x", "y", "--only=words", "--format", "csv"], ["compare", "--nonsense"],
    ["compare", "x", "", "--only", "words"], ["compare", "-", "x", "--only", "words"],
  ])
  func `wrong usage and unreadable input are refused in one line`(arguments: [String]) async {
    let result = await AgreementProgram.result(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.reports.count == 1, "\(result.errors)")
  }

  @Test func `help names the options`() async {
    let result = await AgreementProgram.result(["compare", "--help"])
    #expect(result.status == 0)
    for word in ["--only", "--format", "summary", "Exit status"] {
      #expect(result.output.contains(word))
    }
  }
}
