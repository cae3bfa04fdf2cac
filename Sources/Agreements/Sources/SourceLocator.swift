/// A paragraph of a source document.
///
/// Paragraphs are the document's non-empty lines, counted from 1; the header and delimiter rows of
/// a table count as lines of their own.
public struct SourceLocator: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The document.
  public let document: SourceDocumentID

  /// The paragraph's number, counted from 1.
  public let paragraph: Int

  /// Makes the locator of a paragraph of a document.
  public init(_ document: SourceDocumentID, paragraph: Int) {
    self.document = document
    self.paragraph = paragraph
  }

  /// The document and the paragraph, as in `op-ed:12`.
  public var description: String { "\(document):\(paragraph)" }

  /// Orders locators by document, then by paragraph.
  public static func < (left: SourceLocator, right: SourceLocator) -> Bool {
    (left.document, left.paragraph) < (right.document, right.paragraph)
  }
}
