/// The rules of the library.
///
/// The identities are stable: a rule is never given another's, and none is used twice. Each rule has a page in the
/// folder `Documentation/Rules` that says what it checks and why, with examples that are tests.
public enum RuleCatalogue: Sendable {
  /// All rules, family by family.
  public static let all: [any Rule] =
    structure + references + definitions + parties + norms + balance + finals + instrument + text
    + provenance

  /// The rule of the given identity, or `nil` if there is none.
  public static func rule(_ id: String) -> (any Rule)? {
    all.first { $0.description.id == id }
  }

  /// The rules of the field that are not checked, each with the reason.
  public static let undecided: [UndecidedRule] =
    undecidedStructure + undecidedReferences + undecidedDefinitions + undecidedParties
    + undecidedNorms + undecidedBalance + undecidedFinals + undecidedInstrument + undecidedText
    + undecidedProvenance
}
