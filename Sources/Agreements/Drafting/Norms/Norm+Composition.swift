extension Norm {
  /// Composes the sentence and the obligation it lays down.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    var prose = Prose()
    if let trigger { prose.append(trigger + ", ") }
    prose.append(subject(in: context, opensSentence: trigger == nil))
    prose.append(Prose(modal.isEmpty ? " " : " \(modal) "))
    let provisos = qualifiers.compactMap { $0.phrase(plural: isPlural) }
    if !provisos.isEmpty {
      // The comma before the provisos belongs to the modal: "shall, subject to …, support".
      prose = prose.droppingLastSpace + ", " + Prose.joined(provisos) + ", "
    }
    prose.append(Prose(commitment?.words(context.spelling, plural: isPlural) ?? ""))
    let opensList = action.canonicalText.hasSuffix(":")
    prose.append(action)
    if !opensList {
      if let phrase = recurrence?.phrase { prose.append(" " + phrase) }
      if let phrase = deadline?.phrase(in: context) { prose.append(" " + phrase) }
      for condition in conditions { prose.append(", provided " + condition) }
      for exception in exceptions { prose.append(", " + exception) }
      prose.append(".")
    }
    return ComposedSentence(prose, obligations: [obligation(covering: prose)])
  }

  private func obligation(covering prose: Prose) -> Obligation {
    let isQualified = !(qualifiers + impliedQualifiers).isEmpty
    return Obligation(
      id ?? "", modality, force: force(qualified: isQualified), standard: standard, bearer: bearer,
      beneficiary: beneficiary, action: action.canonicalText, trigger: trigger?.canonicalText,
      conditions: conditions.map(\.canonicalText), exceptions: exceptions.map(\.canonicalText),
      deadline: deadline, recurrence: recurrence, qualifiers: qualifiers + impliedQualifiers,
      cap: cap, words: TextRange(start: 0, end: prose.canonicalLength))
  }

  /// The force that the norm's wording has; norms that are not worded by degrees have none.
  private func force(qualified: Bool) -> Force? {
    switch modality {
    case .duty: (commitment ?? .conduct).force(qualified: qualified)
    case .prohibition: qualified ? .qualified : .unconditionalResult
    case .claimRight, .power: .unconditionalResult
    case .recommendation: .hortatory
    case .intention, .declaration: .statement
    case .permission, .immunity, .constitutive, .purpose: nil
    }
  }

  private var standard: Standard? {
    switch modality {
    case .duty: (commitment ?? .conduct).standard
    case .permission, .power: .discretion
    default: nil
    }
  }

  /// Whether the sentence's subject takes a verb in the plural.
  private var isPlural: Bool {
    switch bearer {
    case .jointly, .eachAndJointly, .persons: true
    default: false
    }
  }

  /// The words between the subject and the action.
  private var modal: String {
    switch modality {
    case .duty, .constitutive, .purpose: "shall"
    case .prohibition: bearer == .neither ? "shall" : "shall not"
    case .permission, .power: "may"
    case .claimRight: "shall be entitled to"
    case .immunity: bearer == .neither ? "shall be required to" : "shall not be required to"
    case .intention: isPlural ? "intend to" : "intends to"
    case .recommendation: "should"
    case .declaration: ""
    }
  }

  private func subject(in context: DraftingContext, opensSentence: Bool) -> Prose {
    let term = context.parties.term
    let phrase: Prose =
      switch bearer {
      case .each: Prose("each \(term.singular)")
      case .jointly: Prose("the \(term.plural)")
      case .eachAndJointly: Prose("the \(term.plural), together and each for its own part,")
      case .either: Prose("either \(term.singular)")
      case .neither: Prose("neither \(term.singular)")
      case .one(let id):
        Prose([
          .mention(
            Mention(.party(id), wording: context.parties[id]?.shortName ?? id.rawValue))
        ])
      case .role(let role): Prose("the \(role)")
      case .body(let id, _), .jointBody(let id):
        Prose([.mention(Mention(.body(id), wording: context.name(of: id)))])
      case .persons(let description): Prose(description)
      case .open(let placeholder): Prose([.placeholder(placeholder)])
      case .unspecified: Prose("it")
      }
    return opensSentence ? phrase.withInitialCapital : phrase
  }
}
