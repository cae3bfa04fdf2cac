/// Reads the norms of one sentence from its tokens.
///
/// The reader knows no grammar of English at large. It finds the words that lay down norms, leaves out
/// those in subordinate clauses, and looks to the left of each for its subject and to the right for its
/// verb, its times and its conditions. Every look goes no further than ``window`` tokens, so that the
/// work grows linearly with the text.
struct SentenceReader {
  /// How many tokens a look to the left or right may pass over.
  static let window = 400

  /// The tokens of the whole text.
  let tokens: [Token]

  /// The tokens of the sentence.
  let range: Range<Int>

  /// Whether the instrument binds, so that "will" is a duty rather than an intention.
  let isBinding: Bool

  /// The subject of the chapeau whose list goes on in this sentence.
  var carriedSubject: Subject?

  /// Whom a pronoun may stand for: at first those of the sentence before, then those of this one.
  var antecedents: Antecedents

  /// What is known of the place of each token of the sentence; empty if there is nothing to know.
  let places: [Place]

  /// What is known of the place of a token.
  struct Place: OptionSet {
    let rawValue: UInt8

    /// It stands in parentheses that are no list marker.
    static let hidden = Place(rawValue: 1)

    /// It belongs to the marker of a list item.
    static let marker = Place(rawValue: 2)
  }

  init(
    tokens: [Token], range: Range<Int>, isBinding: Bool, carriedSubject: Subject? = nil,
    antecedents: Antecedents = Antecedents()
  ) {
    self.tokens = tokens
    self.range = range
    self.isBinding = isBinding
    self.carriedSubject = carriedSubject
    self.antecedents = antecedents
    places = Self.places(tokens, range)
  }
}

// The tokens.
extension SentenceReader {
  /// The word at an index, or none outside the sentence.
  func word(_ index: Int) -> Word {
    range.contains(index) ? tokens[index].word : .unknown
  }

  /// The families of the word at an index, or none outside the sentence.
  func families(_ index: Int) -> WordFamily {
    range.contains(index) ? tokens[index].families : []
  }

  /// Whether the word at an index belongs to one of the families.
  func isAny(_ index: Int, of families: WordFamily) -> Bool {
    range.contains(index) && !tokens[index].families.isDisjoint(with: families)
  }

  /// The shape of the token at an index.
  func shape(_ index: Int) -> Token.Shape {
    range.contains(index) ? tokens[index].shape : []
  }

  /// Whether white space stands before the token at an index.
  func hasSpace(before index: Int) -> Bool {
    range.contains(index) && tokens[index].before.contains(.space)
  }

  /// Whether a token stands in parentheses.
  func isHidden(_ index: Int) -> Bool {
    !places.isEmpty && range.contains(index) && places[index - range.lowerBound].contains(.hidden)
  }

  /// Whether a token belongs to the marker of a list item.
  func isMarker(_ index: Int) -> Bool {
    !places.isEmpty && range.contains(index) && places[index - range.lowerBound].contains(.marker)
  }

  /// Whether the token is written with a capital letter.
  func isCapital(_ index: Int) -> Bool {
    shape(index).contains(.capital)
  }

  /// Whether the words from an index on are the given ones.
  func reads(_ index: Int, _ words: Word...) -> Bool {
    var index = index
    for word in words {
      if self.word(index) != word { return false }
      index += 1
    }
    return true
  }

  /// The index behind any adverbs from an index on.
  func skippingAdverbs(_ index: Int) -> Int {
    var index = index
    while index < range.upperBound, isAny(index, of: .adverb) || isHidden(index) { index += 1 }
    return index
  }

  /// Whether a clause cannot reach over the token.
  func isBoundary(_ index: Int) -> Bool {
    switch word(index) {
    case .semicolon: true
    default: isMarker(index)
    }
  }
}

// The places.
extension SentenceReader {
  /// Finds the list markers and what stands in parentheses, in one pass.
  private static func places(_ tokens: [Token], _ range: Range<Int>) -> [Place] {
    // Without a parenthesis nothing is hidden and nothing a marker.
    let hasParenthesis = tokens[range].contains {
      $0.word == .openParenthesis || $0.word == .closeParenthesis
    }
    guard hasParenthesis else { return [] }
    var places = [Place](repeating: [], count: range.count)
    var depth = 0
    var opening = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      switch tokens[index].word {
      case .openParenthesis:
        if depth == 0, let end = markerEnd(tokens, index, range) {
          for marked in index..<end { places[marked - range.lowerBound] = .marker }
          index = end
          continue
        }
        if depth == 0 { opening = index }
        depth += 1
      case .closeParenthesis where depth > 0:
        depth -= 1
        if depth == 0 {
          for hidden in opening...index { places[hidden - range.lowerBound].insert(.hidden) }
        }
      case .closeParenthesis:
        let previous = index - 1
        if previous >= range.lowerBound, isMark(tokens[previous]) {
          places[previous - range.lowerBound] = .marker
          places[index - range.lowerBound] = .marker
        }
      default: break
      }
      index += 1
    }
    return places
  }

  /// The index behind the list marker that begins with an opening parenthesis, if it is one.
  ///
  /// A marker stands at the start, after a mark or a coordinator; elsewhere "(a)" is part of a citation.
  private static func markerEnd(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int? {
    guard index + 2 < range.upperBound, tokens[index + 2].word == .closeParenthesis,
      isMark(tokens[index + 1])
    else { return nil }
    guard index > range.lowerBound else { return index + 3 }
    let previous = tokens[index - 1]
    let opens =
      previous.shape.contains(.mark) && previous.word != .closeParenthesis
      || previous.isAny(of: .coordinator) || tokens[index].before.contains(.line)
    if index + 3 < range.upperBound, tokens[index + 3].shape.contains(.mark) { return nil }
    let cites =
      index > range.lowerBound + 1 && previous.isAny(of: .coordinator)
      && (tokens[index - 2].word == .closeParenthesis || tokens[index - 2].shape.contains(.number))
    return opens && !cites ? index + 3 : nil
  }

  /// Whether a token can be the letter or number of a list item.
  private static func isMark(_ token: Token) -> Bool {
    let count = token.end - token.start
    return token.shape.contains(.number) && count <= 3
      || token.isWord && count <= 4
        && (count == 1 || token.word == .unknown && token.families.isEmpty)
  }
}
