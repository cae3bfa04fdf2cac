import Agreements
import Testing

/// Findings of a text that was read stand where its source index places them.
@Suite struct LocatedFindingsTests {
  private let text = """
    AGREEMENT BETWEEN THE REPUBLIC OF FREEDONIA AND THE KINGDOM OF SYLVANIA ON LIGHTHOUSES

    Article 1
    Lamps

    1. Each Party shall:
    (a) light its lamps, namely:
    (i) the green ones;
    (ii) the red ones;
    (b) keep oil
    in every harbour of its coast.

    2. “Lamp” means a light – of whatever colour.

    Article 2
    Oil

    The Parties buy oil together.

    ANNEX

    Harbours
    """

  /// Reports every clause and all words, with a note and a fix at the same place.
  private struct Everything: Rule {
    let description = RuleDescription("test.everything", "There is nothing.", severity: .warning)

    func check(_ context: RuleContext, into findings: inout Findings) {
      for unit in context.units { report(context.location(of: unit), &findings) }
      for (place, passage) in context.passages.enumerated() {
        let all = Occurrence(passage: place, range: 0..<passage.bytes.count)
        report(context.location(of: all), &findings)
      }
    }

    private func report(_ location: Location, _ findings: inout Findings) {
      findings.report(
        "something", at: location, notes: [Diagnostic.Note("here", at: location)],
        fixIts: [FixIt("remove", .needsReview, [.replaceWords(at: location, with: "")])])
    }
  }

  @Test func `places, notes and fixes are those of the source index`() {
    let reading = AgreementReading(of: text)
    let index = reading.sourceIndex
    let found = reading.validate(for: .draft, using: RuleSelection([Everything()]))
    #expect(found.count > 20)
    #expect(found.contains { $0.location.part == .heading })
    #expect(found.count { $0.location.source != nil } > 20)
    for finding in found {
      let source = index.source(of: finding.location)
      #expect(finding.location.source == source)
      #expect(finding.notes.first?.location?.source == source)
      guard case .replaceWords(let place, _, _)? = finding.fixIts.first?.edits.first else {
        Issue.record("the fix is lost")
        continue
      }
      #expect(place.source == source)
    }
  }
}
