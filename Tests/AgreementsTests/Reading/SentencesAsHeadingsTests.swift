import Agreements
import Testing

/// Lines that look like a heading, a title or a closing formula and are none.
@Suite struct SentencesAsHeadingsTests {
  private func agreement(_ text: String) -> AgreementReading { AgreementReading(of: text) }

  @Test func `a sentence on the line of the number is no heading`() throws {
    let reading = agreement(
      """
      Treaty on Lightships

      Norland and Sudmark have agreed as follows:

      ARTICLE I This Treaty shall be approved by the Parties as their laws require. The instruments of approval shall be lodged with the Government of Norland, which will tell the other.

      ARTICLE II This Treaty shall bind for ever. Any Party may leave the Council one year after it has told the Government of Norland so.

      ARTICLE III Scope of the Watch. The Parties shall keep a watch on the northern shoals in each month of the year.
      """)
    let articles = reading.outline.filter { $0.kind == .article }
    #expect(articles.map(\.heading) == [nil, nil, "Scope of the Watch."])
    #expect(reading.text.contains("This Treaty shall bind for ever."))
  }

  @Test func `notes of editors behind the closing formula stand apart`() throws {
    let note =
      "1 The draft was handed over in the afternoon by the envoy of Norland. "
      + String(repeating: "The record of the meeting names those who were there. ", count: 9)
    let reading = agreement(
      """
      Treaty on Lightships

      Norland and Sudmark have agreed as follows:

      Article 1

      The Parties shall keep their lightships manned.

      IN WITNESS WHEREOF the undersigned have signed this Treaty.

      DONE at Norhaven this first day of May 1931.[2]

      \(note)

      2 The text was the same as in the draft.
      """)
    let testimonium = try #require(reading.outline.first { $0.kind == .testimonium })
    let clause = try #require(reading.agreement[testimonium.id])
    #expect(clause.prose.canonicalText.hasPrefix("IN WITNESS WHEREOF"))
    #expect(clause.prose.canonicalText.contains("first day of May 1931"))
    #expect(!clause.prose.canonicalText.contains("handed over"))
    let annex = try #require(reading.outline.first { $0.kind == .annex })
    #expect(annex.source.start >= testimonium.source.end)
  }

  @Test func `long words of the closing formula belong to it`() throws {
    let languages =
      "IN WITNESS WHEREOF the undersigned, being duly authorised, have signed this Treaty. "
      + "DONE at Norhaven on 1 May 1931 in duplicate. "
      + String(repeating: "Each text is equally authentic in the language of its Party. ", count: 8)
    let reading = agreement(
      """
      Treaty on Lightships

      Norland and Sudmark have agreed as follows:

      Article 1

      The Parties shall keep their lightships manned.

      \(languages)
      """)
    #expect(!reading.outline.contains { $0.kind == .annex })
  }

  @Test func `a second title is not the party clause`() throws {
    let reading = agreement(
      """
      Draft, Norhaven, 1 May 1931

      SECRET

      Draft Treaty[1]

      The Parties to this Treaty, Recalling their old friendship, Wishing to keep the lightships manned, Have agreed as follows:

      ARTICLE I

      The Parties shall keep their lightships manned.
      """)
    let clause = try #require(reading.outline.first { $0.kind == .partyClause })
    let words = try #require(reading.agreement[clause.id]?.prose.canonicalText)
    #expect(words.hasPrefix("The Parties to this Treaty"))
    #expect(reading.agreement.title.canonicalText.contains("Draft Treaty"))
  }

  @Test func `a number alone goes on with a count only if it is written like the last one`() {
    func notes(_ last: String) -> [String?] {
      agreement(
        """
        Agreement on Harbours

        Article 1

        1. The Parties shall keep their harbours open.

        \(last)

        Annex A

        These notes belong to the text.

        2 Harbours are those of the mainland.

        3 Moles count as harbours.
        """
      ).outline.filter { $0.citation?.hasPrefix("Annex") == true }.map(\.number)
    }
    #expect(notes("They shall mend their quays.") == notes("2. They shall mend their quays."))
  }

