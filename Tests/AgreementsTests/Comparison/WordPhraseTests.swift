import Agreements
import Testing

/// Phrases that are shown as a whole, where a part of them changed.
@Suite struct WordPhraseTests {
  @Test(arguments: [
    (
      "Each Party shall provide lamps.", "Each Party shall endeavour to provide lamps.",
      "[-shall-]{+shall endeavour to+}"
    ),
    (
      "Each Party shall light lamps.", "Each Party shall not light lamps.",
      "[-shall-]{+shall not+}"
    ),
    ("Each Party shall light lamps.", "Each Party may light lamps.", "[-shall-]{+may+}"),
    (
      "It shall use its best efforts to light lamps.",
      "It shall use reasonable efforts to light lamps.",
      "[-shall use its best efforts to-]{+shall use reasonable efforts to+}"
    ),
    (
      "It shall be required to light lamps.", "It shall not be required to light lamps.",
      "[-shall be required to-]{+shall not be required to+}"
    ),
    (
      "Each Party undertakes to light lamps.", "Each Party agrees to light lamps.",
      "[-undertakes to-]{+agrees to+}"
    ),
    ("as set out in (i) below", "as set out in (iv) below", "[-(i)-]{+(iv)+}"),
    (
      "within 30 days after signature", "within 60 days after signature",
      "[-30 days-]{+60 days+}"
    ),
    (
      "within 30 days after signature", "within 30 months after signature",
      "[-30 days-]{+30 months+}"
    ),
    (
      "within thirty (30) days after", "within sixty (60) days after",
      "[-thirty (30) days-]{+sixty (60) days+}"
    ),
    (
      "a grant of USD 5 million a year", "a grant of USD 7 million a year",
      "[-USD 5 million-]{+USD 7 million+}"
    ),
    ("a grant of $5 to all", "a grant of $6 to all", "[-$5-]{+$6+}"),
    (
      "until 1 January 2025 at noon", "until 1 March 2025 at noon",
      "[-1 January 2025-]{+1 March 2025+}"
    ),
    (
      "pursuant to Article 5(2)(b) hereof", "pursuant to Article 5(3)(b) hereof",
      "[-Article 5(2)(b)-]{+Article 5(3)(b)+}"
    ),
    (
      "pursuant to paragraphs 1 and 2 above", "pursuant to paragraphs 1 and 3 above",
      "[-paragraphs 1 and 2-]{+paragraphs 1 and 3+}"
    ),
    (
      "pursuant to Article VII above", "pursuant to Article IX above",
      "[-Article VII-]{+Article IX+}"
    ),
  ])
  func `a phrase is shown as a whole`(old: String, new: String, change: String) {
    let words = ChangedWords(old, new)
    #expect(words.changes == [change])
    #expect(words.brokenLaw == nil)
  }

  @Test func `counts are of the words that differ, not of what is shown`() {
    let comparison = WordComparison(
      from: "It shall use its best efforts to light lamps.",
      to: "It shall use its reasonable efforts to light lamps.")
    #expect(comparison.deleted == 1)
    #expect(comparison.inserted == 1)
  }

  @Test func `words beside a phrase are not drawn into it`() {
    let words = ChangedWords("Each Party shall light lamps.", "Each State shall light bells.")
    #expect(words.changes == ["[-Party-]{+State+}", "[-lamps-]{+bells+}"])
  }

  @Test func `two changes in a phrase are one`() {
    let words = ChangedWords("until 1 January 2025 at noon", "until 2 January 2026 at noon")
    #expect(words.changes == ["[-1 January 2025-]{+2 January 2026+}"])
    #expect(words.comparison.deleted == 2)
  }
}
