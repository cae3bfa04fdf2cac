import Agreements
import Testing

/// The complete example of the article on drafting, compiled and run.
@Suite struct ArticleExampleTests {
  @Test func `the example makes an agreement that can be asked and changed`() throws {
    // ARTICLE
    let freedonia = Party(
      "freedonia", officialName: "the Republic of Freedonia", shortName: "Freedonia",
      adjective: "Freedonian", abbreviation: "FD")
    let sylvania = Party(
      "sylvania", officialName: "the Kingdom of Sylvania", shortName: "Sylvania",
      adjective: "Sylvanian", abbreviation: "SY")
    let place = Placeholder("place", .place, prompt: "place", because: .negotiable)
    let notice = Placeholder("notice", .duration, prompt: "period", because: .negotiable)

    var agreement = try Agreement(
      between: freedonia, and: sylvania, on: "Ferries",
      instrument: Instrument(bindingness: .binding, level: .government)
    ) {
      Preamble { Recital("Desiring that \(freedonia, and: sylvania) be nearer to each other,") }
      Article("Definitions") {
        "For the purposes of this Agreement:"
        Meaning(
          of: "Ferry", "a vessel that carries passengers on a line listed in \(clause: "lines")")
      }
      Article("Service", id: "service") {
        Paragraph(joining: .and) {
          Duty(.jointly, to: "cooperate in:")
          Point("the timetable of each \(term: "Ferry")")
          Point("the safety of passengers")
        }
        Paragraph { Permission(.either, to: "suspend a line in a storm") }
      }
      Article("Final Provisions", id: "final") {
        Paragraph {
          EntryIntoForce(.laterNotification(by: freedonia, and: sylvania).plus(.days(30)))
        }
        Paragraph { AgreementDuration.indefinite }
        Paragraph { Termination(notice: .open(notice)) }
      }
      Testimonium(
        doneAt: .open(place),
        on: .open(Placeholder("date", .date, prompt: "date", because: .negotiable)),
        in: Authenticity(.settled([.init(.english)])),
        signedBy: [freedonia, sylvania].map { party in
          SignatureBlock(party.id, signatory: .settled("Name"), capacity: .settled("Minister"))
        })
      Annex("Lines", id: "lines", status: .integral) {
        Table(["Line", "Ports"]) {
          Row(["1", "Fredonia City and Port Sylvan"])
        }
      }
    }

    // The value computes the date once the events are known.
    var record = EventRecord()
    record[.notification(by: freedonia.id)] = CalendarDate("2031-01-10")
    for case .entryIntoForce(let provision) in agreement.substances {
      print(provision.formula.evaluated(with: record))  // pending: Sylvania has not notified yet
      record[.notification(by: sylvania.id)] = CalendarDate("2031-02-10")
      print(provision.formula.evaluated(with: record).date ?? "pending")  // 2031-03-12
    }

    // What is inserted renumbers the rest, and no reference breaks.
    try agreement.insert(at: .before("service")) {
      Article("Costs") { Duty(.each, to: "bear the costs of its own ports") }
    }
    print(agreement.citation(of: "service") ?? "")  // Article 3

    // Open points and broken links are values to look at.
    print(agreement.placeholders.map(\.text))
    print(agreement.linkDiagnostics)
    // ARTICLE ends
    #expect(agreement.citation(of: "service") == "Article 3")
    #expect(agreement.placeholders.map(\.id) == ["notice", "place", "date"])
    #expect(agreement.linkDiagnostics.isEmpty)
    #expect(record[.notification(by: sylvania.id)] == CalendarDate("2031-02-10"))
    #expect(
      PlainTextRenderer(width: 200).render(agreement).contains("on a line listed in the Annex."))
  }

  @Test func `the article shows what is compiled here`() throws {
    try DocumentedExample.expect(
      "ARTICLE", from: #filePath,
      in: "Sources/Agreements/Agreements.docc/Articles/DraftingAnAgreement.md")
  }

  @Test func `an insertion that breaks something changes nothing`() throws {
    let first = Party("a", officialName: "A", shortName: "A", adjective: "A", abbreviation: "A")
    let second = Party("b", officialName: "B", shortName: "B", adjective: "B", abbreviation: "B")
    var agreement = try Agreement(between: first, and: second, on: "Tests") {
      Article("One", id: "one") { "Text." }
    }
    let before = agreement
    #expect(throws: DraftingError.structure(.noSuchClause("none"))) {
      try agreement.insert(at: .after("none")) { Article("Two") { "Text." } }
    }
    #expect(throws: DraftingError.self) {
      try agreement.insert(at: .after("one")) { Article("Two") { "See \(clause: "nowhere")." } }
    }
    #expect(throws: DraftingError.structure(.duplicateClause("one"))) {
      try agreement.insert(at: .after("one")) { Article("Two", id: "one") { "Text." } }
    }
    #expect(agreement == before)
    try agreement.insert(at: .after("one")) {
      Article("One") { "Text on \(clause: "one")." }
      Article("Two") { "More text." }
    }
    #expect(agreement.articles.map(\.id) == ["one", "one-2", "two"])
  }
}