  @Test func `notes of editors lay down no norms`() throws {
    let reading = agreement(
      """
      Treaty on Lightships

      Norland and Sudmark have agreed as follows:

      Article 1

      The Parties shall keep their lightships manned.

      DONE at Norhaven on 1 May 1931.

      1 The envoy wrote that Norland shall pay for the lamps. \(String(repeating: "Both Parties shall bear in mind what was said on that day. ", count: 9))
      """)
    let norms = reading.agreement.allClauses.flatMap(\.obligations)
    #expect(norms.count == 1)
  }

  @Test func `names in capitals above articles are those of sections`() {
    func article(_ number: Int) -> String {
      "Article 4.\(number)\nKeeping of Lamp \(number)\n1. Each Party shall keep lamp \(number) in repair.\n2. It is lit at dusk."
    }
    let reading = agreement(
      """
      Agreement on Harbours

      Chapter 4
      Lamps

      \(article(1))
      LAMPS OF THE OUTER MOLES

      \(article(2))

      \(article(3))

      \(article(4))
      LAMPS OF THE PILOTS

      \(article(5))

      \(article(6))
      """)
    #expect(
      reading.outline.filter { $0.kind == .section }.map(\.heading)
        == ["LAMPS OF THE OUTER MOLES", "LAMPS OF THE PILOTS"])
  }

  @Test func `a count goes on in the next article only where nothing stands before it`() {
    func numbers(_ first: String) -> [String] {
      agreement(
        """
        Agreement on Harbours

        Article 1

        1. The Parties shall keep their harbours open.

        2. They shall mend their quays.

        Article 2
        Keeping of Moles
        \(first)3. They shall mend their moles.
        """
      ).outline.filter { $0.kind == .paragraph }.compactMap(\.number)
    }
    #expect(numbers("") == ["1", "2", "3"])
    #expect(numbers("Moles\n") == ["1", "2"])
  }

  @Test func `a long line that breaks off goes on, whatever the next begins with`() throws {
    let reading = agreement(
      """
      Agreement on Harbours

      Article 1

      1. Each Party shall see to it that all dues of whatever kind, other than those that are taken in the manner laid down in Article
      III of the Convention on Dues, are no higher than the cost of the service.
      2. The dues are paid in spring.
      """)
    let first = try #require(reading.outline.first { $0.kind == .paragraph })
    let words = try #require(reading.agreement[first.id]?.prose.canonicalText)
    #expect(words.hasSuffix("the cost of the service."))
  }

  @Test func `notes of a page amid a sentence are left out of its norm`() throws {
    let reading = agreement(
      """
      Agreement on Harbours

      Article 1
      1. Each Party shall keep open, at its own cost and in every season, the channels and berths of the
      3 For greater certainty, pilots are paid by the ship.
      4 The berths are those of the outer moles.
      harbours that it has named to the other Party.
      2. Each Party shall mend its quays.
      """)
    let paragraphs = reading.outline.filter { $0.kind == .paragraph }
    #expect(paragraphs.map(\.number) == ["1", "2"])
    let id = try #require(paragraphs.first).id
    let first = try #require(reading.agreement[id])
    #expect(first.prose.canonicalText.contains("pilots are paid by the ship"))
    #expect(
      first.obligations.map(\.action) == [
        "shall keep open, at its own cost and in every season, the channels and berths of the harbours that it has named to the other Party"
      ])
  }

  @Test(arguments: [
    "Each Party shall pay, by 1 January of each year, the dues etc. of the harbour.",
    "Each Party shall pay the fees of no. 3 The Mole, approx. ten marks.",
  ])
  func `words behind an abbreviation are no end of a note`(_ sentence: String) {
    let reading = agreement(
      "Agreement on Harbours\n\nArticle 1\n\n1. \(sentence)\n\n2. Fees are paid.")
    let action = reading.agreement.allClauses.flatMap(\.obligations).first?.action
    #expect(action.map { sentence.contains($0) } == true)
  }
}
