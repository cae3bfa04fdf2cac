/// The first problem found in a JSON text: what it is and where.
public struct JSONSyntaxError: Error, Sendable, Hashable {
  /// What is wrong with the text.
  public let reason: Reason

  /// The innermost value that was being read.
  ///
  /// Between the members of an array or object, and in a key, that is the array or object itself.
  public let path: JSONPath

  /// The position of the problem, in bytes from the start of the text; never negative.
  ///
  /// For a text that ends too early it is the length of the text.
  public let offset: Int

  init(reason: Reason, path: JSONPath, offset: Int) {
    self.reason = reason
    self.path = path
    self.offset = offset
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// One sentence of bounded length, such as `duplicate key "id" at $.clauses[3] (byte 1204)`.
  public var description: String {
    let sentence = "\(reason) at \(path) (byte \(offset))"
    return reason.remedy.map { "\(sentence): \($0)" } ?? sentence
  }
}

extension JSONSyntaxError: Codable {
  private enum CodingKeys: String, CodingKey {
    case reason, path, offset
  }

  /// Decodes an error from an object with `reason`, `path` and `offset`.
  ///
  /// - Parameter decoder: The decoder, which must hold such an object.
  /// - Throws: `DecodingError` if a value is missing or of another type, or the offset is negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    reason = try container.decode(Reason.self, forKey: .reason)
    path = try container.decode(JSONPath.self, forKey: .path)
    offset = try container.decode(Int.self, forKey: .offset)
    guard offset >= 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .offset, in: container,
        debugDescription: "the offset of a JSON syntax error is not negative")
    }
  }
}
