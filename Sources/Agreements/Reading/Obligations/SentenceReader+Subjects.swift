extension SentenceReader {
  /// Where the subject of a cue stands, and where the clause of the cue begins.
  struct SubjectPlace {
    /// The tokens of the subject; none if the cue has none of its own.
    var subject: Range<Int>?

    /// The first token of the clause.
    var clauseStart: Int

    /// Whether the cue begins a list item.
    var beginsItem = false
  }

  /// Finds the subject of a cue to its left.
  ///
  /// - Parameters:
  ///   - start: The first token of the cue.
  ///   - floor: The token behind the verb of the cue before, or the start of the sentence.
  /// - Returns: Where the subject stands, or that there is none.
  func subjectPlace(of start: Int, floor: Int) -> SubjectPlace {
    let left = clauseStart(of: start, floor: floor)
    var place = SubjectPlace(subject: nil, clauseStart: left)
    var end = start
    while end > left,
      isAny(end - 1, of: .adverb) || isHidden(end - 1) || word(end - 1) == .dash
        || word(end - 1) == .both && !isAny(end - 2, of: .preposition) && end - 1 > left
    {
      end -= 1
    }
    if end <= left {
      place.beginsItem = left > range.lowerBound
      return place
    }
    // "shall inform the Committee and shall": the subject is that of the cue before.
    if left <= floor, floor > range.lowerBound, isAny(end - 1, of: .coordinator) { return place }
    // Go back over adjuncts between commas, such as ", on request of the other Party,".
    var chunkEnd = end
    while chunkEnd > left {
      var chunkStart = chunkEnd
      while chunkStart > left, !closesChunk(chunkStart - 1) { chunkStart -= 1 }
      let chunk = behindHeading(behindProviso(chunkStart..<chunkEnd))
      // "no tolls, including those on rafts, shall be levied": the subject stands before.
      let spellsOut = word(chunk.lowerBound) == .including && chunk.lowerBound > left
      if !spellsOut, let subject = subject(in: chunk, floor: floor, isNearest: chunkEnd == end) {
        place.subject = subject
        return place
      }
      chunkEnd = chunkStart - 1
      while chunkEnd > left, word(chunkEnd) == .comma, chunkEnd == chunkStart { chunkEnd -= 1 }
    }
    return place
  }

  /// The first token of the clause of a cue.
  private func clauseStart(of start: Int, floor: Int) -> Int {
    var left = start
    let limit = max(range.lowerBound, floor, start - Self.window)
    while left > limit, !isBoundary(left - 1), word(left - 1) != .colon || isMarker(left) {
      left -= 1
    }
    while left < start, isMarker(left) || word(left) == .semicolon { left += 1 }
    while left < start, isAny(left, of: .coordinator), word(left) != .nor { left += 1 }
    return skippingHeading(left, end: start)
  }

  /// The token behind a heading or number that runs into the sentence, such as "Article 9" or "2.".
  func skippingHeading(_ start: Int, end: Int) -> Int {
    var index = start
    guard index == range.lowerBound else { return index }
    if isAny(index, of: .provision), isCapital(index), index + 1 < end,
      shape(index + 1).contains(.number) || shape(index + 1).contains(.allCapitals)
        || tokens[index + 1].end - tokens[index + 1].start <= 4 && isCapital(index + 1)
          && !isAny(index + 1, of: .modal)
    {
      index += 2
      if word(index) == .fullStop || word(index) == .colon || word(index) == .dash { index += 1 }
      if word(index) == .dash { index += 1 }
    }
    while index + 1 < end, shape(index).contains(.number), word(index + 1) != .comma,
      isCapital(index + 1) || word(index + 1) == .fullStop
    {
      index += 1
      if word(index) == .fullStop { index += 1 }
    }
    return index
  }

  /// The words behind "provided that", which opens a norm of its own.
  private func behindProviso(_ chunk: Range<Int>) -> Range<Int> {
    guard word(chunk.lowerBound) == .provided || word(chunk.lowerBound) == .providing else {
      return chunk
    }
    let that = skippingAdverbs(chunk.lowerBound + 1)
    return word(that) == .that && that + 1 < chunk.upperBound
      ? (that + 1)..<chunk.upperBound : chunk
  }

  /// The words behind a heading that runs into the sentence: "Market Access A Party".
  private func behindHeading(_ chunk: Range<Int>) -> Range<Int> {
    var index = chunk.upperBound - 1
    while index > chunk.lowerBound {
      if isCapital(index), isAny(index, of: .nounOpener), !shape(index).contains(.allCapitals),
        !isAny(index - 1, of: [.preposition, .coordinator]), tokens[index - 1].isWord
      {
        return index..<chunk.upperBound
      }
      index -= 1
    }
    return behindHeadedAdjunct(chunk)
  }

  /// The words behind a heading before an adjunct that opens the sentence: "Technical Help In order to".
  ///
  /// In a heading such a word has a capital too, but then the next has one as well.
  private func behindHeadedAdjunct(_ chunk: Range<Int>) -> Range<Int> {
    var index = chunk.lowerBound + 1
    let limit = min(chunk.upperBound - 2, chunk.lowerBound + 16)
    while index < limit, isCapital(index - 1) || isAny(index - 1, of: [.preposition, .coordinator])
    {
      if isCapital(index), isCapital(index - 1), tokens[index + 1].isWord, !isCapital(index + 1),
        isAny(index, of: [.preposition, .subordinator]), !shape(index).contains(.allCapitals)
      {
        return index..<chunk.upperBound
      }
      index += 1
    }
    return chunk
  }

  private func closesChunk(_ index: Int) -> Bool {
    word(index) == .comma && !isHidden(index)
  }

  /// The subject within the words between two commas, if they are no adjunct.
  private func subject(in chunk: Range<Int>, floor: Int, isNearest: Bool) -> Range<Int>? {
    var start = chunk.lowerBound
    var wasCoordinated = false
    while start < chunk.upperBound,
      isAny(start, of: .coordinator) && word(start) != .nor || isAny(start, of: .adverb)
        || isHidden(start)
        || word(start) == .both && isAny(start + 1, of: .preposition) || word(start) == .quote
    {
      wasCoordinated = wasCoordinated || isAny(start, of: .coordinator)
      start += 1
    }
    // "It is understood that each Party may": the subject stands behind "that".
    if word(start) == .it, isAny(start + 1, of: .auxiliary), start + 2 < chunk.upperBound,
      let that = (start + 2..<min(chunk.upperBound, start + 9)).first(where: { word($0) == .that }),
      that + 1 < chunk.upperBound
    {
      start = that + 1
    }
    // "it is agreed, that the inhabitants shall": the subject stands behind "that".
    if word(start) == .that, isAny(start + 1, of: .nounOpener) || isCapital(start + 1),
      start + 1 < chunk.upperBound, word(start + 1) != .contracting,
      !isAny(start + 1, of: [.party, .organ, .person])
    {
      start += 1
    }
    guard start < chunk.upperBound else { return nil }
    // "the office to which the claim, notice or appeal has been sent": the end of a relative clause.
    if isNearest, chunk.lowerBound > floor, word(chunk.lowerBound - 1) == .comma,
      !isAny(start, of: [.determiner, .relative, .subordinator]),
      isLastOfList(start..<chunk.upperBound)
    {
      return nil
    }
    if word(start) == .that,
      isAny(start + 1, of: [.party, .organ, .person, .jointOrgan])
        || word(start + 1) == .contracting,
      start > floor || floor == range.lowerBound
    {
      return start..<chunk.upperBound
    }
    if !isNearest, wasCoordinated { return nil }
    // Behind an earlier cue in the same clause, the subject follows the last coordinator.
    if start <= floor, floor > range.lowerBound {
      return coordinatedSubject(in: start..<chunk.upperBound)
    }
    // "Not more than a month after the award the Parties shall": the subject stands behind the time.
    if word(start + 1) == .than {
      switch word(start) {
      case .more, .less, .later, .earlier:
        return isNearest ? subjectBehindAdjunct(start..<chunk.upperBound) : nil
      default: break
      }
    }
    if isAny(start, of: .nounOpener) && word(start) != .one
      || opensSubject(start) && !isAdjunctOpener(start)
    {
      if word(start) == .that || word(start) == .no { return start..<chunk.upperBound }
      return start..<chunk.upperBound
    }
    // An adjunct without a comma: "In this case the Parties shall".
    return isNearest ? subjectBehindAdjunct(start..<chunk.upperBound) : nil
  }

  /// Whether words are the last of a list with its verb: "notice or appeal has been sent".
  private func isLastOfList(_ words: Range<Int>) -> Bool {
    guard word(words.lowerBound + 1) == .or || word(words.lowerBound + 1) == .and else {
      return false
    }
    return words.contains { isAny($0, of: .auxiliary) }
      && !words.contains { isAny($0, of: [.relative, .subordinator]) || word($0) == .that }
  }

  private func isAdjunctOpener(_ index: Int) -> Bool {
    if isAny(index, of: [.gerund, .participle]),
      isAny(index + 1, of: [.party, .person, .organ, .jointOrgan])
    {
      return false
    }
    return isAny(index, of: .opener) && !isAny(index, of: [.party, .determiner])
      || word(index) == .to
  }

  /// The subject behind the last coordinator.
  private func coordinatedSubject(in words: Range<Int>) -> Range<Int>? {
    var index = words.upperBound - 1
    while index > words.lowerBound {
      if isAny(index, of: .coordinator) || isAny(index, of: .relative) || word(index) == .that
        || isAny(index, of: .subordinator)
      {
        var start = index + 1
        while start < words.upperBound, isAny(start, of: .adverb) { start += 1 }
        if start < words.upperBound, isAny(start, of: .nounOpener) || isCapital(start) {
          return start..<words.upperBound
        }
        if word(index) != .and && word(index) != .or || start == words.upperBound { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// The noun phrase that no preposition governs, nearest to the end.
  private func subjectBehindAdjunct(_ words: Range<Int>) -> Range<Int>? {
    var best: Int?
    var index = words.upperBound - 1
    while index > words.lowerBound {
      let opens =
        isAny(index, of: .nounOpener)
        || isCapital(index)
          && isAny(index, of: [.party, .country, .organ, .jointOrgan, .nationality])
          && !isCapital(index - 1)
      if opens,
        !isAny(index - 1, of: [.preposition, .determiner, .coordinator, .gerund, .relative]),
        !isAny(index - 1, of: .verb) || isAny(index - 1, of: .nounOrVerb),
        !isAny(index - 1, of: [.nationality])
      {
        best = index
        break
      }
      index -= 1
    }
    return best.map { $0..<words.upperBound }
  }
}
