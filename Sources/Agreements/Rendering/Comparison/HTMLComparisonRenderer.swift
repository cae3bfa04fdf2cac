/// Writes a comparison as one page of HTML that needs nothing else: no network, no other file.
///
/// What changed in duties comes first, party by party; then what changed in the text, clause by clause. Without its
/// small script the page shows the text with deletions and insertions in line; with it, both texts can be shown
/// side by side as well. Everything that comes from the texts is escaped, and the page forbids itself to load or
/// to run anything else.
public struct HTMLComparisonRenderer: Sendable, Hashable {
  /// What the old text is called on the page, such as the name of its file; `nil` for "old text".
  public var oldName: String?

  /// What the new text is called on the page; `nil` for "new text".
  public var newName: String?

  /// Makes a renderer.
  public init(oldName: String? = nil, newName: String? = nil) {
    self.oldName = oldName
    self.newName = newName
  }

  /// The page.
  ///
  /// - Complexity: O(n) in the size of both texts.
  public func render(_ comparison: Comparison) -> String {
    let layout = ComparisonLayout(comparison)
    let page = HTMLComparisonPage(
      layout, oldName: oldName ?? "old text", newName: newName ?? "new text")
    return page.html
  }
}
