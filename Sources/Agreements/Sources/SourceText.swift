/// The text of a source document, at hand for a check of a draft against it.
public struct SourceText: Sendable, Hashable, Codable {
  /// The document that the text is said to be.
  public let document: SourceDocumentID

  /// The name of the file from which it was read.
  public let fileName: String

  /// The length of the file in bytes.
  public let byteCount: Int

  /// The checksum of the file's bytes.
  public let checksum: Checksum

  /// The paragraphs: the lines that hold more than white space, in order.
  public let paragraphs: [String]

  /// Makes a text from the bytes of a file.
  ///
  /// Bytes that are not UTF-8 become replacement characters, so that no file is refused; a file that
  /// is not the recorded document is found out by its checksum.
  ///
  /// - Parameters:
  ///   - document: The document that the text is said to be.
  ///   - fileName: The name of the file.
  ///   - bytes: The bytes of the file.
  public init(_ document: SourceDocumentID, fileName: String, bytes: [UInt8]) {
    self.document = document
    self.fileName = fileName
    byteCount = bytes.count
    checksum = Checksum(of: bytes)
    paragraphs = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .filter { $0.contains { !$0.isWhitespace } }
      .map(String.init)
  }

  /// The paragraph of the given number, counted from 1.
  public func paragraph(_ number: Int) -> String? {
    number >= 1 ? paragraphs.dropFirst(number - 1).first : nil
  }
}
