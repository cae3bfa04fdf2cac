extension Norm {
  /// Composes the sentence and the obligation it lays down.
  ///
  /// Where the action opens a list, nothing may follow its colon: the time, the conditions and the
  /// exceptions then stand with the provisos behind the modal.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let opensList = action.canonicalText.hasSuffix(":")
    let (modal, complement) = modal(in: context)
    var inserted = qualifiers.compactMap { $0.phrase(plural: isPlural) }
    let times = [recurrence?.phrase, deadline?.phrase(in: context)].compactMap(\.self)
    let terms = (conditions.isEmpty ? [] : ["provided " + Prose.joined(conditions)]) + exceptions
    if opensList { inserted += times + terms }

    var prose = trigger.map { $0.withInitialCapital + ", " } ?? Prose()
    prose.append(subject(in: context, opensSentence: trigger == nil))
    if !modal.isEmpty { prose.append(Prose(" \(modal)")) }
    // "shall, subject to …, support": the provisos belong to the modal.
    prose.append(
      inserted.isEmpty ? " " : ", " + Prose.joined(inserted.sharingLead("subject to ")) + ", ")
    prose.append(Prose(complement.isEmpty ? "" : "\(complement) "))
    prose.append(Prose(commitment?.words(context.spelling, plural: isPlural) ?? ""))
    prose.append(action)
    if !opensList {
      for time in times { prose.append(" " + time) }
      for term in terms { prose.append(", " + term) }
      prose.append(".")
    }
    return ComposedSentence(prose, obligations: [obligation(covering: prose, in: context)])
  }

  /// Whether the sentence's subject takes a verb in the plural.
  private var isPlural: Bool {
    switch bearer {
    case .jointly, .eachAndJointly, .persons: true
    default: false
    }
  }

  /// Whether the subject is "neither Party": "each Party shall not" could mean "not each shall".
  private var isNegatedInSubject: Bool {
    switch (modality, bearer) {
    case (_, .neither): true
    case (.prohibition, .each), (.prohibition, .either): true
    case (.immunity, .each), (.immunity, .either): true
    default: false
    }
  }

  /// The words between the subject and the action: those before the provisos and those behind.
  private func modal(in context: DraftingContext) -> (modal: String, complement: String) {
    let shall = context.shall
    let negated = isNegatedInSubject ? shall : "\(shall) not"
    return switch modality {
    case .duty: (shall, "")
    case .prohibition: (negated, "")
    case .permission, .power: ("may", "")
    case .claimRight: (shall, "be entitled to")
    case .immunity: (negated, "be required to")
    case .constitutive: ("hereby", "")
    case .intention: (isPlural ? "intend" : "intends", "to")
    case .recommendation: ("should", "")
    case .purpose: ("is", "to")
    case .declaration: ("", "")
    }
  }

  private func subject(in context: DraftingContext, opensSentence: Bool) -> Prose {
    let term = context.parties.term
    let phrase: Prose =
      switch bearer {
      case _ where modality == .purpose: "the purpose of this Agreement"
      case _ where isNegatedInSubject: Prose("neither \(term.singular)")
      case .each: Prose("each \(term.singular)")
      case .jointly: Prose("the \(term.plural)")
      case .eachAndJointly: Prose("the \(term.plural), together and each for its own part,")
      case .either: Prose("either \(term.singular)")
      case .neither: Prose("neither \(term.singular)")
      case .one(let id): context.mention(of: id)
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

extension [Prose] {
  /// The parts with those that follow one another and share a lead as one part.
  ///
  /// "subject to a", "subject to b" becomes "subject to a and b".
  fileprivate func sharingLead(_ lead: String) -> [Prose] {
    var parts: [Prose] = []
    var shared: [Prose] = []
    func close() {
      guard !shared.isEmpty else { return }
      parts.append(Prose(lead) + Prose.joined(shared))
      shared = []
    }
    for part in self {
      if case .text(let text)? = part.runs.first, text.hasPrefix(lead) {
        shared.append(
          Prose([.text(String(text.dropFirst(lead.count)))] + part.runs.dropFirst()))
      } else {
        close()
        parts.append(part)
      }
    }
    close()
    return parts
  }
}
