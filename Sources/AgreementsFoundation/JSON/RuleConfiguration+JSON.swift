public import Agreements
public import Foundation

extension RuleConfiguration {
  /// Reads a configuration from JSON.
  ///
  /// The input is taken for hostile, as that of an agreement is: its syntax, depth and size are checked before
  /// anything is decoded. Every key may be left out; an unknown one is an error, for it is probably mistyped.
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
      self = try JSONDecoder().decode(RuleConfiguration.self, from: data)
    } catch {
      throw AgreementCodingError(error)
    }
    if let path = UnknownKeys(in: data, besides: self).first {
      throw .invalid(path, reason: "there is no such key here; correct it or remove it")
    }
  }
}
