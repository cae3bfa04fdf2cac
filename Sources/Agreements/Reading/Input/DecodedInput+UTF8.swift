extension DecodedInput {
  /// The number of well-formed characters outside ASCII, and of bytes that are part of none.
  static func charactersOutsideASCII(_ bytes: [UInt8]) -> (wellFormed: Int, broken: Int) {
    var wellFormed = 0
    var broken = 0
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position = endOfASCII(bytes, from: position)
      } else if case let length = sequenceLength(bytes, at: position), length > 0 {
        wellFormed += 1
        position += length
      } else {
        broken += 1
        position += 1
      }
    }
    return (wellFormed, broken)
  }

  /// The end of the bytes of ASCII that start at a position.
  private static func endOfASCII(_ bytes: [UInt8], from start: Int) -> Int {
    let block = 32
    var position = start
    // A whole block is looked at together, which a processor does in few instructions.
    while bytes.count - position >= block {
      var joined: UInt8 = 0
      for byte in bytes[position..<position + block] { joined |= byte }
      if joined >= 0x80 { break }
      position += block
    }
    while position < bytes.count, bytes[position] < 0x80 { position += 1 }
    return position
  }

  /// Replaces bytes that are not valid UTF-8 by U+FFFD, one for each run of them.
  static func repairingUTF8(
    _ bytes: [UInt8], isKnownValid: Bool
  ) -> (bytes: [UInt8], replaced: [Range<Int>]) {
    guard !isKnownValid, charactersOutsideASCII(bytes).broken > 0 else { return (bytes, []) }
    var valid: [UInt8] = []
    valid.reserveCapacity(bytes.count + 16)
    var replaced: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      let length = bytes[position] < 0x80 ? 1 : sequenceLength(bytes, at: position)
      if length > 0 {
        valid.append(contentsOf: bytes[position..<position + length])
        position += length
      } else {
        if replaced.last?.upperBound == valid.count {
          position += 1
          continue
        }
        valid.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced.append(valid.count - 3..<valid.count)
        position += 1
      }
    }
    return (valid, replaced)
  }

  /// The length of the well-formed sequence outside ASCII at a position; 0 where there is none (Unicode Standard,
  /// table 3-7).
  private static func sequenceLength(_ bytes: [UInt8], at position: Int) -> Int {
    let lead = bytes[position]
    func trail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      position + offset < bytes.count && range.contains(bytes[position + offset])
    }
    switch lead {
    case 0xC2...0xDF: return trail(1) ? 2 : 0
    case 0xE0: return trail(1, 0xA0...0xBF) && trail(2) ? 3 : 0
    case 0xED: return trail(1, 0x80...0x9F) && trail(2) ? 3 : 0
    case 0xE1...0xEF: return trail(1) && trail(2) ? 3 : 0
    case 0xF0: return trail(1, 0x90...0xBF) && trail(2) && trail(3) ? 4 : 0
    case 0xF1...0xF3: return trail(1) && trail(2) && trail(3) ? 4 : 0
    case 0xF4: return trail(1, 0x80...0x8F) && trail(2) && trail(3) ? 4 : 0
    default: return 0
    }
  }
}
