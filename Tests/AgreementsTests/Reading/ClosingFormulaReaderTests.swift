import Testing

@testable import Agreements

@Suite("Reading closing formulas")
struct ClosingFormulaReaderTests {
  private func read(_ text: String) -> ClosingFormula {
    ClosingFormulaReader.read(Array(text.utf8))
  }

  @Test("Place, date, originals, languages and authority")
  func complete() throws {
    let formula = read(
      "DONE at Oak Harbour, in duplicate, this third day of May 2031, in the Swedish, Albanian and English languages, all texts being equally authentic. In case of divergence of interpretation, the English text shall prevail."
    )
    #expect(formula.occasions.map(\.place) == ["Oak Harbour"])
    #expect(formula.occasions.map(\.date) == [CalendarDate("2031-05-03")])
    #expect(formula.originals == 2)
    #expect(formula.texts.map(\.language.id) == ["sv", "sq", "en"])
    #expect(formula.statements == [.equal, .prevailingText])
    #expect(formula.prevailing?.language == .english)
    #expect(formula.prevailing?.condition != nil)
    let authenticity = try #require(formula.authenticity)
    #expect(authenticity.prevailing == .language("en"))
    #expect(authenticity.originals == 2)
    #expect(authenticity.texts.value?.map(\.language.id) == ["sv", "sq", "en"])
  }

  @Test("Parties that sign apart have two occasions")
  func apart() {
    let formula = read(
      "Done at Mill Creek on 4 June 2030 and at Stony Ford on 9 July 2030, in two originals in the Norwegian language."
    )
    #expect(formula.occasions.map(\.place) == ["Mill Creek", "Stony Ford"])
    #expect(formula.occasions.map(\.date?.description) == ["2030-06-04", "2030-07-09"])
  }

  @Test("French and Spanish formulas")
  func otherLanguages() {
    let french = read(
      "Fait à Belleville, le 12 avril 2030, en double exemplaire, en langues anglaise et française, les deux textes faisant également foi."
    )
    #expect(french.texts.map(\.language.id) == ["en", "fr"])
    #expect(french.originals == 2)
    #expect(french.statements == [.equal])
    let spanish = read(
      "Hecho en Villanueva, el 5 de mayo de 2030, en dos ejemplares, en los idiomas español e inglés, siendo ambos textos igualmente auténticos."
    )
    #expect(spanish.texts.map(\.language.id) == ["es", "en"])
    #expect(spanish.originals == 2)
    #expect(spanish.statements == [.equal])
  }

  @Test(
    "The names of states and governments are no languages",
    arguments: [
      "Done at Hill Town in the Turkish language, to be kept by the Government of the French Republic.",
      "Done at Hill Town, Russian Federation, in the Turkish language.",
      "Done in the Turkish language and deposited with the German Government.",
    ])
  func states(text: String) {
    #expect(read(text).texts.map(\.language.id) == ["tr"])
    #expect(read(text).statements == [])
  }

  @Test("A country's name is a language in the company of languages alone")
  func countries() {
    #expect(
      read("Done in the Netherlands and Greek languages.").texts.map(\.language.id) == ["nl", "el"])
    #expect(
      read("Done at Port, in the Netherlands, in the Greek language.").texts.map(\.language.id)
        == ["el"])
  }

  @Test("What is not stated is not supplied")
  func silent() {
    let formula = read("Done in the Finnish and Polish languages.")
    #expect(formula.originals == nil)
    #expect(formula.authenticity == nil)
    let unknown = read("Done in duplicate in the English, Elvish and French languages.")
    #expect(unknown.hasUnknownLanguage)
    #expect(unknown.authenticity == nil)
    #expect(read("The price of tea rose.").texts.isEmpty)
  }

  @Test("Texts that are counted and called authentic are equal")
  func counted() {
    #expect(
      read("Done in the Thai, Hindi and Greek languages, the three texts being authentic.")
        .statements == [.equal])
    #expect(
      read("Done in the Thai and Greek languages, in two texts of which the Thai is long.")
        .statements == [])
  }

  @Test("A text may prevail in other words")
  func prevailing() {
    let formula = read(
      "Done in triplicate in Hindi, Thai and English. In case of doubt the English version shall be used."
    )
    #expect(formula.prevailing?.language == .english)
    #expect(formula.statements == [.prevailingText])
  }

  @Test("Ranges point into the text")
  func ranges() throws {
    let text = "Done at Élan, on 2 May 2030, in one original, in the Danish language."
    let formula = read(text)
    let range = try #require(formula.occasions.first?.placeRange)
    #expect(String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self) == "Élan")
    #expect(formula.originals == 1)
  }
}
