import Agreements
import Testing

/// What was read is printed in its own words, as long as its numbers hold.
@Suite("Printing what was read")
struct ReadTextRenderingTests {
  private static let text = """
    MEMORANDUM ON SEA MARKS

    Article 1
    1. This MOU applies to marks. The Participants will:
    (a) meet once a year; and
    (b) tell each other of Article 12 of the Convention on Sea Marks; or
    (c) act under Articles 3 and 4 thereof

    Article 2
    1. Only this paragraph refers to Article 1(1)(b), and to article 3.

    Article 3
    It ends.

    ANNEX

    Article 1
    Article 2 of the Memorandum applies.

    Article 2
    It is short.
    """

  @Test(
    "the words stay",
    arguments: [
      "1.  This MOU applies to marks.", "(a)  meet once a year; and\n",
      "Article 12 of the Convention on Sea Marks; or\n", "Articles 3 and 4 thereof\n",
      "1.  Only this paragraph refers to Article 1(1)(b), and to article 3.\n",
      "\nArticle 2 of the Memorandum applies.\n",
    ])
  func words(_ words: String) {
    let agreement = AgreementReading(of: Self.text).agreement
    #expect(PlainTextRenderer().render(agreement).contains(words))
  }

  @Test("a reference follows a number that no longer is what was printed")
  func renumbering() throws {
    var agreement = AgreementReading(of: Self.text).agreement
    let third = try #require(agreement.articles.first { $0.printedLabel == "Article 3" }?.id)
    try agreement.insert(
      Clause("new", .article, children: [Clause("new/1", .paragraph, "New.")]), at: .before(third))
    let printed = PlainTextRenderer().render(agreement)
    #expect(printed.contains("refers to Article 1(1)(b), and to Article 4."))
  }

  @Test("a text in another language keeps its headings and references")
  func french() {
    let text = """
      ACCORD RELATIF AUX PHARES

      Article premier
      Le présent Accord a pour objet les phares. Les articles 2 et 3 s'appliquent.

      Article 2
      Aux fins du présent Accord, un phare est une tour. Voir le paragraphe 2 de l'article 3.

      Article 3
      1. Les phares sont gardés.
      2. Le gardien est seul.
      """
    let agreement = AgreementReading(of: text).agreement
    for printed in [
      PlainTextRenderer(width: 100).render(agreement), MarkdownRenderer().render(agreement),
    ] {
      #expect(printed.contains("Article premier\n"))
      #expect(printed.contains("Le présent Accord a pour objet les phares."))
      #expect(printed.contains("Les articles 2 et 3 s'appliquent."))
      #expect(printed.contains("Voir le paragraphe 2 de l'article 3."))
    }
  }

  @Test("a text without a title has no line for it")
  func untitled() {
    let agreement = AgreementReading(of: "Article 1\nA lamp is lit.\n").agreement
    #expect(
      PlainTextRenderer().render(agreement).split(
        separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[0].contains("Article 1"))
    #expect(!MarkdownRenderer().render(agreement).hasPrefix("# "))
  }
}
