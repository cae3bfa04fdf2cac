/// The words of which phrases that are shown as a whole are made.
enum PhraseLexicon {
  /// What each word may be.
  static let roles: WordTable<PhraseRole> = {
    var roles: [String: PhraseRole] = [:]
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        roles[String(word), default: []].formUnion(role)
      }
    }
    return WordTable(roles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()

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
