import Agreements
import TestSupport
import Testing

@Suite("The alternat")
struct AlternatTests {
  private static func words(_ pair: PartyPair, for original: PartyID?) throws -> Substring? {
    let agreement = try AgreementSample.agreement([Clause("1", .recital, Prose([.pair(pair)]))])
    return PlainTextRenderer(original: original).render(agreement).split(separator: "\n").last
  }

  @Test("a pair names the party whose original it is first, in whatever order it was written")
  func pairs() throws {
    let freedonia = PartyPair.Member("fd", named: "the Republic")
    let sylvania = PartyPair.Member("sy", named: "the Kingdom")
    let pair = PartyPair(freedonia, sylvania)
    #expect(try Self.words(pair, for: nil) == "the Republic and the Kingdom")
    #expect(try Self.words(pair, for: "fd") == "the Republic and the Kingdom")
    #expect(try Self.words(pair, for: "sy") == "the Kingdom and the Republic")
    #expect(try Self.words(pair, for: "klopstokia") == "the Republic and the Kingdom")
    let turned = PartyPair(sylvania, freedonia, joinedBy: .or, opensSentence: true)
    #expect(try Self.words(turned, for: nil) == "The Kingdom or the Republic")
    #expect(try Self.words(turned, for: "fd") == "The Republic or the Kingdom")
    #expect(try Self.words(turned, for: "sy") == "The Kingdom or the Republic")
  }

  @Test("each original of the small agreement names its own party first throughout")
  func throughout() throws {
    let agreement = try LighthouseAgreement.agreement()
    for (own, other, id) in [
      ("FREEDONIA", "SYLVANIA", "fd"), ("SYLVANIA", "FREEDONIA", "sy"),
    ] as [(String, String, PartyID)] {
      for text in [agreement.text(for: id, width: 200), agreement.markdown(for: id)] {
        let lines = text.uppercased().split(separator: "\n")
        let naming = lines.filter { $0.contains(own) && $0.contains(other) }
        // The title, the naming of the parties, the costs and the signatures.
        #expect(naming.count == 4)
        for line in naming {
          let first = line.split(whereSeparator: { !$0.isLetter }).first {
            $0 == own || $0 == other
          }
          #expect(first == Substring(own))
        }
      }
    }
  }

  @Test("who signs stands below the name of the party for which they sign")
  func signatures() throws {
    let agreement = try LighthouseAgreement.agreement()
    let rows = agreement.markdown(for: "sy").split(separator: "\n")
    #expect(rows.contains("| FOR THE KINGDOM OF SYLVANIA: | FOR THE REPUBLIC OF FREEDONIA: |"))
    #expect(rows.contains("| Ambassador Trentino | Rufus T. Firefly |"))
    let lines = agreement.text(for: "sy").split(separator: "\n")
    #expect(lines.contains("Ambassador Trentino                       Rufus T. Firefly"))
  }

  @Test("without an original the parties stand in the order of the draft")
  func draft() throws {
    let agreement = try LighthouseAgreement.agreement()
    #expect(agreement.text == agreement.text(for: "fd"))
    #expect(agreement.markdown == agreement.markdown(for: "fd"))
    #expect(agreement.text != agreement.text(for: "sy"))
  }

  @Test("both originals are of the same words")
  func sameWords() {
    var differing = 0
    for agreement in AgreementGenerator.agreements(8, seed: 71) {
      let parties = agreement.parties
      let texts = parties.both.map {
        PlainTextRenderer(width: 600, original: $0.id).render(agreement)
      }
      #expect(RenderedWords.counts(texts[0]) == RenderedWords.counts(texts[1]))
      let markdown = parties.both.map { agreement.markdown(for: $0.id) }
      #expect(RenderedWords.counts(markdown[0]) == RenderedWords.counts(markdown[1]))
      if texts[0] != texts[1] { differing += 1 }
    }
    #expect(differing > 4)
  }
}
