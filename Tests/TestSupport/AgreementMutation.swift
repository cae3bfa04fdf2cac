public import Agreements

/// Makes of an agreement another one, by edits that a seed decides.
public struct AgreementMutation: Sendable {
  private var random: SeededGenerator
  private var count = 0

  /// Makes a source of edits.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The agreement after some edits.
  public mutating func mutated(_ agreement: Agreement, edits: Int) -> Agreement {
    var changed = agreement
    for _ in 0..<edits { edit(&changed) }
    return changed
  }

  private mutating func edit(_ agreement: inout Agreement) {
    let clauses = agreement.allClauses
    guard !clauses.isEmpty else {
      agreement.title = "Nothing but a title, the \(count). of its kind"
      count += 1
      return
    }
    let clause = random.element(of: clauses)
    let other = random.element(of: clauses)
    // An edit that the tree does not allow is left out.
    try? apply(random.number(in: 0...12), to: &agreement, clause, other)
  }

  private mutating func apply(
    _ number: Int, to agreement: inout Agreement, _ clause: Clause, _ other: Clause
  ) throws {
    switch number {
    case 0: _ = try agreement.remove(clause.id)
    case 1: try agreement.insert(copy(other), at: .after(clause.id))
    case 2: try agreement.insert(copy(other), at: .firstChild(of: clause.id))
    case 3, 4:
      var moved = agreement
      let taken = try moved.remove(clause.id)
      try moved.insert(taken, at: number == 3 ? .before(other.id) : .lastChild(of: other.id))
      agreement = moved
    case 5: try agreement.update(clause.id) { $0.prose = $0.prose + " and whatever goes with it" }
    case 6: try agreement.update(clause.id) { $0.prose = other.prose }
    case 7: try agreement.update(clause.id) { $0.heading = other.heading }
    case 8: try agreement.update(clause.id) { $0.closingWords = other.closingWords }
    case 9: try agreement.update(clause.id) { $0.kind = other.kind }
    case 10:
      try agreement.update(clause.id) {
        $0.substance = other.substance
        $0.citations = other.citations
        $0.numbering = other.numbering
      }
    case 11: agreement.title = agreement.title + " again"
    default:
      try agreement.update(clause.id) {
        $0.obligations = []
        $0.definitions = []
        $0.connective = other.connective
        $0.printedLabel = other.printedLabel ?? "7."
      }
    }
  }

  /// A copy of a clause under new identities.
  private mutating func copy(_ clause: Clause) -> Clause {
    count += 1
    return Clause(
      ClauseID(rawValue: "copy-\(count)"), clause.kind, heading: clause.heading, clause.prose,
      children: clause.children.map { copy($0) }, connective: clause.connective,
      closingWords: clause.closingWords, numbering: clause.numbering,
      printedLabel: clause.printedLabel)
  }

  /// The same agreement under new identities, as if it had been read from text.
  public mutating func renamed(_ agreement: Agreement) -> Agreement {
    var renamed = agreement
    let clauses = agreement.clauses.map { copy($0) }
    try? renamed.replaceClauses(with: clauses)
    return renamed
  }
}
