/// The place of a value in a JSON text, as the keys and indices that lead to it from the root.
///
/// The text of a path is the one RFC 9535 gives to a single node, with the dot notation for plain
/// keys: `$.clauses[3].prose`, and `$.notes['a b']` where the key is no identifier.
public struct JSONPath: Sendable, Hashable {
  /// The keys and indices from the root to the value; empty for the root itself.
  public var components: [Component]

  /// The path of the whole text, `$`.
  public static let root = JSONPath()

  /// Creates a path from its components.
  ///
  /// - Parameter components: The keys and indices, the outermost first.
  public init(_ components: [Component] = []) {
    self.components = components
  }

  /// Creates the path that a decoder reports, for instance in a `DecodingError`.
  ///
  /// A coding key that stands for an element of an array is known by the text Foundation gives it,
  /// `Index 3`: an integer value alone does not tell, since enumerated keys and the keys of a
  /// dictionary by integers have one too.
  ///
  /// - Parameter codingPath: The coding keys, the outermost first.
  public init(codingPath: [any CodingKey]) {
    components = codingPath.map { key in
      if let index = key.intValue, key.stringValue == "Index \(index)" { return .index(index) }
      return .key(key.stringValue)
    }
  }

  /// Returns the path of a member of the value at this path.
  ///
  /// - Parameter component: The key or index of the member.
  /// - Returns: This path, one component longer.
  public func appending(_ component: Component) -> JSONPath {
    JSONPath(components + [component])
  }
}

extension JSONPath: CustomStringConvertible {
  /// The text of the path, shortened so that a message about a hostile text stays readable.
  ///
  /// Of more than 32 components only the first 16 and the last 16 are shown, and of a key only the
  /// first 64 Unicode scalars; `…` stands for what is left out. See ``text`` for the full text.
  public var description: String {
    var result = "$"
    guard components.count > 32 else {
      for component in components { component.write(to: &result, isShortened: true) }
      return result
    }
    for component in components.prefix(16) { component.write(to: &result, isShortened: true) }
    result += "…"
    for component in components.suffix(16) { component.write(to: &result, isShortened: true) }
    return result
  }

  /// The full text of the path, from which ``init(text:)`` makes an equal path.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  public var text: String {
    var result = "$"
    for component in components { component.write(to: &result, isShortened: false) }
    return result
  }
}
