extension Qualifier {
  /// The words by which a composed sentence states the proviso; `nil` if the action states it itself.
  func phrase(plural: Bool) -> Prose? {
    switch self {
    case .domesticLaw:
      plural
        ? "in accordance with their respective laws and regulations"
        : "in accordance with its laws and regulations"
    case .availabilityOfFunds: "subject to the availability of appropriated funds"
    case .mutualConsent: "by mutual consent"
    case .asAppropriate: "as appropriate"
    case .asFarAsPossible: "to the extent practicable"
    case .uponRequest: "upon request"
    case .caseByCase: "on a case-by-case basis"
    case .reciprocity: "on the basis of reciprocity"
    case .unlessOtherwiseAgreed: "unless otherwise agreed"
    case .inPrinciple: "in principle"
    case .reference(let function, let clauses):
      Prose([
        .text(function.phrase + " "), .reference(Reference(.clauses(clauses), function: function)),
      ])
    case .other(let words): Prose(words)
    case .nonExhaustive, .exclusively: nil
    }
  }
}

extension Reference.Function {
  /// The words that introduce a reference of this function.
  var phrase: String {
    switch self {
    case .plain, .inAccordanceWith: "in accordance with"
    case .subjectTo: "subject to"
    case .notwithstanding: "notwithstanding"
    case .withoutPrejudice: "without prejudice to"
    case .referredToIn: "as referred to in"
    case .definedIn: "as defined in"
    case .amends: "amending"
    case .setOutIn: "as set out in"
    }
  }
}
