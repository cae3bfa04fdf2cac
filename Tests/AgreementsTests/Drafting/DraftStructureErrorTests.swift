import Agreements
import Testing

@Suite("Errors of drafts whose parts do not fit together")
struct DraftStructureErrorTests {
  @Test("Nobody agrees with itself")
  func sameParty() {
    let error = #expect(throws: DraftingError.self) {
      try Agreement(
        between: DraftingWorld.freedonia, and: DraftingWorld.freedonia, on: "Lighthouses"
      ) { Preamble() }
    }
    #expect(error == .sameParty("fd"))
    #expect(
      error?.description
        == "both parties have the identity \"fd\"; an agreement needs two different parties")
  }

  @Test("Two clauses of one identity")
  func duplicateClauses() {
    let error = DraftingWorld.error {
      Article("Lamps", id: "lamps") { "A." }
      Article("Horns") { Paragraph("B.", id: "lamps") }
    }
    #expect(error == .structure(.duplicateClause("lamps")))
    #expect(
      error?.description == "two clauses have the identity \"lamps\"; give one of them another")
  }

  @Test("Two obligations of one identity")
  func duplicateObligations() {
    let error = DraftingWorld.error {
      Article("Lamps", id: "lamps") { Duty(.each, id: "keep", to: "keep lamps") }
      Article("Horns", id: "horns") {
        Paragraph(id: "h") { Duty(.each, id: "keep", to: "keep horns") }
      }
    }
    #expect(error == .structure(.duplicateObligation("keep", in: "h")))
    #expect(
      error?.description
        == "two obligations have the identity \"keep\", the second in clause \"h\"; give one of them another"
    )
  }

  @Test("An identity without text")
  func emptyIdentity() {
    let error = DraftingWorld.error { Article(id: "") { "A." } }
    #expect(error == .structure(.emptyIdentity))
    #expect(error?.description == "a clause has an empty identity; give it one")
  }

  @Test("Points that nest too deep")
  func tooDeep() {
    var point = Point("end")
    for _ in 0..<Agreement.maximumDepth {
      let inner = point
      point = Point("more:") { inner }
    }
    let error = DraftingWorld.error { Article { Paragraph { point } } }
    #expect(error?.description.hasSuffix("nests deeper than 64 levels; flatten the tree") == true)
  }

  @Test("A sentence outside any article")
  func looseSentence() {
    for error in [
      DraftingWorld.error { "Lamps are dear." }, DraftingWorld.error { Duty(.each, to: "V") },
      DraftingWorld.error { ClosingWords("at sea.") },
    ] {
      #expect(
        error?.description
          == "the draft has a fault:\n  agreement: error: a sentence stands outside any article; put it into one [draft.sentence-outside-clause]"
      )
    }
  }

  @Test("Two provisions in one paragraph")
  func twoProvisions() {
    let error = DraftingWorld.error {
      Article("End", id: "end") {
        Paragraph(id: "p") {
          AgreementDuration.indefinite
          Termination(notice: .settled(.months(6)))
        }
      }
    }
    #expect(
      error?.description
        == "the draft has a fault:\n  Article 1: error: the clause expresses two typed provisions; give each a paragraph of its own [draft.two-provisions]"
    )
    #expect(
      DraftingWorld.error {
        Article {
          Paragraph { AgreementDuration.indefinite }
          Paragraph { Termination(notice: .settled(.months(6))) }
        }
      } == nil)
  }

  @Test("A sentence below the paragraphs or points of its clause, before which it would stand")
  func sentenceAfterClauses() {
    let expected =
      "a sentence follows the paragraphs or points of its clause and would stand before them; move it up, or make it a paragraph or closing words [draft.sentence-after-clause]"
    for error in [
      DraftingWorld.error {
        Article(id: "a") {
          Paragraph("First.")
          "Second."
        }
      },
      DraftingWorld.error {
        Article {
          Paragraph(id: "a") {
            "List:"
            Point("glass")
            "at sea."
          }
        }
      },
    ] {
      #expect(error?.description == "the draft has a fault:\n  Article 1: error: \(expected)")
    }
  }

  @Test("Closing words given twice")
  func twoClosingWords() {
    let error = DraftingWorld.error {
      Article {
        Paragraph(id: "p") {
          "List:"
          Point("glass")
          ClosingWords("at sea")
          ClosingWords("and on land.")
        }
      }
    }
    #expect(
      error?.description.hasSuffix(
        "Article 1: error: the clause has closing words twice; join them [draft.two-closing-words]"
      )
        == true)
  }

  @Test(
    "A duty or right that falls on neither party",
    arguments: [Modality.duty, .permission, .power, .claimRight])
  func neither(modality: Modality) {
    let error = DraftingWorld.error {
      Article { Paragraph(id: "p") { Norm(modality, of: .neither, id: "n", to: "V") } }
    }
    #expect(
      error?.description.hasSuffix(
        "error: the \(modality.rawValue) \"n\" falls on neither party; make it a prohibition or an immunity, or name who bears it [draft.neither]"
      ) == true)
    #expect(DraftingWorld.error { Article { Prohibition(.neither, to: "V") } } == nil)
    #expect(DraftingWorld.error { Article { Immunity(.neither, to: "V") } } == nil)
  }

  @Test("An error can be written and read")
  func descriptions() {
    let error = DraftingWorld.error { "Loose." }
    #expect(error.map { "\($0)" } == error?.description)
  }
}
