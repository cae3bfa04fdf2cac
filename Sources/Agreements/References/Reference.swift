/// A reference from the text of a clause to other clauses, or to another instrument.
///
/// A reference holds identities, never numbers: what is printed is computed from the numbering of
/// the agreement in which it stands, so inserting an article changes no reference. A reference that
/// was read from a text also keeps the words in which it was read.
public struct Reference: Sendable, Hashable, Codable {
  /// What is referred to.
  public var target: Target

  /// The way in which the target is cited.
  public var form: Form

  /// The part of the target that is meant, if not the whole of it.
  public var fragment: Fragment?

  /// What the reference does in its sentence, such as making it subject to another clause.
  public var function: Function

  /// The words in which the reference was read, if it was read from a text.
  public var wording: String?

  /// Makes a reference.
  public init(
    _ target: Target, form: Form = .automatic, fragment: Fragment? = nil,
    function: Function = .plain, wording: String? = nil
  ) {
    self.target = target
    self.form = form
    self.fragment = fragment
    self.function = function
    self.wording = wording
  }

  /// What a reference can refer to.
  public enum Target: Sendable, Hashable, Codable {
    /// Clauses of this agreement: one, or several in a list ("Articles 4, 7 and 9").
    case clauses([ClauseID])

    /// All clauses from one to another, both included, in the order of the document.
    case range(from: ClauseID, through: ClauseID)

    /// The nearest clause of the given kind around the reference ("this Article").
    case enclosing(Clause.Kind)

    /// The agreement as a whole ("this Agreement").
    case agreement

    /// Another instrument, and where in it, such as "Article 51".
    case external(ExternalInstrumentID, pinpoint: String?)

    /// Something that could not be identified; the wording of the reference says what was written.
    case unresolved

    enum ClausesCodingKeys: String, CodingKey { case _0 = "ids" }
    enum EnclosingCodingKeys: String, CodingKey { case _0 = "kind" }
    enum ExternalCodingKeys: String, CodingKey {
      case _0 = "id"
      case pinpoint
    }
  }

  /// The ways in which a clause is cited.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// Relative where the target lies in the same article ("paragraph 2 of this Article"), else compact.
    case automatic

    /// "Article 5(2)(b)"
    case compact

    /// "Article 5, paragraph 2(b)"
    case descending

    /// "Article 5, paragraph 2, subparagraph (b)"
    case descendingInFull

    /// "paragraph 2(b) of Article 5"
    case ascending

    /// "subparagraph (b) of paragraph 2 of Article 5"
    case ascendingInFull
  }

  /// A part of a clause that has no number of its own.
  public enum Fragment: Sendable, Hashable, Codable {
    /// The words before a list ("the chapeau of").
    case chapeau

    /// The words after a list ("the closing words of").
    case closingWords

    /// A sentence, counted from 1 ("the first sentence of").
    case sentence(Int)

    enum SentenceCodingKeys: String, CodingKey { case _0 = "number" }
  }

  /// What a reference does in its sentence.
  public enum Function: String, Sendable, Hashable, Codable, CaseIterable {
    /// It only points.
    case plain

    /// "subject to": the other clause prevails.
    case subjectTo

    /// "notwithstanding": this clause prevails.
    case notwithstanding

    /// "without prejudice to": the other clause is left untouched.
    case withoutPrejudice

    /// "in accordance with"
    case inAccordanceWith

    /// "referred to in"
    case referredToIn

    /// "as defined in"
    case definedIn

    /// "amends"
    case amends

    /// "set out in"
    case setOutIn
  }
}

extension Reference {
  /// The clauses of this agreement that the reference names.
  ///
  /// Of a range these are its two ends.
  public var clauses: [ClauseID] {
    switch target {
    case .clauses(let clauses): clauses
    case .range(let first, let last): [first, last]
    case .enclosing, .agreement, .external, .unresolved: []
    }
  }

  /// What the reference contributes to the canonical text of its prose.
  ///
  /// The words in which it was read or, for a drafted reference, its target in braces.
  public var canonicalText: String {
    if let wording { return wording }
    return switch target {
    case .clauses(let clauses): "{\(clauses.map(\.rawValue).joined(separator: ", "))}"
    case .range(let first, let last): "{\(first)…\(last)}"
    case .enclosing(let kind): "this \(kind.name)"
    case .agreement: "this Agreement"
    case .external(let instrument, let pinpoint):
      "{\(pinpoint.map { "\($0) of " } ?? "")\(instrument)}"
    case .unresolved: "{unresolved}"
    }
  }
}
