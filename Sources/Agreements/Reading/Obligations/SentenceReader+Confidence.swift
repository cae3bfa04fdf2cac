extension SentenceReader {
  /// How sure a reading is, in percent; see ``NormReading/confidence``.
  func confidence(of draft: Draft, _ cue: Cue, _ subject: Subject?) -> Int {
    var percent = 95
    switch cue.form {
    case .shall, .must: break
    case .will: percent -= isBinding ? 20 : 5
    case .would, .should: percent -= 10
    case .may: percent -= cue.isNegated ? 15 : 5
    case .present, .performative: percent -= 10
    }
    switch draft.quantifier {
    case .unspecified:
      percent -= cue.isPassive || draft.kind == .constitutive ? 5 : 15
      // A pronoun that acts stands for someone who is not known.
      if subject?.isPronoun == true, !cue.isPassive, draft.kind != .constitutive { percent -= 20 }
    case .nonParty: percent -= 20
    default: break
    }
    if let subject {
      if subject.isPronoun { percent -= 10 }
      if subject.isCarried { percent -= 10 }
    }
    if cue.isRelative { percent -= 15 }
    // A verb that is not known, as when the words run together.
    if cue.form != .present, !cue.isOpen, !cue.isPassive,
      !isAny(cue.verb, of: [.verb, .auxiliary, .participle]), word(cue.verb) == .unknown
    {
      percent -= 25
    }
    // "The Parties shall" leaves open whether each or both; "may" with a legal act, whether a power.
    if draft.quantifier == .jointly { percent -= 5 }
    if draft.kind == .power { percent -= 5 }
    return min(95, max(5, percent))
  }
}
