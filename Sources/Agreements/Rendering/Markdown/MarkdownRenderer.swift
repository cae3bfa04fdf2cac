/// Prints an agreement as Markdown (CommonMark, with the tables of GitHub's dialect).
///
/// Headings follow the tree; numbers are printed as they are cited, so that no Markdown processor
/// renumbers them. Brackets and other signs that Markdown would interpret are escaped.
public struct MarkdownRenderer: Sendable, Hashable, Codable {
  /// The party whose original is printed; it is named first throughout.
  public var original: PartyID?

  /// Makes a renderer.
  public init(original: PartyID? = nil) {
    self.original = original
  }

  /// The agreement as Markdown, ending in a line break.
  ///
  /// - Complexity: O(n) in the length of the text.
  public func render(_ agreement: Agreement) -> String {
    var printing = MarkdownPrinting(agreement, original: original)
    return printing.print()
  }
}

extension Agreement {
  /// The agreement as Markdown, with the parties in the order of the draft.
  public var markdown: String { MarkdownRenderer().render(self) }

  /// The original of the agreement that belongs to a party, as Markdown.
  ///
  /// - Parameter original: The party, which is named first throughout.
  /// - Returns: The text, ending in a line break.
  public func markdown(for original: PartyID) -> String {
    MarkdownRenderer(original: original).render(self)
  }
}
