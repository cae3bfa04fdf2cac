import Agreements
import Testing

@Suite("Errors of drafts that name what does not exist")
struct DraftingErrorTests {
  /// The lines that the error for an article with the given content lists.
  private func faults(@ClauseBuilder _ content: () -> [DraftElement]) -> [String] {
    let error = DraftingWorld.error { Article("Lights", id: "lights", content: content) }
    guard case .faults(let diagnostics)? = error else { return [] }
    #expect(diagnostics.allSatisfy { $0.severity == .error })
    return diagnostics.map(\.description)
  }

  @Test("A clause that does not exist, wherever it is named")
  func clauses() {
    let expected = [
      "Article 1: error: there is no clause \"gone\"; add it or refer to another [ref.unresolved]"
    ]
    #expect(faults { "See \(clause: "gone")." } == expected)
    #expect(faults { "See \(clauses: ["lights", "gone"])." } == expected)
    #expect(faults { Duty(.each, to: "act under \(clause: "gone")") } == expected)
    #expect(
      faults { Power(.either, to: "act", when: "Where \(clause: "gone") applies") } == expected)
    #expect(
      faults { Duty(.each, to: "act", saying: [.reference(.withoutPrejudice, ["gone"])]) }
        == expected)
    #expect(
      faults { Duty(.each, to: "act", subjectTo: [.reference(.subjectTo, ["gone"])]) } == expected)
    #expect(
      faults {
        EntryIntoForce(.event(.noteInReply), exceptions: [.init(["gone"], .event(.noteInReply))])
      } == expected)
    #expect(
      faults { Termination(notice: .settled(.days(1)), survivals: [.init(["gone"])]) } == expected)
    #expect(faults { Amendment(simplified: ["gone"]) } == expected)
  }

  @Test("A term that is not defined")
  func terms() {
    #expect(
      faults { "A \(term: "Lamp") burns." } == [
        "Article 1: error: the term \"Lamp\" is not defined; define it or use plain words [def.undefined-term]"
      ])
  }

  @Test("An organ that does not exist or belongs to another")
  func organs() {
    #expect(
      faults { "The \(Body("navy", name: "Navy")) sails." } == [
        "Article 1: error: there is no organ \"navy\"; declare it with a party or as a joint organ [party.organ-unknown]"
      ])
    #expect(
      faults { Duty(.body("coast-guard", of: "is"), to: "sail") } == [
        "Article 1: error: \"coast-guard\" is no organ of \"is\"; declare it there or name its party [party.organ-unknown]"
      ])
    #expect(
      faults { Duty(.jointBody("coast-guard"), to: "sail") } == [
        "Article 1: error: there is no joint organ \"coast-guard\"; declare it as one or name another [party.organ-unknown]"
      ])
  }

  @Test("A party that is neither of the two")
  func parties() {
    let expected = [
      "Article 1: error: \"sy\" is neither of the two parties; name one of them [party.unknown]"
    ]
    #expect(faults { Duty(.one("sy"), to: "sail") } == expected)
    #expect(faults { Duty(.each, to: "sail", for: .party("sy")) } == expected)
    #expect(
      faults { Duty(.each, to: "sail", due: .within(.days(1), of: .signature(by: "sy"))) }
        == expected)
    #expect(
      faults { Duty(.each, to: "sail to:", due: .within(.days(1), of: .signature(by: "sy"))) }
        == expected)
    #expect(faults { EntryIntoForce(.event(.notification(by: "sy"))) } == expected)
  }

  @Test("A third party or another instrument that is not declared")
  func outsiders() {
    let union = NonParty("union", name: "the Union", kind: .organization)
    let pact = ExternalInstrument("pact", title: "the Pact")
    #expect(
      faults { "With \(union)." } == [
        "Article 1: error: there is no third party \"union\"; declare it or name another [party.unknown]"
      ])
    #expect(
      faults { "Under \(pact)." } == [
        "Article 1: error: there is no external instrument \"pact\"; declare it or name another [ref.unresolved]"
      ])
    #expect(faults { "Under \("Article 5", of: pact)." }.count == 1)
    #expect(faults { "With \(DraftingWorld.league)." }.isEmpty)
  }

  @Test("A row of a programme that no obligation carries")
  func programme() {
    let error = DraftingWorld.error {
      Article { Duty(.each, id: "keep", to: "keep lamps lit") }
      Annex("Programme", status: .integral) {
        Table(["Area", "Status", "Next"]) {
          Row.areaOfFocus("Lamps", status: "dim", next: "lit", carriedBy: .obligations(["keep"]))
          Row.areaOfFocus("Horns", status: "mute", next: "loud", carriedBy: .obligations(["sound"]))
        }
      }
    }
    let expected =
      "there is no obligation \"sound\"; give one this identity or name another [ref.unresolved]"
    #expect(error?.description.hasSuffix(expected) == true)
    #expect(error?.description.hasPrefix("the draft has a fault:\n  ") == true)
  }

  @Test("“This Article” outside any article")
  func relative() {
    let error = DraftingWorld.error {
      Annex("Charts", status: .integral) { Paragraph("See \(this: .article).") }
    }
    #expect(
      error?.description.contains(
        "\"this Article\" stands in no Article; name the clause that is meant") == true)
  }

  @Test("All faults are listed, each on its line")
  func allFaults() {
    let error = DraftingWorld.error {
      "Loose."
      Article { "See \(clause: "gone") on a \(term: "Lamp")." }
      Article { Duty(.one("sy"), to: "sail under \(clause: "lost")") }
    }
    let lines = (error?.description ?? "").split(separator: "\n")
    #expect(lines.first == "the draft has 5 faults:")
    #expect(lines.count == 6)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
  }
}
