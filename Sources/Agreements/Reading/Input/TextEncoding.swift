/// How the bytes of a text stand for its characters.
public enum TextEncoding: String, Sendable, Hashable, Codable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8

  /// UTF-16, the less significant byte first.
  case utf16LittleEndian

  /// UTF-16, the more significant byte first.
  case utf16BigEndian

  /// Windows code page 1252, the usual one of Western European texts before Unicode.
  case windows1252

  /// The name in ordinary use, as in messages.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16, little-endian"
    case .utf16BigEndian: "UTF-16, big-endian"
    case .windows1252: "Windows-1252"
    }
  }
}
