extension DefinitionReader {
  /// A verb that explains a term.
  struct Verb {
    var relation: Definition.Relation

    /// The words of the verb.
    var words: Range<Int>

    /// Whether it defines even a term that nothing marks but its place.
    var isPlain: Bool
  }

  /// The verb at a word.
  func verb(at index: Int) -> Verb? {
    for place in Self.formsByOpening[text.key(index)] ?? [] {
      let form = Self.forms[place]
      guard let match = form.0.match(in: text, at: index) else { continue }
      return Verb(relation: form.1, words: match.range, isPlain: form.isPlain)
    }
    return nil
  }

  /// The places of the forms that may start with a word, in their order.
  private static let formsByOpening: [FoldedWord: [Int]] = {
    var places: [FoldedWord: [Int]] = [:]
    for (place, form) in forms.enumerated() {
      for word in form.0.elements.first?.words ?? [] { places[word, default: []].append(place) }
    }
    return places
  }()

  /// Words with which a form of a verb may start.
  static let verbs: Set<FoldedWord> = [
    "means", "mean", "includes", "include", "comprises", "comprise", "refers", "refer", "shall",
    "will",
    "has", "have", "is", "are", "denotes", "denote", "designates", "signifies", "significa",
    "significan", "significara", "designa", "designan", "designe", "designent", "signifie", "s",
    "comprend", "incluye", "comprende",
  ]

  private static let forms: [(WordPattern, Definition.Relation, isPlain: Bool)] = [
    (
      "has|have the? same|following? meaning|meanings *1 assigned|given|ascribed|set|defined|specified|provided|in|as|that|attributed",
      .asDefinedIn, false
    ),
    (
      "shall|will have the? same|following? meaning|meanings *1 assigned|given|ascribed|set|defined|specified|provided|in|as|that|attributed",
      .asDefinedIn, false
    ),
    ("has|have the following? meaning", .means, false),
    ("shall|will have the following? meaning", .means, false),
    ("is|are|has defined in|by|under", .asDefinedIn, false),
    ("is|are as defined in|by|under", .asDefinedIn, false),
    (
      "shall|will be? understood|construed|interpreted|deemed|taken|read to? as? mean|include|including|refer|meaning|comprise",
      .means, false
    ),
    ("shall|will be understood|defined as", .means, false),
    ("is|are understood|defined to? as? mean|as", .means, false),
    ("is|are understood to include", .includes, false),
    ("shall|will mean", .means, true),
    ("shall|will include|comprise", .includes, false),
    ("shall|will refer to", .means, false),
    ("shall|will denote|designate", .means, false),
    ("means", .means, true), ("mean", .means, false), ("means and includes", .includes, true),
    ("includes|include|comprises|comprise|comprend|incluye|comprende", .includes, false),
    ("refers|refer to", .means, false),
    ("denotes|denote|designates|signifies", .means, false),
    ("significa|significan|significara|designe|designent|signifie|designa|designan", .means, true),
    ("s entend|entendent de|par|comme", .means, false),
  ]

  /// The definition whose verb stands at a word.
  func defined(by verb: Verb, at index: Int, clause: Int) -> Finding? {
    let behind = verb.words.upperBound..<text.count
    if let quoted = quotedTerm(before: index, clause: clause) {
      return Finding(
        term: quoted.term, relation: verb.relation, isQuoted: true, meaning: behind,
        start: quoted.start)
    }
    guard index > 0 else { return nil }
    if let term = namedTerm(before: index) {
      return Finding(
        term: term, relation: verb.relation, isQuoted: false, meaning: behind,
        start: term.lowerBound)
    }
    guard verb.isPlain, let term = plainTerm(before: index, clause: clause),
      isVerb(text.key(index), next: verb.words.upperBound)
    else { return nil }
    return Finding(
      term: term, relation: verb.relation, isQuoted: false, meaning: behind, start: clause)
  }

  /// Whether "means" is a verb before a word: "means of transport" is none.
  private func isVerb(_ key: FoldedWord, next: Int) -> Bool {
    guard key == "means" else { return true }
    guard next < text.count, text.joins(next) || text.marks(before: next).contains(.colon) else {
      return false
    }
    return !Self.wordsBehindNoun.contains(text.key(next))
  }

  private static let wordsBehindNoun: Set<FoldedWord> = [
    "of", "for", "to", "and", "or", "by", "are", "is", "shall", "will", "which", "available",
    "including", "may", "other", "used", "necessary", "were", "was", "should", "must", "can",
    "required", "referred", "thereof", "when", "have", "has", "provided", "be", "between", "set",
  ]
}
