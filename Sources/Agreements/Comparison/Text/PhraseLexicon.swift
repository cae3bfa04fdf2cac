/// The words of which phrases that are shown as a whole are made.
struct PhraseLexicon: Sendable {
  /// The lexicon of English treaties.
  static let english = PhraseLexicon(lists)

  private var words: [FoldedWord]
  private var roles: [PhraseRole]

  /// How many places there are, a power of two; several times the number of words.
  private static let placeCount = 1_024

  private init(_ lists: [(PhraseRole, String)]) {
    words = [FoldedWord](repeating: FoldedWord(), count: Self.placeCount)
    roles = [PhraseRole](repeating: [], count: Self.placeCount)
    for (role, text) in lists {
      for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let key = FoldedWord(word)
        let place = place(of: key)
        words[place] = key
        roles[place].formUnion(role)
      }
    }
  }

  /// What a word may be; nothing if it is in no phrase.
  subscript(word: FoldedWord) -> PhraseRole { roles[place(of: word)] }

  /// Where a word stands, or the free place at which the search for it ends.
  private func place(of word: FoldedWord) -> Int {
    var place = word.scattered & (Self.placeCount - 1)
    while !roles[place].isEmpty, words[place] != word {
      place = (place + 1) & (Self.placeCount - 1)
    }
    return place
  }

  private static let lists: [(PhraseRole, String)] = modals + quantities + places

  private static let modals: [(PhraseRole, String)] = [
    (.modal, "shall should will would may might must can cannot could ought need shalt"),
    (.negation, "not never only"),
    (.be, "be is are"),
    (
      .status,
      """
      required obliged obligated bound entitled permitted authorised authorized allowed free able
      prepared ready willing encouraged invited expected prohibited forbidden exempt subject
      """
    ),
    (.trying, "endeavour endeavor strive seek aim attempt try undertake intend agree commit"),
    (.exertion, "use make exert do take"),
    (
      .degree,
      """
      its their his her all every any best reasonable due utmost appropriate necessary practicable
      possible commercially good the such
      """
    ),
    (.effort, "effort efforts endeavours endeavors means utmost best steps measures"),
    (.have, "have has"),
    (.right, "right rights power powers authority option"),
    (.to, "to from"),
    (
      .promise,
      """
      undertakes undertake agrees agree intends intend commits commit pledges pledge endeavours
      endeavors endeavour endeavor seeks strives
      """
    ),
  ]

  private static let quantities: [(PhraseRole, String)] = [
    (
      .number,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      twenty-one twenty-four twenty-five thirty-six forty-five forty-eight sixty-five seventy-two
      half
      """
    ),
    (.scale, "hundred thousand million billion trillion dozen"),
    (
      .unit,
      """
      second seconds minute minutes hour hours day days week weeks fortnight month months quarter
      quarters year years percent per cent metre metres meter meters kilometre kilometres kilometer
      kilometers mile miles tonne tonnes ton tons kilogram kilograms kilogramme kilogrammes gram
      grams litre litres liter liters hectare hectares km kg mw kw mwh nm
      """
    ),
    (
      .unitQualifier,
      "calendar working business consecutive clear full nautical metric square cubic"
    ),
    (
      .currency,
      """
      usd eur gbp chf jpy cad aud nzd sek nok dkk czk pln huf ron bgn rsd uah rub cny inr brl mxn
      clp cop pen krw sgd hkd thb try ils zar euro euros dollar dollars pound pounds franc francs
      yen peso pesos sdr
      """
    ),
    (
      .month,
      """
      january february march april may june july august september october november december
      """
    ),
  ]

  private static let places: [(PhraseRole, String)] = [
    (
      .division,
      """
      article articles art arts paragraph paragraphs para paras subparagraph subparagraphs
      sub-paragraph sub-paragraphs clause clauses section sections chapter chapters part parts title
      annex annexes annexe appendix appendices schedule schedules point points item items rule rules
      regulation regulations protocol footnote note heading subheading
      """
    ),
    (.link, "and or to through"),
  ]
}
