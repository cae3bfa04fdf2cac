/// Reports terms that are explained by one another in a circle.
struct DefinitionCircular: Rule {
  let description = RuleDescription(
    "def.circular", "No term is explained by itself, also not by way of others.", severity: .error,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let terms = context.terms().filter { $0.located.definition.relation == .means }
    for cycle in DefinitionCycles(edges(of: terms, context)).cycles {
      report(cycle, terms, context, into: &findings)
    }
  }

  private func report(
    _ cycle: [Int], _ terms: [RuleContext.Term], _ context: RuleContext,
    into findings: inout Findings
  ) {
    let ordered = cycle.sorted {
      (terms[$0].located.unit, $0) < (terms[$1].located.unit, $1)
    }
    guard let first = ordered.first else { return }
    var names = cycle.prefix(Self.namedTerms).map { "“\(terms[$0].located.definition.term)”" }
    if cycle.count > Self.namedTerms {
      names.append("\(cycle.count - Self.namedTerms) other terms")
    }
    findings.report(
      cycle.count == 1
        ? "\(names[0]) is explained by itself"
        : "\(names.joined(separator: " and ")) are explained by one another",
      at: context.location(of: terms[first].located),
      notes: ordered.dropFirst().prefix(20).map {
        Diagnostic.Note("the other definition", at: context.location(of: terms[$0].located))
      })
  }

  /// How many terms of a circle are named.
  private static let namedTerms = 6

  /// For each term those that the head of its meaning names.
  private func edges(of terms: [RuleContext.Term], _ context: RuleContext) -> [[Int]] {
    var termsOfPhrase: [Phrase: [Int]] = [:]
    var longest = 0
    for (index, term) in terms.enumerated() where term.phrase.words.count <= Self.mostWords {
      longest = max(longest, term.phrase.words.count)
      // Of a term that is defined again and again some definitions are enough.
      if (termsOfPhrase[term.phrase]?.count ?? 0) < 8 {
        termsOfPhrase[term.phrase, default: []].append(index)
      }
    }
    let counts = terms.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
    return terms.map { term in
      guard let meaning = context.meaning(of: term.located), !borrows(meaning, context) else {
        return []
      }
      var found: [Int] = []
      let head = Occurrence(
        passage: meaning.passage,
        range: meaning.range.lowerBound..<endOfHead(meaning, context))
      let places = places(in: head, context)
      for place in places {
        for count in 1...max(1, longest) where place + count <= places.upperBound {
          let phrase = Phrase((place..<place + count).map { context.index.words[$0].key })
          for candidate in termsOfPhrase[phrase] ?? [] where !found.contains(candidate) {
            // "A measure means any measure by a Party" narrows a common word down.
            if terms[candidate].key == term.key, !isBare(meaning, term, context),
              !isCapitalized(term) || !followsIndefinite(place, in: head, context)
            {
              continue
            }
            if isNamed(terms[candidate], at: place, in: head, context),
              applies(
                terms[candidate], to: term, isOnly: counts[terms[candidate].key] == 1, context)
            {
              found.append(candidate)
            }
          }
        }
      }
      return found
    }
  }

  /// Whether each word of a term has a capital, so that it has no meaning but the one that is defined.
  private func isCapitalized(_ term: RuleContext.Term) -> Bool {
    let words = term.located.definition.term.utf8.split(separator: 0x20)
    return words.count > 1 && words.allSatisfy { (0x41...0x5A).contains($0.first ?? 0) }
  }

  /// Whether the word before a place makes it one of a sort, as in "any Beacon Zone that is lit".
  ///
  /// "The Joint Committee established under Article 9" tells which one is meant.
  private func followsIndefinite(_ place: Int, in head: Occurrence, _ context: RuleContext) -> Bool
  {
    guard place > 0, head.range.contains(Int(context.index.words[place - 1].start)),
      Int(context.index.words[place - 1].passage) == head.passage
    else { return false }
    return Self.indefinite.contains(context.index.words[place - 1].key)
  }

  private static let indefinite = Set(["a", "an", "any", "each", "every"].map { FoldedWord($0) })

  /// The most words of a term that is looked for in meanings.
  private static let mostWords = 12

  /// The places of the words that begin within some words.
  private func places(in words: Occurrence, _ context: RuleContext) -> Range<Int> {
    let passage = context.passages[words.passage]
    let before = context.place(before: words.range.lowerBound, inPassage: words.passage)
    let first = before.map { $0 + 1 } ?? passage.words.lowerBound
    var end = first
    while end < passage.words.upperBound,
      Int(context.index.words[end].start) < words.range.upperBound
    {
      end += 1
    }
    return first..<end
  }

