import Agreements

/// A text or an agreement that is made to cost the rules more than it costs its writer.
struct HostileCase: Sendable {
  /// What there is so much of.
  var name: String

  /// How much of it there is at the full size.
  var count: Int

  /// Makes it, of the given size.
  var make: Subject

  enum Subject: Sendable {
    case text(@Sendable (Int) -> [UInt8])
    case draft(@Sendable (Int) throws -> Agreement)
  }

  init(_ name: String, _ count: Int, text: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.count = count
    make = .text(text)
  }

  init(_ name: String, _ count: Int, draft: @escaping @Sendable (Int) throws -> Agreement) {
    self.name = name
    self.count = count
    make = .draft(draft)
  }

  /// Measures it at a part of its size.
  func measure(_ count: Int, runs: Int) throws -> Measurement {
    switch make {
    case .text(let make): Measurement(of: make(count), runs: runs)
    case .draft(let make): try Measurement(of: { try make(count) }, runs: runs)
    }
  }

  /// The rules and their times at a size, the costliest first.
  func costs(_ count: Int) throws -> [(rule: String, time: Duration)] {
    let times = TimedRule.Times()
    let selection = TimedRule.selection(adding: times)
    switch make {
    case .text(let make):
      _ = AgreementReading(of: make(count)).validate(for: .signature, using: selection)
    case .draft(let make): _ = try make(count).validate(for: .signature, using: selection)
    }
    return times.sorted
  }
}

/// A word that no other number gives, in letters and with a capital.
func word(_ number: Int) -> String {
  var rest = number
  var letters: [UInt8] = []
  for _ in 0..<5 {
    letters.append(UInt8(0x61 + rest % 26))
    rest /= 26
  }
  letters.append(0x51)
  return String(decoding: letters.reversed(), as: UTF8.self)
}

/// The beginning of a text, so many parts, and its end.
func text(_ count: Int, opening: String = "", _ part: (Int) -> String) -> [UInt8] {
  var all = Array(opening.utf8)
  for number in 1...max(1, count) { all += part(number).utf8 }
  return all
}

/// An agreement of the given clauses.
func agreement(
  _ clauses: [Clause], bodies: [Body] = [], nonParties: [NonParty] = [],
  instruments: [ExternalInstrument] = []
) throws -> Agreement {
  let first = Party(
    "freedonia", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD")
  let second = Party(
    "sylvania", officialName: "the Kingdom of Sylvania", shortName: "Sylvania",
    adjective: "Sylvanian", abbreviation: "SY")
  guard let parties = Parties(first, second) else { return try agreement(clauses) }
  return try Agreement(
    title: "Agreement on Lighthouses", parties: parties, jointBodies: bodies,
    nonParties: nonParties, externalInstruments: instruments, clauses: clauses)
}
