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
  public var numbering: Numbering { subject.numbering }

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

  /// What all copies share: rules capture contexts, and an agreement is large.
  private let subject: Subject

  /// Looks at an agreement.
  ///
  /// - Complexity: O(n) in the size of the agreement.
  public init(
    _ agreement: Agreement, for stage: ValidationStage = .draft,
    knowing knowledge: DraftingKnowledge = DraftingKnowledge()
  ) {
    self.init(agreement, for: stage, knowing: knowledge, outline: nil, closingFormula: nil)
  }

  init(
    _ agreement: Agreement, for stage: ValidationStage, knowing knowledge: DraftingKnowledge,
    outline: [OutlineEntry]?, closingFormula: ClosingFormula?, isBindingnessSuggested: Bool = false
  ) {
    subject = Subject(agreement, knowledge: knowledge, closingFormula: closingFormula)
    self.stage = stage
    self.isBindingnessSuggested = isBindingnessSuggested
    isRead = outline != nil || agreement.clauses.contains(where: Self.hasPrintedLabel)
    build(outline: outline)
    isEnglishProse = holdsEnglishProse()
    isInEnglish = holdsEnglishWords()
    if isRead { numberedSeries = findNumberedSeries() }
    numberFaults = findNumberFaults()
    statedScopes = findStatedScopes()
  }

  private final class Subject: Sendable {
    let agreement: Agreement
    let knowledge: DraftingKnowledge
    let numbering: Numbering
    let closingFormula: ClosingFormula?

    init(_ agreement: Agreement, knowledge: DraftingKnowledge, closingFormula: ClosingFormula?) {
      self.agreement = agreement
      self.knowledge = knowledge
      self.closingFormula = closingFormula
      numbering = agreement.numbering
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
