/// The bytes of an input turned into UTF-8, with what was noticed on the way.
struct DecodedInput: Sendable {
  /// The text, in valid UTF-8.
  var text: ByteText

  /// The encoding the bytes were read in.
  var encoding: TextEncoding

  /// Whether the encoding was told by the bytes themselves, rather than by a mark or by the caller.
  var isDetected: Bool

  /// Where bytes that mean nothing in the encoding were replaced by U+FFFD; ranges of the UTF-8 text.
  var replacements: [Range<Int>]

  /// Decodes bytes.
  ///
  /// Without a given encoding, a byte order mark decides; then zero bytes at even or odd places, which tell of
  /// UTF-16; then whether the bytes are valid UTF-8. Bytes that are not are read as UTF-8 all the same where most of
  /// their characters outside ASCII are well-formed, and as Windows-1252 otherwise.
  init(_ bytes: [UInt8], encoding given: TextEncoding?) {
    isDetected = false
    replacements = []
    var isKnownValid = false
    if let given {
      encoding = given
    } else if let marked = Self.markedEncoding(bytes) {
      encoding = marked
    } else {
      (encoding, isKnownValid) = Self.detectedEncoding(bytes)
      isDetected = encoding != .utf8
    }
    switch encoding {
    case .utf8:
      let (valid, replaced) = Self.repairingUTF8(bytes, isKnownValid: isKnownValid)
      text = ByteText(valid)
      replacements = replaced
    case .windows1252:
      text = ByteText(Self.decodingWindows1252(bytes))
    case .utf16LittleEndian, .utf16BigEndian:
      let (valid, replaced) = Self.decodingUTF16(
        bytes, isLittleEndian: encoding == .utf16LittleEndian)
      text = ByteText(valid)
      replacements = replaced
    }
  }

  private static func markedEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  private static func detectedEncoding(_ bytes: [UInt8]) -> (
    encoding: TextEncoding, isKnownValid: Bool
  ) {
    let sample = bytes.prefix(4_096)
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd * 5 > sample.count, zeros.even * 20 < sample.count {
      return (.utf16LittleEndian, false)
    }
    if zeros.even * 5 > sample.count, zeros.odd * 20 < sample.count {
      return (.utf16BigEndian, false)
    }
    let (wellFormed, broken) = Self.charactersOutsideASCII(bytes)
    return (broken > wellFormed ? .windows1252 : .utf8, broken == 0)
  }
}
