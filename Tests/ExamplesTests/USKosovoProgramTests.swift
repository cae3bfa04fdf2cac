import Agreements
import Foundation
import Testing
import USKosovoAgreement

/// The built program, run as a user runs it.
@Suite struct USKosovoProgramTests {
  private struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  private func run(_ arguments: String...) throws -> Result {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let process = Process()
    process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("us-kosovo")
    process.arguments = arguments
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("us-kosovo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that nobody reads would stop the program.
    let files = ["output", "errors"].map { folder.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8))
  }

  @Test func `it prints the draft and a summary`() throws {
    let result = try run()
    #expect(result.status == 0)
    #expect(result.output.contains("Article 31\n"))
    #expect(result.output.contains("entries used"))
    #expect(result.output.hasPrefix(try Agreement.usKosovo().text))
    #expect(result.errors.isEmpty)
  }

  @Test func `each original names its own party first`() throws {
    let ours = try run("--original", "us").output
    let theirs = try run("--original", "kosovo").output
    #expect(ours.contains("the United States and Kosovo are equal"))
    #expect(theirs.contains("Kosovo and the United States are equal"))
    #expect(try run("--original", "kosovo").output == theirs)
  }

  @Test func `it writes four files`() throws {
    let folder = NSTemporaryDirectory() + "/us-kosovo-\(UUID().uuidString)/new"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try run("--output", folder).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["agreement.json", "agreement.md", "agreement.txt", "coverage.md"])
  }

  @Test(arguments: [
    ["--nonsense"], ["--original"], ["--original", "serbia"], ["--output"], ["extra"],
    ["--sources", "/nonexistent"], ["--output", "/dev/null/x"], ["--output", "--sources"],
  ])
  func `wrong usage is refused in one line`(arguments: [String]) throws {
    let result =
      arguments.count == 1 ? try run(arguments[0]) : try run(arguments[0], arguments[1])
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("us-kosovo: "))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `help names every option`() throws {
    let result = try run("--help")
    #expect(result.status == 0)
    for option in ["--original", "--output", "--sources", "--help"] {
      #expect(result.output.contains(option))
    }
  }
}
