import Agreements
import AgreementsFoundation
import Foundation

/// One run of the command apply.
struct ApplyRun {
  private var files: [String] = []
  private var output: String?
  private var isReversed = false
  private var wantsHelp = false

  /// Reads the arguments behind the name of the command.
  init(arguments: some Sequence<String>) throws(ProgramError) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h": wantsHelp = true
      case "--reverse": isReversed = true
      case "-o", "--output":
        guard let name = rest.popFirst() else { throw ProgramError("\(argument) needs a file") }
        output = name
      case "-": files.append(argument)
      default:
        guard !argument.hasPrefix("-") else {
          throw ProgramError("apply has no option \"\(argument.onOneLine)\"; try apply --help")
        }
        files.append(argument)
      }
    }
    if wantsHelp { return }
    guard files.count == 2, !files.contains(""), files != ["-", "-"] else {
      throw ProgramError("apply takes two files, the agreement and the script")
    }
  }

  /// Applies the script and writes the agreement that results.
  ///
  /// - Returns: The exit status.
  func run<Streams: ProgramStreams>(with streams: inout Streams) throws(ProgramError) -> Int32 {
    if wantsHelp {
      try AgreementProgram.write(Array(Self.usage.utf8), to: &streams)
      return 0
    }
    var target: OutputFile?
    if let output, output != "-" { target = try OutputFile(output, inputs: files) }
    let script = try script(try bytes(files[1], &streams))
    let old = try bytes(files[0], &streams)
    let agreement = try agreement(old)
    let json = try json(of: agreement, script)
    if let target {
      try target.write(json)
    } else {
      try AgreementProgram.write(json, to: &streams)
    }
    return 0
  }

  private func json(of agreement: Agreement, _ script: EditScript) throws(ProgramError) -> [UInt8] {
    let changed: Agreement
    do {
      changed = try agreement.applying(isReversed ? script.inverse : script)
    } catch {
      throw ProgramError("\(files[1].onOneLine): \(error.description.onOneLine)")
    }
    do {
      return Array(try changed.json())
    } catch {
      throw ProgramError("the agreement cannot be written; \(error.description.onOneLine)")
    }
  }

  private func script(_ bytes: [UInt8]) throws(ProgramError) -> EditScript {
    do {
      return try EditScript(json: Data(bytes))
    } catch {
      throw ProgramError("\(files[1].onOneLine): is no script; \(error.description.onOneLine)")
    }
  }

  /// Reads the agreement as compare reads it, without obligations, so that the script fits.
  private func agreement(_ bytes: [UInt8]) throws(ProgramError) -> Agreement {
    do {
      let isJSON = files[0].hasSuffix(".json")
      return try ComparedFile(bytes, isJSON: isJSON, options: .standard).agreement
    } catch {
      throw ProgramError("\(files[0].onOneLine): \(error)")
    }
  }

  private func bytes<Streams: ProgramStreams>(
    _ name: String, _ streams: inout Streams
  ) throws(ProgramError) -> [UInt8] {
    if name == "-" {
      do {
        return try streams.readInput()
      } catch {
        throw ProgramError("the standard input cannot be read")
      }
    }
    do {
      return try InputFile.bytes(of: name)
    } catch {
      throw ProgramError("\(name.onOneLine): \(error)")
    }
  }

  private static let usage = """
    usage: agreement apply OLD SCRIPT [--reverse] [-o FILE]

    Applies a script that compare --format script made of OLD and another text, and writes the
    agreement that results as JSON.

      --reverse          undo the script: OLD is then the new text
      -o, --output FILE  write to FILE instead of the standard output

    A script fits the agreement of which it was made, and no other. Exit status: 0 if it was
    applied, 2 if not.

    """
}
