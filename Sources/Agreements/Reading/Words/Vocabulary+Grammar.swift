extension Vocabulary {
  /// The words that are no verbs, by their family.
  static let wordLists: [(WordFamily, String)] =
    grammar + bearers + numbers + matters + cues + openers

  /// The small words of a sentence.
  private static let grammar: [(WordFamily, String)] = [
    (.modal, "shall may will must should would can cannot could might ought"),
    (
      .determiner,
      """
      a an the this these those such each every any all both either neither no its their his her
      our your one two three four five six seven eight nine ten many several some certain other
      another said aforesaid same
      """
    ),
    (.pronoun, "it they he she we i nothing nobody none everyone anyone one thou you"),
    (
      .preposition,
      """
      as at by for from in into of off on to upon under with within without through throughout
      during before prior after following pending between among amongst against over per toward
      towards about above below regarding concerning respecting notwithstanding except excepting
      save despite besides beside beyond behind across along around near via versus until till
      since subject according pursuant owing due including unlike like inside outside onto upto
      saving touching vis-à-vis considering contrary
      """
    ),
    (.coordinator, "and or but nor"),
    (
      .relative,
      "which who whom whose that whereby wherein whereof whereupon wherever whoever whichever whatever"
    ),
    (
      .subordinator,
      "if where when whenever unless until till while whilst whereas because although though since once lest provided providing"
    ),
    (
      .adverb,
      """
      not never also then thus hereby therefore however thereafter hereafter forthwith
      immediately promptly otherwise only always ever forever often likewise moreover furthermore
      accordingly again already still further together apart too thereby therein thereof thereto
      thereupon nevertheless nonetheless instead yet now here there henceforth heretofore forward
      perhaps rather quite very so twice once thrice yearly jointly severally annually mutatis
      mutandis inter alia meanwhile additionally duly
      """
    ),
  ]

  /// What numbers and dates are made of.
  private static let numbers: [(WordFamily, String)] = [
    (.unit, "day days week weeks month months year years hour hours fortnight"),
    (
      .numeral,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      hundred thousand
      """
    ),
    (
      .month,
      """
      january february march april may june july august september october november december
      """
    ),
  ]

  /// What qualifiers and references are made of.
  private static let matters: [(WordFamily, String)] = [
    (
      .provision,
      """
      article articles paragraph paragraphs section sections chapter chapters annex annexes
      protocol protocols treaty convention agreement agreements provision provisions subparagraph
      subparagraphs sub-paragraph sub-paragraphs appendix appendices clause clauses schedule
      schedules rule part title arrangement arrangements memorandum subsection sub-article item
      point points art para
      """
    ),
    (
      .law,
      """
      law laws legislation legislations regulation regulations constitution constitutional legal
      statutes statute enactments legislative policies
      """
    ),
    (
      .abbreviation,
      """
      mr mrs ms dr st no art arts para paras nos vol ch sec pp p cf etc op ed cit fig resp incl
      ca messrs jr sr prof gen col hon rev ltd inc co corp viz i.e e.g al ibid approx max min tel
      v vs ref capt lt maj sgt adm amb esq excl
      """
    ),
    (
      .thing,
      """
      agreement agreements treaty convention protocol annex annexes article articles chapter
      section provisions list lists declaration memorandum duty duties goods products measures
      information documents document report reports consultations meetings meeting negotiations
      cooperation procedure procedures decision decisions
      """
    ),
    (
      .occasion,
      """
      meeting meetings session sessions conference conferences summit summits report reports
      reporting payment payments instalment instalments installment installments contribution
      contributions subsidy grant sum review reviews evaluation evaluations assessment assessments
      appraisal appraisals examination examinations monitoring inspection inspections audit audits
      check checks survey surveys consultation consultations dialogue dialogues discussion
      discussions talks negotiations contact contacts exchange exchanges visit visits briefing
      briefings exercise exercises training update updates updating statement statements
      information return returns accounts publication publications basis interval intervals
      political high
      """
    ),
    (.nounOrVerb, nounForms),
    (
      .legalAct,
      """
      amendment amendments designation designations termination objection objections notification
      notifications notice denunciation withdrawal modification modifications appointment
      appointments suspension revocation cancellation nomination nominations request requests
      reservation reservations derogation derogations revision revisions
      """
    ),
    (
      .measureNoun,
      """
      prohibition prohibitions restriction restrictions measure measures requirement requirements
      procedure procedures practice practices tax taxes charge charges fee fees formality
      formalities tariff tariffs duties licensing standards controls limitations
      """
    ),
    (
      .quality,
      """
      consistent compatible transparent proportionate proportional commensurate reasonable
      confidential impartial independent objective fair equitable accessible clear concise precise
      accurate legible non-discriminatory nondiscriminatory timely prompt simple temporary
      conformable careful responsive inclusive predictable effective-based present available
      complete adequate sufficient conducive complementary payable fit
      """
    ),
    (
      .thing,
      """
      matter matters number numbers paper papers letter letters water waters river rivers sector
      sectors factor factors border borders container containers error errors parameter parameters
      computer computers indicator indicators corridor corridors reactor reactors timber fodder
      others another centers centres headquarters quarters meters layer layers barrier barriers
      trailer trailers tracker tractor tractors transistor cluster clusters semester trimester
      register registers newsletter telegraph character characters power disaster disasters
      fissile fiber rubber copper sugar butter leather cover folder server servers router routers
      boiler boilers filter filters cylinder cylinders tower towers chamber chambers mou moa fta fta's trips gatt gats tbt sps rvc hs cepa mfn iprs motor motors sensor sensors vector vectors monitor color colour
      """
    ),
  ]

  /// The words with which a cue can begin.
  private static let cues: [(WordFamily, String)] = [
    (
      .cue,
      """
      shall may will must should would ought need can cannot agree agrees agreed undertake undertakes
      engage engages promise promises commit commits pledge pledges bind binds covenant covenants
      covenanted stipulate stipulated intend intends expect expects plan plans aim aims seek
      seeks strive strives endeavour endeavor reaffirm reaffirms affirm affirms recognise
      recognises recognize recognizes acknowledge acknowledges declare declares note notes
      confirm confirms welcome welcomes underline underlines emphasise emphasises emphasize
      emphasizes stress stresses reiterate reiterates is are has have mean means includes stand stands hereby enter
      enters remain remains apply applies enjoy enjoys being cede cedes renounce renounces
      prevail prevails constitute constitutes forfeit accept accepts guarantee guarantees
      relinquish relinquishes encourage encourages recommend recommends consent consents do does
      shalt becomes takes comes expires
      terminates supersedes replaces forms extends ceases modifies affects
      requires prevents prejudices restricts limits impairs obliges reserve reserves retain retains share hope aspire strive waive waives grant grants invite invites urge urges
      """
    )
  ]
}
