/// Where a norm of a draft stands.
struct ComparedNorm: Sendable {
  /// The index of its clause.
  var clause: Int

  /// Its place among the norms of the clause.
  var place: Int

  /// Where the words of the norm before it in the clause end.
  var previousEnd: Int
}

extension ComparedDraft {
  /// All norms in document order.
  var norms: [ComparedNorm] {
    obligations.indices.flatMap { obligations[$0].isEmpty ? [] : norms(of: $0) }
  }

  /// The norms of a clause.
  func norms(of clause: Int) -> [ComparedNorm] {
    var norms: [ComparedNorm] = []
    let obligations = obligations[clause]
    var end = 0
    for place in obligations.indices {
      norms.append(ComparedNorm(clause: clause, place: place, previousEnd: end))
      // "may only" gives two norms with the same words.
      let words = obligations[place].words
      if place + 1 < obligations.count, obligations[place + 1].words != words {
        end = max(end, words?.end ?? 0)
      }
    }
    return norms
  }

  /// A norm.
  func obligation(_ norm: ComparedNorm) -> Obligation {
    obligations[norm.clause][norm.place]
  }

  /// The words of a norm with those before its modal, of which many name the bearer or a condition.
  func allWords(of norm: ComparedNorm, limit: Int = 400) -> [ComparedWord] {
    let obligation = obligation(norm)
    guard let words = obligation.words else {
      return self.words(of: obligation.action, limit: limit)
    }
    let start = obligation.confidence == .declared ? words.start : norm.previousEnd
    return self.words(
      in: min(start, words.start)..<words.end, of: norm.clause, limit: limit)
  }

  /// Finds out what tells a norm from others.
  func findSignature(of norm: ComparedNorm) -> NormSignature {
    let obligation = obligation(norm)
    let words =
      obligation.confidence == .declared
      ? self.words(of: obligation.action, limit: 400) : lastWords(of: norm)
    return NormSignature(
      words, obligation.bearer.namingParties(identity), obligation.modality)
  }

  /// The words of a norm from not far before its modal.
  private func lastWords(of norm: ComparedNorm) -> [ComparedWord] {
    guard let words = obligation(norm).words else { return allWords(of: norm) }
    let start = max(norm.previousEnd, words.start - 200)
    return self.words(
      in: min(start, words.start)..<words.end, of: norm.clause, limit: 400)
  }
}
