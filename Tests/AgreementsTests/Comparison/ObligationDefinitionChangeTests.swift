import Agreements
import Testing

@Suite("Changes of definitions and the norms that use the terms")
struct ObligationDefinitionChangeTests {
  private func draft(_ meaning: String, _ duty: String) -> Agreement {
    ComparedSentences.agreement(
      """
      For the purposes of this Agreement, \u{201C}Aids\u{201D} means \(meaning).

      2. \(duty)

      3. Sudmark shall publish the charts.
      """)
  }

  private func facets(_ old: String, _ new: String, _ duty: String) throws -> [String] {
    let before = draft(old, duty)
    let after = draft(new, duty)
    let was = try #require(before["art-1.1"])
    let now = try #require(after["art-1.1"])
    let definition = DefinitionChange(
      from: .init(try #require(was.definitions.first), in: was),
      to: .init(try #require(now.definitions.first), in: now))
    let changes = before.obligationChanges(to: after, definitions: [definition])
    return changes.changes.filter { $0.new?.clause == "art-1.2" }.map { change in
      "\(change.verdict): " + change.facets.map(\.summary).joined(separator: ", ")
    }
  }

  @Test("A definition that loses an item narrows the duties that use its term, and no others")
  func narrowed() throws {
    let narrower = try facets(
      "lights, buoys and beacons", "lights and buoys", "Norland shall maintain the Aids.")
    #expect(narrower == ["weakened: definition weakens"])
    #expect(
      try facets(
        "lights and buoys", "lights, buoys and beacons", "Norland shall maintain the Aids.")
        == ["strengthened: definition strengthens"])
    #expect(
      try facets(
        "lights, buoys and beacons", "lights and buoys", "Norland shall maintain the piers.")
        == [])
  }

  @Test("In an exception a wider term weakens the duty")
  func exception() throws {
    #expect(
      try facets(
        "lights and buoys", "lights, buoys and beacons",
        "Norland shall admit pilots, except where the Aids are unlit.")
        == ["weakened: definition weakens"])
  }

  @Test("A definition in other words leaves open what becomes of the duty")
  func reworded() throws {
    #expect(
      try facets("lights and buoys", "whatever guides ships", "Norland shall maintain the Aids.")
        == ["indeterminate: definition indeterminate"])
  }
}
