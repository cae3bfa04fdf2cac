extension WordScanner {
  /// The letters of a word, and where it ends.
  struct Letters {
    /// The letters as they are compared.
    private(set) var key = FoldedWord()

    /// How many letters there are.
    private(set) var count = 0

    /// Whether all of them are capitals of ASCII.
    private(set) var areCapitals = true

    /// The offset behind the last.
    private(set) var end: Int

    /// Reads the word that starts at an offset.
    @inline(__always)
    init(_ bytes: [UInt8], from start: Int, to limit: Int, joinsHyphens: Bool) {
      end = start
      while end < limit, EightBytes.fit(bytes, at: end) {
        let eight = EightBytes(bytes, at: end)
        let letters = min(eight.leadingLetters, limit &- end)
        key.append(eight, first: letters)
        areCapitals = areCapitals && eight.areCapitals(first: letters)
        end &+= letters
        if letters < EightBytes.count { break }
      }
      count = end &- start
      guard end < limit else { return }
      let next = bytes[end]
      if next == 0x2D && joinsHyphens || next >= 0x80 || next.isLetter {
        goOn(bytes, to: limit, joinsHyphens)
      }
    }

    /// Reads on byte by byte, behind letters of ASCII or at the end of the text.
    private mutating func goOn(_ bytes: [UInt8], to limit: Int, _ joinsHyphens: Bool) {
      while end < limit {
        let byte = bytes[end]
        let counted = count
        if byte.isLetter {
          if byte >= 0x61 { areCapitals = false }
          count += 1
          key.append(byte & 0xDF)
          end += 1
        } else if byte == 0x2D, joinsHyphens, count > 0, end + 1 < limit, bytes[end + 1].isLetter {
          key.append(byte)
          end += 1
        } else if byte >= 0x80,
          let length = Self.append(bytes, at: end, to: limit, joinsHyphens, &key, &count)
        {
          if count > counted { areCapitals = false }
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
