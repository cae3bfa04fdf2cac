extension SentenceReader {
  /// How a cue stands in its sentence.
  enum Standing {
    /// In a main clause.
    case main

    /// In a subordinate clause, where it lays down no norm of its own.
    case subordinate

    /// In a relative clause that goes on with a norm of its own; the antecedent ends before the token.
    case relative(antecedentEnd: Int)
  }

  /// Finds the standing of a cue by looking left for a word that opens a clause and has no verb yet.
  ///
  /// Each finite verb on the way is the verb of the nearest opener to its left. A comma behind which a
  /// subject stands closes an introductory clause.
  func standing(of start: Int, isModal: Bool) -> Standing {
    if isModal || isAny(start, of: [.verb, .thirdPerson]), isContact(start) { return .subordinate }
    // "that have been or may be established": both verbs are those of one clause.
    let sharesClause =
      isAny(start - 1, of: .coordinator)
      && (isAny(start - 2, of: .auxiliary) || word(start - 2) == .been)
    // "agree that tolls should be low and should be paid".
    let sharesContent =
      word(start) == .should && isAny(start - 1, of: .coordinator) && word(start - 2) != .comma
    // "Where a contract is let and is to be performed abroad": the second verb has the clause of the first.
    let sharesVerb =
      (word(start) == .is || word(start) == .are) && isAny(start - 1, of: .coordinator)
    var verbs = sharesClause || sharesContent || sharesVerb ? -1 : 0
    var shared = isModal ? sharedModal(start) : nil
    var introductionIsClosed = false
    var joins = false
    var index = start - 1
    let commaBefore = word(start - 1) == .comma
    let limit = max(range.lowerBound, start - Self.window)
    while index >= limit {
      if isHidden(index) {
        index -= 1
        continue
      }
      // "Before a pilot may land,": a clause of time.
      if word(index) == .before, word(start) == .may, verbs == 0, !introductionIsClosed,
        index == skippingHeading(range.lowerBound, end: start)
      {
        return .subordinate
      }
      if isBoundary(index) {
        // A list after "where:" or "provided that:" stays under its opener only within a condition.
        return .main
      }
      // "Article IX:3" has no colon of a clause.
      if word(index) == .colon, !isMarker(index + 1), hasSpace(before: index + 1) {
        return .main
      }
      if word(index) == .comma, index + 1 < start,
        opensSubject(index + 1) || word(index + 1) == .then
      {
        introductionIsClosed = true
      } else if isFinite(index) {
        verbs += 1
        // So many verbs leave no opener without one; the look need not go on.
        if verbs > 12 { return .main }
      } else if verbs == 0, word(index) == .and || word(index) == .or, index < start - 1,
        opensSubject(index + 1)
      {
        joins = true
      } else if word(index) == .since, verbs == 0, isAny(start - 1, of: .coordinator) {
        // "has helped since the flood, and will": no clause but a time.
      } else if opensParenthesis(index, start) {
        // "couriers, whatever their rank, must": set apart by commas.
      } else if isOpener(index) {
        if joins, verbs == 1, !introductionIsClosed, isAny(index, of: .subordinator) {
          // "Where a Party intends to do so and this may affect": both verbs stand under "where".
          return .subordinate
        } else if verbs == 1, let shared, index < shared, word(index) == .that,
          isComplementThat(index)
        {
          // "ensure that these shall be lit and shall be kept": both modals belong to the content.
          return .subordinate
        } else if verbs > 0 {
          verbs -= 1
          shared = nil
        } else if word(index) == .that, isTransparentThat(index) {
          // "unless it is agreed that the board shall not": the content of a condition.
          for condition in max(range.lowerBound, index - 5)..<index
          where word(condition) == .unless || word(condition) == .if {
            return .subordinate
          }
          return word(start) == .may && index == range.lowerBound ? .subordinate : .main
        } else if reads(index - 1, .except, .that) || reads(index - 1, .exception, .that)
          || reads(index - 1, .providing, .that)
          || word(provisoWord(before: index)) == .provided
            && opensProviso(provisoWord(before: index))
        {
          // In the present, a proviso is a condition and lays down nothing of its own.
          return isModal || word(index - 1) == .except || word(index - 1) == .exception
            ? .main : .subordinate
        } else if word(index) == .that, proposesEffect(index, start) {
          return .main
        } else if word(index) == .that, isComplementThat(index) {
          // "shall ensure that …, and shall strive": the same modal goes on behind the content.
          return resumes(start, behind: index) ? .main : .subordinate
        } else if isAny(index, of: .relative), word(index + 1) == .comma, introductionIsClosed,
          word(start) == .may
        {
          // "an area within which, subject to its laws, Norland may fish": what describes the area.
          return .subordinate
        } else if isAny(index, of: .relative), word(index) != .that, isModal,
          index == start - 1 || isAny(start - 1, of: .adverb) && index == start - 2
            || word(index - 1) == .comma && isAny(index + 1, of: .preposition)
        {
          // "which may" tells of what a thing can do; the other modals lay down something.
          if word(index) == .which, word(start) == .will, !isBinding { return .subordinate }
          if word(index) == .which || word(index) == .who, word(start) == .may,
            word(start + 1) != .not,
            !isAny(start + 2, of: .powerVerb)
          {
            return .subordinate
          }
          if word(index - 1) == .comma { return .relative(antecedentEnd: index - 1) }
          if word(index) == .which || word(index) == .who, word(start) == .shall {
            // "any State which shall sign": whoever does so in time to come.
            return describesAny(before: index) ? .subordinate : .relative(antecedentEnd: index)
          }
          return .subordinate
        } else if word(index) == .whose, word(index - 1) == .comma, isModal, word(start) != .may {
          return .main
        } else if !introductionIsClosed || sharesVerb && isAny(index, of: .subordinator),
          !(commaBefore
            && (isInserted(index)
              || index == range.lowerBound && isAny(index + 1, of: .participle)))
        {
          return .subordinate
        }
      }
      index -= 1
    }
    return .main
  }

  /// The index of the word that "that" goes with: "provided that", "provided, however, that".
  private func provisoWord(before that: Int) -> Int {
    var index = that - 1
    while index > max(range.lowerBound, that - 5),
      word(index) == .comma || word(index) == .however || word(index) == .always
        || word(index) == .also || word(index) == .further
    { index -= 1 }
    return index
  }

  /// Whether "provided" opens a proviso, rather than being the passive of what a rule provides.
  private func opensProviso(_ index: Int) -> Bool {
    !isAny(index - 1, of: [.auxiliary, .adverb]) && word(index - 1) != .be
      && word(index - 1) != .been
  }

  /// Whether a clause without an opener describes the noun before: "the measures it may take".
  private func isContact(_ start: Int) -> Bool {
    let subject = indexBeforeAdverbs(start)
    guard isAny(subject, of: .pronoun), word(subject) != .nothing, subject > range.lowerBound,
      tokens[subject - 1].isWord, !isCapital(subject), !endsAdjunct(subject - 1)
    else { return false }
    // "any measure it intends to take".
    if isAny(subject - 1, of: .measureNoun) { return true }
    return !isAny(
      subject - 1,
      of: [
        .coordinator, .adverb, .preposition, .subordinator, .relative, .verb, .participle, .pronoun,
        .gerund, .modal, .auxiliary,
      ]) && word(subject - 1) != .that
  }

  /// Whether a token ends an adjunct that opens a clause and points back: "in such cases they".
  private func endsAdjunct(_ last: Int) -> Bool {
    var index = last - 1
    while index > max(range.lowerBound, last - 4), !isAny(index, of: .preposition) { index -= 1 }
    guard index >= range.lowerBound, isAny(index, of: .preposition) else { return false }
    switch word(index + 1) {
    case .this, .that, .these, .those, .such, .which: break
    default: return false
    }
    return index == skippingHeading(range.lowerBound, end: last) || word(index - 1) == .comma
      || isBoundary(index - 1) || isAny(index - 1, of: .coordinator)
  }

  /// Whether an opener stands behind a comma, so that a later comma closes its clause.
  private func isInserted(_ index: Int) -> Bool {
    word(index - 1) == .comma || isAny(index - 1, of: .coordinator) && index > range.lowerBound + 1
  }

  /// Whether a subject can begin at a token.
  func opensSubject(_ index: Int) -> Bool {
    guard range.contains(index), tokens[index].isWord else { return false }
    if isAny(index, of: .nounOpener) { return true }
    if isAny(index, of: [.gerund, .participle]),
      isAny(index + 1, of: [.party, .person, .organ, .jointOrgan])
    {
      return true
    }
    return !isAny(
      index, of: [.preposition, .subordinator, .relative, .gerund, .adverb, .coordinator])
      && !isAny(index, of: [.modal, .auxiliary])
      && !isAny(index, of: [.verb, .participle, .thirdPerson])
      || isAny(index, of: .nounOrVerb) || isAny(index, of: [.party, .country])
      || isCapital(index) && !isAny(index, of: .opener)
  }

  /// Whether a token is the finite verb of a clause.
  func isFinite(_ index: Int) -> Bool {
    let families = families(index)
    if families.contains(.modal) { return word(index) != .may || !isCapital(index) }
    if families.contains(.auxiliary) {
      return word(index - 1) != .to && word(index - 1) != .having && !isAny(index - 1, of: .modal)
        && !isAny(index - 2, of: .modal)
    }
    let noun: WordFamily = [.party, .organ, .jointOrgan, .person, .country, .realm]
    if families.contains(.thirdPerson) {
      if !families.contains(.nounOrVerb) { return true }
      return isAny(index - 1, of: [.pronoun, .relative]) || isAny(index - 1, of: noun)
    }
    if families.contains(.participle), !families.contains(.determiner) {
      // A past tense: "if the Party failed", "which it received".
      // But in "which entitled persons" it describes a noun.
      return isAny(index - 1, of: [.pronoun, .relative]) && !isAny(index - 1, of: .preposition)
        && !isAny(index + 1, of: [.person, .party])
    }
    if families.contains(.verb), !families.contains(.preposition) {
      // "that conduct of": a noun behind the conjunction.
      if families.contains(.nounOrVerb), word(index - 1) == .that,
        isAny(index + 1, of: .preposition)
      {
        return false
      }
      let before = indexBeforeAdverbs(index)
      guard before >= range.lowerBound else { return false }
      return isAny(before, of: [.pronoun, .relative])
        || isAny(before, of: noun) && isPlural(before) && !isAny(index, of: .nounOrVerb)
    }
    return false
  }

  /// Whether a noun ends like a plural; a closer look is not needed.
  private func isPlural(_ index: Int) -> Bool {
    !isAny(index, of: .country) && !shape(index).contains(.possessive)
  }

  /// Whether a token opens a subordinate clause.
  private func isOpener(_ index: Int) -> Bool {
    switch word(index) {
    case .that:
      return !isDemonstrative(index)
    // "At once" is a time, not a condition.
    case .once
    where word(index - 1) == .at || word(index + 1) == .a || word(index + 1) == .every
      || word(index + 1) == .per || word(index + 1) == .in || word(index + 1) == .each:
      return false
    // "Where appropriate, working meetings shall": nothing but an adjective follows.
    case .where, .if, .when, .whenever, .as:
      if isSuitability(index + 1), shape(index + 2).contains(.mark) { return false }
      return opensSubordinate(index)
    default: return opensSubordinate(index)
    }
  }

  private func isSuitability(_ index: Int) -> Bool {
    switch word(index) {
    case .appropriate, .necessary, .possible, .practicable, .applicable, .relevant, .needed,
      .required, .requested, .feasible:
      true
    default: false
    }
  }

  private func opensSubordinate(_ index: Int) -> Bool {
    switch word(index) {
    // "When drawing up its rules": no verb of the clause is finite.
    case .when where isAny(index + 1, of: .gerund): return false
    case .where, .if, .unless, .until, .till, .when, .whenever, .whereas, .because, .although,
      .though,
      .since, .once:
      return !isAny(index + 1, of: .adverb) || word(index + 1) == .not
        || isAny(index + 2, of: .determiner)
    case .while: return false
    case .provided, .providing: return false
    case .what, .whether, .how, .why: return true
    case .as:
      if isAny(index + 1, of: .determiner), word(index - 1) != .comma, index > range.lowerBound {
        // "such other period as the Parties may fix", "as the disputing Parties may fix".
        let noun = isAny(index + 2, of: [.role, .gerund, .participle]) ? index + 3 : index + 2
        for last in index + 2...noun
        where isAny(last, of: [.party, .organ, .jointOrgan]) && isAny(last + 1, of: .modal) {
          return true
        }
      }
      return word(index - 1) == .soon || word(index - 1) == .long || isAny(index + 1, of: .pronoun)
    case .before, .after: return false
    case .should: return false
    // "In which case", "during which time" go on with a main clause.
    case .which
    where word(index + 1) == .case || word(index + 1) == .event || word(index + 1) == .time
      || word(index + 1) == .period:
      return false
    default: return isAny(index, of: .relative)
    }
  }

  /// Whether "that" points, as in "that Party".
  private func isDemonstrative(_ index: Int) -> Bool {
    if isAny(index + 1, of: .pronoun) { return false }
    if pointsBack(index) { return true }
    if isAny(index - 1, of: [.preposition, .subordinator]), word(index - 1) != .in,
      word(index - 1) != .except,
      word(index - 1) != .provided, word(index - 1) != .providing
    {
      return true
    }
    if word(index - 1) == .in, isAny(index + 1, of: [.party, .determiner]) == false,
      !isAny(index + 1, of: .pronoun)
    {
      return true
    }
    // "Where a board is asked for, that ad hoc board shall": the clause before is closed.
    if word(index - 1) == .comma,
      isAny(skippingHeading(range.lowerBound, end: index), of: [.subordinator, .preposition])
    {
      for next in index + 2..<index + 5 {
        if isAny(next, of: [.modal, .auxiliary]) { return true }
        guard range.contains(next), tokens[next].isWord,
          !isAny(next, of: [.preposition, .relative, .pronoun, .determiner])
        else { break }
      }
    }
    // "that Contracting Party".
    let noun = word(index + 1) == .contracting ? index + 2 : index + 1
    guard isAny(noun, of: [.party, .organ, .jointOrgan, .person, .provision]) else {
      return false
    }
    // "under that Article shall": a provision without a number is pointed at.
    if isAny(index + 1, of: .provision), isAny(index + 2, of: [.modal, .auxiliary]),
      !isAny(indexBeforeAdverbs(index), of: .complementVerb)
    {
      return true
    }
    let opens =
      index == range.lowerBound || word(index - 1) == .comma || isAny(index - 1, of: .coordinator)
      || isBoundary(index - 1) || isAny(index - 1, of: .verb)
    return opens && !isAny(index + 1, of: .person) || opens && index == range.lowerBound
  }

  /// Whether "that" opens the content of a verb or noun, such as "ensure that".
  func isComplementThat(_ index: Int) -> Bool {
    let before = indexBeforeAdverbs(index)
    return isAny(before, of: .complementVerb) || index == range.lowerBound
  }

  /// Whether the clause after "that" is the norm itself: "have agreed that", "it is agreed that".
  private func isTransparentThat(_ index: Int) -> Bool {
    let before = indexBeforeAdverbs(index)
    switch word(before) {
    case .agreed, .stipulated, .understood, .covenanted:
      return isAny(before - 1, of: .auxiliary) || isAny(before - 1, of: .adverb)
        || word(before - 1) == .been
    case .follows: return true
    default:
      if index == range.lowerBound { return !isAny(index + 1, of: .party) }
      guard word(index - 1) == .comma || !isAny(before, of: .complementVerb) else { return false }
      for earlier in max(range.lowerBound + 1, index - 30)..<index
      where isAny(earlier - 1, of: .auxiliary) || isAny(earlier - 1, of: .adverb) {
        switch word(earlier) {
        case .agreed, .stipulated, .covenanted: return true
        default: break
        }
      }
      return false
    }
  }
}
