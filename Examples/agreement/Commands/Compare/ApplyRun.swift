import Agreements
import AgreementsFoundation
import Foundation

/// One run of the command apply.
struct ApplyRun {
  private var files: [String] = []
  private var output: String?
  private var encoding: TextEncoding?
  private var input: Options.Input?
  private var isReversed = false
  private var wantsHelp = false

  /// Reads the arguments behind the name of the command.
  init(arguments: some Sequence<String>) throws(ProgramError) {
    var rest = Array(arguments)[...]
    var takesOptions = true
    while let argument = rest.popFirst() {
      guard takesOptions, argument.hasPrefix("-"), argument != "-" else {
        files.append(argument)
        continue
      }
      let (name, joined) = Options.split(argument)
      func value(_ wanted: String) throws(ProgramError) -> String {
        guard let value = joined ?? rest.popFirst() else {
          throw ProgramError("\(name) needs \(wanted); try apply --help")
        }
        return value
      }
      switch name {
      case "-o", "--output": output = try value("a file")
      case "--encoding": encoding = try Options.encoding(try value("the name of an encoding"))
      case "--reverse" where joined == nil: isReversed = true
      case "--plain" where joined == nil, "--markdown" where joined == nil,
        "--json" where joined == nil:
        try input.choose(name)
      case "--" where joined == nil: takesOptions = false
      // Taken as by every command; nothing is reported beside what is written.
      case "--quiet" where joined == nil, "-q" where joined == nil: break
      case "--help" where joined == nil, "-h" where joined == nil: wantsHelp = true
      default:
        throw ProgramError("apply has no option \"\(argument.onOneLine)\"; try apply --help")
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
    let script = try script(try streams.bytes(of: files[1]))
    let old = try streams.bytes(of: files[0])
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
      let options = ReadingOptions(format: input.format, encoding: encoding)
      return try ComparedFile(bytes, isJSON: input.isJSON(files[0]), options: options).agreement
    } catch {
      throw ProgramError("\(files[0].onOneLine): \(error)")
    }
  }

  private static let usage = """
    usage: agreement apply OLD SCRIPT [--reverse]

    Applies a script that compare --format script made of OLD and another text, and writes the
    agreement that results as JSON.

      --reverse          undo the script: OLD is then the new text
      --plain, --markdown, --json
                         how OLD is written; give what compare was given
      --encoding NAME    utf8, utf16le, utf16be or windows1252; otherwise it is found out
      -o, --output FILE  write to FILE instead of the standard output
      -q, --quiet        no remarks, as there are none
      -h, --help         show this text

    A script fits the agreement of which it was made, and no other. Exit status: 0 if it was
    applied, 2 if not.

    """
}
