extension WordScanner {
  /// The letters of a word, and where it ends.
  struct Letters {
    /// The letters as they are compared.
    private(set) var key = FoldedWord()

    /// How many letters there are.
    private(set) var count = 0

    /// How many of them are capitals of ASCII.
    private(set) var capitals = 0

    /// The offset behind the last.
    private(set) var end: Int

    /// Reads the word that starts at an offset.
    @inline(__always)
    init(_ bytes: [UInt8], from start: Int, to limit: Int, joinsHyphens: Bool) {
      var (position, capitals) = (start, 0)
      var key = FoldedWord()
      while position < limit {
        let byte = bytes[position]
        guard byte.isLetter else { break }
        key.append(byte & 0xDF)
        capitals &+= Int(~byte >> 5 & 1)
        position &+= 1
      }
      (end, self.key, count, self.capitals) = (position, key, position &- start, capitals)
      if position < limit, bytes[position] == 0x2D && joinsHyphens || bytes[position] >= 0x80 {
        goOn(bytes, to: limit, joinsHyphens)
      }
    }

    /// Reads on behind letters of ASCII.
    private mutating func goOn(_ bytes: [UInt8], to limit: Int, _ joinsHyphens: Bool) {
      while end < limit {
        let byte = bytes[end]
        if byte.isLetter {
          if byte < 0x61 { capitals += 1 }
          count += 1
          key.append(byte & 0xDF)
          end += 1
        } else if byte == 0x2D, joinsHyphens, count > 0, end + 1 < limit, bytes[end + 1].isLetter {
          key.append(byte)
          end += 1
        } else if byte >= 0x80,
          let length = Self.append(bytes, at: end, to: limit, joinsHyphens, &key, &count)
        {
          end += length
        } else {
          return
        }
      }
    }

    /// Adds the character above ASCII at an offset; returns its length, or `nil` if it ends the word.
    private static func append(
      _ bytes: [UInt8], at position: Int, to limit: Int, _ joinsHyphens: Bool,
      _ key: inout FoldedWord, _ count: inout Int
    ) -> Int? {
      switch UnicodeMark(bytes, at: position, end: limit) {
      case .letter(let length):
        if bytes[position] == 0xC3, length == 2 {
          key.append(FoldedWord.foldedLatin(bytes[position + 1]))
        } else {
          for index in position..<min(limit, position + length) { key.append(bytes[index]) }
        }
        count += 1
        return min(length, limit - position)
      case .ignored(let length): return min(length, limit - position)
      case .hyphen(let length) where joinsHyphens:
        key.append(0x2D)
        return min(length, limit - position)
      default: return nil
      }
    }
  }
}
