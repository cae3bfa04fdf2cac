import Agreements

/// What the command compare is asked to do.
struct CompareOptions: Hashable, Sendable {
  /// The files that are compared, the old one first; "-" is the standard input.
  var files: [String] = []

  /// What is compared.
  var scope = Scope.words

  /// The form in which the differences are written.
  var form = Form.terminal

  /// The file to write to instead of the standard output.
  var output: String?

  /// The encoding of the files, if it is given.
  var encoding: TextEncoding?

  /// Whether only the usage is asked for.
  var wantsHelp = false

  /// What can be compared.
  enum Scope: String, CaseIterable, Sendable {
    case words
  }

  /// The forms in which differences are written.
  enum Form: String, CaseIterable, Sendable {
    case terminal
    case markdown
    case json
    case summary
  }

  /// Reads the arguments behind the name of the command.
  init(arguments: some Sequence<String>) throws(ProgramError) {
    var rest = Array(arguments)[...]
    var takesOptions = true
    var names: [String] = []
    while let argument = rest.popFirst() {
      guard takesOptions, argument.hasPrefix("-"), argument != "-" else {
        files.append(argument)
        continue
      }
      var name = argument
      var joined: String?
      if argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") {
        name = String(argument[..<sign])
        joined = String(argument[argument.index(after: sign)...])
      }
      func value(_ wanted: String) throws(ProgramError) -> String {
        if let joined { return joined }
        guard let value = rest.popFirst(), value == "-" || !value.hasPrefix("-") else {
          throw ProgramError("\(name) needs \(wanted); try compare --help")
        }
        return value
      }
      names.append(name)
      switch name {
      case "--only": scope = try Self.choice(name, try value("what is to be compared"))
      case "--format": form = try Self.choice(name, try value("the name of a form"))
      case "-o", "--output": output = try value("a file")
      case "--encoding": encoding = try Options.encoding(try value("the name of an encoding"))
      case "--" where joined == nil: takesOptions = false
      case "--help" where joined == nil, "-h" where joined == nil: wantsHelp = true
      default:
        throw ProgramError(
          "compare has no option \"\(argument.onOneLine)\"; try compare --help")
      }
    }
    if wantsHelp { return }
    guard names.contains("--only") else {
      throw ProgramError("compare needs --only words; other comparisons are not offered yet")
    }
    guard files.count == 2 else {
      throw ProgramError("compare takes two files, the old text and the new one")
    }
    guard !files.contains("") else { throw ProgramError("a file without a name is given") }
    guard files != ["-", "-"] else {
      throw ProgramError("the standard input can be read once only; name - once")
    }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: String, _ name: String
  ) throws(ProgramError) -> Choice {
    guard let choice = Choice(rawValue: name) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ProgramError("compare \(option) takes one of \(names), not \"\(name.onOneLine)\"")
    }
    return choice
  }

  /// How the command is used.
  static let usage = """
    usage: agreement compare OLD NEW --only words [--format FORM]

    Shows in which words two texts differ, and which passages moved.

      --only words       compare words alone, without reading the structure of the texts
      --format terminal  what was [-deleted-] and {+inserted+}, with some words around it
                         (this is the standard form)
      --format markdown  the same as a list in Markdown
      --format json      one object with the counts, the changes and the moves
      --format summary   the counts alone

      -o, --output FILE  write to FILE instead of the standard output
      --encoding NAME    utf8, utf16le, utf16be or windows1252; otherwise it is found out
      -h, --help         show this text

    White space is not compared. Exit status: 0 if the words and marks are the same, 1 if they
    differ, 2 if a file cannot be read or the arguments are wrong.

    """
}
