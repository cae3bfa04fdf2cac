import Testing

@testable import Agreements

/// Telling this agreement from other instruments.
@Suite("Scopes of references")
struct ReferenceScopeTests {
  @Test(
    "The tail of a reference names its instrument",
    arguments: [
      ("Article 5 of this Agreement", "article 5 @this"),
      ("Article 5 of the present Treaty", "article 5 @this"),
      ("Article 5 of the Agreement", "article 5 @this"),
      ("Article 5 of the Agreement between the Parties", "article 5 @this"),
      ("Article 5 hereof", "article 5 @this"),
      ("Article 4 to this Convention", "article 4 @this"),
      ("Article 5 of the Convention", "article 5 @the convention"),
      ("Article 5 of that Agreement", "article 5 @that"),
      ("Articles 4 and 5 thereof", "article 4 + article 5 @that"),
      ("Article 5 of the Agreement on Lighthouses", "article 5 @Agreement on Lighthouses"),
      ("Article 5 of the Agreement of 12 May 1931", "article 5 @Agreement of 12 May 1931"),
      ("Article 2 of the Pilots Agreement", "article 2 @Pilots Agreement"),
      ("Annex 1A to the WTO Agreement", "annex 1A @WTO Agreement"),
      ("Article XX of GATT 1994", "article XX @GATT 1994"),
      ("Article XI:1 of the GATT", "article XI:1 @GATT"),
      ("Article XXIV GATT", "article XXIV @GATT"),
      ("GATT 1994 Article XX", "article XX @GATT 1994"),
      ("Article VI (Dues) of the GATT", "article VI @GATT"),
      ("Article 7 of Regulation (EEC) No 12/70", "article 7 @Regulation (EEC) No 12/70"),
      ("Article 9 of the Law on Harbours", "article 9 @Law on Harbours"),
      ("Chapter 44 of the Harmonized System", "chapter 44 @Harmonized System"),
      ("el artículo XX del GATT de 1994", "article XX @GATT de 1994"),
      ("el artículo XX del GATTde 1994", "article XX @GATTde 1994"),
      ("el artículo 3 del Acuerdo sobre Puertos", "article 3 @Acuerdo sobre Puertos"),
      ("los artículos 3 y 4 del mismo", "article 3 + article 4 @that"),
      ("Protocol No 3 annexed to that Convention", "protocolUnit 3 @that"),
      ("Annex II attached to the Pilots Agreement", "annex II @Pilots Agreement"),
      ("Annex II attached hereto", "annex II @this"),
      ("Annex 1B, respectively, to the Pilots Agreement", "annex 1B @Pilots Agreement"),
      ("Annex 4 of G/LMP/9", "annex 4 @G/LMP/9"),
      (
        "paragraph 5 of the Annex on Harbour Pilots of GATS",
        "annex only/paragraph 5 @Annex on Harbour Pilots of GATS"
      ),
      ("Article 3 of this Decision", "article 3 @this"),
      ("Article X of GATT 1994 and the Pilots Agreement", "article X @GATT 1994"),
      ("Article X of the GATT Ruritania will apply", "article X @GATT"),
      ("el artículo X del AGCS de la OMC", "article X @AGCS de la OMC"),
      (
        "Article 4 of the Agreement between the Kingdom and the Republic on Pilots",
        "article 4 @Agreement between the Kingdom and the Republic on Pilots"
      ),
      (
        "Article 5 of the Agreement on Implementation of Article VI of GATT 1994",
        "article 5 @Agreement on Implementation of Article VI of GATT 1994"
      ),
      (
        "Article VIII of the Articles of Agreement of the IMF",
        "article VIII @Articles of Agreement of the IMF"
      ),
      ("el artículo 5 de la Convención Interamericana", "article 5 @Convención Interamericana"),
      ("el artículo 3 de las Reglas de Faros", "article 3 @Reglas de Faros"),
      (
        "Article 3 of the Constitution of the Republic and the Articles before it",
        "article 3 @Constitution of the Republic"
      ),
      ("Part V of the Convention on the Law ofthe Sea", "part V @Convention on the Law ofthe Sea"),
      ("Article 7 of Law 12.345", "article 7 @Law 12.345"),
      ("Article 7 of Law No. 12", "article 7 @Law No. 12"),
      (
        "Article 2 of the ICSID Additional Facility Rules",
        "article 2 @ICSID Additional Facility Rules"
      ),
      ("Chapters 5 to 7 of the HS", "chapter 5–chapter 7 @HS"),
    ])
  func readsTail(text: String, expected: String) {
    #expect(ReferenceReading.scan(text) == [expected])
  }

  @Test("Words that lost the space between them are read as if they had it")
  func gluedWords() {
    #expect(
      ReferenceReading.scan("paragraphs 1and 2of this Article") == [
        "article this/paragraph 1 + article this/paragraph 2"
      ])
    #expect(ReferenceReading.scan("under thisAgreement") == [" @this"])
    #expect(ReferenceReading.scan("in thisChapter") == ["chapter this"])
    #expect(ReferenceReading.scan("Article XIof the GATT 1994") == ["article XI @GATT 1994"])
    #expect(ReferenceReading.scan("Chapter Ten") == ["chapter Ten"])
    #expect(ReferenceReading.words("as set out in Annex 11.B. The lamps") == ["Annex 11.B"])
  }

  @Test("All members of a list belong to the instrument at its end")
  func sharesTail() {
    #expect(
      ReferenceReading.scan("Articles 1 to 8, Article 15 of the Agreement on Lighthouses")
        == [
          "article 1–article 8 @Agreement on Lighthouses", "article 15 @Agreement on Lighthouses",
        ])
  }

  @Test("A member in other digits does not belong to the instrument at the end")
  func keepsOtherScripts() {
    #expect(
      ReferenceReading.scan("Article 5 and Article XX of GATT 1994")
        == ["article 5", "article XX @GATT 1994"])
  }
}
