/// The words of a file as UTF-8, decoded as the reader decodes them.
///
/// Offsets into what was read or compared count these bytes. They are the bytes of the file itself where it is valid
/// UTF-8; a byte order mark is kept.
public struct DecodedText: Sendable, Hashable {
  /// The text, in valid UTF-8.
  public let utf8: [UInt8]

  /// The encoding the bytes were read in.
  public let encoding: TextEncoding

  /// Decodes bytes.
  ///
  /// Without a given encoding, a byte order mark decides; then zero bytes at even or odd places, which tell of
  /// UTF-16; then whether the bytes are valid UTF-8, or else Windows-1252. Bytes that mean nothing are replaced by
  /// U+FFFD.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ bytes: [UInt8], encoding: TextEncoding? = nil) {
    let input = DecodedInput(bytes, encoding: encoding)
    utf8 = input.text.bytes
    self.encoding = input.encoding
  }
}
