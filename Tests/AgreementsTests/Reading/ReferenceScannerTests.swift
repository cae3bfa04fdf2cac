import Testing

@testable import Agreements

/// The forms in which references are written, and what a scan makes of them.
@Suite("Scanning references")
struct ReferenceScannerTests {
  @Test(
    "Every form of one reference is read",
    arguments: [
      ("under Article 5", ["article 5"]),
      ("Article 5(2)(b) applies", ["article 5/paragraph 2/subparagraph b"]),
      ("Article 5, paragraph 2(b)", ["article 5/paragraph 2/subparagraph b"]),
      ("Art. 5, para. 2, sub-paragraph (b)", ["article 5/paragraph 2/subparagraph b"]),
      ("paragraph 2(b) of Article 5", ["article 5/paragraph 2/subparagraph b"]),
      ("sub paragraph (b) of paragraph 2 of Article 5", ["article 5/paragraph 2/subparagraph b"]),
      ("Article 3.2(a)(ii)", ["article 3.2/subparagraph a/item ii"]),
      ("ARTICLE V and Article XX(b)", ["article V", "article XX/subparagraph b"]),
      (
        "Article 5 bis, Article 5-06 or Article 35A",
        ["article 5 bis", "article 5-06", "article 35A"]
      ),
      ("Chapter Twenty-One", ["chapter Twenty-One"]),
      ("Appendix 1 to Annex II", ["annex II/appendix 1"]),
      ("Section B of Annex 2-A", ["annex 2-A/section B"]),
      ("the first sentence of paragraph 3", ["paragraph 3/sentence #1"]),
      ("the chapeau of Article 9", ["article 9/chapeau only"]),
      ("Article 8(3), second subparagraph", ["article 8/paragraph 3/subparagraph #2"]),
      ("Article\n5 and Article\u{A0}6", ["article 5", "article 6"]),
      ("ArticleXX and Article7", ["article XX", "article 7"]),
      ("sub-paragraph (*a*) of this paragraph", ["paragraph this/subparagraph a"]),
    ])
  func readsForm(text: String, expected: [String]) {
    #expect(ReferenceReading.scan(text) == expected)
  }

  @Test(
    "Lists and ranges keep all their members",
    arguments: [
      ("Articles 4, 7 and 9", "article 4 + article 7 + article 9"),
      ("paragraphs 1 to 3", "paragraph 1–paragraph 3"),
      ("subparagraphs (a) through (d)", "subparagraph a–subparagraph d"),
      ("Articles 4 to 6 and 9(1)", "article 4–article 6 + article 9/paragraph 1"),
      (
        "paragraphs 1, 2(a) and (c), and 4",
        "paragraph 1 + paragraph 2/subparagraph a + paragraph 2/subparagraph c + paragraph 4"
      ),
      ("paragraphs 2–5", "paragraph 2–paragraph 5"),
      ("Annexes I, II and IV", "annex I + annex II + annex IV"),
      ("Articles 8 (Rights) and 9 (Duties)", "article 8 + article 9"),
      (
        "paragraphs 1 and 2 of Article 6",
        "article 6/paragraph 1 + article 6/paragraph 2"
      ),
    ])
  func readsList(text: String, expected: String) {
    #expect(ReferenceReading.scan(text) == [expected])
  }

  @Test("A number that counts things is no member of a list")
  func leavesOtherNumbers() {
    #expect(
      ReferenceReading.scan("under Article 19.5, 20 days after the notice") == ["article 19.5"])
    #expect(ReferenceReading.scan("under Article 6 and 30 days later") == ["article 6"])
    #expect(ReferenceReading.scan("as Article 6, 40 vessels left") == ["article 6"])
    #expect(
      ReferenceReading.scan("under Articles 5 and 6; 4) the dues") == ["article 5 + article 6"])
  }

  @Test(
    "Relative references say which way they point",
    arguments: [
      ("in this Article", "article this"), ("the present Chapter", "chapter this"),
      ("that paragraph", "paragraph that"), ("the preceding Article", "article -1"),
      ("the two preceding paragraphs", "paragraph -2"), ("the following Article", "article +1"),
      ("the foregoing paragraph", "paragraph -1"),
      ("el párrafo anterior", "paragraph -1"), ("este capítulo", "chapter this"),
      ("paragraph 2 of this Article", "article this/paragraph 2"),
    ])
  func readsRelative(text: String, expected: String) {
    #expect(ReferenceReading.scan(text) == [expected])
  }

  @Test("The words of everyday language are no references")
  func leavesEverydayWords() {
    for text in [
      "the other part of the harbour", "a party to this undertaking", "esa Parte y la otra Parte2",
      "works of art and these art forms", "para 20 personas", "the letter(s) of credit",
      "an article of clothing", "in particular", "the title to the ship", "that point of entry",
      "the first point of entry", "point (b) of the definition of dues",
    ] {
      #expect(ReferenceReading.scan(text).isEmpty, "\(text)")
    }
  }

  @Test("What a preposition leads to is no heading, though it begins a line")
  func readsAfterPreposition() {
    #expect(
      ReferenceReading.scan("a claim under paragraph 1 of\nArticle 8:\n(a) dues") == [
        "article 8/paragraph 1"
      ])
  }

  @Test("Headings that were left in the text are no references")
  func leavesHeadings() {
    #expect(ReferenceReading.scan("Article 4.13: Future Work\nThe Parties meet.").isEmpty)
    #expect(ReferenceReading.scan("They meet.\nPart VII. Final Matters").isEmpty)
    #expect(ReferenceReading.scan("as laid down in\nArticle 5. They meet.") == ["article 5"])
  }

  @Test("Spanish and French are read as English is")
  func readsLanguages() {
    #expect(
      ReferenceReading.scan("el párrafo 2, literal a) del artículo 5 del presente Acuerdo")
        == ["article 5/paragraph 2/subparagraph a @this"])
    #expect(ReferenceReading.scan("los artículos 3 a 5 y 8") == ["article 3–article 5 + article 8"])
    #expect(
      ReferenceReading.scan("à l’article 5, paragraphe 2, du présent traité")
        == ["article 5/paragraph 2 @this"])
    #expect(ReferenceReading.scan("l'annexe II du protocole n° 1") == ["protocolUnit 1/annex II"])
    #expect(ReferenceReading.scan("à l'article premier") == ["article premier"])
  }

  @Test(
    "The function of a reference stands before it",
    arguments: [
      ("Subject to Article 5", Reference.Function.subjectTo),
      ("notwithstanding the provisions of Article 5", .notwithstanding),
      ("without prejudice to Article 5", .withoutPrejudice),
      ("in accordance with Article 5", .inAccordanceWith), ("under Article 5", .inAccordanceWith),
      ("as provided for in Article 5", .inAccordanceWith),
      ("referred to in Article 5", .referredToIn), ("as defined in Article 5", .definedIn),
      ("set out in Article 5", .setOutIn), ("This replaces Article 5", .amends),
      ("sin perjuicio de lo dispuesto en el artículo 5", .withoutPrejudice),
      ("conformément à l'article 5", .inAccordanceWith), ("The ships of Article 5", .plain),
    ])
  func readsFunction(text: String, expected: Reference.Function) {
    #expect(ReferenceReading.functions(text) == [expected])
  }

  @Test("A reference takes up the words from its determiner to the name of the instrument")
  func takesUpWords() {
    #expect(
      ReferenceReading.words("see the two preceding paragraphs, and Article 5 of this Treaty.")
        == ["the two preceding paragraphs", "Article 5 of this Treaty"])
    #expect(ReferenceReading.words("so this Agreement ends") == ["this Agreement"])
  }
}
