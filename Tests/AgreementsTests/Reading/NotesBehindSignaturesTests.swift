import Agreements
import Testing

/// Notes that a text prints behind its signatures, under the names of the chapters that they belong to.
@Suite struct NotesBehindSignaturesTests {
  private static let body = """
    Agreement on Harbours

    Chapter 1
    Quays

    Article 1
    Dues

    The Parties shall lay down the dues each spring.

    Chapter 2
    Pilots

    Article 2
    Licences

    The Parties shall license their pilots.

    IN WITNESS WHEREOF, the undersigned, being duly authorised, have signed this Agreement.

    DONE at Port Ester, on 4 May 2019, in two originals.

    For the Republic of Ester:

    For the Republic of Varn:


    """

  private func outline(_ rest: String) -> [OutlineEntry] {
    AgreementReading(of: Self.body + rest, options: ReadingOptions(format: .plainText)).outline
  }

  private func chapters(_ rest: String) -> [String?] {
    outline(rest).filter { $0.kind == .chapter }.map(\.number)
  }

  private static let notes = """
    NOTES

    Chapter 1
    1 The dues of Varn are those of its northern harbours.
    2 Spring begins in March.

    Chapter 2
    1 A licence may be one for a single voyage.
    """

  @Test func theirHeadingsAreNoChapters() {
    #expect(chapters(Self.notes) == ["1", "2"])
    let entries = outline(Self.notes)
    #expect(entries.last { $0.kind == .annex }?.label == nil)
    #expect(entries.filter { $0.kind == .article }.count == 2)
  }

  @Test func theirWordsAreKeptAndReported() throws {
    let reading = AgreementReading(
      of: Self.body + Self.notes, options: ReadingOptions(format: .plainText))
    let annex = try #require(reading.agreement.clauses.last { $0.kind == .annex })
    let words = [annex.prose.canonicalText] + annex.children.map(\.prose.canonicalText)
    #expect(words.contains { $0.hasPrefix("Chapter 1") })
    #expect(words.contains { $0.hasPrefix("Chapter 2") })
    #expect(reading.diagnostics.contains { $0.rule == "read.unplaced-text" })
  }

  @Test func anAnnexEndsThem() {
    let entries = outline(Self.notes + "\n\nAnnex A\n\nChapter 1\nBuoys\n\nThe buoys are red.\n")
    #expect(entries.filter { $0.kind == .chapter }.map(\.number) == ["1", "2", "1"])
    #expect(entries.last { $0.kind == .annex }?.number == "A")
  }

  @Test func chaptersWithArticlesBelongToAnotherText() {
    let second = """
      Chapter 1
      Quays

      Article 1
      Dues

      The Parties shall lay down the dues each spring.
      """
    #expect(chapters(second) == ["1", "2", "1"])
  }
}
