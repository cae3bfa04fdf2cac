import Agreements
import Testing

/// An exception that closes a list, in texts whose duties are read only where they differ.
@Suite struct ClosingExceptionTests {
  private static func text(_ last: String) -> [UInt8] {
    Array(
      """
      Agreement between the Government of Norland and the Government of Sudmark on Locks

      Article 1

      Each Party shall:
      (a) keep:
        (i) its locks; and
        (ii) its weirs; and
      (b) \(last)

      Article 2

      Each Party shall light its piers at dusk.
      """.utf8)
  }

  private static let plain = text("train its pilots.")
  private static let qualified = text("train its pilots,\nunless the Parties otherwise agree.")

  @Test func `it weakens the duties of all points`() {
    let changes = Comparison(reading: Self.plain, Self.qualified).obligations.changes
    #expect(changes.map(\.verdict) == [.weakened, .weakened, .weakened])
  }

  @Test func `taking it away strengthens them`() {
    let changes = Comparison(reading: Self.qualified, Self.plain).obligations.changes
    #expect(changes.map(\.verdict) == [.strengthened, .strengthened, .strengthened])
  }

  @Test func `it is no change where both texts have it`() {
    let retyped = Self.text("train its pilots,\nunless the Parties  otherwise agree.")
    #expect(Comparison(reading: Self.qualified, retyped).obligations.changes.isEmpty)
  }
}
