import Agreements
import Testing

@Suite("Links that lead nowhere")
struct LinkDiagnosticsTests {
  private static let date = Placeholder("date", .date, prompt: "date", because: .negotiable)

  /// An agreement without a fault, whose first article uses the placeholder "date".
  private static func sample(
    title: Prose = "Agreement", instruments: [ExternalInstrument] = [],
    corrections: [Correction] = []
  ) throws -> Agreement {
    var agreement = try AgreementSample.agreement(
      [
        Clause("1", .article, "On \(open: date)."), AgreementSample.article("2", "2.1", "2.2"),
      ], title: title, instruments: instruments)
    agreement.corrections = corrections
    agreement.sources = [
      SourceDocument(
        "op-ed", title: "", fileName: "", byteCount: 1, paragraphCount: 3,
        checksum: Checksum(of: [0]))
    ]
    return agreement
  }

  @Test("the sample has no fault")
  func faultless() throws {
    #expect(try Self.sample().linkDiagnostics == [])
    #expect(LinkFault.all.count == Set(LinkFault.all.map(\.testDescription)).count)
  }

  @Test("a fault is found once, where it is", arguments: LinkFault.all)
  func fault(_ fault: LinkFault) throws {
    var agreement = try Self.sample()
    try agreement.update("2.2", fault.change)
    let found = agreement.linkDiagnostics
    #expect(found.map(\.rule) == [fault.rule])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.location) == [Location(clause: "2.2", citation: "Article 2(2)")])
    for diagnostic in found {
      #expect(diagnostic.description.hasPrefix("Article 2(2): error: "))
      #expect(diagnostic.description.hasSuffix(" [\(fault.rule)]"))
      #expect(!diagnostic.message.isEmpty)
    }
  }

  @Test("only paragraphs that a source has can be cited", arguments: [0, 1, 3, 4, -1])
  func paragraphs(number: Int) throws {
    var agreement = try Self.sample()
    try agreement.update("1") { $0.citations = [.paragraph(number, of: "op-ed")] }
    let isValid = (1...3).contains(number)
    #expect(agreement.linkDiagnostics.map(\.rule) == (isValid ? [] : ["prov.locator-invalid"]))
  }

  @Test("words may end where the text does")
  func lastWord() throws {
    var agreement = try Self.sample()
    let end = "Words of 2.2.".utf8.count
    try agreement.update("2.2") {
      $0.obligations = [
        Obligation(
          "o", .duty, bearer: .each, action: "act", words: TextRange(start: end, end: end))
      ]
    }
    #expect(agreement.linkDiagnostics == [])
  }

  @Test("what stands outside the clauses is checked, and lies in no clause")
  func frame() throws {
    let other = Placeholder("date", .place, prompt: "date", because: .negotiable)
    let title = try Self.sample(title: "On \(clause: "none")").linkDiagnostics
    #expect(title.map(\.rule) == ["ref.unresolved"])
    #expect(title.map(\.location) == [.agreement])
    #expect(title.first?.description.hasPrefix("agreement: error: ") == true)
    let relative = try Self.sample(title: "On \(this: .article)").linkDiagnostics
    #expect(relative.map(\.rule) == ["ref.relative-out-of-scope"])
    let instrument = ExternalInstrument("i", title: "I", standing: [.init("none", isBound: true)])
    let standing = try Self.sample(instruments: [instrument]).linkDiagnostics
    #expect(standing.map(\.rule) == ["party.unknown"])
    #expect(standing.map(\.location) == [.agreement])
    let correction = Correction(
      "a", correct: "b", at: [SourceLocator("op-ed", paragraph: 4)], basis: "c")
    #expect(
      try Self.sample(corrections: [correction]).linkDiagnostics.map(\.rule)
        == ["prov.locator-invalid"])
    // The title uses the placeholder first, so that the article is the place of the other use.
    let placeholder = try Self.sample(title: "On \(open: other)").linkDiagnostics
    #expect(placeholder.map(\.rule) == ["text.placeholder-ambiguous"])
    #expect(placeholder.map(\.location.clause) == ["1"])
  }

  @Test("all faults are found, in the order of the document")
  func order() throws {
    var agreement = try Self.sample(title: "On \(clause: "none")")
    for id in ["2.2", "1", "2"] as [ClauseID] {
      try agreement.update(id) { $0.prose = "See \(clause: "none") and the \(term: "Buoy")." }
    }
    #expect(
      agreement.linkDiagnostics.map(\.location.clause) == [nil, "1", "1", "2", "2", "2.2", "2.2"])
  }

  @Test("removing a clause leaves its references dangling, and putting it back heals them")
  func removal() throws {
    var agreement = try Self.sample()
    try agreement.update("1") {
      $0.prose = "See \(clause: "2.1") and \(clauses: "2.1", through: "2.2")."
    }
    #expect(agreement.linkDiagnostics == [])
    let removed = try agreement.remove("2.1")
    #expect(!agreement.linkDiagnostics.isEmpty)
    for diagnostic in agreement.linkDiagnostics {
      #expect(diagnostic.rule == "ref.unresolved" && diagnostic.location.clause == "1")
    }
    try agreement.insert(removed, at: .before("2.2"))
    #expect(agreement.linkDiagnostics == [])
  }

  @Test("a declared organ, instrument, third party and term are no fault")
  func declared() throws {
    var agreement = try Self.sample(instruments: [ExternalInstrument("i", title: "I")])
    try agreement.update("2.1") {
      $0.definitions = [Definition("Buoy", term: "Buoy", scope: .clause("2"))]
    }
    try agreement.update("1") {
      $0.prose = Prose(
        [
          Mention.Subject.party("sy"), .body("sy-lights"), .body("commission"),
          .nonParty("klopstokia"), .instrument("i"), .term("Buoy"),
        ].map { .mention(Mention($0, wording: "x")) })
    }
    #expect(agreement.linkDiagnostics == [])
  }

  @Test("thousands of ranges are checked in no time")
  func manyRanges() throws {
    let articles = (0..<3_000).map { number in
      Clause(
        ClauseID("\(number)"), .article,
        "See \(clauses: "0", through: ClauseID("\(2_999 - number)")).")
    }
    #expect(try AgreementSample.agreement(articles).linkDiagnostics == [])
  }
}
