import AgreementCommands
import Foundation

/// Streams that give what a test puts in and keep what the program writes.
struct RecordedStreams: ProgramStreams {
  /// What is read from the standard input; reading fails without it.
  var input: [UInt8]?

  /// Whether writing to the standard output fails.
  var isClosed = false

  /// Whether errors are shown on a terminal.
  var showsErrorsOnTerminal = false

  /// What was written to the standard output.
  private(set) var output: [UInt8] = []

  /// What was written to the standard error.
  private(set) var errors: [UInt8] = []

  /// Why a stream cannot be used.
  struct Failure: Error {}

  mutating func readInput() throws -> [UInt8] {
    guard let input else { throw Failure() }
    return input
  }

  mutating func write(_ bytes: [UInt8]) throws {
    if isClosed { throw Failure() }
    output += bytes
  }

  mutating func writeError(_ bytes: [UInt8]) {
    errors += bytes
  }
}

/// What a run of the program came to.
struct ProgramResult {
  /// The exit status.
  var status: Int32

  /// What it wrote.
  var output: String

  /// What it reported.
  var errors: String

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The lines of the report.
  var reports: [String] { errors.split(separator: "\n").map(String.init) }

  /// The lines of the output as JSON objects.
  var objects: [[String: Any]] {
    get throws {
      try lines.map { line in
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return value as? [String: Any] ?? [:]
      }
    }
  }
}

extension AgreementProgram {
  /// Runs the program on an input.
  static func result(
    _ arguments: [String], input: String? = nil, isClosed: Bool = false
  ) async -> ProgramResult {
    var streams = RecordedStreams(input: input.map { Array($0.utf8) }, isClosed: isClosed)
    let status = await run(arguments, with: &streams)
    return ProgramResult(
      status: status, output: String(decoding: streams.output, as: UTF8.self),
      errors: String(decoding: streams.errors, as: UTF8.self))
  }

  /// The path of a file of the repository.
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// The sample agreement.
  static var sample: String { path("Examples/agreement/Samples/lighthouses.txt") }
}

/// A folder that is there while a test uses it.
func withFolder<Value>(_ use: (String) async throws -> Value) async throws -> Value {
  let folder = NSTemporaryDirectory() + "/agreement-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try await use(folder)
}
