/// Tells the names of third states and organizations from those of the parties.
struct ThirdParties {
  private let declared: [[String]]

  /// The words of the names under which the text names its parties: those of title, opening and signatures.
  private let own: Set<String>

  /// Whether a party is a union of states, whose members are no strangers to the agreement.
  private var hasUnion = false

  /// Whether the parties can be told, without which a stranger cannot.
  private var isTold = false

  private let context: RuleContext

  /// Takes the names of an agreement.
  init(_ context: RuleContext) {
    self.context = context
    declared = context.agreement.nonParties.map { Self.plain($0.name.folded()) }
    own = context.wordsOfPartyNames
    isTold =
      context.agreement.parties.first.officialName != "First Party"
      || !context.positions(of: .partyClause).isEmpty
    hasUnion = !own.isDisjoint(with: Self.unions)
  }

  /// The subjects that are third parties; one that bears norms throughout a text is a party by another name.
  func thirdParties(among subjects: [NormSubject]) -> [NormSubject] {
    // One name can bear many norms, and is looked for in the whole text once.
    var known: [String: Bool] = [:]
    func isStranger(_ name: String, _ folded: @autoclosure () -> [String]) -> Bool {
      if let answer = known[name] { return answer }
      let answer = isThirdParty(name, folded())
      known[name] = answer
      return answer
    }
    let found = subjects.compactMap { subject -> NormSubject? in
      if isStranger(subject.words, subject.folded) { return subject }
      guard let name = Self.nameBehindOpening(subject.words), isStranger(name, name.folded())
      else { return nil }
      let place = subject.occurrence.map {
        Occurrence(
          passage: $0.passage, range: $0.range.upperBound - name.utf8.count..<$0.range.upperBound)
      }
      return NormSubject(norm: subject.norm, words: name, occurrence: place)
    }
    var counts: [[String]: Int] = [:]
    for subject in found { counts[Self.plain(subject.folded), default: 0] += 1 }
    return found.filter {
      let name = Self.plain($0.folded)
      return counts[name, default: 0] < Self.many || declared.contains(name)
        || Self.organizations.contains(name.joined(separator: " "))
    }
  }

  /// How many norms nobody bears who is not a party.
  private static let many = 4

  /// Whether a subject, as it is written, is a third state or an organization by its whole name.
  private func isThirdParty(_ subject: String, _ folded: [String]) -> Bool {
    let words = Self.plain(folded)
    guard !words.isEmpty, words.count <= 6 else { return false }
    if declared.contains(words) { return true }
    // Most subjects are told from all third parties by their first words, at little cost.
    guard words.count == 1 || words.contains("of") || Self.firstWords.contains(words[0]) else {
      return false
    }
    guard !own.isSuperset(of: words), let first = subject.utf8.first else { return false }
    let whole = words.joined(separator: " ")
    if Self.organizations.contains(whole) {
      return !(hasUnion && Self.ofUnions.contains(whole))
    }
    let name = Self.withoutRealm(words)
    guard !hasUnion && isTold || isNamedOnce(name), first & 0x20 == 0 || subject.hasPrefix("the ")
    else {
      return false
    }
    // "New" of a party is not yet New Zealand.
    guard !own.isSuperset(of: name), isCapitalized(subject, name) else { return false }
    if name.count < words.count { return name.count <= 3 }
    if Self.statesOfSeveralWords.contains(name.joined(separator: " ")) { return true }
    return name.count == 1 && (Self.isState(name[0]) || Self.looksLikeState(name[0]))
  }

  /// The name at the end of words that open a sentence, such as "in such cases Freedonia"; `nil` without one.
  private static func nameBehindOpening(_ subject: String) -> String? {
    // None of the words that open a sentence so has more than six letters.
    guard subject.utf8.prefix(7).contains(0x20) else { return nil }
    let words = subject.split(separator: " ")
    guard let first = words.first?.lowercased(), openings.contains(first) else { return nil }
    // The name reaches from the last small word, other than an article or "of", to the end.
    var start = words.count
    while start > 1, let letter = words[start - 1].utf8.first,
      (0x41...0x5A).contains(letter) || words[start - 1] == "of" || words[start - 1] == "the"
    {
      start -= 1
    }
    while start < words.count, words[start] == "of" { start += 1 }
    guard start < words.count, start > 0, !relations.contains(words[start - 1].lowercased())
    else { return nil }
    return words[start...].joined(separator: " ")
  }

  private static let openings: Set<String> = ["in", "for", "on", "under", "at", "to", "during"]

  /// Words behind which a name is no subject, as in "in agreement with Freedonia".
  private static let relations: Set<String> = [
    "of", "with", "by", "from", "to", "in", "for", "between", "and", "or", "against", "within",
    "under", "on", "through", "into", "via",
  ]

