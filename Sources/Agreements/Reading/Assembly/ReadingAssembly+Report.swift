extension ReadingAssembly {
  /// An agreement with nothing in it, which stands until the real one is assembled.
  static var emptyAgreement: Agreement {
    Agreement(
      title: Prose(), instrument: Instrument(), parties: .unidentified, language: .english,
      jointBodies: [], nonParties: [], externalInstruments: [], numberingScheme: .standard,
      wellFormed: [])
  }

  /// Reports what was noticed, in the order of the text; the ranges of references are those in the text.
  mutating func report(missing: [BoundReferences.Missing]) {
    reportInput()
    for reference in missing {
      findings.append(
        reference.isElsewhere
          ? finding(
            "read.reference-elsewhere", .remark,
            "the reference names a unit of which the text has no heading", at: reference.range)
          : finding(
            "read.unresolved-reference", .remark,
            "the reference names nothing that was found in the text", at: reference.range))
    }
    for skipped in structure.skipped + canonical.skipped {
      findings.append(
        finding(skipped.reason.rule, .remark, skipped.reason.message, at: skipped.range))
    }
    for remark in structure.remarks {
      findings.append(
        finding(
          remark.subject.rule, remark.subject.severity, remark.subject.message, at: remark.range))
    }
    for range in canonical.dividedWords {
      findings.append(
        finding(
          "read.divided-word", .remark,
          "a word is divided at the end of a line; its hyphen is kept", at: range))
    }
    let starts = findings.map { $0.location.source?.start ?? 0 }
    let order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    findings = order.map { findings[$0] }
  }

  private mutating func reportInput() {
    if input.isDetected {
      findings.append(
        finding(
          "read.encoding", .warning,
          "the bytes are not valid UTF-8; they were read as \(input.encoding.name)", at: 0..<0))
    }
    for range in input.replacements {
      findings.append(
        finding(
          "read.invalid-bytes", .warning,
          "bytes that mean nothing in \(input.encoding.name) were replaced by U+FFFD", at: range))
    }
    if unreadCount > 0 {
      findings.append(
        finding(
          "read.too-long", .error,
          "the last \(unreadCount) bytes are beyond the limit of \(options.maximumBytes) and were not read",
          at: input.text.count..<input.text.count))
    }
  }

  /// A finding about a range of the text.
  func finding(_ rule: String, _ severity: Severity, _ message: String, at range: Range<Int>)
    -> Diagnostic
  {
    let clause = clauseIndex(at: range.lowerBound)
    return Diagnostic(
      rule, severity, message,
      at: Location(
        clause: clause.map { ids[$0] }, citation: clause.flatMap { citation(of: $0) },
        source: TextRange(range)))
  }

  /// How a clause is cited, which the clauses around it decide.
  private func citation(of clause: Int) -> String? {
    var path: [Int] = []
    var place = clause
    while place >= 0 {
      path.append(place)
      place = Int(structure.nodes[place].parent)
    }
    var citations = PrintedCitation()
    var citation: String?
    for (depth, place) in path.reversed().enumerated() {
      citation = citations.append(
        PrintedCitation.Unit(
          kind: structure.nodes[place].kind, parent: depth - 1, number: printedNumber(of: place)))
    }
    return citation
  }

  /// The last clause that begins at or before a place in the text.
  private func clauseIndex(at position: Int) -> Int? {
    let low = sources.indices.partitioningIndex { Int(sources[$0].start) > position }
    return low > 0 ? low - 1 : nil
  }
}

extension SkippedRange.Reason {
  /// The rule under which words left out are reported.
  var rule: String {
    switch self {
    case .pageNumber: "read.page-number"
    case .linkTarget: "read.link-target"
    case .metadata: "read.metadata"
    case .frontMatter: "read.front-matter"
    case .markup: "read.markup"
    case .combiningMarks: "read.combining-marks"
    }
  }

  /// What is said of them.
  var message: String {
    switch self {
    case .pageNumber: "the number of a page was left out"
    case .linkTarget: "the target of a link was left out"
    case .metadata: "data about the document were left out"
    case .frontMatter: "words in front of the agreement were left out"
    case .markup: "markup was left out"
    case .combiningMarks: "combining marks beyond the thirtieth in a row were left out"
    }
  }
}

extension StructureRemark.Subject {
  /// The rule under which a doubt is reported.
  var rule: String {
    switch self {
    case .numberOutOfSequence: "read.number-out-of-sequence"
    case .nestingTooDeep: "read.nesting-too-deep"
    case .unplacedText: "read.unplaced-text"
    case .secondText: "read.second-text"
    case .tooManyClauses: "read.too-many-clauses"
    }
  }

  /// How grave it is.
  var severity: Severity {
    switch self {
    case .tooManyClauses: .error
    case .nestingTooDeep, .unplacedText: .warning
    case .numberOutOfSequence, .secondText: .remark
    }
  }

  /// What is said of it.
  var message: String {
    switch self {
    case .numberOutOfSequence: "the number does not continue the count"
    case .nestingTooDeep: "points nest deeper than the tree takes; they stand on its deepest level"
    case .unplacedText:
      "the place of this text in the agreement is not clear; it was read as an annex without a number"
    case .secondText: "articles begin anew; what follows was read as an annex without a number"
    case .tooManyClauses:
      "there are more clauses than may be read; the rest was kept as words of the last one"
    }
  }
}
