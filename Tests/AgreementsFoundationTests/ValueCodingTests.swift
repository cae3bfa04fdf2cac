import Agreements
import AgreementsFoundation
import Foundation
import TestSupport
import Testing

@Suite("Values in JSON")
struct ValueCodingTests {
  private let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return encoder
  }()

  /// Checks that values are read as they were written, each to other bytes.
  private func check<Value: Codable & Hashable>(
    _ values: [Value], at place: SourceLocation = #_sourceLocation
  ) throws {
    var texts: Set<Data> = []
    for value in values {
      let text = try encoder.encode([value])
      #expect(
        try JSONDecoder().decode([Value].self, from: text) == [value], sourceLocation: place)
      #expect(try encoder.encode([value]) == text, sourceLocation: place)
      texts.insert(text)
    }
    #expect(texts.count == Set(values).count, sourceLocation: place)
  }

  private func check<Value: Codable & Hashable & CaseIterable>(
    cases type: Value.Type, at place: SourceLocation = #_sourceLocation
  ) throws {
    try check(Array(type.allCases), at: place)
    for text in ["\"\"", "\"Each\"", "-1", "99", "null", "{}"] {
      #expect(throws: DecodingError.self, sourceLocation: place) {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
      }
    }
  }

  @Test("enumerations of what is not within an agreement, and no other cases")
  func enumerations() throws {
    try check(cases: Severity.self)
    try check(cases: Determinacy.self)
    try check(cases: Weekday.self)
    try check(cases: Period.Unit.self)
    try check(cases: Period.Comparison.self)
    try check(cases: CalendarDate.Style.self)
    try check(cases: Money.Comparison.self)
    try check(cases: DecimalNumber.ArithmeticError.self)
    try check(cases: Party.NameForm.self)
    try check(cases: Commitment.self)
    try check(cases: DraftingContext.Spelling.self)
    try check(cases: SourceItem.Category.self)
    try check(cases: Insertion.Kind.self)
  }

  @Test("findings and their places")
  func diagnostics() throws {
    let words = try #require(TextRange(start: 3, end: 9))
    let places = [
      .agreement, Location(clause: "a"), Location(clause: "a", citation: "Article 1"),
      Location(clause: "a", citation: "Article 1", words: words),
    ]
    try check(places)
    try check(places.map { Diagnostic.Note("a note", at: $0) } + [Diagnostic.Note("a note")])
    try check(
      Severity.allCases.map { severity in
        Diagnostic(
          "ref.unresolved", severity, "there is no \"clause\"", at: places[3],
          notes: [Diagnostic.Note("here", at: places[1]), Diagnostic.Note("")])
      })
    for agreement in AgreementGenerator.agreements(5, seed: 3) {
      var broken = agreement
      broken.nonParties = []
      broken.externalInstruments = []
      try check(broken.linkDiagnostics)
    }
  }

  @Test("records of events, in the order of their dates and then of their words")
  func records() throws {
    let date = try #require(CalendarDate("2030-01-01"))
    let words = ["a", "b", "c", "d", "e", "f", "g", "h"]
    var record: EventRecord = [.entryIntoForce: .earliest, .consent(by: "us"): .latest]
    for word in words.reversed() { record[.other(word)] = date }
    let happenings = words.map { word in
      #"{"date":"2030-01-01","event":{"other":{"description":"\#(word)"}}}"#
    }
    #expect(
      String(decoding: try encoder.encode(record), as: UTF8.self)
        == #"[{"date":"0001-01-01","event":{"entryIntoForce":{}}},"#
        + happenings.joined(separator: ",")
        + #",{"date":"9999-12-31","event":{"consent":{"by":"us"}}}]"#)
    try check([[:], record, [.entryIntoForce: .earliest], [.entryIntoForce: .latest]])
  }

  @Test("outcomes of formulas")
  func outcomes() throws {
    try check([
      EntryIntoForceFormula.Outcome.resolved(.latest), .pending(missing: []),
      .pending(missing: [.noteInReply, .signature(by: "us")]), .impossible(.meaningless),
      .impossible(.outsideCalendar), .impossible(.open(.levelOfParties)),
      .impossible(.precedesConsent(fixed: .earliest, consent: .latest)),
    ])
  }

  @Test("errors")
  func errors() throws {
    let structure: [StructureError] = [
      .duplicateClause("a"), .duplicateObligation("o", in: "a"), .tooDeep("a"), .emptyIdentity,
      .noSuchClause("a"), .identityChanged("a", to: "b"),
    ]
    try check(structure)
    try check(
      [.sameParty("a"), .faults([]), .faults([Diagnostic("r", .error, "m", at: .agreement)])]
        + structure.map(DraftingError.structure))
    try check([Money.ArithmeticError.currencyMismatch(.usDollar, .euro), .overflow])
    try check([
      Money.SplitError.shareCountOutOfRange(-1), .unknownMinorUnit(.euro), .overflow,
      .finerThanMinorUnit(Money(amount: 7, currency: .usDollar)),
    ])
  }

  @Test("errors of reading, as they come from reading")
  func codingErrors() throws {
    let texts = [
      "", "{", "{\"a\":1,\"a\":2}", "[1] ", "1e400", "\"\\ud800\"", #"{"format":"x","version":1}"#,
      #"{"format":"swift-agreements","version":2}"#, "{\"a b\":[{\"c\":x}]}", "{}", "null",
    ]
    let errors = texts.compactMap { text in
      #expect(throws: AgreementCodingError.self) { try Agreement(json: Data(text.utf8)) }
    }
    #expect(errors.count == texts.count)
    try check(errors)
    let byte: UInt8 = 0x7B
    try check([
      JSONSyntaxError.Reason.unexpectedEnd, .unexpectedByte(byte), .invalidUTF8, .invalidNumber,
      .invalidEscape, .controlCharacterInString, .duplicateKey("a"), .trailingContent,
      .byteOrderMark, .tooManyBytes, .tooDeep, .tooManyValues, .stringTooLong,
      .tooManyCombiningMarks,
    ])
    try check([JSONLimits.standard, JSONLimits(maximumBytes: 1, maximumDepth: .max)])
  }

  @Test("places in the tree")
  func positions() throws {
    try check([
      Agreement.Position.before("a"), .after("a"), .firstChild(of: "a"), .lastChild(of: "a"),
      .start, .end, .before("end"),
    ])
  }

  @Test("registers of sources and their coverage")
  func coverage() throws {
    let agreement = try #require(
      AgreementGenerator.agreements(20, seed: 1).max { left, right in
        left.allClauses.count < right.allClauses.count
      })
    let dispositions: [SourceItem.Disposition] = [
      .used, .recorded(reason: "a risk"), .excluded(reason: "a heading"),
    ]
    let items = (1...142).map { number in
      SourceItem(
        SourceItemID(rawValue: number), at: [SourceLocator("op-ed", paragraph: number)],
        SourceItem.Category.allCases[number % 8], "Entry \(number).", dispositions[number % 3])
    }
    let inventory = SourceInventory(documents: agreement.sources, items: items)
    try check([inventory])
    let coverage = inventory.coverage(in: agreement)
    #expect(!coverage.diagnostics.isEmpty)
    try check([coverage])
    try check(coverage.rows)
  }

  @Test("programmes of cooperation")
  func programmes() throws {
    let programmes = AgreementGenerator.agreements(40, seed: 2).compactMap(\.programme)
    #expect(!programmes.isEmpty)
    try check(programmes)
    try check(programmes.flatMap(\.areasOfFocus))
    try check(programmes.flatMap(\.initiatives))
    try check(programmes.flatMap(\.actionPoints))
  }

  @Test("settings of printing")
  func renderers() throws {
    try check([PlainTextRenderer(), PlainTextRenderer(width: 100, original: "us")])
    try check([MarkdownRenderer(), MarkdownRenderer(original: "kosovo")])
  }
}
