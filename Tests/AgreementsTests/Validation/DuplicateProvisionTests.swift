import Agreements
import Testing

/// Provisions are the same only if all their words are, however long they begin alike.
@Suite struct DuplicateProvisionTests {
  private let opening = """
    The lamps on the coast are lit from dusk to dawn in all weathers but fog, and those who keep them report each \
    night to the office of the port
    """

  private func findings(in endings: [String]) -> [(place: String?, original: String?)] {
    let articles = endings.enumerated().map { "Article \($0 + 1)\n\n\(opening) \($1).\n" }
    let reading = AgreementReading(of: articles.joined(separator: "\n"))
    let selection = RuleSelection.standard.only("text.duplicate-provision")
    return reading.validate(for: .draft, using: selection).map {
      ($0.location.citation, $0.notes.first?.location?.citation)
    }
  }

  @Test func `provisions that only begin alike are two`() {
    #expect(findings(in: ["in writing", "by signal", "by boat"]).isEmpty)
  }

  @Test func `of provisions that begin alike each copy is held against its own original`() {
    let found = findings(in: ["in writing", "by signal", "by signal", "IN WRITING"])
    #expect(found.map(\.place) == ["Article 3", "Article 4"])
    #expect(found.map(\.original) == ["Article 2", "Article 1"])
  }

  @Test func `each further copy is held against the first`() {
    let found = findings(in: ["in writing", "by boat", "in writing", "by signal", "in writing"])
    #expect(found.allSatisfy { $0.original == "Article 1" })
    #expect(found.first?.place == "Article 3")
  }
}
