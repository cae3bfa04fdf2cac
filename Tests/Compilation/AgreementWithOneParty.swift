import Agreements

// A bilateral agreement has two parties: not one, not three.
let freedonia = Party(
  "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
  adjective: "Freedonian", abbreviation: "FD")
// error: missing argument for parameter 'and' in call
let alone = try Agreement(between: freedonia, on: "Lighthouses") { Preamble() }
// error: 'nil' is not compatible with expected argument type 'Party'
let half = try Agreement(between: freedonia, and: nil, on: "Lighthouses") { Preamble() }

func invite(_ third: Party, into parties: inout Parties) {
  // error: 'both' is a get-only property
  parties.both.append(third)
}
