import AgreementCommands
import Foundation

/// The streams with which a process is started.
struct StandardStreams: ProgramStreams {
  let showsErrorsOnTerminal = isatty(2) == 1

  // A variable NO_COLOR, whatever its value, asks programs for output without colours.
  let showsColours =
    isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  mutating func readInput() throws -> [UInt8] {
    Array(try FileHandle.standardInput.readToEnd() ?? Data())
  }

  mutating func write(_ bytes: [UInt8]) throws {
    // By the call of the system: a handle of Foundation takes longer to be got ready than most output to be written.
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw CocoaError(.fileWriteUnknown)
      }
    }
  }

  mutating func writeError(_ bytes: [UInt8]) {
    // There is nowhere left to report that errors cannot be reported.
    try? FileHandle.standardError.write(contentsOf: Data(bytes))
  }
}
