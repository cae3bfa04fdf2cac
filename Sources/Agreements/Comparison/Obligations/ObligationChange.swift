/// What became of one norm between two drafts: the norm on both sides, the facets that changed and the verdict.
public struct ObligationChange: Sendable, Hashable, Codable {
  /// What became of it.
  public var verdict: ObligationVerdict

  /// The norm in the old draft; `nil` if it is new.
  public var old: Side?

  /// The norm in the new draft; `nil` if it is no longer there.
  public var new: Side?

  /// In what respects it changed, in the order of ``ObligationFacet/Kind``.
  public var facets: [ObligationFacet]

  /// How sure the reading of the norm is: that of the side which is less sure.
  ///
  /// Where it is below ``leastConfidence``, a change has the verdict ``ObligationVerdict/indeterminate``.
  public var confidence: Confidence

  /// The least confidence, in percent, with which a norm must have been read for a verdict on it.
  public static let leastConfidence = 50

  /// Makes a change.
  public init(
    _ verdict: ObligationVerdict, old: Side?, new: Side?, facets: [ObligationFacet] = [],
    confidence: Confidence
  ) {
    self.verdict = verdict
    self.old = old
    self.new = new
    self.facets = facets
    self.confidence = confidence
  }

  /// A norm in one of the drafts.
  public struct Side: Sendable, Hashable, Codable {
    /// The norm.
    public var obligation: Obligation

    /// The clause that lays it down.
    public var clause: ClauseID

    /// Who bears the norm: as recorded, or the party that its words name where the record names nobody.
    public var bearer: Bearer

    /// Makes a norm of a draft.
    ///
    /// - Parameters:
    ///   - obligation: The norm.
    ///   - clause: The clause that lays it down.
    ///   - bearer: Who bears it, if another than is recorded.
    public init(_ obligation: Obligation, in clause: ClauseID, bearer: Bearer? = nil) {
      self.obligation = obligation
      self.clause = clause
      self.bearer = bearer ?? obligation.bearer
    }
  }
}

extension ObligationChange {
  /// The same change with the new draft as the old one.
  public var mirrored: ObligationChange {
    ObligationChange(
      verdict.mirrored, old: new, new: old, facets: facets.map(\.mirrored).inOrderOfKinds,
      confidence: confidence)
  }

  /// Whether a facet has the given direction.
  public func has(_ direction: ObligationFacet.Direction) -> Bool {
    facets.contains { $0.direction == direction }
  }

  /// What sort of norm it is, in the new draft or, if it is no longer there, in the old one.
  public var normClass: NormClass {
    NormClass((new ?? old)?.obligation.modality ?? .purpose)
  }
}

extension [ObligationFacet] {
  /// The facets in the order of their kinds; of each kind first what changed, then what went, then what came.
  var inOrderOfKinds: [ObligationFacet] {
    guard count > 1 else { return self }
    let places = Dictionary(
      uniqueKeysWithValues: ObligationFacet.Kind.allCases.enumerated().map { ($1, $0) })
    return enumerated().sorted { left, right in
      (places[left.element.kind] ?? 0, left.element.presence, left.offset)
        < (places[right.element.kind] ?? 0, right.element.presence, right.offset)
    }.map(\.element)
  }
}

extension ObligationFacet {
  /// Whether it is on both sides, on the old one, or on the new one.
  fileprivate var presence: Int { new == nil ? 1 : old == nil ? 2 : 0 }
}
