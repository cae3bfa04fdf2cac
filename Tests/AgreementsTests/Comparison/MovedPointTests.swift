import Agreements
import Testing

/// Points that went from one list to another, in texts whose duties are read only where they may differ.
@Suite struct MovedPointTests {
  private static func text(_ articles: String) -> [UInt8] {
    Array(
      """
      Agreement between the Government of Norland and the Government of Sudmark on Locks

      \(articles)
      """.utf8)
  }

  private static func changes(_ old: String, _ new: String) -> [ObligationChange] {
    Comparison(reading: text(old), text(new)).obligations.changes
  }

  @Test func `a point below another chapeau is another norm`() throws {
    let (bound, free) = ("keep the bells of its locks in good repair", "light its weirs by night")
    let changes = Self.changes(
      """
      Article 1
      1. Each Party shall:
      (a) open its locks at dawn;
      (b) \(bound);
      (c) mend its piers.
      2. Each Party may:
      (a) close its locks in winter;
      (b) \(free).
      """,
      """
      Article 1
      1. Each Party shall:
      (a) open its locks at dawn;
      (b) mend its piers.
      2. Each Party may:
      (a) close its locks in winter;
      (b) \(bound);
      (c) \(free).
      """)
    let change = try #require(changes.first { $0.new?.obligation.action == bound })
    #expect(change.verdict == .weakened)
    #expect(change.old?.obligation.modality == .duty)
    #expect(change.new?.obligation.modality == .permission)
    #expect(changes.count == 1)
  }

  @Test func `the duties of a paragraph that lost its points are not deleted`() {
    let duty = "Each Party shall keep the lamps of its outer moles lit from dusk until dawn"
    let changes = Self.changes(
      """
      Article 1
      1. \(duty), and shall tell the other Party of each lamp that is dark.
      (a) lamp means a light that burns oil; and
      (b) mole means a wall of stone in the sea.
      2. Pilots may board any vessel that asks for one by day.
      """,
      """
      Article 1
      1. \(duty), and shall tell the other Party of each lamp that is dark.
      2. Pilots may board any vessel that asks for one by day.
      (a) lamp means a light that burns oil or gas; and
      (b) mole means a wall of stone in the sea.
      """)
    #expect(!changes.contains { $0.verdict == .deleted || $0.verdict == .new })
  }
}
