/// A proviso that softens or limits a norm.
public enum Qualifier: Sendable, Hashable, Codable {
  /// "in accordance with its laws and regulations"
  case domesticLaw

  /// "subject to the availability of appropriated funds"
  case availabilityOfFunds

  /// "by mutual consent"
  case mutualConsent

  /// "as appropriate", "where necessary"
  case asAppropriate

  /// "to the extent practicable"
  case asFarAsPossible

  /// "upon request"
  case uponRequest

  /// "on a case-by-case basis"
  case caseByCase

  /// "on the basis of reciprocity"
  case reciprocity

  /// "unless otherwise agreed"
  case unlessOtherwiseAgreed

  /// "in principle"
  case inPrinciple

  /// "including", "inter alia": what follows is not exhaustive.
  case nonExhaustive

  /// "exclusively"
  case exclusively

  /// "without prejudice to" a clause, "notwithstanding" it, or "in accordance with" it.
  case reference(Reference.Function, [ClauseID])

  /// Another proviso, in the words of the text.
  case other(String)

  enum ReferenceCodingKeys: String, CodingKey {
    case _0 = "function"
    case _1 = "clauses"
  }
  enum OtherCodingKeys: String, CodingKey { case _0 = "words" }
}
