import Agreements
import Foundation

/// The program `agreement`: it reads texts of agreements and shows what they hold.
public enum AgreementProgram: Sendable {
  /// Runs the program.
  ///
  /// Files are read in parallel, and written in the order in which they are named.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of the command line, without the name of the program.
  ///   - streams: What is read from and written to besides files.
  /// - Returns: The exit status: 0 if all went well, 1 if there are findings of error severity, 2 if
  ///   input cannot be read, output cannot be written, or the arguments are wrong.
  public static func run<Streams: ProgramStreams>(
    _ arguments: [String], with streams: inout Streams
  ) async -> Int32 {
    do throws(ProgramError) {
      switch arguments.first {
      case "compare":
        let options = try CompareOptions(arguments: arguments.dropFirst())
        return try await CompareRun(options).run(with: &streams)
      case "concordance":
        let options = try CompareOptions(arguments: arguments.dropFirst(), isConcordance: true)
        return try await CompareRun(options).run(with: &streams)
      case "apply": return try ApplyRun(arguments: arguments.dropFirst()).run(with: &streams)
      default: break
      }
      let options = try Options(arguments: arguments)
      if options.wantsHelp {
        try write(Array(options.usage.utf8), to: &streams)
        return 0
      }
      var run = ProgramRun(options)
      return try await run.run(with: &streams)
    } catch {
      streams.report("agreement: \(error)")
      return 2
    }
  }

  /// Writes to the standard output.
  static func write<Streams: ProgramStreams>(_ bytes: [UInt8], to streams: inout Streams)
    throws(ProgramError)
  {
    guard !bytes.isEmpty else { return }
    do {
      try streams.write(bytes)
    } catch {
      throw ProgramError(
        "the output cannot be written: its reader has gone, or the disk is full; try -o FILE")
    }
  }
}
