import Agreements

// What the other programs of this folder get wrong, done right: it must compile.
let coastGuard = Body("coast-guard", name: "the Coast Guard of Freedonia")
let freedonia = Party(
  "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
  adjective: "Freedonian", abbreviation: "FD", bodies: [coastGuard])
let sylvania = Party(
  "sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania", adjective: "Sylvanian",
  abbreviation: "SY")
let league = NonParty("league", name: "the League of Harbours", kind: .organization)
let deadline = Deadline.within(.days(30), of: .entryIntoForce)

var agreement = try Agreement(
  between: freedonia, and: sylvania, on: "Lighthouses", nonParties: [league]
) {
  Article("Lights", id: "lights") {
    Duty(.party(freedonia), id: "keep", to: "keep its lights lit", due: deadline)
    Duty(.body(coastGuard, of: freedonia), to: "inspect them", for: .nonParty(league.id))
    "See \(clause: "lights") and the practice of \(league)."
  }
}
try agreement.replaceClauses(with: agreement.clauses)
let clause = agreement.clause(layingDown: "keep")
