/// A language of a text, by its code.
public struct Language: Sendable, Hashable, Codable, Identifiable {
  /// The code of BCP 47, such as "en" or "sq".
  public let id: String

  /// The name in English, such as "Albanian".
  public var name: String

  /// Makes a language.
  public init(_ code: String, name: String) {
    id = code
    self.name = name
  }

  /// English.
  public static let english = Language("en", name: "English")

  /// French.
  public static let french = Language("fr", name: "French")

  /// Spanish.
  public static let spanish = Language("es", name: "Spanish")

  /// Albanian.
  public static let albanian = Language("sq", name: "Albanian")

  /// Serbian.
  public static let serbian = Language("sr", name: "Serbian")

  /// Ukrainian.
  public static let ukrainian = Language("uk", name: "Ukrainian")
}
