extension Clause {
  /// The placeholders in the clause's own words and in its typed values, without its children's.
  public var placeholders: [Placeholder] {
    allProse.flatMap(\.placeholders) + obligations.flatMap(\.placeholders)
      + (substance?.placeholders ?? [])
  }
}

extension Clause.Substance {
  /// The placeholders that stand in the value, in order.
  var placeholders: [Placeholder] {
    switch self {
    case .entryIntoForce(let provision):
      provision.formula.placeholders + provision.exceptions.flatMap(\.formula.placeholders)
    case .duration(let duration):
      [duration.placeholder].compactMap(\.self)
    case .renewal(.automatic(let period, let notice)):
      [period.placeholder, notice.placeholder].compactMap(\.self)
    case .renewal(.open(let placeholder)):
      [placeholder]
    case .termination(let provision):
      [provision.by.placeholder, provision.notice.placeholder].compactMap(\.self)
        + provision.survivals.compactMap(\.extent.placeholder)
    case .amendment(let provision):
      if case .formula(let formula) = provision.entryIntoForce { formula.placeholders } else { [] }
    case .languages(let provision):
      [provision.texts.placeholder, provision.prevailing.placeholder].compactMap(\.self)
    case .registration(let provision):
      [provision.by.placeholder ?? provision.by.value?.placeholder, provision.within?.placeholder]
        .compactMap(\.self)
    case .signature(let block):
      [block.signatory.placeholder, block.capacity.placeholder].compactMap(\.self)
    case .renewal(.byAgreement), .disputes, .annexStatus, .programme:
      []
    }
  }
}

extension Obligation {
  /// The placeholders in the norm's bearer, times and amounts.
  fileprivate var placeholders: [Placeholder] {
    var placeholders = [bearer.placeholder].compactMap(\.self)
    if case .open(let placeholder, _)? = deadline { placeholders.append(placeholder) }
    if case .open(let placeholder)? = recurrence { placeholders.append(placeholder) }
    return placeholders + [cap?.amount.placeholder].compactMap(\.self)
  }
}

extension Bearer {
  fileprivate var placeholder: Placeholder? {
    if case .open(let placeholder) = self { placeholder } else { nil }
  }
}

extension EntryIntoForceFormula {
  /// The placeholders that stand in the formula, in order.
  fileprivate var placeholders: [Placeholder] {
    switch self {
    case .open(let placeholder): [placeholder]
    case .event, .fixed: []
    case .later(let formulas): formulas.flatMap(\.placeholders)
    case .plus(_, let formula, _), .firstOfMonth(_, let formula), .notBefore(_, let formula):
      formula.placeholders
    }
  }
}

extension Termination.Survival.Extent {
  fileprivate var placeholder: Placeholder? {
    if case .forPeriod(let period) = self { period.placeholder } else { nil }
  }
}

extension Authenticity.Prevailing {
  fileprivate var placeholder: Placeholder? {
    if case .open(let placeholder) = self { placeholder } else { nil }
  }
}
