import Agreements
import Testing

/// What a comparison says of texts that were read.
@Suite struct ReadTextComparisonTests {
  private static func text(_ articles: String) -> [UInt8] {
    Array(
      """
      Agreement between Norland and Sudmark on Harbours

      Norland and Sudmark, hereinafter referred to as "the Parties",

      Have agreed as follows:

      \(articles)
      """.utf8)
  }

  private static func comparison(_ old: String, _ new: String) -> Comparison {
    Comparison(reading: text(old), text(new))
  }

  @Test func `a passage that left a clause which was split leads to the clause`() {
    let first =
      "Each Party shall keep the lamps of its outer moles lit from dusk until dawn in every season of the year."
    let second =
      "The harbour masters shall write down each hour in which a lamp was dark and tell the keepers of the reason."
    let third =
      "Nets that drift within a mile of the outer moles shall be hauled in by the crew of the nearest pilot boat."
    let other =
      "The pilots of both Parties shall meet in spring and agree on the marks of the channel."
    let comparison = Self.comparison(
      """
      Article 1
      1. \(first) \(second) \(third)
      2. A lamp that is dark counts as lit while fog lies on the water.
      Article 2
      1. \(other)
      2. Marks are painted white.
      """,
      """
      Article 1
      1. \(first)
      2. \(second)
      3. A lamp that is dark counts as lit while fog lies on the water.
      Article 2
      1. \(other) \(third)
      2. Marks are painted white.
      """)
    let page = HTMLComparisonRenderer().render(comparison)
    let bytes = Array(page.utf8)
    #expect(comparison.edits.contains { $0.kind == .split })
    #expect(bytes.firstRange(of: Array("class=\"move\" href=\"#c".utf8)) != nil)
    func values(_ attribute: String) -> Set<String> {
      Set(
        page.split(separator: attribute, omittingEmptySubsequences: false).dropFirst().map {
          String($0.prefix { $0 != "\"" })
        })
    }
    #expect(values("href=\"#").subtracting(values(" id=\"")).isEmpty)
  }

  @Test(arguments: [false, true])
  func `words that are only parted or brought together are not reworded`(isSplit: Bool) {
    let first = "Each Party shall keep the lamps of its outer moles lit from dusk until dawn."
    let second = "The harbour masters shall write down each hour in which a lamp was dark."
    let (apart, together) = (
      "Article 1\n\n\(first)\n\n\(second)", "Article 1\n\n\(first) \(second)"
    )
    let comparison = isSplit ? Self.comparison(together, apart) : Self.comparison(apart, together)
    #expect(comparison.edits.filter { !$0.isConsequence }.map(\.kind) == [isSplit ? .split : .join])
    #expect(comparison.words.inserted + comparison.words.deleted == 0)
    #expect(comparison.obligations.changes.isEmpty)
    let summary = SummaryComparisonRenderer().render(comparison)
    #expect(summary.contains(isSplit ? "1 split" : "1 joined"))
    #expect(!summary.contains("reworded"))
    #expect(!TerminalComparisonRenderer().render(comparison).contains("reference"))
  }

