/// What a rule looks at: an agreement with its clauses in order, its words and what is known about it.
///
/// What several rules need is computed once: the order and the numbers of clauses, where norms, terms and
/// references stand, and an index of all words.
public struct RuleContext: Sendable {
  /// The agreement.
  public var agreement: Agreement { subject.agreement }

  /// The stage for which it is validated.
  public let stage: ValidationStage

  /// What is known beyond its text.
  public var knowledge: DraftingKnowledge { subject.knowledge }

  /// The computed numbers of the clauses.
  ///
  /// - Complexity: O(1); O(n) in the number of clauses of a text that was read, of which the printed numbers matter.
  public var numbering: Numbering { subject.numbering ?? agreement.numbering }

  /// What the closing formula of a text that was read says; `nil` for other agreements.
  public var closingFormula: ClosingFormula? { subject.closingFormula }

  /// Whether the agreement was read from a text, and so has printed labels.
  public let isRead: Bool

  /// Whether only the title tells that the instrument does not bind, or nothing does; a title never decides it.
  let isBindingnessSuggested: Bool

  /// The clauses in the order of the document.
  public internal(set) var units: [ClauseUnit] = []

  /// The pieces of text in the order of the document.
  public internal(set) var passages: [Passage] = []

  /// The norms in the order of the document.
  public internal(set) var norms: [LocatedNorm] = []

  /// The definitions in the order of the document.
  public internal(set) var definitions: [LocatedDefinition] = []

  /// The references in the order of the document.
  public internal(set) var references: [LocatedReference] = []

  /// The position of each clause.
  var positions: [ClauseID: Int] = [:]

  /// The positions of the clauses of each kind.
  var positionsByKind = KindPositions()

  /// The positions of the clauses that say what their words mean as a typed value.
  var typedClauses: [Int] = []

  /// The words of all passages.
  var index = WordIndex()

  /// Whether the words are English, so that rules of English words and grammar apply.
  private(set) var isEnglishProse = false

  /// Whether the text is in the language whose words the rules of final provisions and norms know.
  private(set) var isInEnglish = false

  /// The series of numbered siblings: articles of the agreement and of each annex, groups, paragraphs and points.
  private(set) var numberedSeries: [NumberedSeries] = []

  /// The numbers that do not fit those of their siblings; none in a text whose numbers are computed.
  private(set) var numberFaults: [NumberFault] = []

  /// What the words of a passage say of the part of the text for which they define a term, by passage.
  private(set) var statedScopes: [Int: StatedScope] = [:]

  /// The words in square brackets, in order.
  private(set) var squareBrackets: [SquareBracket] = []

  /// The last words of the names of each party.
  private(set) var lastWordsOfParties: [(party: PartyID, words: [FoldedWord])] = []

  /// The terms that are defined or abbreviated, as they are looked for.
  private(set) var terms: [Term] = []

  /// Where the words of the norms stand, by norm; `nil` where a clause has none.
  private(set) var normTexts: [NormText?] = []

  /// The norms that fall on nobody who was told to be a party, with the words of their subjects.
  private(set) var foreignSubjects: [NormSubject] = []

  /// The words of the names under which the text names its parties.
  private(set) var wordsOfPartyNames: Set<String> = []

  /// The closing formula, with the passage in which it stands and to which its ranges belong.
  private(set) var locatedClosingFormula: (passage: Int, formula: ClosingFormula)?

  /// The other instruments, each with its first mention, in the order of the document.
  private(set) var instrumentMentions: [InstrumentMention] = []

  /// What the words of the references say, by reference; `nil` where they say nothing.
  private(set) var forms: [ScannedReference?] = []

  /// What all copies share: rules capture contexts, and an agreement is large.
  private let subject: Subject

  /// Looks at an agreement.
  ///
  /// - Complexity: O(n) in the size of the agreement.
  public init(
    _ agreement: Agreement, for stage: ValidationStage = .draft,
    knowing knowledge: DraftingKnowledge = DraftingKnowledge()
  ) {
    self.init(agreement, for: stage, knowing: knowledge, sources: nil, closingFormula: nil)
  }

  init(
    _ agreement: Agreement, for stage: ValidationStage, knowing knowledge: DraftingKnowledge,
    sources: [ClauseSource]?, closingFormula: ClosingFormula?, isBindingnessSuggested: Bool = false
  ) {
    isRead = sources != nil || agreement.clauses.contains(where: Self.hasPrintedLabel)
    subject = Subject(
      agreement, knowledge: knowledge, numbering: isRead ? nil : agreement.numbering,
      closingFormula: closingFormula)
    self.stage = stage
    self.isBindingnessSuggested = isBindingnessSuggested
    build(sources: sources)
    isEnglishProse = holdsEnglishProse()
    isInEnglish = holdsEnglishWords()
    if isRead { numberedSeries = findNumberedSeries() }
    numberFaults = findNumberFaults()
    statedScopes = findStatedScopes()
    squareBrackets = findSquareBrackets()
    lastWordsOfParties = findLastWordsOfParties()
    terms = findTerms()
    normTexts = norms.map { findText(of: $0) }
    foreignSubjects = norms.compactMap { findForeignSubject(of: $0) }
    wordsOfPartyNames = findWordsOfPartyNames()
    locatedClosingFormula = findClosingFormula()
    instrumentMentions = findInstrumentMentions()
    forms = references.map { findForm(of: $0) }
  }

  private final class Subject: Sendable {
    let agreement: Agreement
    let knowledge: DraftingKnowledge
    let numbering: Numbering?
    let closingFormula: ClosingFormula?

    init(
      _ agreement: Agreement, knowledge: DraftingKnowledge, numbering: Numbering?,
      closingFormula: ClosingFormula?
    ) {
      self.agreement = agreement
      self.knowledge = knowledge
      self.closingFormula = closingFormula
      self.numbering = numbering
    }
  }

  private static func hasPrintedLabel(_ clause: Clause) -> Bool {
    var pending = [clause]
    while let clause = pending.popLast() {
      if clause.printedLabel != nil { return true }
      pending += clause.children
    }
    return false
  }
}
