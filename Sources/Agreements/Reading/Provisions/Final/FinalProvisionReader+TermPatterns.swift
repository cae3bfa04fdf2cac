extension FinalProvisionReader {
  static let remains: WordPattern =
    "remain|remains|continue|continues|be|is|stay *1 in force|effect|operation"

  /// Words that turn "to be in force" into its contrary.
  static let denials: Set<FoldedWord> = ["cease", "ceases", "ceased", "not", "no", "longer"]

  static let isValid: WordPattern =
    "is|be|remain|concluded valid|concluded|effective? for|until|indefinitely"

  static let untilTerminated: WordPattern =
    "in? force|effect? until|unless *8 terminat~|denounc~|withdraw~"

  static let indefinite: WordPattern =
    "in? force|effect|operation? for|of? an? indefinitely|indefinite|unlimited|undetermined|undefined"

  static let until: WordPattern = "in? force|effect? for? until|till|through and? including?"

  static let forPeriod: WordPattern =
    "in? force|effect? for? an|a|the? initial|first? period|term|duration? of? #|one"

  static let thenIndefinitely: WordPattern =
    "thereafter|then *8 indefinitely|indefinite|until|unlimited"

  /// Words that go on behind a period with something the period alone does not say.
  static let continuations: Set<FoldedWord> = [
    "thereafter", "then", "renewed", "extended", "renewable", "automatically", "tacitly",
    "prolonged",
    "until", "unless", "subsequently", "successive", "continue", "provided", "or",
  ]

  static let renewedByAgreement: WordPattern =
    "may|shall|will|can be extended|renewed|prolonged *6 by|with|upon|through mutual|written|common|the|further? written|mutual? agreement|consent|arrangement"

  static let renewed: WordPattern =
    "automatically|tacitly|be|thereafter *2 renewed|extended|prolonged|renewable|renew automatically|tacitly? *3 for|of|by"

  static let before: WordPattern =
    "before|prior|in|ahead of|to|advance? *8 expir~|end|termination|conclusion|lapse|period|term"

  static let mayTerminate: WordPattern =
    "either|each|any|a|one contracting? party|side|participant|government|state may *6 terminate|denounce|withdraw|end|cancel|discontinue"

  static let mayBeTerminated: WordPattern =
    "may|can be terminated|denounced|cancelled|discontinued *6 by|of either|each|any|one contracting? party|side|participant|government|state"

  static let noticeBehind: WordPattern =
    "prior|advance|previous|advanced? formal? written? formal? prior|advance|previous? notice|notification"

  static let inAdvance: WordPattern = "in advance|beforehand"

  static let notices: Set<FoldedWord> = ["notice", "notification"]

  /// Words that stand between "notice" and how long it is.
  static let besideNotice: Set<FoldedWord> = [
    "of", "in", "writing", "at", "least", "not", "no", "less", "fewer", "than", "minimum", "period",
    "with", "to", "the", "other", "party", "contracting", "side", "through", "diplomatic",
    "channels", "a", "an",
  ]

  static let channels: WordPattern = "through|via|by the? diplomatic channel|channels"

  static let noticeEvents: [(WordPattern, Termination.NoticeEvent)] = [
    (
      "after|following|from|of the? date|day? of|on? which? its|the|such? receipt|receiving",
      .receipt
    ),
    ("after|following|from|of the? date|day? on which *8 received|receives", .receipt),
    (
      "after|following|from|of such|the|that|this|written? notice|notification *3 is|was|has been? received",
      .receipt
    ),
    (
      "after|following|from the? date|day? of? such|the|that|this|said|its? written? notice|notification|note|denunciation",
      .dispatch
    ),
    (
      "after|following|from the? date|day? on|of which such|the|that|this|written? notice|notification *2 given|sent|dated|transmitted|delivered|made",
      .dispatch
    ),
    ("after|following|from the? date|day? on|of which *6 notifies|notified|gives|gave", .dispatch),
  ]
}