  @Test func `unchanged clauses show the number they had`() {
    let articles = ["lamps", "bells", "nets"].map {
      "The Parties shall keep their \($0) in good repair throughout the winter."
    }
    func numbered(_ articles: [String]) -> String {
      articles.enumerated().map { "Article \($0 + 1)\n\n\($1)" }.joined(separator: "\n\n")
    }
    let comparison = Self.comparison(
      numbered(articles), numbered(["Pilots may board any vessel that asks for one."] + articles))
    let page = HTMLComparisonRenderer().render(comparison)
    #expect(page.contains("Articles 2–4 (formerly Articles 1–3) unchanged"))
    #expect(page.contains("formerly Article 2<"))
    #expect(
      TerminalComparisonRenderer().render(comparison)
        .contains("Articles 2–4 (formerly Articles 1–3) unchanged"))
  }

  @Test(arguments: [
    "by notice of twelve months", "on giving the other Party 12 months' written notice",
    "upon notice in writing of not less than twelve months",
    "by giving notice 12 months in advance",
  ])
  func `a period of notice beside a duration is a provision`(_ words: String) throws {
    func article(_ words: String) -> String {
      """
      Article 1

      The Parties shall keep their moles in repair.

      Article 2

      This Agreement shall remain in force for five years. Either Party may terminate it \(words).
      """
    }
    let shorter = words.replacing("twelve", with: "six").replacing("12", with: "6")
    let comparison = Self.comparison(article(words), article(shorter))
    let edit = try #require(comparison.edits.first { $0.kind == .provision })
    #expect(edit.oldValue?.contains("12 months") == true)
    #expect(edit.newValue?.contains("6 months") == true)
    #expect(comparison.edits.filter { $0.kind == .provision }.count == 1)
  }

  @Test func `a shorter notice strengthens the power to end the agreement`() throws {
    func article(_ months: String) -> String {
      "Article 1\n\n1. Either Party may terminate this Agreement by notice of \(months) months.\n\n2. Fees are paid."
    }
    let changes = Self.comparison(article("12"), article("6")).obligations.changes
    let change = try #require(changes.first { $0.verdict != .editorial })
    #expect(change.verdict == .strengthened)
  }

  @Test func `what a term means and what it includes are compared apart`() {
    let article = """
      Article 1

      "Harbour dues" means the sums that a ship pays for its berth. For the purposes of paragraph 2, "harbour dues" includes the fees of pilots.

      Article 2

      The Parties shall keep their moles in good repair.
      """
    let comparison = Self.comparison(article, article.replacing("good", with: "sound"))
    #expect(comparison.edits.map(\.kind) == [.update])
  }

  @Test func `a definition that goes with a part of a split clause is not changed`() {
    let first =
      "The masters of both harbours shall keep a list of all ships that lie at their berths."
    let second =
      "In this Article, \"berth\" means a place at a quay or mole that is long enough for the ship."
    let comparison = Self.comparison(
      "Article 1\n1. \(first) \(second)\n2. The list is open to all.",
      "Article 1\n1. \(first)\n2. \(second)\n3. The list is open to all.")
    #expect(comparison.edits.contains { $0.kind == .split })
    #expect(!comparison.edits.contains { $0.kind == .definition })
  }

  @Test func `a value that is read only where the clause stands now is no edit`() {
    let renewal =
      "This Agreement may be extended by mutual written agreement of the Parties to other harbours."
    func text(_ first: Int) -> String {
      (1...24).map { number in
        let words =
          number == first
          ? renewal
          : "The keepers of tower \(number) shall light lamp \(number * 7) on day \(number) of each month."
        return "Article \(number)\n\n\(words)"
      }.joined(separator: "\n\n")
    }
    let comparison = Self.comparison(text(2), text(20))
    #expect(comparison.edits.contains { $0.kind == .move || $0.kind == .renumber })
    #expect(!comparison.edits.contains { $0.kind == .provision })
  }

  @Test func `norms that share hardly any words are deleted and new`() {
    let changes = Self.comparison(
      """
      Article 1
      3. The Parties recognize that a person living in Norland may file a complaint about the keepers with the harbour court.
      """,
      """
      Article 1
      3. The Parties shall designate the harbour office and arrange for its staff through an exchange of letters.
      """
    ).obligations.changes
    #expect(Set(changes.map(\.verdict)) == [.deleted, .new])
  }

  @Test func `an organ is the same however its origin is told`() throws {
    func article(_ organ: String) -> String {
      "Article 1\n\n\(organ) shall keep the marks of the channel in repair with the help of the pilots."
    }
    let changes = Self.comparison(
      article("The Council"), article("The Council established by Article 7")
    ).obligations.changes
    #expect(!changes.flatMap(\.facets).contains { $0.kind == .bearer })
  }
}
