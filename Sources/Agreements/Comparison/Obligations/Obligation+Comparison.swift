extension Obligation {
  /// Whether two norms say the same but for who bears them, their identity and their place.
  func isSame(as other: Obligation) -> Bool {
    guard modality == other.modality, force == other.force, standard == other.standard,
      beneficiary == other.beneficiary, deadline == other.deadline,
      recurrence == other.recurrence, qualifiers == other.qualifiers, cap == other.cap,
      conditions.count == other.conditions.count, exceptions.count == other.exceptions.count
    else { return false }
    return zip(words(of: self), words(of: other)).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  private func words(of norm: Obligation) -> [String] {
    [norm.action, norm.trigger ?? ""] + norm.conditions + norm.exceptions
  }
}

extension Confidence {
  /// The lower one of two; what was declared is sure.
  func lower(than other: Confidence) -> Confidence {
    switch (self, other) {
    case (.read(let one), .read(let two)): .read(percent: min(one, two))
    case (.read, .declared): self
    case (.declared, _): other
    }
  }
}

extension ObligationChange {
  /// The change without a verdict if the norm was read with too little confidence for one.
  var judged: ObligationChange {
    guard isUnsure, verdict != .editorial else { return self }
    var change = self
    change.verdict = .indeterminate
    return change
  }
}

extension ObligationFacet {
  /// The facet of a change of what the instrument is; `nil` if it is the same.
  init?(from old: Instrument.Bindingness, to new: Instrument.Bindingness) {
    guard old != new else { return nil }
    let direction: Direction =
      switch (old, new) {
      case (.nonBinding, .binding): .strengthens
      case (.binding, .nonBinding): .weakens
      default: .indeterminate
      }
    self.init(.instrumentStatus, direction, old: Side(old.words), new: Side(new.words))
  }
}

extension Instrument.Bindingness {
  fileprivate var words: String {
    switch self {
    case .binding: "binding"
    case .nonBinding: "not binding"
    case .undecided: "undecided"
    }
  }
}

extension NormParts {
  /// Whether a norm without facets is also written alike, so that there is nothing to show.
  func isWritten(as other: NormParts) -> Bool {
    func texts(_ parts: NormParts) -> [String] {
      [
        parts.obligation.action, parts.obligation.trigger ?? "", parts.bearerWords?.text ?? "",
        parts.obligation.deadline?.summary ?? "", parts.obligation.recurrence?.summary ?? "",
      ]
    }
    return zip(texts(self), texts(other)).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
      && act.count == other.act.count
  }
}
