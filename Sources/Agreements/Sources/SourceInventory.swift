/// The register of everything that the source documents contain, entry by entry.
///
/// The register makes the drafter accountable: each entry is either taken up by clauses that cite
/// it, or set aside with a reason. ``coverage(in:)`` compares the register with an agreement.
public struct SourceInventory: Sendable, Hashable, Codable {
  /// The documents the register covers.
  public var documents: [SourceDocument]

  /// The entries, in their order.
  public var items: [SourceItem]

  /// Makes a register of the given documents and entries.
  public init(documents: [SourceDocument], items: [SourceItem]) {
    self.documents = documents
    self.items = items
  }

  /// The entry with the given number.
  ///
  /// - Complexity: O(n) in the number of entries.
  public subscript(id: SourceItemID) -> SourceItem? {
    items.first { $0.id == id }
  }

  /// The citations by which a clause takes up an entry: one for each paragraph it stands in.
  ///
  /// An entry that is not in the register gives no citation, which is found when the coverage is
  /// computed.
  public func citations(
    of id: SourceItemID, _ derivation: Citation.Derivation = .paraphrased
  ) -> [Citation] {
    guard let item = self[id] else { return [] }
    return item.locators.map { .source($0, derivation: derivation, item: id) }
  }
}
