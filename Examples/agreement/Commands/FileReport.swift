import Agreements

/// What the program makes of one file.
struct FileReport: Sendable {
  /// What is written out.
  var output: [UInt8] = []

  /// The lines about what was found.
  var findings: [UInt8] = []

  /// How many findings there are of each severity.
  var counts: [Severity: Int] = [:]

  /// How many clauses there are.
  var clauseCount = 0

  /// What the rules found, for a form that is written once for all files.
  var check: DiagnosticReport?

  /// Why the file, or a part of it, cannot be read.
  var failures = 0

  /// Reads a file and writes it in the form that the options name.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - given: Its bytes, or `nil` to read them.
  ///   - options: What the program is asked to do.
  ///   - selection: The rules, where agreements are checked.
  init(
    _ name: String, bytes given: [UInt8]?, _ options: Options, _ selection: RuleSelection
  ) {
    do throws(ProgramError) {
      try read(name, bytes(of: name, given), options, selection)
    } catch {
      failures += 1
      findings.append(contentsOf: "\(name.onOneLine): error: \(error)\n".utf8)
    }
  }

  private func bytes(of name: String, _ given: [UInt8]?) throws(ProgramError) -> [UInt8] {
    if let given { return given }
    if name == "-" { throw ProgramError("the standard input cannot be read; name a file instead") }
    return try InputFile.bytes(of: name)
  }

  private mutating func read(
    _ name: String, _ bytes: [UInt8], _ options: Options, _ selection: RuleSelection
  ) throws(ProgramError) {
    guard let command = options.command else { return }
    if case .sentences = command {
      let sentences = SentenceLines(bytes, file: name)
      output = sentences.output
      findings = sentences.faults
      failures = sentences.faultCount
      return
    }
    let isJSON = options.input.isJSON(name)
    if case .check(let form) = command {
      let check = try AgreementCheck(
        name, bytes, isJSON: isJSON, reading: options.reading, options, selection)
      take(check, form, options)
      return
    }
    let document = try Document(bytes, isJSON: isJSON, options: options.reading)
    clauseCount = document.entries.count
    let file = options.files.count > 1 ? name : nil
    output = try heading(for: file, command) + document.output(command, file: file, name: name)
    let found = Findings(
      document.findings, file: name, text: document.text, hidesRemarks: options.isQuiet)
    findings = found.lines
    counts = found.counts
  }

  /// Takes over what the rules found.
  private mutating func take(_ check: AgreementCheck, _ form: Command.CheckForm, _ options: Options)
  {
    var report = check.report
    for finding in report.diagnostics { counts[finding.severity, default: 0] += 1 }
    if options.isQuiet { report.diagnostics.removeAll { $0.severity == .remark } }
    switch form {
    case .text:
      let renderer = TextDiagnosticRenderer(isColoured: options.isColoured)
      output = Array(renderer.render(report).utf8)
    case .github: output = Array(GitHubDiagnosticRenderer().render(report).utf8)
    case .json:
      output =
        FindingLines(report, file: options.files.count > 1 ? report.name : nil).bytes
    case .sarif: self.check = report
    }
    if check.fixCount > 0 {
      let count = String.count(check.fixCount, "fix", plural: "fixes")
      findings = Array("\(report.name.onOneLine): applied \(count)\n".utf8)
    }
  }

  private func heading(for file: String?, _ command: Command) -> [UInt8] {
    guard let file = file?.onOneLine else { return [] }
    return switch command.heading {
    case .line: Array("==> \(file) <==\n".utf8)
    case .comment:
      // A comment ends at its first two hyphens and angle bracket, wherever they come from.
      Array("<!-- \(file.split(separator: ">").joined(separator: " ")) -->\n\n".utf8)
    case .none: []
    }
  }
}

extension Options {
  /// How texts are read: what a command does not show is not looked for.
  fileprivate var reading: ReadingOptions {
    var reading = ReadingOptions(format: input.format, encoding: encoding)
    switch command {
    case .read(.json), .obligations, .check: break
    case .read(.outline), .read(.outlineJSON):
      reading.readsObligations = false
      reading.readsReferences = false
    default: reading.readsObligations = false
    }
    return reading
  }
}
