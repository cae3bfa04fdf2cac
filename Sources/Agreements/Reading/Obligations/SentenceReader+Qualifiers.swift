extension SentenceReader {
  /// A qualifier and its tokens.
  struct Qualifier {
    var category: QualifierReading.Category
    var range: Range<Int>
  }

  /// Finds the qualifiers of the closed list in a stretch of tokens.
  func qualifiers(in region: Range<Int>) -> [Qualifier] {
    var found: [Qualifier] = []
    var index = region.lowerBound
    let upper = min(region.upperBound, region.lowerBound + Self.window)
    while index < upper {
      if isAny(index, of: .qualifierOpener), !isHidden(index),
        let qualifier = qualifier(at: index, in: index..<upper)
      {
        found.append(qualifier)
        index = max(index + 1, qualifier.range.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func qualifier(at index: Int, in region: Range<Int>) -> Qualifier? {
    func make(_ category: QualifierReading.Category, _ end: Int) -> Qualifier {
      Qualifier(category: category, range: index..<min(max(end, index + 1), region.upperBound))
    }
    switch word(index) {
    case .as, .where, .if, .when, .whenever, .wherever:
      return suitability(at: index).map { make($0.0, $0.1) }
    case .appropriate, .necessary:
      // "appropriate measures", "all necessary steps": only "appropriate" softens.
      guard word(index) == .appropriate else { return nil }
      for next in (index + 1)..<min(range.upperBound, index + 4) {
        switch word(next) {
        case .measures, .measure, .steps, .action, .actions, .arrangements, .efforts, .means:
          return make(.asAppropriate, index + 1)
        case .comma: return nil
        default: break
        }
      }
      return nil
    case .insofar, .so, .to, .in, .within, .on, .upon, .at, .by, .with, .pursuant, .subject,
      .according, .under:
      return prepositional(at: index, in: region).map { make($0.0, $0.1) }
    case .without where word(index + 1) == .prejudice:
      return make(.withoutPrejudice, phraseEnd(index + 2, region))
    case .notwithstanding: return make(.notwithstanding, phraseEnd(index + 1, region))
    case .unless, .except:
      let limit = min(region.upperBound, index + 10)
      var next = index + 1
      while next < limit {
        if word(next) == .agreed || word(next) == .agree || word(next) == .decide
          || word(next) == .decided
        {
          guard word(index) == .unless || word(index + 1) == .as || word(next - 1) == .otherwise
          else { return nil }
          return make(.unlessOtherwiseAgreed, phraseEnd(next + 1, region))
        }
        if word(next) == .comma || word(next) == .semicolon { return nil }
        next += 1
      }
      return nil
    case .including:
      // Before a noun it only spells the noun out.
      return isAny(index + 1, of: .preposition) ? make(.nonExhaustive, index + 1) : nil
    case .inter where word(index + 1) == .alia: return make(.nonExhaustive, index + 2)
    case .exclusively: return make(.exclusively, index + 1)
    case .reciprocally: return make(.reciprocity, index + 1)
    default: return nil
    }
  }

  /// "as appropriate", "where necessary", "if possible", "as far as practicable".
  private func suitability(at index: Int) -> (QualifierReading.Category, Int)? {
    // "such measures as are necessary", "other ports as may be agreed" tell of the things.
    if word(index) == .as, index > range.lowerBound, !shape(index - 1).contains(.mark) {
      switch word(index + 1) {
      case .is, .are, .may: return nil
      default: break
      }
    }
    let next =
      word(index + 1) == .and || word(index + 1) == .is || word(index + 1) == .are
        || word(index + 1) == .may
      ? index + 2 : index + 1
    switch word(next) {
    case .appropriate, .necessary, .needed, .required, .relevant, .applicable:
      if word(next) == .required || word(next) == .relevant || word(next) == .applicable,
        word(index) != .where,
        word(index) != .as
      {
        return nil
      }
      if word(next) == .required, word(next + 1) == .by { return nil }
      return (.asAppropriate, next + 1)
    case .possible, .practicable, .feasible, .practical:
      // "as soon as possible" is a time.
      if word(index) == .as, word(index - 2) == .as { return nil }
      return (.asFarAsPossible, next + 1)
    case .far where word(index) == .as: return farAs(index + 1).map { (.asFarAsPossible, $0) }
    case .much where word(index) == .as: return farAs(index + 1).map { (.asFarAsPossible, $0) }
    case .mutually, .jointly:
      guard word(next + 1) == .agreed || word(next + 1) == .determined || word(next + 1) == .decided
      else { return nil }
      return (.mutualConsent, next + 2)
    case .may where reads(next + 1, .be), .deemed, .considered:
      for later in (next + 1)..<min(range.upperBound, next + 4)
      where word(later) == .appropriate || word(later) == .necessary || word(later) == .required
        || word(later) == .agreed
      {
        return (word(later) == .agreed ? .mutualConsent : .asAppropriate, later + 1)
      }
      return nil
    case .be:
      for later in (next + 1)..<min(range.upperBound, next + 4)
      where word(later) == .appropriate || word(later) == .necessary || word(later) == .required
        || word(later) == .agreed
      {
        return (word(later) == .agreed ? .mutualConsent : .asAppropriate, later + 1)
      }
      return nil
    case .requested where word(index) == .if || word(index) == .when:
      return (.uponRequest, phraseEnd(next + 1, index..<range.upperBound))
    default: return nil
    }
  }

  private func farAs(_ start: Int) -> Int? {
    for next in start..<min(range.upperBound, start + 6) {
      switch word(next) {
      case .possible, .practicable, .feasible, .practical: return next + 1
      case .comma, .semicolon: return nil
      default: break
      }
    }
    return nil
  }

  /// Qualifiers that a preposition opens.
  private func prepositional(at index: Int, in region: Range<Int>) -> (
    QualifierReading.Category, Int
  )? {
    let next = word(index + 1)
    switch word(index) {
    case .insofar where word(index + 1) == .as, .so where word(index + 1) == .far:
      return farAs(index + 1).map { (.asFarAsPossible, $0) }
    case .to:
      for later in (index + 1)..<min(range.upperBound, index + 4) where word(later) == .extent {
        let possible = farAs(later + 1)
        if let possible { return (.asFarAsPossible, possible) }
        if let allowed = (later + 1..<min(range.upperBound, later + 5)).first(where: {
          word($0) == .permitted || word($0) == .allowed || word($0) == .permissible
            || word($0) == .available || word($0) == .authorized
        }) {
          let isLaw = isAny(allowed + 2, of: .law) || isAny(allowed + 3, of: .law)
          return (
            isLaw ? .domesticLaw : .asFarAsPossible,
            isLaw ? phraseEnd(allowed + 1, region) : allowed + 1
          )
        }
      }
      return nil
    case .in:
      if next == .principle { return (.inPrinciple, index + 2) }
      if reads(index + 1, .so, .far, .as) { return farAs(index + 2).map { (.asFarAsPossible, $0) } }
      if next == .accordance || next == .conformity || next == .compliance {
        return accordance(index, region)
      }
      return nil
    case .within where isAny(index + 3, of: []) || next == .the:
      for later in (index + 2)..<min(range.upperBound, index + 7) {
        if word(later) == .funds || word(later) == .resources || word(later) == .budgetary {
          return (.availabilityOfFunds, phraseEnd(later + 1, region))
        }
        if isAny(later, of: .law), word(later - 1) != .of, word(later - 2) != .of {
          return (.domesticLaw, phraseEnd(later + 1, region))
        }
        if isAny(later, of: .unit) { return nil }
      }
      return nil
    case .pursuant, .according, .subject: return accordance(index, region)
    case .under:
      if next == .its || next == .their, isAny(index + 2, of: .law) || isAny(index + 3, of: .law) {
        return (.domesticLaw, phraseEnd(index + 2, region))
      }
      return nil
    case .on, .upon, .at, .by, .with: return agreementOrRequest(index, region)
    default: return nil
    }
  }

  private func agreementOrRequest(_ index: Int, _ region: Range<Int>) -> (
    QualifierReading.Category, Int
  )? {
    for later in (index + 1)..<min(range.upperBound, index + 6) {
      switch word(later) {
      case .request, .requests:
        guard word(index) != .with, word(index) != .by else { return nil }
        if word(later - 1) == .of { return nil }
        return (.uponRequest, phraseEnd(later + 1, region))
      case .reciprocity: return (.reciprocity, later + 1)
      case .basis:
        if word(later - 1) == .reciprocal { return (.reciprocity, later + 1) }
        if word(later - 1) == .mutual { return (.reciprocity, later + 1) }
      case .case where isAny(later + 1, of: .preposition) && word(later + 2) == .case:
        return (.caseByCase, later + 3)
      case .caseByCase: return (.caseByCase, word(later + 1) == .basis ? later + 2 : later + 1)
      case .consent, .agreement, .accord, .consensus:
        let isJoint =
          word(later - 1) == .mutual || word(later - 1) == .common || word(later - 1) == .joint
        let ofParties =
          (word(later + 1) == .of || word(later + 1) == .between)
          && (word(later + 3) == .parties || word(later + 3) == .participants
            || word(later + 4) == .parties)
        guard isJoint || ofParties, word(index) != .upon || isJoint else { return nil }
        return (
          .mutualConsent,
          ofParties
            ? later + (word(later + 3) == .parties || word(later + 3) == .participants ? 4 : 5)
            : later + 1
        )
      case .comma, .semicolon: return nil
      default: break
      }
    }
    return nil
  }

  /// "in accordance with" or "subject to" a law, funds or a provision; nothing with other things.
  private func accordance(_ index: Int, _ region: Range<Int>) -> (QualifierReading.Category, Int)? {
    let isSubject = word(index) == .subject
    if isSubject,
      word(index + 1) != .to || isAny(index - 1, of: .auxiliary) || word(index - 1) == .be
        || word(index - 1) == .not || isAny(index - 1, of: [.determiner])
    {
      return nil
    }
    // Behind a noun and before a participle it describes a thing; behind the verb, the act.
    let limit = min(region.upperBound, index + 14)
    var next = index + 2
    while next < limit {
      switch word(next) {
      case .comma, .semicolon, .colon: return nil
      case .right where isSubject, .rights where isSubject: return nil
      case .availability, .funds, .appropriated, .appropriations, .budgetary:
        return isSubject ? (.availabilityOfFunds, phraseEnd(next + 1, region)) : nil
      case .reciprocity: return (.reciprocity, next + 1)
      case .domestic, .national, .internal, .respective, .its, .their, .constitutional, .applicable:
        for later in next..<min(limit, next + 6)
        where isAny(later, of: .law) || word(later) == .procedures || word(later) == .requirements {
          return (.domesticLaw, phraseEnd(later + 1, region))
        }
      default:
        if isAny(next, of: .law) { return (.domesticLaw, phraseEnd(next + 1, region)) }
        if isAct(next) { return nil }
        if isAny(next, of: .provision) {
          return (isSubject ? .subjectTo : .inAccordanceWith, phraseEnd(next + 1, region))
        }
        if isAny(next, of: [.relative, .modal, .auxiliary]) { return nil }
      }
      next += 1
    }
    return nil
  }

  /// Whether "provision" is the act of providing: "subject to the provision of a bond", "to
  /// arrangements with the port".
  func isAct(_ index: Int) -> Bool {
    if word(index) == .arrangement || word(index) == .arrangements {
      return word(index + 1) == .with
    }
    return word(index) == .provision && word(index + 1) == .of
      && !isAny(index + 2, of: [.determiner, .provision, .law])
  }

  /// The end of the phrase that goes on at a token: the next comma, condition or coordinated "to".
  private func phraseEnd(_ start: Int, _ region: Range<Int>) -> Int {
    var index = start
    let limit = min(region.upperBound, start + 40)
    while index < limit {
      switch word(index) {
      case .comma, .semicolon, .colon, .fullStop, .if, .unless, .where:
        // "upon request and where possible": the coordinator belongs to neither.
        while index > start, isAny(index - 1, of: .coordinator) { index -= 1 }
        return index
      case .and where word(index + 1) == .to || isAny(index + 1, of: .modal): return index
      default: break
      }
      if isMarker(index) { return index }
      index += 1
    }
    return index
  }
}
