import Agreements
import TestSupport

/// A first draft on railways that was drawn up from a report, and not carefully.
enum RailwayReportDraft {
  private static let freedonia = Party(
    "freedonia", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD")
  private static let sylvania = Party(
    "sylvania", officialName: "the Kingdom of Sylvania", shortName: "Sylvania",
    adjective: "Sylvanian", abbreviation: "SY")

  private static let report = """
    The railways of Freedonia and Sylvania meet at Border Halt.
    Freedonia should be encouraged to run electric trains to Border Halt.
    Sylvania keeps a depot for 12 locomotives at Border Halt.
    Some 400000 travellers crossed the border by rail in 2029.
    The Railway Board of Sylvania sells one ticket for both networks.
    The two railways keep their clocks on the same time all year.
    Wagons of either railway pass the border every day.

    """

  private static let document = SourceDocument(
    "report", title: "the railway report", fileName: "report.txt",
    byteCount: report.utf8.count, paragraphCount: 7, checksum: Checksum(of: Array(report.utf8)))

  /// The text at hand is a later state of the report: a full stop was taken out of it.
  static let knowledge = DraftingKnowledge(
    sources: [
      SourceText("report", fileName: "report.txt", bytes: Array(report.utf8.dropLast(2)) + [0x0A])
    ])

  static let expected = [
    // The length and the checksum.
    ExpectedFinding("prov.hash-mismatch", .error),
    ExpectedFinding("prov.hash-mismatch", .error),
    ExpectedFinding("prov.unused-source", .remark),
    ExpectedFinding("final.registration", .remark),
    ExpectedFinding(
      "prov.fact-unverified", .warning, at: "the first preambular paragraph", "400000"),
    ExpectedFinding(
      "prov.force-inflation", .warning, at: "Article 1(1)",
      "Freedonia shall run electric trains to Border Halt."),
    ExpectedFinding(
      "balance.one-sided-duty", .remark, at: "Article 1(1)",
      "Freedonia shall run electric trains to Border Halt."),
    ExpectedFinding(
      "prov.bearer-changed", .warning, at: "Article 1(2)",
      "Freedonia shall keep 12 locomotives at Border Halt."),
    ExpectedFinding("prov.fact-contradicted", .warning, at: "Article 2(1)", "Railway Board"),
    ExpectedFinding(
      "prov.invented-specific", .error, at: "Article 2(2)"),
    ExpectedFinding(
      "prov.verbatim", .warning, at: "Article 2(3)"),
    ExpectedFinding("prov.no-source", .warning, at: "Article 3"),
    ExpectedFinding("prov.locator-invalid", .error, at: "Article 4"),
    ExpectedFinding("text.placeholder", .remark, at: "Article 6(3)", "[to be agreed]"),
    ExpectedFinding("text.placeholder", .remark, at: "the testimonium", "[to be agreed]"),
  ]

  static func agreement() throws -> Agreement {
    var agreement = try drafted()
    // The citation of a paragraph that the report does not have.
    try agreement.update("stations") { $0.citations = [.paragraph(9, of: "report")] }
    return agreement
  }

  private static func drafted() throws -> Agreement {
    try Agreement(
      between: freedonia, and: sylvania, on: "Railways",
      instrument: Instrument(bindingness: .binding, form: .singleText, level: .government),
      sources: [document],
      corrections: [
        Correction(
          "Railway Board", correct: "Railway Authority",
          at: [SourceLocator("report", paragraph: 5)], basis: "the Railway Act of Sylvania")
      ]
    ) {
      Preamble {
        Recital(
          "Noting that 400000 travellers went by rail in 2029,",
          citing: [.paragraph(4, of: "report")])
      }
      operation
      tickets
      Article("Staff") { Duty(.each, to: "teach its staff the signals of the other Party") }
      Article("Stations", id: "stations", citing: usual) {
        Duty(.each, to: "keep its station open by night")
      }
      Article("Disputes and Amendment", citing: usual) {
        Paragraph { DisputeSettlement([.consultation], excludesThirdParties: false) }
        Paragraph { Amendment() }
      }
      final
      Testimonium(
        doneAt: .open(open("place", .place)), on: .open(open("date", .date)),
        in: Authenticity(.open(open("languages", .text))),
        signedBy: [freedonia, sylvania].map { party in
          SignatureBlock(
            party.id, signatory: .open(open(PlaceholderID("name-\(party.id)"), .person)),
            capacity: .open(open(PlaceholderID("office-\(party.id)"), .person)))
        })
    }
  }

  private static func open(_ id: PlaceholderID, _ kind: Placeholder.Kind) -> Placeholder {
    Placeholder(id, kind, prompt: "to be agreed", because: .negotiable)
  }

  private static let usual = [Citation.boilerplate(basis: "practice")]

  private static var operation: Article {
    Article("Trains", citing: usual) {
      Paragraph(citing: [.paragraph(2, of: "report")]) {
        Duty(.party(freedonia), to: "run electric trains to Border Halt")
      }
      Paragraph(citing: [.paragraph(3, of: "report")]) {
        Duty(.party(freedonia), to: "keep 12 locomotives at Border Halt")
      }
    }
  }

  private static var tickets: Article {
    Article("Tickets and Wagons", citing: usual) {
      Paragraph(
        "The Railway Board of \(sylvania) sells tickets for both networks.",
        citing: [.paragraph(5, of: "report")])
      Paragraph(citing: [.paragraph(7, of: "report")]) {
        Duty(.each, to: "let 30 wagons of the other Party pass the border every day")
      }
      Paragraph(citing: [.paragraph(6, of: "report")]) {
        Duty(.each, to: "make its railways keep their clocks on the same time all year")
      }
    }
  }

  private static var final: Article {
    Article("Final Provisions", citing: usual) {
      Paragraph {
        EntryIntoForce(.receiptOfLaterNotification(by: freedonia, and: sylvania))
      }
      Paragraph { AgreementDuration.indefinite }
      Paragraph {
        Termination(notice: .open(open("period", .duration)))
      }
    }
  }
}
