import Agreements
import Testing

/// Passages that moved.
@Suite struct MovedWordsTests {
  /// A text in which a sentence moved to the end.
  static let moved = (
    """
    The keepers of the northern lights shall report every storm to the harbour master.
    Lamps are trimmed at dusk by the second keeper on duty, whoever that is.
    Bells are rung in fog, once in a minute, until the fog has lifted for good.
    """,
    """
    Lamps are trimmed at dusk by the second keeper on duty, whoever that is.
    Bells are rung in fog, once in a minute, until the fog has lifted for good.
    The keepers of the northern lights shall report every storm to the harbour master.
    """
  )

  @Test func `a sentence that moved is not counted`() throws {
    let words = ChangedWords(Self.moved.0, Self.moved.1)
    #expect(words.comparison.deleted == 0)
    #expect(words.comparison.inserted == 0)
    #expect(words.comparison.moved == 14)
    let move = try #require(words.comparison.moves.first)
    #expect(words.old(move.old).hasPrefix("The keepers"))
    #expect(words.old(move.old) == words.new(move.new))
    #expect(move.changes.isEmpty)
    #expect(words.comparison.changes.map(\.kind) == [.movedFrom, .movedTo])
    #expect(words.brokenLaw == nil)
  }

  @Test func `only what changed on the way is counted`() throws {
    let changed = Self.moved.1.replacing("every storm", with: "each heavy storm")
    let words = ChangedWords(Self.moved.0, changed)
    #expect(words.comparison.deleted == 1)
    #expect(words.comparison.inserted == 2)
    #expect(words.comparison.moved == 13)
    #expect(words.changes(inMove: 0) == ["[-every-]{+each heavy+}"])
    #expect(words.brokenLaw == nil)
  }

  @Test func `words beside a passage that moved keep their own change`() {
    let words = ChangedWords(
      "Alpha beta. " + Self.moved.0, Self.moved.1 + " Gamma delta epsilon.")
    #expect(words.comparison.deleted == 2)
    #expect(words.comparison.inserted == 3)
    #expect(words.comparison.moves.count == 1)
    #expect(words.brokenLaw == nil)
  }

  @Test func `a few words that appear elsewhere have not moved`() {
    let words = ChangedWords(
      "the old lamp burns low. Keep the gate shut at night for safety.",
      "Keep the gate shut at night for safety. So says the old lamp")
    #expect(words.comparison.moves.isEmpty)
    #expect(words.brokenLaw == nil)
  }

  @Test func `several passages can change places`() {
    let lines = [
      "Alpha beacons burn from dusk until the keeper of the watch puts them out.",
      "Beta bells are rung by hand whenever the fog hides the outer mole.",
      "Gamma horns are blown thrice for every ship that asks for a pilot.",
      "Delta flags are flown at half mast on the days that both sides name.",
    ]
    let old = lines.joined(separator: "\n")
    let new = [lines[3], lines[1], lines[0], lines[2]].joined(separator: "\n")
    let words = ChangedWords(old, new)
    #expect(words.comparison.deleted == 0)
    #expect(words.comparison.inserted == 0)
    #expect(words.comparison.moves.count == 2)
    #expect(words.brokenLaw == nil)
  }
}
