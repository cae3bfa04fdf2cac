/// The names by which a draft calls its parties, with what stands for them when words are compared.
struct PartyNames: Sendable {
  /// A name.
  struct Name: Sendable {
    /// Its words, without articles.
    let words: [FoldedWord]

    /// What stands for it.
    let key: FoldedWord
  }

  /// The names, longest first.
  let all: [Name]

  /// The key of each party, the same in both drafts.
  let keys: [PartyID: FoldedWord]

  /// Takes the names of the parties of a draft.
  ///
  /// - Parameters:
  ///   - parties: The parties.
  ///   - identity: The identity of each of them in the new draft.
  init(_ parties: Parties, identity: (PartyID) -> PartyID) {
    var keys: [PartyID: FoldedWord] = [:]
    for party in parties.both {
      keys[party.id] = .standIn("party \(identity(party.id).rawValue)")
    }
    self.keys = keys
    all = Self.names(of: parties, keys)
  }

  /// The names by which parties are called, longest first.
  private static func names(of parties: Parties, _ keys: [PartyID: FoldedWord]) -> [Name] {
    var names: [Name] = []
    for party in parties.both {
      guard let key = keys[party.id] else { continue }
      for name in [party.officialName, party.shortName] {
        let words = Self.words(of: name)
        guard !words.isEmpty, words.count <= 16 else { continue }
        names.append(Name(words: words, key: key))
        if let place = words.firstIndex(of: "of"), place == 1, words.count > 2,
          statehood.contains(words[0])
        {
          names.append(Name(words: Array(words[2...]), key: key))
        }
      }
    }
    // A name that both could bear names neither.
    let unique = names.filter { name in
      !names.contains { $0.words == name.words && $0.key != name.key }
    }
    return unique.enumerated().sorted { left, right in
      left.element.words.count == right.element.words.count
        ? left.offset < right.offset : left.element.words.count > right.element.words.count
    }.map(\.element)
  }

  private static func words(of name: String) -> [FoldedWord] {
    let bytes = Array(name.utf8)
    return WordScanner.tokens(in: bytes, bytes.indices).filter { !$0.shape.contains(.mark) }
      .map { FoldedWord.compared($0, in: bytes) }.filter { !articles.contains($0) }
  }

  static let articles = NormWordSet("a an the")
  private static let statehood = NormWordSet(
    "republic kingdom state states commonwealth federation union principality duchy sultanate")
}
