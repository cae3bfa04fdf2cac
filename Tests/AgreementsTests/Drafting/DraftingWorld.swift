import Agreements
import Testing

/// Two parties with their organs, and short ways to compose a sentence or draft an agreement.
enum DraftingWorld {
  static let coastGuard = Body("coast-guard", name: "the Coast Guard of Freedonia")
  static let commission = Body("commission", name: "the Lighthouse Commission")
  static let freedonia = Party(
    "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD", bodies: [coastGuard])
  static let islands = Party(
    "is", officialName: "the United Islands of the North", shortName: "the Islands",
    adjective: "Islander", abbreviation: "IS")
  static let league = NonParty("league", name: "the League of Harbours", kind: .organization)
  static let open = Placeholder("open", .text, prompt: "to be agreed", because: .negotiable)

  static func parties(
    calledTogether term: Parties.CollectiveTerm = .parties
  ) throws -> Parties {
    try #require(Parties(freedonia, islands, calledTogether: term))
  }

  static func context(
    _ bindingness: Instrument.Bindingness = .binding, _ level: Instrument.Level = .government,
    spelling: DraftingContext.Spelling = .american
  ) throws -> DraftingContext {
    DraftingContext(
      parties: try parties(calledTogether: bindingness == .nonBinding ? .participants : .parties),
      jointBodies: [commission], instrument: Instrument(bindingness: bindingness, level: level),
      spelling: spelling)
  }

  /// The canonical text of a sentence of a binding agreement between governments.
  static func text(of sentence: some Sentence) throws -> String {
    sentence.composed(in: try context()).prose.canonicalText
  }

  /// The one norm that a sentence of a binding agreement lays down.
  static func norm(of sentence: some Sentence) throws -> Obligation {
    let obligations = sentence.composed(in: try context()).obligations
    try #require(obligations.count == 1)
    return obligations[0]
  }

  /// The words of a clause's canonical text that a range covers.
  static func words(_ range: TextRange?, of prose: Prose) throws -> String {
    let range = try #require(range)
    let units = Array(prose.canonicalText.utf8)
    try #require(range.end <= units.count)
    return String(decoding: units[range.start..<range.end], as: UTF8.self)
  }

  /// An agreement on lighthouses with the given content.
  static func agreement(
    instrument: Instrument = Instrument(bindingness: .binding, level: .government),
    @ClauseBuilder _ content: () -> [DraftElement]
  ) throws -> Agreement {
    try Agreement(
      between: freedonia, and: islands, on: "Lighthouses", instrument: instrument,
      jointBodies: [commission], nonParties: [league], content: content)
  }

  /// The error that drafting the given content throws.
  static func error(
    @ClauseBuilder _ content: () -> [DraftElement]
  ) -> DraftingError? {
    do throws(DraftingError) {
      _ = try Agreement(
        between: freedonia, and: islands, on: "Lighthouses", jointBodies: [commission],
        nonParties: [league], content: content)
      return nil
    } catch {
      return error
    }
  }
}
