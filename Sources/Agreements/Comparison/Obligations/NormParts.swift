/// The parts of a norm with their words: its modal, bearer, conditions, exceptions, provisos, times and act.
struct NormParts: Sendable {
  /// The norm.
  let obligation: Obligation

  /// The clause that lays it down.
  let clause: ClauseID

  /// Who bears it, also where only its words tell.
  var bearer: Bearer

  /// The words of the modal, such as "shall endeavour to".
  var modal: Part?

  /// Whether the modal is expressly denied.
  var isNegated = false

  /// The words that name the bearer.
  var bearerWords: Part?

  var conditions: [Part] = []
  var exceptions: [Part] = []
  var qualifiers: [QualifierPart] = []
  var deadline: WordsInClause?
  var recurrence: WordsInClause?

  /// The words of the act and its objects: all that belongs to no other part.
  var act: [ComparedWord] = []

  /// The text from which the act was cut, if it has more than ``maximumWords`` words.
  var rest: [UInt8] = []

  /// The texts in which the words of the act stand, by the index of their clause, with its identity.
  var sources: [Int: (id: ClauseID?, bytes: [UInt8])] = [:]

  /// All words of the norm, to point at it as a whole.
  var whole: WordsInClause?

  /// Words that belong together.
  struct Part: Sendable {
    /// The words as they stand in the text.
    var text: String

    /// The words as they are compared.
    var words: [ComparedWord]

    /// Where they stand; `nil` if in no clause.
    var place: WordsInClause?

    /// The words without case, articles and spelling.
    var keys: [FoldedWord] { words.map(\.key) }
  }

  /// A proviso.
  struct QualifierPart: Sendable {
    /// Which proviso it is; `nil` for one that is not in the closed list.
    var category: QualifierReading.Category?

    /// What tells it from others of its category.
    var detail: [FoldedWord]

    /// The words as they stand in the text.
    var text: String

    /// Where they stand; `nil` if in no clause.
    var place: WordsInClause?
  }

  /// The greatest number of words of one part that are compared; a norm with more is compared as a whole.
  static let maximumWords = 2000
}

extension NormParts.Part {
  /// The facet's side that shows the part.
  var side: ObligationFacet.Side { ObligationFacet.Side(text, words: place) }
}

extension NormParts {
  /// The words from one place of the act to another as they stand in the text.
  ///
  /// Of words in several clauses, those in the last one are shown.
  func shown(_ places: Range<Int>) -> (text: String, place: WordsInClause?)? {
    guard !places.isEmpty, let last = act[places].last,
      let first = act[places].first(where: { $0.clause == last.clause }),
      let source = sources[last.clause]
    else { return nil }
    let range = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    let text = String(
      decoding: source.bytes[range.clamped(to: source.bytes.indices)], as: UTF8.self)
    return (text, source.id.map { WordsInClause(TextRange(range), of: $0) })
  }

  /// Where the word stands that joins a word of the act to the one before it.
  func connective(at place: Int) -> WordsInClause? {
    guard act.indices.contains(place), place > 0, act[place - 1].clause == act[place].clause,
      let source = sources[act[place].clause], let id = source.id
    else { return nil }
    // Back over one word: that before the item.
    let bytes = source.bytes
    var start = min(act[place].range.lowerBound, bytes.count)
    let floor = min(act[place - 1].range.upperBound, start)
    while start > floor, !bytes[start - 1].isLetter, bytes[start - 1] != 0x2C { start -= 1 }
    let end = start
    while start > floor, bytes[start - 1].isLetter || bytes[start - 1] == 0x2F { start -= 1 }
    guard end > start else { return WordsInClause(TextRange(floor..<end), of: id) }
    return WordsInClause(TextRange(start..<end), of: id)
  }
}

extension NormParts {
  /// Adds words to the act; if they were cut, what follows is compared as a whole.
  mutating func addToAct(_ words: [ComparedWord], of bytes: [UInt8], _ range: Range<Int>) {
    act += words
    guard words.count >= Self.maximumWords, let last = words.last else { return }
    rest +=
      bytes[
        (last.range.upperBound..<max(last.range.upperBound, range.upperBound))
          .clamped(to: bytes.indices)]
  }
}
