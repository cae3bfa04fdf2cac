/// Turns the draft of an agreement into its clauses, giving identities to those that have none.
struct Assembly {
  let context: DraftingContext

  /// What is wrong with the draft itself.
  private(set) var faults: [Diagnostic] = []

  private var taken: Set<ClauseID>

  /// The suffix that the next identity made from the same words gets.
  private var suffixes: [String: Int] = [:]

  /// Makes an assembly for a draft, or for a part of one.
  ///
  /// - Parameters:
  ///   - context: The agreement for which the clauses are assembled.
  ///   - taken: The identities that stand in the agreement already.
  init(context: DraftingContext, taken: Set<ClauseID> = []) {
    self.context = context
    self.taken = taken
  }

  /// The clauses that stand at the top level of the draft.
  ///
  /// Sentences that stand there belong to no clause and are reported.
  mutating func clauses(from elements: [DraftElement]) -> [Clause] {
    let drafts = elements.compactMap(\.draft)
    if drafts.count < elements.count {
      faults.append(
        Diagnostic(
          "draft.sentence-outside-clause", .error,
          "a sentence stands outside any article; put it into one", at: .agreement))
    }
    taken.formUnion(Self.identities(in: drafts))
    return self.clauses(from: drafts, within: nil, kind: nil)
  }

  /// The identities that the drafter gave, which none that is made up may repeat.
  private static func identities(in drafts: [ClauseDraft]) -> [ClauseID] {
    drafts.flatMap { draft in
      [draft.id].compactMap(\.self) + identities(in: draft.content.compactMap(\.draft))
    }
  }

  private mutating func clauses(
    from drafts: [ClauseDraft], within parent: ClauseID?, kind parentKind: Clause.Kind?
  ) -> [Clause] {
    var ordinals: [Clause.Kind: Int] = [:]
    return drafts.map { draft in
      let kind = draft.kind.isListItem ? (parentKind?.itemKind ?? .subparagraph) : draft.kind
      ordinals[kind, default: 0] += 1
      let id = draft.id ?? identity(for: draft, kind, ordinals[kind] ?? 1, within: parent)
      return clause(from: draft, id: id, kind: kind)
    }
  }

  /// An identity made from the heading or, failing that, from the place.
  private mutating func identity(
    for draft: ClauseDraft, _ kind: Clause.Kind, _ ordinal: Int, within parent: ClauseID?
  ) -> ClauseID {
    let slug = draft.heading?.canonicalText.slug ?? ""
    let place = "\(kind.rawValue)-\(ordinal)"
    let stem = slug.isEmpty ? parent.map { "\($0)/\(place)" } ?? place : slug
    var id = ClauseID(stem)
    while !taken.insert(id).inserted {
      let suffix = suffixes[stem, default: 2]
      suffixes[stem] = suffix + 1
      id = ClauseID("\(stem)-\(suffix)")
    }
    return id
  }

  private mutating func clause(
    from draft: ClauseDraft, id: ClauseID, kind: Clause.Kind
  ) -> Clause {
    var clause = Clause(
      id, kind, heading: draft.heading, connective: draft.connective,
      substance: draft.substance, citations: draft.citations, numbering: draft.numbering)
    var sentences: [any Sentence] = []
    var drafts: [ClauseDraft] = []
    for element in draft.content {
      switch element {
      case .sentence(let sentence):
        if !drafts.isEmpty {
          report(
            "draft.sentence-after-clause",
            "a sentence follows the paragraphs or points of its clause and would stand before them; "
              + "move it up, or make it a paragraph or closing words", in: id)
        }
        sentences.append(sentence)
      case .clause(let draft):
        drafts.append(draft)
      case .closingWords(let prose):
        if clause.closingWords != nil {
          report("draft.two-closing-words", "the clause has closing words twice; join them", in: id)
        }
        clause.closingWords = prose
      }
    }
    if kind == .article, !sentences.isEmpty {
      // An article holds paragraphs; its own sentences are the first of them, and its list theirs.
      let listed = drafts.filter(\.kind.isListItem)
      drafts.removeAll(where: \.kind.isListItem)
      let content = sentences.map(DraftElement.sentence) + listed.map(DraftElement.clause)
      let paragraph = ClauseDraft(
        .paragraph, connective: clause.connective,
        content: content + (clause.closingWords.map { [.closingWords($0)] } ?? []))
      clause.connective = nil
      clause.closingWords = nil
      drafts.insert(paragraph, at: 0)
    } else {
      var offset = 0
      for sentence in sentences { add(sentence, to: &clause, at: &offset) }
      // Printing separates the points of a list; a drafter who does so too would hide the connective.
      if kind.isListItem { clause.prose = clause.prose.droppingSeparator }
    }
    clause.children = clauses(from: drafts, within: id, kind: kind)
    return clause
  }

  /// Adds a sentence to the words of a clause and what it means to the clause.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - clause: The clause.
  ///   - length: The length of the clause's canonical text, kept up to date.
  private mutating func add(
    _ sentence: any Sentence, to clause: inout Clause, at length: inout Int
  ) {
    let composed = sentence.composed(in: context)
    if !clause.prose.isEmpty {
      clause.prose.append(" ")
      length += 1
    }
    let offset = length
    clause.prose.append(composed.prose)
    length += composed.prose.canonicalLength
    for obligation in composed.obligations {
      let number = clause.obligations.count + 1
      let id =
        obligation.id.rawValue.isEmpty
        ? ObligationID("\(clause.id)#\(number)") : obligation.id
      clause.obligations.append(obligation.shifted(by: offset).identified(as: id))
      if obligation.bearer == .neither, obligation.modality.isAffirmative {
        report(
          "draft.neither",
          "the \(obligation.modality.rawValue) \"\(id)\" falls on neither party; "
            + "make it a prohibition or an immunity, or name who bears it", in: clause.id)
      }
    }
    clause.definitions += composed.definitions.map { $0.shifted(by: offset) }
    guard let substance = composed.substance else { return }
    if clause.substance != nil {
      report(
        "draft.two-provisions",
        "the clause expresses two typed provisions; give each a paragraph of its own",
        in: clause.id)
    }
    clause.substance = substance
  }

  private mutating func report(_ rule: String, _ message: String, in clause: ClauseID) {
    faults.append(Diagnostic(rule, .error, message, at: Location(clause: clause)))
  }
}

extension Modality {
  /// Whether a norm of this sort gives or asks something of its bearer, so that it needs one.
  fileprivate var isAffirmative: Bool {
    switch self {
    case .duty, .permission, .claimRight, .power: true
    default: false
    }
  }
}

extension DraftElement {
  /// The clause, if the element is one.
  var draft: ClauseDraft? {
    guard case .clause(let draft) = self else { return nil }
    return draft
  }
}

extension Obligation {
  /// The same obligation under an identity.
  func identified(as id: ObligationID) -> Obligation {
    Obligation(
      id, modality, force: force, standard: standard, bearer: bearer, beneficiary: beneficiary,
      action: action, trigger: trigger, conditions: conditions, exceptions: exceptions,
      deadline: deadline, recurrence: recurrence, qualifiers: qualifiers, cap: cap,
      consequences: consequences, words: words, confidence: confidence)
  }
}
