import Agreements
import Testing

@Suite("How articles, paragraphs and points are assembled")
struct ArticleAssemblyTests {
  @Test("The sentences of an article are its one paragraph, and its list is that paragraph's")
  func ownSentences() throws {
    let agreement = try DraftingWorld.agreement {
      Article("Lights", id: "lights") {
        "Lamps are dear."
        Duty(.jointly, to: "repair:")
        Point("glass")
        Point("brass")
        ClosingWords("at sea.")
      }
    }
    let article = try #require(agreement["lights"])
    #expect(article.prose.isEmpty)
    #expect(article.closingWords == nil)
    #expect(article.children.map(\.kind) == [.paragraph])
    let paragraph = article.children[0]
    #expect(paragraph.prose.canonicalText == "Lamps are dear. The Parties shall repair:")
    #expect(paragraph.children.map(\.prose) == ["glass", "brass"])
    #expect(paragraph.closingWords == "at sea.")
  }

  @Test("Points take the kind of their level")
  func levels() throws {
    let agreement = try DraftingWorld.agreement {
      Article {
        Paragraph(joining: .or) {
          "Any of:"
          Point("these:", joining: .and) {
            Point("those:") { Point("that:") { Point("and that") } }
          }
        }
      }
    }
    #expect(
      agreement.allClauses.map(\.kind) == [
        .article, .paragraph, .subparagraph, .item, .subitem, .subitem,
      ])
    #expect(agreement.allClauses.map(\.connective) == [nil, .or, .and, nil, nil, nil])
  }

  @Test("Identities come from headings, then from places, and never repeat")
  func identities() throws {
    let agreement = try DraftingWorld.agreement {
      Part("General Provisions") {
        Article("Purpose & Scope") { "A." }
        Article("Purpose & Scope") { "B." }
        Article { Paragraph("C.") }
        Article { Paragraph("D.", id: "purpose-scope-3") }
        Article("Purpose & Scope") { "E." }
      }
      Article(id: "lamps") {
        Paragraph("F.")
        Paragraph("G.")
      }
    }
    #expect(
      agreement.allClauses.map(\.id.rawValue) == [
        "general-provisions", "purpose-scope", "purpose-scope/paragraph-1", "purpose-scope-2",
        "purpose-scope-2/paragraph-1", "general-provisions/article-3",
        "general-provisions/article-3/paragraph-1", "general-provisions/article-4",
        "purpose-scope-3", "purpose-scope-4", "purpose-scope-4/paragraph-1", "lamps",
        "lamps/paragraph-1", "lamps/paragraph-2",
      ])
  }

  @Test("Conditions, loops and components made elsewhere build the same draft")
  func controlFlow() throws {
    func draft(withLamps: Bool) throws -> [String] {
      let shared: [any DraftComponent] = [Paragraph("Shared."), Statement("Sentence.")]
      return try DraftingWorld.agreement {
        Article {
          if withLamps { "Lamps." }
          if withLamps { "Bright." } else { "Dark." }
          for name in ["Red.", "Green."] { Statement(Prose(name)) }
        }
        Annex("List", status: .integral) { shared.prefix(1).map(\.self) }
      }.allClauses.map(\.prose.canonicalText)
    }
    #expect(try draft(withLamps: true) == ["", "Lamps. Bright. Red. Green.", "", "Shared."])
    #expect(try draft(withLamps: false) == ["", "Dark. Red. Green.", "", "Shared."])
  }

  @Test("Components keep their kind, heading, citations, numbering and status")
  func components() throws {
    let citation = Citation.draftersProposal(reason: "order")
    let agreement = try DraftingWorld.agreement {
      Chapter("Seas", id: "seas", citing: [citation]) {
        Section("North", id: "north", numbering: .unnumbered) {
          Article(id: "deep", numbering: .insertedLetter) { "Deep." }
        }
      }
      Annex("Charts", id: "charts", status: .illustrative) {
        Appendix("Tides", id: "tides") {
          Table(["Port", "Depth"], heading: "Depths", id: "depths") {
            Row(["Light", "9 m"], id: "row")
          }
        }
      }
    }
    #expect(
      agreement.allClauses.map(\.kind) == [
        .chapter, .section, .article, .paragraph, .annex, .appendix, .table, .row, .cell, .cell,
        .row, .cell, .cell,
      ])
    #expect(agreement["north"]?.numbering == .unnumbered)
    #expect(agreement["deep"]?.numbering == .insertedLetter)
    #expect(agreement["charts"]?.substance == .annexStatus(.illustrative))
    #expect(agreement["depths"]?.heading == "Depths")
    #expect(agreement["row"]?.children.map(\.prose) == ["Light", "9 m"])
    #expect(agreement.citations(of: "deep") == [citation])
  }
}
