public import Agreements
public import Foundation

extension Agreement {
  /// The version of the JSON form that this library writes and reads.
  public static let jsonVersion = 1

  /// The agreement as JSON, with sorted keys, ending in a line break.
  ///
  /// The same agreement always gives the same bytes. `Documentation/agreement.schema.json` describes
  /// the form.
  ///
  /// - Throws: `AgreementCodingError` if a value cannot be written, which no value of this library
  ///   does.
  public func json() throws(AgreementCodingError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return try encoder.encode(AgreementDocument(self)) + Data("\n".utf8)
    } catch {
      throw AgreementCodingError(error)
    }
  }

  /// Reads an agreement from JSON.
  ///
  /// The input is taken for hostile: its syntax, depth and size are checked before anything is
  /// decoded, keys must not repeat, numbers must be whole, and every value is checked against the
  /// rules of its type.
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
      let header = try JSONDecoder().decode(AgreementDocument.Header.self, from: data)
      guard header.format == AgreementDocument.format else {
        throw AgreementCodingError.unknownFormat(header.format)
      }
      guard header.version == Self.jsonVersion else {
        throw AgreementCodingError.unknownVersion(header.version)
      }
      self = try JSONDecoder().decode(AgreementDocument.self, from: data).agreement
    } catch {
      throw AgreementCodingError(error)
    }
  }
}
