/// Reads the obligations of the clauses, with the norm of a chapeau carried over to its points.
struct ReadObligations {
  private let reader: ObligationReader
  private let names: BearerNames

  /// The joint bodies on which a norm was read, in the order of their first mention.
  private(set) var jointBodies: [Body] = []

  private var knownBodies: Set<BodyID> = []

  init(bindingness: Instrument.Bindingness, parties: Parties) {
    reader = ObligationReader(bindingness: bindingness)
    let named = parties.both.map { party in
      (party.id, Set([party.officialName, party.shortName].compactMap(ReadParties.slug)))
    }
    let cores = parties.both.map { ReadParties.slug($0.officialName).flatMap(Self.core) }
    names = BearerNames(
      party: { phrase in
        guard let slug = Self.partySlug(phrase) else { return nil }
        if let exact = named.first(where: { $0.1.contains(slug) }) { return exact.0 }
        if cores[0] != cores[1], let place = cores.firstIndex(of: slug) { return named[place].0 }
        // "The United States" for the United States of America, where only one party begins so.
        let begun = named.filter { $0.1.contains { $0.hasPrefix("\(slug)-") } }
        return begun.count == 1 && slug.utf8.count > 4 ? begun.first?.0 : nil
      },
      jointBody: { phrase in
        ReadParties.slug(Self.name(ofBody: phrase)).flatMap {
          Self.pronouns.contains($0) ? nil : BodyID(rawValue: $0)
        }
      },
      organ: { _ in nil })
  }

  /// The name in a phrase that names a joint body, without "a" or "an" and without the words that say where it comes
  /// from: "the Council" of "the Council established by Article 7".
  private static func name(ofBody phrase: String) -> String {
    var words = phrase.utf8.split(separator: 0x20)
    if words.count > 1, let first = words.first, ["a", "an"].contains(FoldedWord(first)) {
      words.removeFirst()
    }
    var name: [Substring.UTF8View] = []
    for (place, word) in words.enumerated() {
      if place > 1, origins.contains(FoldedWord(word)) { break }
      guard word.last == 0x2C else {
        name.append(word)
        continue
      }
      name.append(word.dropLast())
      break
    }
    return name.compactMap { String($0) }.joined(separator: " ")
  }

  /// Words that open what says where a body comes from.
  private static let origins: Set<FoldedWord> = [
    "established", "referred", "created", "constituted", "composed", "consisting", "provided",
    "mentioned", "formed", "described", "designated", "which", "that",
  ]

  /// The slug of a phrase without "the Government of".
  private static func partySlug(_ phrase: String) -> String? {
    guard let slug = ReadParties.slug(phrase) else { return nil }
    let prefix = "government-of-"
    guard slug.hasPrefix(prefix) else { return slug }
    let rest = slug.dropFirst(prefix.count)
    return rest.hasPrefix("the-") ? String(rest.dropFirst(4)) : String(rest)
  }

  /// The name proper in the name of a state: "freedonia" in "republic-of-freedonia".
  private static func core(of name: String) -> String? {
    let parts = name.utf8.split(separator: 0x2D).map { String($0) ?? "" }
    guard let place = parts.firstIndex(of: "of"), place > 0, stateForms.contains(parts[place - 1]),
      place + 1 < parts.count
    else { return nil }
    return parts[(place + 1)...].joined(separator: "-")
  }

  private static let stateForms: Set<String> = [
    "republic", "kingdom", "duchy", "principality", "federation", "union", "commonwealth",
    "sultanate", "emirate", "state", "confederation", "republics",
  ]

  /// Words that name nobody.
  private static let pronouns: Set<String> = ["it", "they", "he", "she", "same", "this", "that"]

  /// The norm that a chapeau leaves to its points, with the words that stand in the chapeau.
  struct OpenNorm {
    var norm: NormReading
    var bearer: String?
    var trigger: String?
  }

  /// The obligations of one clause.
  struct Result {
    var obligations: [Obligation] = []
    var open: OpenNorm?

    /// The norms as they were read; `nil` where there are no words.
    var reading: ListItemReading?
  }

  /// Reads the obligations in the words of a clause.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the clause.
  ///   - bytes: Its words.
  ///   - clause: The clause.
  ///   - chapeau: The norm that the chapeau of its list leaves open.
  ///   - hasPoints: Whether the clause holds points.
  /// - Returns: The obligations, and the norm that is left to the points.
  mutating func read(
    _ tokens: [Token], in bytes: [UInt8], of clause: ClauseID, under chapeau: OpenNorm?,
    hasPoints: Bool
  ) -> Result {
    var result = Result()
    result.reading = reader.reading(of: tokens, under: chapeau?.norm)
    switch result.reading {
    case nil: result.open = hasPoints ? chapeau : nil
    case .own(let norms):
      add(
        norms, in: bytes, clause: clause, hasPoints: hasPoints, bearer: chapeau?.bearer, to: &result
      )
    case .inherited(let norm, let triggerIsOfChapeau):
      let trigger = triggerIsOfChapeau ? chapeau?.trigger : nil
      if norm.isOpen, hasPoints {
        result.open = chapeau
      } else {
        result.obligations.append(
          inherited(norm, in: bytes, clause: clause, bearer: chapeau?.bearer, trigger: trigger))
      }
    }
    return result
  }

  private mutating func add(
    _ norms: [NormReading], in bytes: [UInt8], clause: ClauseID, hasPoints: Bool,
    bearer: String?, to result: inout Result
  ) {
    func string(_ range: TextRange) -> String {
      let end = min(range.end, bytes.count)
      return String(decoding: bytes[min(range.start, end)..<end], as: UTF8.self)
    }
    for (place, norm) in norms.enumerated() {
      // The words are needed where they name the bearer, and by the points of a list.
      let isNeeded = norm.bearer.quantifier.isNamed || norm.isOpen
      let words = isNeeded ? norm.bearer.phrase.map(string) : nil
      note(norm, words ?? bearer)
      if norm.isOpen, hasPoints, place == norms.count - 1 {
        result.open = OpenNorm(
          norm: norm, bearer: words ?? bearer, trigger: norm.trigger.map(string))
        return
      }
      let id = ObligationID(rawValue: "\(clause.rawValue)/o\(result.obligations.count + 1)")
      result.obligations.append(
        Obligation(id, reading: norm, in: bytes, names: names, bearerWords: words ?? bearer))
    }
  }

  private mutating func inherited(
    _ norm: NormReading, in bytes: [UInt8], clause: ClauseID, bearer: String?, trigger: String?
  ) -> Obligation {
    note(norm, bearer)
    var obligation = Obligation(
      ObligationID(rawValue: "\(clause.rawValue)/o1"), reading: norm, in: bytes, names: names,
      bearerWords: bearer ?? "",
      triggerWords: trigger)
    obligation.words = norm.action
    return obligation
  }

  /// Keeps a joint body that bears a norm.
  private mutating func note(_ norm: NormReading, _ words: String?) {
    guard norm.bearer.quantifier == .jointOrgan, let words, let id = names.jointBody(words) else {
      return
    }
    if knownBodies.insert(id).inserted {
      jointBodies.append(Body(id, name: Self.name(ofBody: words)))
    }
  }
}
