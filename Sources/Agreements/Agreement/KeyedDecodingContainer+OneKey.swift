extension KeyedDecodingContainer where Key: CaseIterable & RawRepresentable<String> {
  /// The only key of an object that stands for one case out of several.
  ///
  /// - Throws: `DecodingError.dataCorrupted`, which lists the keys, if there is not exactly one.
  func oneKey() throws -> Key {
    guard let key = allKeys.first, allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath,
          debugDescription: "one key is wanted, of: "
            + Key.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    return key
  }
}
