import AgreementCommands
import Foundation
import Testing

/// How the program is called, and how it says that something is wrong.
@Suite struct AgreementProgramTests {
  @Test(arguments: [
    [], ["read"], ["write", "x"], ["help"], ["read", "--nonsense", "x"], ["read", "x", "--format"],
    ["read", "--format", "table", "x"], ["references", "--format=text", "x"],
    ["read", "--quiet=yes", "x"], ["read", "--encoding", "latin1", "x"],
    ["read", "--plain", "--markdown", "x"], ["read", "-", "-"], ["read", ""], ["read", "-o"],
    ["read", "--sentences", "x"], ["obligations", "--sentences", "x", "y"],
    ["obligations", "--sentences", "x", "--format", "json"],
    ["obligations", "--sentences", "x", "--encoding", "utf8"], ["read", "/"], ["read", "/nowhere"],
    ["read", "-"], ["read", "\u{1B}[2J\n"], ["read", "x", "--stage", "draft"],
    ["check", "x", "--stage", "signed"], ["check", "x", "--format", "csv"],
    ["check", "-", "--fix"], ["check", "x", "--config", "/nowhere"], ["rules", "no.such-rule"],
  ])
  func `wrong usage and unreadable input are refused in one line`(arguments: [String]) async {
    let result = await AgreementProgram.result(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.reports.count == 1, "\(result.errors)")
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func `a file that cannot be read does not keep the others from being read`() async {
    let result = await AgreementProgram.result(
      ["read", "-q", "/nowhere", AgreementProgram.sample])
    #expect(result.status == 2)
    #expect(result.output.contains("Operation of Lights"))
    #expect(result.reports.first == "/nowhere: error: there is no such file; check the name")
    #expect(result.reports.last?.contains("of which 1 could not be read") == true)
  }

  @Test(arguments: [
    (["--help"], ["read", "obligations", "references", "--encoding", "--quiet", "Exit status"]),
    (["read", "--help"], ["outline-json", "markdown", "--plain"]),
    (["obligations", "-h"], ["--sentences", "csv"]),
    (["references", "--help"], ["csv", "table"]),
    (["check", "--help"], ["--stage", "initialling", "--config", "--fix", "sarif", "github"]),
    (["rules", "--help"], ["family"]),
  ])
  func `help names what can be asked for`(arguments: [String], words: [String]) async {
    let result = await AgreementProgram.result(arguments)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for word in words { #expect(result.output.contains(word), "\(word)") }
    #expect(result.lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `the page shows the help of the program`() async throws {
    let page = try String(
      contentsOfFile: AgreementProgram.path("Documentation/AgreementProgram.md"), encoding: .utf8)
    let help = await AgreementProgram.result(["--help"]).output
    #expect(page.contains("```\n" + help + "```"))
  }

  @Test func `output goes to a file, and to none that is read`() async throws {
    try await withFolder { folder in
      let file = folder + "/out.txt"
      let shown = await AgreementProgram.result(["read", AgreementProgram.sample])
      let saved = await AgreementProgram.result(["read", AgreementProgram.sample, "-o", file])
      #expect(saved.status == 0)
      #expect(saved.output.isEmpty)
      let kept = try String(contentsOfFile: file, encoding: .utf8)
      #expect(kept == shown.output)
      for place in [folder, folder + "/none/out.txt", "/dev/full"] {
        let refused = await AgreementProgram.result(["read", AgreementProgram.sample, "-o", place])
        #expect(refused.status == 2)
        #expect(refused.reports.count == 1, "\(refused.errors)")
      }
      let same = await AgreementProgram.result(["read", file, "-o", folder + "/./out.txt"])
      #expect(same.status == 2)
      let untouched = try String(contentsOfFile: file, encoding: .utf8)
      #expect(untouched == shown.output)
    }
  }

  @Test func `an output that cannot be written is told in one line`() async {
    for arguments in [["--help"], ["read", AgreementProgram.sample]] {
      let result = await AgreementProgram.result(arguments, isClosed: true)
      #expect(result.status == 2)
      #expect(result.reports.count == 1)
    }
  }

  @Test func `the process outlives a reader that goes away`() throws {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let process = Process()
    process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("agreement")
    process.arguments = ["read", "--quiet", AgreementProgram.sample]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    try output.fileHandleForWriting.close()
    let report = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 2)
    #expect(
      String(decoding: report, as: UTF8.self).hasPrefix("agreement: the output cannot be written"))
  }

  @Test func `hostile texts are read in every form`() async {
    let texts = [
      String(repeating: "(", count: 20_000), String(repeating: "Article 1\n", count: 2_000),
      "\u{0}\u{FEFF}\r\r\r", String(repeating: "Article 5 of ", count: 2_000),
      "# " + String(repeating: "a\u{301}", count: 5_000),
    ]
    let commands = [
      ["read"], ["read", "--format", "outline-json"], ["read", "--format", "text"],
      ["read", "--format", "json"], ["obligations"], ["references", "--format", "json"],
      ["references", "--format", "csv"], ["obligations", "--format", "json"],
    ]
    for text in texts {
      for command in commands {
        let result = await AgreementProgram.result(command + ["-q", "-"], input: text)
        #expect(result.status < 2, "\(command)")
      }
    }
  }
}
