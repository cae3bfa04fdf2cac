/// How far a text has come, which decides how grave a finding is.
///
/// An open bracket is a remark in a draft and an error in a text that is to be signed.
public enum ValidationStage: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// The text is being drafted and negotiated.
  case draft

  /// The text is to be initialled: its words are to be established as authentic (VCLT art. 10).
  case initialling

  /// The text is to be signed.
  case signature

  /// The text is signed and to be in force, or is.
  case inForce

  /// Orders the stages from the draft to the text in force.
  public static func < (left: ValidationStage, right: ValidationStage) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The name by which configurations and programs call the stage, such as "in-force".
  public var name: String {
    switch self {
    case .draft: "draft"
    case .initialling: "initialling"
    case .signature: "signature"
    case .inForce: "in-force"
    }
  }

  /// The stage of the given name.
  ///
  /// - Returns: `nil` if no stage is called so.
  public init?(name: String) {
    guard let stage = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = stage
  }
}

extension ValidationStage: Codable {
  /// Decodes a stage from its name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let stage = ValidationStage(name: name) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(name)” is no stage; write draft, initialling, signature or in-force")
    }
    self = stage
  }

  /// Encodes the stage as its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
