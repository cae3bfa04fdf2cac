import Agreements
import USKosovoAgreement

let freedonia = Party("fd", officialName: "the Republic of Freedonia", shortName: "Freedonia", adjective: "Freedonian", abbreviation: "FD")
let sylvania = Party("sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania", adjective: "Sylvanian", abbreviation: "SY")
do {
let a = try Agreement(between: freedonia, and: sylvania, on: "Lighthouses", instrument: Instrument(bindingness: .binding, level: .government)) {
  Preamble { Recital("Desiring to keep ships safe,", citing: [.draftersProposal(reason: "x")]) }
  Article("Definitions") {
    Paragraph(joining: .and) {
      "For the purposes of this Agreement:"
      Meaning(of: "Light", "a lamp on the coast")
      Meaning(of: "Keeper", "whoever tends a \(term: "Light")", relation: .includes)
    }
  }
  Article("Lights", id: "lights") {
    Paragraph { Duty(.each, .result, to: "keep its \(term: "Light", as: "Lights") lit", due: .within(.days(60), of: .entryIntoForce), subjectTo: [.availabilityOfFunds]) }
    Paragraph(id: "lists", joining: .or) {
      Duty(.jointly, to: "cooperate in:")
      Point("painting")
      Point("the following repairs:", joining: .and) { Point("glass"); Point("brass") }
      Point("oiling")
      ClosingWords("as set out in \(clause: "annex").")
    }
    Paragraph("This follows \(clause: "lists") and \(clauses: ["lights", "consultations"]) and \(this: .article).")
  }
  Article("Consultations", id: "consultations") {
    Duty(.jointly, .procedure, id: "meet", to: "consult", every: .annually)
    Power(.either, to: "call a meeting under \(clause: "lists")")
  }
  Article("Final Provisions") {
    Paragraph { EntryIntoForce(.receiptOfLaterNotification(of: Parties(freedonia, sylvania)!).plus(.days(30))) }
    Paragraph { AgreementDuration.fixed(.settled(.years(10))) }
    Paragraph { Renewal.byAgreement }
    Paragraph { Termination(notice: .settled(.months(6))) }
    Paragraph { Amendment() }
    Paragraph { DisputeSettlement([.consultation], excludesThirdParties: true) }
  }
  Testimonium(doneAt: .settled("Fredonia City"), on: .open(Placeholder("date", .date, prompt: "date", because: .negotiable)), in: Authenticity(.settled([.init(.english), .init(.albanian, authentic: .event(.exchangeOfNotes(on: "confirming it")))]), prevailing: .language("en")), signedBy: [SignatureBlock("fd", signatory: .settled("Rufus Firefly"), capacity: .settled("President")), SignatureBlock("sy", signatory: .settled("Trentino"), capacity: .settled("Ambassador"))])
  Annex("Programme", id: "annex", status: .integral) {
    Paragraph("See \(clause: "lists").")
    Table(["Area", "Status", "Next"]) {
      Row.areaOfFocus("Light | glass", status: "dim and in need of a very long explanation that wraps", next: "bright", carriedBy: .obligations(["meet"]))
    }
  }
}
print(a.text(for: "sy"))
print(a.markdown)
} catch { print(error) }
