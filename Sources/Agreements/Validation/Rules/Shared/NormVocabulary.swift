/// The words that rules about norms tell apart.
///
/// Short lists are arrays, which are compared faster than they are hashed.
enum NormVocabulary {
  static let to = FoldedWord("to")
  static let be = [FoldedWord]("be been being")
  static let modals = [FoldedWord]("shall will must may should would can cannot")
  static let promises = Set(
    foldedWords: """
      undertake undertakes agree agrees commit commits pledge pledges engage engages promise promises bind binds
      is are ought has have hereby
      """)
  static let fillers = Set(
    foldedWords: """
      not also further hereby to itself themselves bound obliged required obligated either both each neither only
      thereby therefore thus then ever likewise inter alia at all times in particular always
      """)
  static let adverbs = [FoldedWord](
    "also further not thus then always likewise therefore hereby never nevertheless")
  static let noAdverbs = Set(
    foldedWords: "apply supply comply reply imply rely multiply assembly early daily supply family")
  static let noParticiples = Set(foldedWords: "need exceed proceed succeed feed indeed speed")
  static let participles = Set(
    foldedWords: """
      made given taken held sent kept paid built set drawn borne met done begun undertaken sought found
      put laid lent brought chosen shown told written bought sold spent led let read cut understood withdrawn left
      """)
  static let efforts = Set(
    foldedWords: """
      endeavour endeavours endeavor endeavors seek seeks strive strives try attempt aim use make exert do take
      """)
  static let bareEfforts = Set(
    foldedWords: "endeavour endeavours endeavor endeavors seek seeks strive strives try attempt aim"
  )
  static let effortNouns = Set(foldedWords: "effort efforts utmost endeavours endeavors exertions")

  /// Nouns for those who can bear a norm.
  static let actors = Set(
    foldedWords: """
      party parties participant participants government governments authority authorities ministry ministries minister
      ministers committee committees commission council board panel panels tribunal arbitrator arbitrators secretariat
      agency agencies body bodies court courts importer importers exporter exporters person persons applicant applicants
      state states administration administrations sides side union community commander commanders officer officers
      operator operators supplier suppliers entity entities signatories signatory representative representatives
      organisation organisations organization organizations institution institutions airline airlines master masters
      owner owners company companies enterprise enterprises president chairman chairperson chair depositary office
      offices service services police experts group groups team delegation delegations contractor contractors bank
      banks manufacturer producer producers investor investors employer employers governor experts expert inspectors
      inspector secretary director employee employees worker workers national nationals citizen citizens
      """)
}

extension Set<FoldedWord> {
  /// The words of a list with spaces between them.
  init(foldedWords list: String) {
    self.init(list.split(whereSeparator: \.isWhitespace).map { FoldedWord(String($0)) })
  }
}

extension [FoldedWord] {
  /// The words of a list with spaces between them.
  init(_ list: String) {
    self = list.split(whereSeparator: \.isWhitespace).map { FoldedWord(String($0)) }
  }
}
