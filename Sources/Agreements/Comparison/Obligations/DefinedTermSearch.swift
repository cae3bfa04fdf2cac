/// Finds the clauses that have all words of a defined term, so that their norms may use it.
///
/// Each different word of a text is looked up once, however often it occurs.
struct DefinedTermSearch {
  /// For each number of a word of the text, the number of the word among those of the terms, or one of the marks below.
  private var numbers: [Int32]

  private static let none: Int32 = -1
  private static let several: Int32 = -2

  /// The words of terms in what the text takes for one word, such as "U.S".
  private var joined: [Int: [Int]] = [:]

  /// The terms that begin with each word.
  private var begun: [[Int]]

  /// For each term, the words behind the first one; of each, one of several forms suffices.
  private var required: [[[Int]]] = []

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - terms: The words of each term; none for one that is not looked for.
  ///   - vocabulary: The words of the text.
  ///   - names: Words of names that can be written otherwise, and therefore are not looked for.
  init(_ terms: [[ComparedWord]], _ vocabulary: ComparedVocabulary, names: Set<FoldedWord>) {
    var places: [FoldedWord: Int] = [:]
    var begun: [[Int]] = []
    func number(_ word: FoldedWord) -> Int {
      if let known = places[word] { return known }
      places[word] = begun.count
      begun.append([])
      return begun.count - 1
    }
    for (index, term) in terms.enumerated() {
      var behind: [[Int]] = []
      for (place, word) in term.enumerated() {
        let isLast = place == term.count - 1
        if place == 0 {
          for form in word.key.forms { begun[number(form)].append(index) }
        } else if !names.contains(word.key), word.key.letter(at: 0) != 0x40 {
          behind.append((isLast ? word.key.forms : [word.key]).map(number))
        }
      }
      required.append(behind)
    }
    self.begun = begun
    numbers = [Int32](repeating: Self.none, count: vocabulary.words.count)
    for id in numbers.indices where vocabulary.words[id].count > 0 {
      if let place = places[vocabulary.words[id]] { numbers[id] = Int32(truncatingIfNeeded: place) }
    }
    for (id, words) in vocabulary.joined {
      let found = words.compactMap { places[$0] }
      guard let first = found.first else { continue }
      if found.count > 1 { joined[id] = found }
      numbers[id] = found.count > 1 ? Self.several : Int32(truncatingIfNeeded: first)
    }
  }

  /// For each clause of a document, the terms all words of which it has.
  func uses(in document: ComparedDocument, _ text: TokenText) -> [[Int]] {
    var uses = [[Int]](repeating: [], count: document.nodes.count)
    guard !begun.isEmpty else { return uses }
    // In which clause each word was met last.
    var last = [Int](repeating: -1, count: begun.count)
    var met: [Int] = []
    for (clause, node) in document.nodes.enumerated() where !node.prose.isEmpty {
      met.removeAll(keepingCapacity: true)
      func note(_ word: Int) {
        guard last[word] != clause else { return }
        last[word] = clause
        if !begun[word].isEmpty { met.append(word) }
      }
      for token in text.tokens(in: Int(node.prose.lowerBound)..<Int(node.prose.upperBound)) {
        let number = numbers[Int(text.ids[token])]
        if number == Self.none { continue }
        if number == Self.several {
          joined[Int(text.ids[token])]?.forEach(note)
        } else {
          note(Int(number))
        }
      }
      guard !met.isEmpty else { continue }
      var found: Set<Int> = []
      for word in met {
        for term in begun[word]
        where required[term].allSatisfy({ $0.contains { last[$0] == clause } }) {
          found.insert(term)
        }
      }
      uses[clause] = found.sorted()
    }
    return uses
  }
}

extension FoldedWord {
  /// The word, and the word with the endings of the plural.
  fileprivate var forms: [FoldedWord] { [self, adding("S"), adding("ES")] }
}
