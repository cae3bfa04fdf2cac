/// Prints an agreement as plain text, in the way a treaty is printed.
///
/// The same agreement and the same settings always give the same bytes.
public struct PlainTextRenderer: Sendable, Hashable, Codable {
  /// The number of characters in a line; printing keeps it between 40 and 1,000.
  public var width: Int

  /// The party whose original is printed; it is named first throughout, by the practice of the
  /// *alternat*.
  ///
  /// With `nil` the parties stand in the order of the draft.
  public var original: PartyID?

  /// Makes a renderer.
  public init(width: Int = 80, original: PartyID? = nil) {
    self.width = width
    self.original = original
  }

  /// The agreement as text, ending in a line break.
  ///
  /// - Complexity: O(n) in the length of the text.
  public func render(_ agreement: Agreement) -> String {
    var printing = PlainTextPrinting(agreement, self)
    return printing.print()
  }
}

extension Agreement {
  /// The agreement as plain text, 80 characters wide, with the parties in the order of the draft.
  public var text: String { PlainTextRenderer().render(self) }

  /// The original of the agreement that belongs to a party, as plain text.
  ///
  /// - Parameters:
  ///   - original: The party, which is named first throughout.
  ///   - width: The number of characters in a line.
  /// - Returns: The text, ending in a line break.
  public func text(for original: PartyID, width: Int = 80) -> String {
    PlainTextRenderer(width: width, original: original).render(self)
  }
}
