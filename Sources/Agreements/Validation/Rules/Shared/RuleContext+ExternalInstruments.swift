/// The first place at which a text names another instrument.
struct InstrumentMention: Sendable {
  /// The instrument.
  var instrument: ExternalInstrument

  /// Where it is named first.
  var occurrence: Occurrence

  /// The place of the words, or of the clause where they are not found.
  var location: Location

  /// Whether the instrument is the Charter of the United Nations, which is known without date and version.
  var isOfCharter: Bool {
    ["Charter of the United Nations", "United Nations Charter", "UN Charter"].contains(
      RuleContext.plainName(instrument.title))
  }
}

extension RuleContext {
  /// Finds the other instruments, each with its first mention, in the order of the document.
  func findInstrumentMentions() -> [InstrumentMention] {
    let instruments = Dictionary(
      agreement.externalInstruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<ExternalInstrumentID> = []
    var mentions: [InstrumentMention] = []
    for located in references {
      guard case .external(let id, _) = located.reference.target,
        let instrument = instruments[id], isName(instrument.title), seen.insert(id).inserted
      else { continue }
      mentions.append(
        InstrumentMention(
          instrument: instrument, occurrence: located.occurrence,
          location: location(of: located.occurrence)))
    }
    for unit in units {
      guard unit.clause.prose.mayHoldMentions else { continue }
      // The mentions of a clause follow one another.
      var start = 0
      for mention in unit.clause.prose.mentions {
        guard case .instrument(let id) = mention.subject, let instrument = instruments[id],
          seen.insert(id).inserted,
          let occurrence = occurrence(of: mention.wording, in: unit, from: start)
        else { continue }
        start = occurrence.range.lowerBound
        mentions.append(
          InstrumentMention(
            instrument: instrument, occurrence: occurrence, location: location(of: occurrence)))
      }
    }
    mentions += namedInstruments
    return mentions.sorted {
      ($0.occurrence.passage, $0.occurrence.range.lowerBound)
        < ($1.occurrence.passage, $1.occurrence.range.lowerBound)
    }
  }

  private func occurrence(
    of words: String, in unit: ClauseUnit, from start: Int
  ) -> Occurrence? {
    for passage in unit.passages where passages[passage].part == .text {
      if let range = passages[passage].bytes.firstRange(of: Array(words.utf8), from: start) {
        return Occurrence(passage: passage, range: range)
      }
    }
    return nil
  }

  /// Whether a title names an instrument: it is more than the bare noun, and an acronym alone is not a title.
  private func isName(_ title: String) -> Bool {
    let words = title.utf8.split { $0 == 0x20 || $0 == 0x0A }
    return words.count > 1 && title.utf8.count < 200
  }

  /// Whether a registered instrument bears the name, as its title or a short name.
  func isRegistered(_ title: String) -> Bool {
    let name = Self.plainName(title)
    return knowledge.instruments.contains { instrument in
      ([instrument.title] + instrument.shortNames).contains { Self.plainName($0) == name }
    }
  }

  /// A name without an article before it.
  static func plainName(_ name: String) -> String {
    for article in ["the ", "The ", "a ", "an "] where name.hasPrefix(article) {
      return String(name.dropFirst(article.count))
    }
    return name
  }
}