  /// Whether a term has its meaning where another is explained.
  ///
  /// Where no words say for what a term is explained, each chapter may explain it for itself. A term that is explained
  /// once only has its meaning throughout the text.
  private func applies(
    _ term: RuleContext.Term, to other: RuleContext.Term, isOnly: Bool, _ context: RuleContext
  ) -> Bool {
    let unit = context.units[term.located.unit]
    let place = other.located.unit
    if isOnly, context.statedScope(of: term.located) == nil {
      return unit.textScope == context.units[place].textScope
    }
    switch context.scope(of: term.located) {
    case .within(let scope): return scope < 0 || context.units[scope].subtree.contains(place)
    case .purpose:
      return (context.enclosing(.article, of: unit) ?? unit).subtree.contains(place)
    }
  }

  /// Whether a meaning refers to a definition elsewhere.
  private func borrows(_ meaning: Occurrence, _ context: RuleContext) -> Bool {
    let end = min(meaning.range.upperBound, meaning.range.lowerBound + 240)
    let bytes = context.passages[meaning.passage].bytes[meaning.range.lowerBound..<end].map {
      $0 | 0x20
    }
    return Self.borrowings.contains { bytes.firstRange(of: $0) != nil }
  }

  /// Whether a meaning says little more than a term.
  private func isBare(
    _ meaning: Occurrence, _ term: RuleContext.Term, _ context: RuleContext
  ) -> Bool {
    places(in: meaning, context).count <= term.phrase.words.count + 1
  }

  /// The end of the first words of a meaning, which say what sort of thing the term is.
  private func endOfHead(_ meaning: Occurrence, _ context: RuleContext) -> Int {
    var count = 0
    for place in places(in: meaning, context) {
      let word = context.index.words[place]
      count += 1
      if count > Self.headWords || Self.headEnds.contains(word.key) { return Int(word.start) }
    }
    return meaning.range.upperBound
  }

  private static let borrowings = ["defined", "meaning", "within the "].map { Array($0.utf8) }

  private static let headWords = 8

  /// Words behind which a relation is told and no sort of thing.
  private static let headEnds = Set(
    ["of", "by", "in", "for", "who", "that", "which", "under", "to", "from", "with", "between"]
      .map { FoldedWord($0) })

  private static let determiners = Set(
    [
      "a", "an", "the", "any", "each", "every", "either", "such", "called", "and", "or", "same",
      "as",
    ]
    .map { FoldedWord($0) })

  /// Whether the words of a term, written exactly as it is defined, stand at a place.
  private func isNamed(
    _ term: RuleContext.Term, at place: Int, in head: Occurrence, _ context: RuleContext
  ) -> Bool {
    let words = context.index.words
    let count = term.phrase.words.count
    guard place + count <= words.count else { return false }
    for offset in 0..<count
    where words[place + offset].key != term.phrase.words[offset]
      || Int(words[place + offset].passage) != head.passage
    {
      return false
    }
    let range = Int(words[place].start)..<Int(words[place + count - 1].end)
    // "a legal person" is a kind of person: only the bare term makes a circle.
    let isBare =
      Int(words[place].start) == head.range.lowerBound
      || (place > 0 && Self.determiners.contains(words[place - 1].key))
    guard isBare else { return false }
    guard range.upperBound <= head.range.upperBound else { return false }
    let bytes = context.passages[head.passage].bytes
    return bytes[range].elementsEqual(term.located.definition.term.utf8)
      && !isPartOfName(place..<place + count, in: bytes, words)
  }

  /// Whether a capitalised word stands beside the words, so that they are part of a longer name.
  private func isPartOfName(
    _ places: Range<Int>, in bytes: [UInt8], _ words: [WordIndex.Word]
  ) -> Bool {
    func continues(_ left: Int, _ right: Int, named: Int) -> Bool {
      guard words.indices.contains(left), words.indices.contains(right),
        words[left].passage == words[right].passage,
        words[right].start == words[left].end + 1, bytes[Int(words[left].end)] == 0x20
      else { return false }
      return (0x41...0x5A).contains(bytes[Int(words[named].start)])
    }
    let before = places.lowerBound - 1
    let after = places.upperBound
    return continues(before, before + 1, named: before) || continues(after - 1, after, named: after)
  }
}
