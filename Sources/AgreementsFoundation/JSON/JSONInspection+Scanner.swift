extension JSONInspection {
  /// One pass over the bytes of a JSON text.
  ///
  /// What is open is on a stack in memory and not on that of the thread, so that no depth of
  /// nesting can exhaust the latter.
  struct Scanner {
    let bytes: [UInt8]
    let limits: JSONLimits

    /// The next byte to read; at most the number of bytes.
    var position = 0

    /// The scalars read last that may be combining marks.
    var marks = MarkRun()

    private var valueCount = 0
    private var frames: [Frame] = []

    /// Whether the member of the innermost frame is being read, rather than what is between
    /// members.
    private var isInsideMember = false

    init(bytes: [UInt8], limits: JSONLimits) {
      self.bytes = bytes
      self.limits = limits
    }

    /// Reads the whole text.
    mutating func scan() throws(JSONSyntaxError) {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw failure(.byteOrderMark, at: 0) }
      repeat {
        while try scanValue() {}
      } while try moveToNextValue()
    }

    /// The next byte, unless the text is at its end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The error for a problem with the value that is being read.
    func failure(_ reason: JSONSyntaxError.Reason, at offset: Int) -> JSONSyntaxError {
      let open = isInsideMember ? frames[...] : frames.dropLast()
      return JSONSyntaxError(reason: reason, path: JSONPath(open.map(\.member)), offset: offset)
    }

    /// The error for the next byte, which is not one of those that can follow.
    func unexpected() -> JSONSyntaxError {
      failure(current.map { .unexpectedByte($0) } ?? .unexpectedEnd, at: position)
    }

    /// Reads a number, string or literal, or the start of an array or object.
    ///
    /// - Returns: Whether the value has members, of which the first is next.
    private mutating func scanValue() throws(JSONSyntaxError) -> Bool {
      isInsideMember = true
      skipWhiteSpace()
      guard let byte = current else { throw unexpected() }
      valueCount &+= 1
      guard valueCount <= limits.maximumValues else { throw failure(.tooManyValues, at: position) }
      switch byte {
      case UInt8(ascii: "\""): _ = try scanString()
      case UInt8(ascii: "{"): return try open(.object, closing: UInt8(ascii: "}"))
      case UInt8(ascii: "["): return try open(.array, closing: UInt8(ascii: "]"))
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
      case UInt8(ascii: "t"): try scanLiteral("true")
      case UInt8(ascii: "f"): try scanLiteral("false")
      case UInt8(ascii: "n"): try scanLiteral("null")
      default: throw unexpected()
      }
      return false
    }

    /// Reads the start of an array or object, or the whole of an empty one.
    private mutating func open(
      _ frame: Frame, closing: UInt8
    ) throws(JSONSyntaxError) -> Bool {
      guard frames.count < limits.maximumDepth else { throw failure(.tooDeep, at: position) }
      position += 1
      frames.append(frame)
      isInsideMember = false
      skipWhiteSpace()
      guard current != closing else {
        close()
        return false
      }
      if frame.isArray {
        guard current != nil else { throw unexpected() }
      } else {
        try scanKey()
      }
      return true
    }

    private mutating func close() {
      position += 1
      frames.removeLast()
    }

    /// Reads the ends of arrays and objects after a value, and a comma or the end of the text.
    ///
    /// - Returns: Whether there is another value.
    private mutating func moveToNextValue() throws(JSONSyntaxError) -> Bool {
      isInsideMember = false
      skipWhiteSpace()
      while let last = frames.indices.last {
        let isArray = frames[last].isArray
        switch current {
        case UInt8(ascii: ","):
          position += 1
          if isArray {
            frames[last].advance()
          } else {
            skipWhiteSpace()
            try scanKey()
          }
          return true
        case UInt8(ascii: "]") where isArray, UInt8(ascii: "}") where !isArray:
          close()
          skipWhiteSpace()
        default:
          throw unexpected()
        }
      }
      guard position == bytes.count else { throw failure(.trailingContent, at: position) }
      return false
    }

    /// Reads a key and its colon, and makes it the member of the innermost object.
    private mutating func scanKey() throws(JSONSyntaxError) {
      let start = position
      guard current == UInt8(ascii: "\"") else { throw unexpected() }
      let hasEscapes = try scanString()
      let written = bytes[(start + 1)..<(position - 1)]
      let key =
        hasEscapes ? Self.unescaped(written) : String(decoding: written, as: UTF8.self)
      guard frames[frames.count - 1].keys.insert(key).inserted else {
        throw failure(.duplicateKey(key.shortened), at: start)
      }
      skipWhiteSpace()
      guard current == UInt8(ascii: ":") else { throw unexpected() }
      position += 1
      frames[frames.count - 1].member = .key(key)
    }

    private mutating func skipWhiteSpace() {
      while let byte = current,
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      {
        position += 1
      }
    }

    private mutating func scanLiteral(_ literal: String) throws(JSONSyntaxError) {
      for byte in literal.utf8 {
        guard current == byte else { throw unexpected() }
        position += 1
      }
    }
  }
}
