extension Obligation {
  /// Makes the obligation that a norm was read as.
  ///
  /// A bearer that cannot be resolved stays a description rather than a guess: an unknown party with a
  /// name, and an unknown joint organ, leave the obligation without a bearer that binds; an organ is
  /// kept as a class of persons in the words of the text. A third state or organization cannot bear a
  /// norm (VCLT art. 34), so it is kept as such words too, which bind neither party.
  ///
  /// - Parameters:
  ///   - id: The identity of the obligation.
  ///   - reading: The norm.
  ///   - bytes: The text in which the ranges of the norm lie.
  ///   - names: Who bears which name.
  ///   - bearerWords: The words of the bearer, where they stand in another text, as in a chapeau.
  ///   - triggerWords: The words of the trigger, where they stand in another text.
  init(
    _ id: ObligationID, reading: NormReading, in bytes: [UInt8], names: BearerNames,
    bearerWords: String? = nil, triggerWords: String? = nil
  ) {
    let words = { (range: TextRange) in
      let end = min(range.end, bytes.count)
      return InterruptingNotes.string(min(range.start, end)..<end, of: bytes)
    }
    let phrase =
      reading.bearer.quantifier.isNamed ? bearerWords ?? reading.bearer.phrase.map(words) : nil
    self.init(
      id, reading.kind, force: reading.force,
      bearer: Self.bearer(reading.bearer.quantifier, phrase, names), action: words(reading.action),
      trigger: triggerWords ?? reading.trigger.map(words),
      exceptions: reading.exception.map { [words($0)] } ?? [],
      deadline: reading.deadline.map { Deadline(reading: bytes, $0) },
      recurrence: reading.recurrence.map { Recurrence(reading: bytes, $0) },
      qualifiers: reading.qualifiers.map { Qualifier($0.category, words: words($0.words)) },
      words: TextRange(
        start: min(reading.cue.start, reading.action.start), end: reading.action.end),
      confidence: .read(percent: reading.confidence), isNegated: reading.isNegated)
  }

  private static func bearer(
    _ quantifier: BearerReading.Quantifier, _ phrase: String?, _ names: BearerNames
  ) -> Bearer {
    switch quantifier {
    case .each: return .each
    case .jointly: return .jointly
    case .either: return .either
    case .neither: return .neither
    case .one: return phrase.flatMap(names.party).map { .one($0) } ?? .unspecified
    case .role: return phrase.map { .role($0) } ?? .unspecified
    case .jointOrgan: return phrase.flatMap(names.jointBody).map { .jointBody($0) } ?? .unspecified
    case .organ:
      guard let phrase else { return .unspecified }
      if let found = names.organ(phrase) { return .body(found.body, of: found.party) }
      return .persons(phrase)
    case .person, .nonParty: return phrase.map { .persons($0) } ?? .unspecified
    case .unspecified: return .unspecified
    }
  }
}

extension Qualifier {
  /// The qualifier of a category that was read; references to provisions are kept in their words.
  init(_ category: QualifierReading.Category, words: String) {
    switch category {
    case .domesticLaw: self = .domesticLaw
    case .availabilityOfFunds: self = .availabilityOfFunds
    case .mutualConsent: self = .mutualConsent
    case .asAppropriate: self = .asAppropriate
    case .asFarAsPossible: self = .asFarAsPossible
    case .uponRequest: self = .uponRequest
    case .caseByCase: self = .caseByCase
    case .reciprocity: self = .reciprocity
    case .unlessOtherwiseAgreed: self = .unlessOtherwiseAgreed
    case .inPrinciple: self = .inPrinciple
    case .nonExhaustive: self = .nonExhaustive
    case .exclusively: self = .exclusively
    case .withoutPrejudice, .notwithstanding, .inAccordanceWith, .subjectTo: self = .other(words)
    }
  }
}
