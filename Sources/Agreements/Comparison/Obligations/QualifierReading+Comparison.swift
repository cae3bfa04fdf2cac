extension QualifierReading.Category {
  /// The category of a qualifier; `nil` if it is not in the closed list.
  init?(_ qualifier: Qualifier) {
    switch qualifier {
    case .domesticLaw: self = .domesticLaw
    case .availabilityOfFunds: self = .availabilityOfFunds
    case .mutualConsent: self = .mutualConsent
    case .asAppropriate: self = .asAppropriate
    case .asFarAsPossible: self = .asFarAsPossible
    case .uponRequest: self = .uponRequest
    case .caseByCase: self = .caseByCase
    case .reciprocity: self = .reciprocity
    case .unlessOtherwiseAgreed: self = .unlessOtherwiseAgreed
    case .inPrinciple: self = .inPrinciple
    case .nonExhaustive: self = .nonExhaustive
    case .exclusively: self = .exclusively
    case .reference(let function, _):
      switch function {
      case .subjectTo: self = .subjectTo
      case .notwithstanding: self = .notwithstanding
      case .withoutPrejudice: self = .withoutPrejudice
      case .plain, .inAccordanceWith: self = .inAccordanceWith
      case .referredToIn, .definedIn, .amends, .setOutIn: return nil
      }
    case .other: return nil
    }
  }

  /// What tells provisos of the category apart, of their words: whose law, whose request, which clause.
  func detail(_ words: [FoldedWord]) -> [FoldedWord] {
    switch self {
    case .withoutPrejudice, .notwithstanding, .inAccordanceWith, .subjectTo, .domesticLaw,
      .uponRequest:
      words.filter { !Self.leads.contains($0) }
    default: []
    }
  }

  private static let leads = Set(
    foldedWords: """
      without prejudice to of notwithstanding subject in accordance conformity compliance with pursuant according under
      provisions provision of on at request requested if within laws law regulations legislation and applicable
      national domestic internal rules
      """)
}

extension NormParts {
  /// "unless the Parties decide otherwise" is a proviso, also where it was declared as an exception.
  mutating func useQualifierForException() {
    let alternatives: Set<FoldedWord> = [
      "AGREE", "AGREED", "DECIDE", "DECIDED", "AGREES", "DECIDES",
    ]
    for (index, exception) in exceptions.enumerated().reversed() {
      let keys = exception.keys
      guard keys.first == "UNLESS", keys.contains("OTHERWISE"), keys.count <= 8,
        !alternatives.isDisjoint(with: keys)
      else { continue }
      exceptions.remove(at: index)
      if !qualifiers.contains(where: { $0.category == .unlessOtherwiseAgreed }) {
        qualifiers.append(
          QualifierPart(
            category: .unlessOtherwiseAgreed, detail: [], text: exception.text,
            place: exception.place))
      }
    }
  }
}
