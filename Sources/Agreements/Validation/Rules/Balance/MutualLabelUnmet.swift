/// Reports what is called mutual or joint and falls on one party alone.
struct MutualLabelUnmet: Rule {
  let description = RuleDescription(
    "balance.mutual-label-unmet", "What is called mutual or joint falls on both parties.",
    severity: .warning, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let articles = context.articlesOfNorms()
    // The labels that norms on both parties, or on each of them, meet in an article.
    var met: [Int: [PartyID: Set<FoldedWord>]] = [:]
    var open: [(norm: Int, label: Label)] = []
    for (position, norm) in context.norms.enumerated() where binds(norm.obligation.modality) {
      guard let label = label(in: norm.obligation.action) else { continue }
      for party in context.agreement.parties.both where norm.obligation.bearer.binds(party.id) {
        met[articles[position], default: [:]][party.id, default: []].insert(label.key)
      }
      if context.soleBearer(of: norm) != nil { open.append((position, label)) }
    }
    for (position, label) in open {
      let norm = context.norms[position]
      guard let bearer = context.soleBearer(of: norm),
        let other = context.agreement.parties.counterpart(of: bearer),
        met[articles[position]]?[other.id]?.contains(label.key) != true
      else { continue }
      findings.report(
        "“\(label.words)” falls on \(context.name(of: bearer)) alone",
        at: context.location(of: norm))
    }
  }

  private func binds(_ modality: Modality) -> Bool {
    modality == .duty || modality == .intention
  }

  private struct Label {
    var key: FoldedWord
    var words: String
  }

  /// The first word that calls an action mutual, with the word behind it; not "by mutual consent" or "Joint Committee".
  private func label(in action: String) -> Label? {
    guard Self.mayHoldLabel(action) else { return nil }
    let text = ProvisionWords(Array(action.utf8))
    for index in text.words.indices.prefix(24) {
      guard Self.labels.contains(text.key(index)), !text.words[index].isCapitalized,
        index + 1 < text.count, text.joins(index + 1), !Self.others.contains(text.key(index + 1)),
        !Self.before.contains(text.key(index - 1))
      else { continue }
      return Label(key: text.key(index), words: text.text(index..<index + 2))
    }
    return nil
  }

  /// Whether an action may hold one of the words, by their second and third letters; few do.
  private static func mayHoldLabel(_ action: String) -> Bool {
    var before: UInt8 = 0
    var last: UInt8 = 0
    for byte in action.utf8 {
      // A letter with an accent may stand for a plain one.
      if byte >= 0x80 { return true }
      let letter = byte & 0xDF
      switch (before, last, letter) {
      case (0x4D, 0x55, 0x54), (0x4A, 0x4F, 0x49), (0x52, 0x45, 0x43): return true
      default: break
      }
      before = last
      last = letter
    }
    return false
  }

  private static let labels: Set<FoldedWord> = ["mutual", "joint", "reciprocal"]

  private static let before: Set<FoldedWord> = ["by", "upon", "subject", "the", "any"]

  private static let others: Set<FoldedWord> = [
    "consent", "agreement", "understanding", "benefit", "interest", "interests", "satisfaction",
    "respect", "trust", "confidence", "committee", "commission", "council", "body", "stock",
    "venture", "ventures", "decision", "statement", "concern", "advantage", "arrangement",
    "arrangements", "working", "group", "secretariat", "and", "or",
  ]
}
