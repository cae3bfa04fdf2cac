/// A document from which an agreement was drawn up, known by its identity and not by its text.
///
/// The text of a source belongs to its publisher and is not carried along. What is recorded is
/// enough to tell whether a file at hand is the document that was read: its name, its length, the
/// number of its paragraphs and a checksum.
public struct SourceDocument: Sendable, Hashable, Codable, Identifiable {
  /// The document's identity.
  public let id: SourceDocumentID

  /// The name of the file that was read.
  public var fileName: String

  /// A short title by which a reader knows the document.
  public var title: String

  /// The length of the file in bytes.
  public var byteCount: Int

  /// The number of paragraphs: lines that hold more than white space.
  public var paragraphCount: Int

  /// The checksum of the file's bytes.
  public var checksum: Checksum

  /// What is known of the document's origin and of how far it can be relied on.
  public var remark: String

  /// Records the identity of a document.
  public init(
    _ id: SourceDocumentID, title: String, fileName: String, byteCount: Int, paragraphCount: Int,
    checksum: Checksum, remark: String = ""
  ) {
    self.id = id
    self.title = title
    self.fileName = fileName
    self.byteCount = byteCount
    self.paragraphCount = paragraphCount
    self.checksum = checksum
    self.remark = remark
  }
}
