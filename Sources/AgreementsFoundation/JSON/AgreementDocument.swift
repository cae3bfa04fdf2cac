import Agreements

/// An agreement in its envelope: what the JSON text is, in which version, and the agreement itself.
struct AgreementDocument: Codable {
  /// The name of the format, by which a text says that it is one of ours.
  static let format = "swift-agreements"

  var format = Self.format
  var version = Agreement.jsonVersion
  var agreement: Agreement

  init(_ agreement: Agreement) {
    self.agreement = agreement
  }

  /// What must be known before the rest is decoded.
  struct Header: Decodable {
    var format: String
    var version: Int
  }
}
