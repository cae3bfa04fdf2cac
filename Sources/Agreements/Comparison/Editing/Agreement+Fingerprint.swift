extension Agreement {
  /// The digest of the agreement's words, structure, labels and identities.
  ///
  /// Two agreements with equal fingerprints read alike, clause by clause. Citations, obligations and registers are
  /// not part of it.
  ///
  /// - Complexity: O(n) in the size of the agreement.
  public var fingerprint: Checksum {
    var bytes: [UInt8] = []
    func add(_ text: String?) {
      guard let text else { return bytes.append(0xFE) }
      bytes.append(contentsOf: text.utf8)
      // No text holds this byte, so that no two sequences of texts run together alike.
      bytes.append(0xFF)
    }
    add(title.canonicalText)
    var pending: [(clause: Clause, depth: Int)] = clauses.reversed().map { ($0, 0) }
    while let (clause, depth) = pending.popLast() {
      bytes.append(UInt8(truncatingIfNeeded: depth))
      add(clause.kind.rawValue)
      add(clause.id.rawValue)
      add(clause.printedLabel)
      add(clause.heading?.canonicalText)
      add(clause.prose.canonicalText)
      add(clause.closingWords?.canonicalText)
      pending += clause.children.reversed().map { ($0, depth + 1) }
    }
    return Checksum(of: bytes)
  }
}
