/// The check of a JSON text from an unknown source, before a decoder sees it.
///
/// A decoder may recurse as deeply as its input nests, takes one of two equal keys without a word
/// and tells little about where a text is broken. Inspection reads the bytes once, without
/// recursion, and refuses everything RFC 8259 does not allow, everything beyond the limits, and
/// duplicate keys.
public enum JSONInspection: Sendable {
  /// Checks that bytes are a JSON text within limits, and reports the first problem if not.
  ///
  /// Keys are compared after unescaping and by canonical equivalence, as `String` compares them:
  /// two keys that a Swift dictionary takes for one would otherwise leave the text of an agreement
  /// to the reader's choice. The range of numbers is not checked, since it depends on the type they
  /// are decoded as. UTF-8 without a byte order mark is the only encoding accepted.
  ///
  /// - Parameters:
  ///   - bytes: The text. `[UInt8]` is read in place; another collection is copied first, unless it
  ///     is too long.
  ///   - limits: The limits that apply.
  /// - Throws: `JSONSyntaxError` with the first problem of the text.
  /// - Complexity: O(*n*) time, where *n* is the number of bytes. The memory needed grows with the
  ///   depth and with the keys of the objects open at one time.
  public static func inspect(
    _ bytes: some RandomAccessCollection<UInt8>,
    limits: JSONLimits = .standard
  ) throws(JSONSyntaxError) {
    guard bytes.count <= limits.maximumBytes else {
      throw JSONSyntaxError(
        reason: .tooManyBytes, path: .root, offset: max(0, limits.maximumBytes))
    }
    var scanner = Scanner(bytes: (bytes as? [UInt8]) ?? Array(bytes), limits: limits)
    try scanner.scan()
  }
}
