/// How often a norm is to be performed.
public indirect enum Recurrence: Sendable, Hashable, Codable {
  /// Once in each period, such as every year.
  case every(Period)

  /// At least once in each period.
  case atLeastEvery(Period)

  /// At intervals that are still open.
  case open(Placeholder)

  /// On request of a party.
  case onRequest

  /// At times that are not fixed, in the words of the text, such as "regularly".
  case indeterminate(String)

  enum EveryCodingKeys: String, CodingKey { case _0 = "period" }
  enum AtLeastEveryCodingKeys: String, CodingKey { case _0 = "period" }
  enum OpenCodingKeys: String, CodingKey { case _0 = "placeholder" }
  enum IndeterminateCodingKeys: String, CodingKey { case _0 = "words" }

  /// Once a year.
  public static let annually = Recurrence.every(.years(1))
}
