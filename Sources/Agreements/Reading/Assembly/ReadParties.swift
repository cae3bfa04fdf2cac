/// The parties of a text, as its title and its party clause name them.
struct ReadParties: Sendable {
  /// The parties; stand-ins where they could not be told.
  var parties: Parties

  /// On which level the text says that it is concluded.
  var level: Instrument.Level

  /// Why the parties could not be told, or `nil` when they were.
  var problem: PartyClause.Problem?

  /// Takes the parties from the party clause if that names two, and otherwise from the title.
  init(clause: PartyClause?, title: PartyClause?) {
    let clauses = [clause, title].compactMap(\.self)
    let term = clauses.lazy.compactMap(\.term).first ?? .parties
    for found in clauses {
      guard let pair = found.pair, Self.isName(pair.first), Self.isName(pair.second),
        let parties = Parties(
          Self.party(pair.first, "first"), Self.party(pair.second, "second"), calledTogether: term)
          ?? Parties(
            Self.party(pair.first, "first", isNumbered: true),
            Self.party(pair.second, "second", isNumbered: true),
            calledTogether: term)
      else { continue }
      self.parties = parties
      level = pair.first.level == pair.second.level ? pair.first.level : .undecided
      problem = nil
      return
    }
    parties = .unidentified
    parties.term = term
    level = .undecided
    problem = clauses.lazy.compactMap(\.problem).first ?? PartyClause.Problem.none
  }

  /// Whether what was taken for a party can be a name: not overlong, and without a word for an instrument, which
  /// shows that a title was taken for one.
  private static func isName(_ naming: PartyNaming) -> Bool {
    let text = ByteText(Array(naming.officialName.utf8))
    guard text.count <= 160 else { return false }
    var position = 0
    while position < text.count {
      let (word, end) = FoldedWord.reading(text, at: position, to: text.count)
      if instruments.contains(word) || word.letters.starts(with: FoldedWord("PREAMBLE").letters) {
        return false
      }
      position = max(end, position + 1)
    }
    return true
  }

  private static let instruments = WordSet(
    [
      "AGREEMENT", "TREATY", "CONVENTION", "PROTOCOL", "ARTICLE", "CHAPTER", "ACUERDO", "TRATADO",
      "ACCORD", "TRAITE",
    ])

  private static func party(_ naming: PartyNaming, _ place: String, isNumbered: Bool = false)
    -> Party
  {
    let name = naming.shortName
    let id = isNumbered ? place : slug(name) ?? place
    return Party(
      PartyID(rawValue: id), officialName: naming.officialName, shortName: name, adjective: "",
      abbreviation: "")
  }

  /// A name as an identity: its words of ASCII letters in lowercase, without "the", joined by hyphens.
  static func slug(_ name: String) -> String? {
    var words: [String] = []
    for word in name.utf8.split(whereSeparator: { !$0.isLetter && !$0.isDigit && $0 < 0x80 }) {
      let lowered = String(decoding: word, as: UTF8.self).lowercased()
      if lowered != "the", words.count < 8 { words.append(lowered) }
    }
    return words.isEmpty ? nil : words.joined(separator: "-")
  }
}
