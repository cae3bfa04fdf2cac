extension Clause.Substance: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case entryIntoForce
    case duration
    case renewal
    case termination
    case amendment
    case disputes
    case languages
    case registration
    case annexStatus
    case signature
    case programme
  }

  /// Decodes a typed value: an object with one key, which names the case.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.oneKey() {
    case .entryIntoForce:
      self = .entryIntoForce(try container.decode(EntryIntoForce.self, forKey: .entryIntoForce))
    case .duration:
      self = .duration(try container.decode(AgreementDuration.self, forKey: .duration))
    case .renewal: self = .renewal(try container.decode(Renewal.self, forKey: .renewal))
    case .termination:
      self = .termination(try container.decode(Termination.self, forKey: .termination))
    case .amendment: self = .amendment(try container.decode(Amendment.self, forKey: .amendment))
    case .disputes:
      self = .disputes(try container.decode(DisputeSettlement.self, forKey: .disputes))
    case .languages: self = .languages(try container.decode(Authenticity.self, forKey: .languages))
    case .registration:
      self = .registration(try container.decode(Registration.self, forKey: .registration))
    case .annexStatus:
      self = .annexStatus(try container.decode(AnnexStatus.self, forKey: .annexStatus))
    case .signature:
      self = .signature(try container.decode(SignatureBlock.self, forKey: .signature))
    case .programme:
      self = .programme(try container.decode(ProgrammeEntry.self, forKey: .programme))
    }
  }

  /// Encodes a typed value as an object with one key, which names the case.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .entryIntoForce(let value): try container.encode(value, forKey: .entryIntoForce)
    case .duration(let value): try container.encode(value, forKey: .duration)
    case .renewal(let value): try container.encode(value, forKey: .renewal)
    case .termination(let value): try container.encode(value, forKey: .termination)
    case .amendment(let value): try container.encode(value, forKey: .amendment)
    case .disputes(let value): try container.encode(value, forKey: .disputes)
    case .languages(let value): try container.encode(value, forKey: .languages)
    case .registration(let value): try container.encode(value, forKey: .registration)
    case .annexStatus(let value): try container.encode(value, forKey: .annexStatus)
    case .signature(let value): try container.encode(value, forKey: .signature)
    case .programme(let value): try container.encode(value, forKey: .programme)
    }
  }
}
