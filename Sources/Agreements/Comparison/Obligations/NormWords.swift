/// The words by which the difference between two norms is judged.
enum NormWords {
  /// Words whose coming and going changes nothing.
  static let ignored = set(
    """
    a an the its their his her such said be been both hereby thereby also furthermore moreover
    therefore likewise additionally respective
    """)

  /// Words that change nothing where they come or go alone.
  static let light = set("to that which of is are")

  /// The words of a modal phrase, wherever they stand in it.
  static let modal = set(
    """
    shall will would must may should ought can cannot need is are to not never neither nor only
    use uses make makes exert best every all reasonable effort efforts utmost endeavour endeavours
    endeavor endeavors seek seeks strive strives try attempt aim aims do undertake undertakes agree
    agrees commit commits pledge pledges bind binds itself themselves intend intends plan plans
    expect expects propose proposes entitled right obliged obligated required bound have has in
    permitted authorized authorised free prepared ready willing encouraged invited called on upon
    hereby solemnly jointly
    """)

  /// The words by which a modal phrase asks for an effort only.
  static let efforts = set(
    """
    effort efforts utmost endeavour endeavours endeavor endeavors seek strive try attempt aim
    """)

  /// Words that take in all there are of a kind.
  static let universal = set("all any every each whole entire full whatever")

  /// Words that take in only some of a kind.
  static let restrictive = set(
    """
    certain some relevant selected specific specified particular limited applicable designated
    essential major significant principal key main suitable eligible necessary urgent important
    few several substantial serious
    """)

  /// Words behind which the kind is restricted still.
  static let widening = set("other additional further")

  /// Words that open a condition.
  static let conditional = set("if where when whenever provided insofar once")

  /// Words that open an exception.
  static let exceptive = set("unless except excepting excluding save")

  /// Words that open examples of what is meant.
  static let exemplifying = set("including notably especially particularly")

  /// Words that leave out everything else.
  static let exclusive = set("only solely exclusively")

  /// Prepositions and relatives, with which no item of a list begins.
  static let adjunct = set(
    """
    at in on from with by through for within without under after before during among between to
    toward against as than into over concerning regarding including which that who whose pursuant
    where when if unless except of per via
    """)

  /// Words before a number that make it the least.
  static let floor = ["at least", "no less than", "not less than", "no fewer than", "minimum of"]
    .map(phrase)

  /// Words before a number that make it the most.
  static let ceiling = [
    "up to", "no more than", "not more than", "not exceeding", "maximum of", "at most",
    "limited to", "ceiling of", "not exceed",
  ].map(phrase)

  /// Words for money.
  static let money = set(
    """
    euro euros eur usd dollar dollars gbp pound pounds sterling yen jpy franc francs chf crown
    crowns krona kronor krone kroner sek nok dkk peso pesos rupee rupees million millions billion
    cents amount sum
    """)

  /// Verbs that reach a result.
  static let resultVerbs = set(
    """
    ensure guarantee secure provide pay supply deliver transfer grant achieve complete maintain
    establish give furnish bear reimburse
    """)

  /// Verbs of conduct.
  static let conductVerbs = set(
    """
    cooperate support promote facilitate encourage assist contribute collaborate help work foster
    advance
    """)

  /// Words by which parties share what they do.
  static let sharing = set(
    "jointly together individually severally separately each respectively collectively own")

  static let units = set("hour hours day days week weeks month months year years")
  static let notice = set("notice notification warning")
  static let parties = set("party parties participant participants side sides")

  static func phrase(_ words: String) -> [FoldedWord] {
    words.split(separator: " ").map { FoldedWord(String($0)) }
  }

  private static func set(_ words: String) -> NormWordSet { NormWordSet(words) }
}
