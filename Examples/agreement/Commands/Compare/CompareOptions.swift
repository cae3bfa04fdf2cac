import Agreements

/// What the command compare is asked to do.
struct CompareOptions: Hashable, Sendable {
  /// The files that are compared, the old one first; "-" is the standard input.
  var files: [String] = []

  /// What is compared, if not all.
  var scope: Scope?

  /// The form in which the differences are written.
  var form = Form.terminal

  /// The file to write to instead of the standard output.
  var output: String?

  /// The encoding of the files, if it is given.
  var encoding: TextEncoding?

  /// Whether only the usage is asked for.
  var wantsHelp = false

  /// How the files are written, if it is given.
  var input: Options.Input?

  /// Whether the program is called by git, which names seven files and marks or more and takes any status but 0 for
  /// a failure.
  var isCalledByGit = false

  /// What can be compared by itself.
  enum Scope: String, CaseIterable, Sendable {
    case obligations
    case structure
    case words
  }

  /// The forms in which differences are written.
  enum Form: String, CaseIterable, Sendable {
    case terminal
    case markdown
    case html
    case json
    case summary
    case script
  }

  /// Whether the table of all clauses is wanted, with what became of each.
  let isConcordance: Bool

  /// Reads the arguments behind the name of the command.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - isConcordance: Whether the command is concordance.
  /// - Throws: `ProgramError`, which says what is wrong with them.
  init(
    arguments: some Sequence<String>, isConcordance: Bool = false
  ) throws(ProgramError) {
    self.isConcordance = isConcordance
    var rest = Array(arguments)[...]
    var takesOptions = true
    while let argument = rest.popFirst() {
      guard takesOptions, argument.hasPrefix("-"), argument != "-" else {
        files.append(argument)
        continue
      }
      let (name, joined) = Options.split(argument)
      func value(_ wanted: String) throws(ProgramError) -> String {
        if let joined { return joined }
        guard let value = rest.popFirst(), value == "-" || !value.hasPrefix("-") else {
          throw ProgramError("\(name) needs \(wanted); try compare --help")
        }
        return value
      }
      switch name {
      case "--only": scope = try Self.choice(name, try value("what is to be compared"))
      case "--format": form = try Self.choice(name, try value("the name of a form"))
      case "-o", "--output": output = try value("a file")
      case "--encoding": encoding = try Options.encoding(try value("the name of an encoding"))
      case "--plain", "--markdown", "--json":
        guard joined == nil else {
          throw ProgramError("\(name) takes no value; try compare --help")
        }
        try input.choose(name)
      case "--" where joined == nil: takesOptions = false
      // Taken as by every command; a comparison reports nothing beside what it writes.
      case "--quiet" where joined == nil, "-q" where joined == nil: break
      case "--help" where joined == nil, "-h" where joined == nil: wantsHelp = true
      default:
        throw ProgramError(
          "compare has no option \"\(argument.onOneLine)\"; try compare --help")
      }
    }
    if wantsHelp { return }
    takeFilesOfGit()
    if scope == .words, form == .html || form == .script {
      throw ProgramError("--only words has no form \(form.rawValue); leave out --only")
    }
    if isConcordance, scope != nil || form == .html || form == .script || form == .summary {
      throw ProgramError("concordance has the forms terminal, markdown and json, and no --only")
    }
    if scope != nil, form == .script {
      throw ProgramError("a script holds all changes; leave out --only")
    }
    guard files.count == 2 else {
      throw ProgramError("compare takes two files, the old text and the new one")
    }
    guard !files.contains("") else { throw ProgramError("a file without a name is given") }
    guard files != ["-", "-"] else {
      throw ProgramError("the standard input can be read once only; name - once")
    }
  }

  /// Takes the two files out of what git gives its external differ: the path, then file, hash and mode of the old
  /// and of the new text, and for a renamed file its new path and what is said of it.
  private mutating func takeFilesOfGit() {
    guard files.count == 7 || files.count == 9, Self.isMode(files[3]), Self.isMode(files[6]) else {
      return
    }
    files = [files[1], files[4]]
    isCalledByGit = true
  }

  private static func isMode(_ text: String) -> Bool {
    text == "." || (text.utf8.count == 6 && text.utf8.allSatisfy { (0x30...0x37).contains($0) })
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
    usage: agreement compare OLD NEW [--format FORM] [--only PART]
           agreement concordance OLD NEW [--format terminal|markdown|json]

    Shows what changed between two texts: in duties, in structure and in words. The concordance is a table of
    all clauses, with what became of each.

      --format terminal  the duties that changed, then clause by clause what was [-deleted-] and
                         {+inserted+} (this is the standard form)
      --format summary   the duties that changed for each party, and counts
      --format markdown  the same as terminal, in Markdown
      --format html      one page that needs no network
      --format json      one object: edits, words and obligations, with their places in the files
      --format script    the steps that lead from the old agreement to the new, for apply

      --only obligations compare duties alone
      --only structure   compare clauses and words, without obligations
      --only words       compare words alone, without reading the structure of the texts

      --plain, --markdown, --json
                         take both files for plain text, Markdown or the JSON of the library;
                         otherwise a name that ends in .json tells
      -o, --output FILE  write to FILE instead of the standard output
      --encoding NAME    utf8, utf16le, utf16be or windows1252; otherwise it is found out
      -q, --quiet        no remarks, as there are none
      -h, --help         show this text

    White space is not compared. Exit status: 0 if the texts are the same, 1 if they differ,
    2 if a file cannot be read or the arguments are wrong. As git's external differ (GIT_EXTERNAL_DIFF)
    it ends with 0 also where the texts differ.

    """
}
