/// A proviso that softens or limits a norm, as read from its sentence.
public struct QualifierReading: Sendable, Hashable, Codable {
  /// Which of the known provisos it is.
  public var category: Category

  /// Its words.
  public var words: TextRange

  /// Makes the reading of a qualifier.
  public init(_ category: Category, words: TextRange) {
    self.category = category
    self.words = words
  }

  /// The provisos that the reader knows, a closed list.
  public enum Category: String, Sendable, Hashable, Codable, CaseIterable {
    /// "in accordance with its laws and regulations"
    case domesticLaw

    /// "subject to the availability of funds"
    case availabilityOfFunds

    /// "by mutual consent"
    case mutualConsent

    /// "as appropriate", "where necessary", "appropriate measures"
    case asAppropriate

    /// "to the extent practicable", "as far as possible"
    case asFarAsPossible

    /// "upon request"
    case uponRequest

    /// "on a case-by-case basis"
    case caseByCase

    /// "without prejudice to"
    case withoutPrejudice

    /// "notwithstanding"
    case notwithstanding

    /// "in accordance with" a provision
    case inAccordanceWith

    /// "subject to" a provision
    case subjectTo

    /// "on the basis of reciprocity"
    case reciprocity

    /// "unless otherwise agreed"
    case unlessOtherwiseAgreed

    /// "in principle"
    case inPrinciple

    /// "inter alia", "including"
    case nonExhaustive

    /// "exclusively"
    case exclusively
  }
}
