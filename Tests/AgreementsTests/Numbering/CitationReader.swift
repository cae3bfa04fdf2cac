import Agreements

/// Finds the clauses that a citation could mean, by walking the tree along the printed labels.
///
/// It knows nothing of how citations are made and goes by what a reader sees: "Article 5(2)" is
/// what stands under the label 2 in what stands under the label Article 5.
struct CitationReader {
  private let agreement: Agreement
  let numbering: Numbering
  private let siblings: [ClauseID: [ClauseID]]
  private let clauses: [ClauseID: Clause]
  private let hasCompoundNumbers: Bool

  init(_ agreement: Agreement) {
    self.agreement = agreement
    numbering = agreement.numbering
    let all = agreement.allClauses
    var siblings: [ClauseID: [ClauseID]] = [:]
    for level in [agreement.clauses] + all.map(\.children) {
      for (_, clauses) in Dictionary(grouping: level, by: \.kind) {
        for clause in clauses { siblings[clause.id] = clauses.map(\.id) }
      }
    }
    self.siblings = siblings
    clauses = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    hasCompoundNumbers = Clause.Kind.allCases.contains {
      agreement.numberingScheme[$0]?.separator != nil
    }
  }

  subscript(id: ClauseID) -> Clause? { clauses[id] }

  /// One level of a citation: "Article 5", "(b)", "second subparagraph", "this Article".
  private enum Step {
    case named(Clause.Kind, String)
    case unnumbered(Clause.Kind)
    case bracket(String)
    case ordinal(Clause.Kind, Int)
    case this(Clause.Kind)
  }

  /// All clauses that the words could mean where they stand in a clause.
  func clauses(_ words: String, from place: ClauseID? = nil) -> [ClauseID] {
    let pieces = words.components(at: " of ").reversed().flatMap { $0.components(at: ", ") }
    var scopes: [Clause?] = [nil]
    for step in pieces.flatMap(Self.steps) {
      if case .this(let kind) = step {
        let around = place.map { numbering.ancestors(of: $0) + [$0] } ?? []
        scopes = [around.compactMap { clauses[$0] }.last { $0.kind == kind }]
      } else {
        scopes = scopes.flatMap { matches(step, within: $0?.children ?? agreement.clauses) }
      }
    }
    return scopes.compactMap { $0?.id }
  }

  /// Whether a clause is passed over in citations: it has no number and no others beside it.
  func isTransparent(_ clause: Clause) -> Bool {
    let isLone = siblings[clause.id]?.count == 1
    return numbering.label(of: clause.id) == nil
      && ((clause.kind == .paragraph && isLone) || clause.kind.isGrouping)
  }

  private func matches(
    _ step: Step, within clauses: [Clause], compoundOnly: Bool = false
  ) -> [Clause] {
    clauses.flatMap { clause -> [Clause] in
      let label = numbering.label(of: clause.id)
      let isCompound = label.map { !$0.prefix.isEmpty } ?? false
      var found = !compoundOnly || isCompound ? [clause].filter { fits(step, $0) } : []
      let isRoot = [.annex, .appendix].contains(clause.kind)
      guard !isRoot else { return found }
      var passes = isTransparent(clause)
      if case .named(.article, _) = step { passes = passes || clause.kind.isGrouping }
      guard passes || hasCompoundNumbers else { return found }
      // A compound number is unique within its article, however deep it stands.
      found += matches(step, within: clause.children, compoundOnly: compoundOnly || !passes)
      return found
    }
  }

  private func fits(_ step: Step, _ clause: Clause) -> Bool {
    let label = numbering.label(of: clause.id)
    switch step {
    case .named(let kind, let number):
      let isShortened = kind == .article && label?.prefix.isEmpty == false
      return label?.bare == number
        && (clause.kind == kind || (isShortened && !clause.kind.isGrouping))
    case .unnumbered(let kind):
      return clause.kind == kind && (label == nil || label?.style == .bullet)
    case .bracket(let number): return label?.bare == number && !clause.kind.isGrouping
    case .ordinal(let kind, let number):
      let place = siblings[clause.id]?.firstIndex(of: clause.id)
      return clause.kind == kind && place == number - 1
    case .this: return false
    }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  private static let kinds = Clause.Kind.allCases.filter(\.isCited)

  private static func steps(_ piece: String) -> [Step] {
    let parts = piece.components(at: "(")
    let brackets = parts.dropFirst().map { Step.bracket(String($0.dropLast())) }
    guard let head = parts.first, let kind = kinds.first(where: { head.names($0) })
    else { return brackets }
    let words = head.split(separator: " ").map(String.init)
    if words.first == "this" { return [.this(kind)] + brackets }
    if words.first == "the" { return [.unnumbered(kind)] + brackets }
    if words.last == kind.name, words.count > 1 {
      let place = ordinals.firstIndex(of: words[0]).map { $0 + 1 }
      return [.ordinal(kind, place ?? Int(words[0].dropLast(2)) ?? 0)] + brackets
    }
    if words.count > 1 {
      return [.named(kind, words.dropFirst().joined(separator: " "))] + brackets
    }
    guard parts.count > 1 else { return [.unnumbered(kind)] }
    return [.named(kind, String(parts[1].dropLast()))] + brackets.dropFirst()
  }
}

extension String {
  /// The pieces between the occurrences of a separator.
  fileprivate func components(at separator: String) -> [String] {
    guard contains(separator) else { return [self] }
    return split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether the text calls a clause of a kind by name.
  fileprivate func names(_ kind: Clause.Kind) -> Bool {
    split(separator: " ").contains { $0 == kind.name }
  }
}

extension Clause.Kind {
  /// Whether clauses of the kind are cited by number.
  var isCited: Bool {
    isGrouping || isListItem || [.article, .paragraph, .annex, .appendix].contains(self)
  }
}
