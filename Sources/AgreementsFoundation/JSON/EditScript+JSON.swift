public import Agreements
public import Foundation

extension EditScript {
  /// The script as JSON, with sorted keys, ending in a line break.
  ///
  /// The same script always gives the same bytes.
  ///
  /// - Throws: `AgreementCodingError` if a value cannot be written, which no value of this library does.
  public func json() throws(AgreementCodingError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return try encoder.encode(self) + Data("\n".utf8)
    } catch {
      throw AgreementCodingError(error)
    }
  }

  /// Reads a script from JSON.
  ///
  /// The input is taken for hostile, as that of an agreement is: its syntax, depth and size are checked before
  /// anything is decoded. Whether the script fits an agreement is checked when it is applied.
  ///
  /// - Parameters:
  ///   - data: The JSON text, in UTF-8.
  ///   - limits: The limits that the text must keep.
  /// - Throws: `AgreementCodingError`, which says what is wrong and at which JSON path.
  public init(json data: Data, limits: JSONLimits = .standard) throws(AgreementCodingError) {
    do {
      try JSONInspection.inspect(data, limits: limits)
    } catch {
      throw .syntax(error)
    }
    try WholeNumbers.check(Array(data))
    do {
      self = try JSONDecoder().decode(EditScript.self, from: data)
    } catch {
      throw AgreementCodingError(error)
    }
  }
}
