import Agreements
import USKosovoAgreement

/// What the program is asked to do.
struct Options {
  /// The party whose original is printed.
  var original: PartyID?

  /// The folder into which the draft is written.
  var output: String?

  /// The folder that holds the two source documents.
  var sources: String?

  /// Whether only the usage is asked for.
  var wantsHelp = false

  static let usage = """
    usage: us-kosovo [--original us|kosovo] [--output DIR] [--sources DIR]

    Builds the proposed security agreement between the United States and Kosovo from its
    two source documents and prints the draft with a short summary.

      --original us|kosovo  print the original of one party, which names that party first
      --output DIR          write agreement.txt, agreement.md, agreement.json and coverage.md
                            into DIR instead of printing the draft
      --sources DIR         check every citation against the two documents in DIR; they are not
                            part of the repository
      --help                print this text

    Exit status: 0 fine, 1 the check found violations, 2 wrong usage or unreadable input.
    """

  /// Reads the arguments of the command line.
  init(arguments: [String]) throws(ProgramError) {
    var rest = arguments[...]
    func value(of option: String) throws(ProgramError) -> String {
      guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("--") else {
        throw ProgramError("\(option) needs a value; try --help")
      }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h": wantsHelp = true
      case "--output": output = try value(of: argument)
      case "--sources": sources = try value(of: argument)
      case "--original":
        let name = try value(of: argument)
        let party = [PartyID.unitedStates, .kosovo].first { $0.rawValue == name }
        guard let party else {
          throw ProgramError("--original takes us or kosovo, not \"\(name)\"")
        }
        original = party
      default:
        throw ProgramError(
          argument.hasPrefix("-")
            ? "there is no option \"\(argument)\"; try --help"
            : "\"\(argument)\" is no option; try --help")
      }
    }
  }
}
