import Agreements

/// What the program is asked to do.
struct Options: Hashable, Sendable {
  /// The command; none where only help is asked for.
  var command: Command?

  /// The files to read; "-" is the standard input.
  var files: [String] = []

  /// The file to write to instead of the standard output.
  var output: String?

  /// The encoding of the files, if it is given.
  var encoding: TextEncoding?

  /// How the files are written, if it is given.
  var input: Input?

  /// The stage for which agreements are checked.
  var stage = ValidationStage.draft

  /// The file with the configuration of the rules.
  var configurationFile: String?

  /// Whether safe fixes are applied to the files.
  var fixes = false

  /// Whether what is written out is shown on a terminal that knows colours.
  var isColoured = false

  /// Whether remarks and progress are left out.
  var isQuiet = false

  /// Whether only the usage is asked for.
  var wantsHelp = false

  /// How the input is written.
  enum Input: String, Sendable {
    case plain = "--plain"
    case markdown = "--markdown"
    case json = "--json"
  }

  /// Reads the arguments of the command line.
  init(arguments: [String]) throws(ProgramError) {
    var rest = arguments[...]
    var form: String?
    var readsSentences = false
    var checkOption: String?
    var takesOptions = true
    while let argument = rest.popFirst() {
      guard takesOptions, argument.hasPrefix("-"), argument != "-" else {
        try take(argument)
        continue
      }
      let (name, joined) = Self.split(argument)
      func value(_ wanted: String) throws(ProgramError) -> String {
        if let joined { return joined }
        guard let value = rest.popFirst(), value == "-" || !value.hasPrefix("-") else {
          throw ProgramError("\(name) needs \(wanted); try --help")
        }
        return value
      }
      switch name {
      case "--format": form = try value("the name of a form")
      case "-o", "--output": output = try value("a file")
      case "--encoding": encoding = try Self.encoding(try value("the name of an encoding"))
      case "--stage":
        checkOption = name
        stage = try Self.stage(try value("the name of a stage"))
      case "--config":
        checkOption = name
        configurationFile = try value("a file")
      case "--sentences":
        readsSentences = true
        files.append(try value("a file"))
      default:
        guard joined == nil else { throw ProgramError("\(name) takes no value; try --help") }
        switch name {
        case "--": takesOptions = false
        case "--help", "-h": wantsHelp = true
        case "--quiet", "-q": isQuiet = true
        case "--fix":
          checkOption = name
          fixes = true
        case "--plain", "--markdown", "--json": try input.choose(name)
        default: throw ProgramError("there is no option \"\(argument.onOneLine)\"; try --help")
        }
      }
    }
    if readsSentences { try readSentences() }
    if let form { try command?.choose(form: form) }
    if let checkOption, command?.name != "check", !wantsHelp {
      throw ProgramError("\(checkOption) belongs to the command check")
    }
    try check()
  }

  /// Takes an argument that is no option: first the command, then files.
  private mutating func take(_ argument: String) throws(ProgramError) {
    guard command != nil else {
      guard let found = Command(name: argument) else {
        throw ProgramError(
          argument == "help"
            ? "ask for help with --help"
            : "there is no command \"\(argument.onOneLine)\"; "
              + "it is read, obligations, references, check, rules, compare, concordance or apply, before the files"
        )
      }
      command = found
      return
    }
    files.append(argument)
  }

  private mutating func readSentences() throws(ProgramError) {
    guard case .obligations? = command else {
      throw ProgramError("--sentences belongs to the command obligations")
    }
    guard files.count == 1 else {
      throw ProgramError("--sentences takes one file and no others")
    }
    guard input == nil, encoding == nil else {
      throw ProgramError("--sentences reads JSON Lines in UTF-8; leave out encoding and form")
    }
    command = .sentences
  }

  private func check() throws(ProgramError) {
    if wantsHelp { return }
    guard command != nil else {
      throw ProgramError(
        "no command is given; it is read, obligations, references, check, rules, compare, concordance or apply, try --help"
      )
    }
    if command == .rules { return }
    guard !files.isEmpty else {
      throw ProgramError("no file is given; name one, or - for the standard input")
    }
    guard !files.contains("") else { throw ProgramError("a file without a name is given") }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ProgramError("the standard input can be read once only; name - once")
    }
    if fixes, files.contains("-") {
      throw ProgramError("--fix changes files, and the standard input is none; name a file")
    }
    var named: Set<String> = []
    if fixes, let twice = files.first(where: { !named.insert($0).inserted }) {
      throw ProgramError("--fix would change \(twice.onOneLine) twice at once; name it once")
    }
  }

  /// The name of an option and, as in "--format=json", the value joined to it.
  static func split(_ argument: String) -> (name: String, value: String?) {
    guard argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") else {
      return (argument, nil)
    }
    return (String(argument[..<sign]), String(argument[argument.index(after: sign)...]))
  }

  private static func stage(_ name: String) throws(ProgramError) -> ValidationStage {
    guard let stage = ValidationStage(name: name) else {
      let names = ValidationStage.allCases.map(\.name).joined(separator: ", ")
      throw ProgramError("--stage takes one of \(names), not \"\(name.onOneLine)\"")
    }
    return stage
  }

  static func encoding(_ name: String) throws(ProgramError) -> TextEncoding {
    switch name {
    case "utf8": .utf8
    case "utf16le": .utf16LittleEndian
    case "utf16be": .utf16BigEndian
    case "windows1252": .windows1252
    default:
      throw ProgramError(
        "--encoding takes utf8, utf16le, utf16be or windows1252, not \"\(name.onOneLine)\"")
    }
  }
}
