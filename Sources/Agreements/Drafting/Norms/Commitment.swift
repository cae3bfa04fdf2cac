/// How far a duty commits its bearer, from a result to a mere consideration.
public enum Commitment: String, Sendable, Hashable, Codable, CaseIterable {
  /// "shall", and the result counts: to ensure, to provide, to notify.
  case result

  /// "shall", and the conduct counts: to cooperate, to support.
  case conduct

  /// "shall use its best efforts to"
  case bestEfforts

  /// "shall endeavor to"
  case endeavour

  /// "shall seek to"
  case seek

  /// "shall work toward", with a noun or a participle after it.
  case workTowards

  /// "shall", with a verb of procedure after it: to consult, to consider.
  case procedure

  /// The standard by which performance is measured.
  public var standard: Standard {
    switch self {
    case .result: .result
    case .conduct: .conduct
    case .bestEfforts: .bestEfforts
    case .endeavour, .seek, .workTowards: .reasonableEfforts
    case .procedure: .goodFaithConsideration
    }
  }

  /// The force of a duty of this commitment; a qualifier lowers an unconditional one.
  public func force(qualified: Bool) -> Force {
    switch self {
    case .result: qualified ? .qualified : .unconditionalResult
    case .conduct: qualified ? .qualified : .unconditionalConduct
    case .bestEfforts: .bestEfforts
    case .endeavour, .seek, .workTowards: .endeavour
    case .procedure: .procedural
    }
  }

  /// The words between "shall" and the action, with a space behind them where there are any.
  func words(_ spelling: DraftingContext.Spelling, plural: Bool) -> String {
    switch self {
    case .result, .conduct, .procedure: ""
    case .bestEfforts: "use \(plural ? "their" : "its") best efforts to "
    case .endeavour: spelling == .american ? "endeavor to " : "endeavour to "
    case .seek: "seek to "
    case .workTowards: spelling == .american ? "work toward " : "work towards "
    }
  }
}