  /// Whether a name stands at one place only, as that of a party or of one of its members hardly does.
  private func isNamedOnce(_ name: [String]) -> Bool {
    context.occurrences(of: [Phrase(name.joined(separator: " "))]).count == 1
  }

  /// Whether the words of a name are written with capitals.
  private func isCapitalized(_ subject: String, _ name: [String]) -> Bool {
    let written = subject.utf8.split { !$0.isLetter && $0 < 0x80 }
    return written.suffix(name.count).allSatisfy { ($0.first ?? 0x61) & 0x20 == 0 }
  }

  /// The words without an article and "Government of" before them.
  private static func plain(_ words: [String]) -> [String] {
    var words = words[...]
    if words.first == "the" { words = words.dropFirst() }
    if words.first == "government", words.dropFirst().first == "of" {
      words = words.dropFirst(2)
      if words.first == "the" { words = words.dropFirst() }
    }
    return Array(words)
  }

  /// The words behind "Republic of" and its like; all of them if it does not begin so.
  private static func withoutRealm(_ words: [String]) -> [String] {
    guard let of = words.firstIndex(of: "of"), of > 0, of + 1 < words.count,
      realms.contains(words[of - 1])
    else { return words }
    let rest = words[(of + 1)...]
    return Array(rest.first == "the" ? rest.dropFirst() : rest)
  }

  private static func isState(_ word: String) -> Bool {
    Vocabulary.english.namesCountry(Array(word.utf8)) && !notStates.contains(word)
  }

  /// Whether a word ends as the names of states do.
  private static func looksLikeState(_ word: String) -> Bool {
    word.utf8.count >= 7 && !notStates.contains(word)
      && ["donia", "avia", "itania", "vania", "rania", "stan", "tania", "lvania"].contains {
        word.hasSuffix($0)
      }
  }

  /// States whose names have several words and no "of".
  private static let statesOfSeveralWords: Set<String> = [
    "new zealand", "saudi arabia", "sri lanka", "costa rica", "south africa", "el salvador",
    "sierra leone", "burkina faso", "cape verde", "san marino", "papua new guinea",
    "solomon islands", "marshall islands", "united arab emirates", "equatorial guinea",
    "dominican republic", "central african republic", "south sudan", "saint lucia",
    "trinidad and tobago", "antigua and barbuda", "bosnia and herzegovina", "viet nam",
    "north macedonia", "united kingdom", "united states", "united states of america",
  ]

  /// The first words of names of several words, but for those that "of" shows.
  private static let firstWords = Set(
    (statesOfSeveralWords.union(organizations)).compactMap { $0.split(separator: " ").first }
      .map(String.init))

  private static let unions: Set<String> = [
    "european", "union", "community", "communities", "efta", "mercosur", "caricom", "asean",
    "benelux", "sacu", "members", "associated", "caribbean", "carifta", "andean", "association",
    "ec", "eec", "eu", "acp", "countries",
  ]

  /// The organizations that are a union of states under another name.
  private static let ofUnions: Set<String> = ["eu", "european union", "european commission"]

  private static let realms: Set<String> = [
    "republic", "kingdom", "state", "federation", "principality", "commonwealth", "sultanate",
    "emirate",
  ]

  private static let organizations: Set<String> = [
    "nato", "north atlantic treaty organization", "north atlantic treaty organisation",
    "united nations", "un", "european union", "eu", "osce", "wto", "world trade organization",
    "world trade organisation", "imf", "international monetary fund", "world bank", "icao",
    "unesco",
    "unicef", "world health organization", "interpol", "european commission", "council of europe",
    "african union", "security council of the united nations", "united nations security council",
  ]

  /// Words of the vocabulary that name no state of today.
  private static let notStates: Set<String> = [
    "creek", "creeks", "ottawa", "ottawas", "efta", "euratom", "caricom", "mercosur", "sacu",
    "czech", "indians", "delaware",
  ]
}

extension RuleContext {
  /// Finds the words of the names under which the text names its parties: those of title, opening and signatures.
  func findWordsOfPartyNames() -> Set<String> {
    var own: Set<String> = []
    for party in agreement.parties.both {
      let names = [party.officialName, party.shortName, party.adjective, party.abbreviation]
      for name in names + party.bodies.map(\.name) { own.formUnion(name.folded()) }
    }
    own.formUnion(agreement.title.canonicalText.folded(upTo: 200))
    for unit in units(of: .partyClause, .signature, .testimonium, .preamble) {
      for passage in unit.passages { own.formUnion(passages[passage].text.folded(upTo: 400)) }
    }
    return own
  }
}
