extension Options {
  /// The text that says how the program, or the command that is named, is used.
  var usage: String {
    switch command {
    case nil: Self.generalUsage
    case .read: Self.readUsage + Self.commonUsage
    case .obligations, .sentences: Self.obligationsUsage + Self.commonUsage
    case .references: Self.referencesUsage + Self.commonUsage
    case .check: Self.checkUsage + Self.commonUsage
    case .rules: Self.rulesUsage
    }
  }

  private static let generalUsage = """
    usage: agreement read FILE... [--format text|markdown|json|outline|outline-json]
           agreement obligations FILE... [--format table|json|csv]
           agreement obligations --sentences FILE.jsonl
           agreement references FILE... [--format table|json|csv]
           agreement check FILE... [--stage STAGE] [--config FILE] [--fix]
                                   [--format text|json|sarif|github]
           agreement rules [ID...]
           agreement compare OLD NEW [--only obligations|structure|words]
                             [--format terminal|summary|markdown|html|json|script]
           agreement concordance OLD NEW [--format terminal|markdown|json]
           agreement apply OLD SCRIPT [--reverse]
           agreement COMMAND --help

    Reads the texts of bilateral agreements, shows their structure, the norms they lay down and
    the references they make, checks them against the rules of the field, and compares drafts.

    """ + commonUsage

  private static let readUsage = """
    usage: agreement read FILE... [--format FORM]

    Reads agreements and writes them in another form.

      --format outline       a tree of labels, headings and citations (this is the standard form)
      --format outline-json  JSON Lines: one object for each clause, with its place in the text
      --format text          plain text, 80 characters wide, numbered anew
      --format markdown      Markdown, numbered anew
      --format json          the JSON form of the library

    """

  private static let obligationsUsage = """
    usage: agreement obligations FILE... [--format FORM]
           agreement obligations --sentences FILE.jsonl

    Lists the duties, prohibitions, permissions, powers and other norms of agreements.

      --format table  columns (this is the standard form)
      --format json   JSON Lines: one object for each norm
      --format csv    comma-separated values, with a line of titles

      --sentences FILE.jsonl
                      read single sentences instead: JSON Lines with id, text and instrument
                      ("treaty" or "mou"); writes each with its norms as a line

    """

  private static let referencesUsage = """
    usage: agreement references FILE... [--format FORM]

    Lists the references of agreements to their own clauses and to other instruments.

      --format table  columns (this is the standard form)
      --format json   JSON Lines: one object for each reference
      --format csv    comma-separated values, with a line of titles

    """

  private static let checkUsage = """
    usage: agreement check FILE... [--stage STAGE] [--config FILE] [--fix] [--format FORM]

    Reports what in agreements is not as the rules ask.

      --stage STAGE    draft (this is the standard stage), initialling, signature or in-force
      --config FILE    a configuration in JSON: rules, severities, suppressions, knowledge
      --fix            apply the safe fixes to the files, then report what is left
      --format text    lines for people, with the words underlined (this is the standard form)
      --format json    JSON Lines: one object for each finding
      --format sarif   one log in SARIF 2.1.0
      --format github  annotations for workflows of GitHub

    """

  private static let rulesUsage = """
    usage: agreement rules [ID...]

    Lists the rules, or explains those that are named by identity or by family ("norm.*").

      -o, --output FILE  write to FILE instead of the standard output
      -h, --help         print this text

    """

  private static let commonUsage = """

      FILE                   a text, or a file .json in the JSON form of the library; - is the
                             standard input; -- ends the options
      -o, --output FILE      write to FILE instead of the standard output
      --encoding NAME        utf8, utf16le, utf16be or windows1252; detected where not given
      --plain, --markdown, --json
                             how the files are written; detected where not given
      -q, --quiet            no remarks and no progress
      -h, --help             print this text, or that of the command

    Exit status: 0 fine, 1 findings of error severity, 2 unreadable input or wrong usage.

    """
}
