/// How a text calls its parties and itself.
struct PartyNames {
  /// The word for one party, such as "Contracting Party".
  private(set) var one = "Party"

  /// The word for the parties, such as "Contracting Parties".
  private(set) var all = "Parties"

  /// The word for the text, such as "Treaty".
  private(set) var instrument = "Agreement"

  init(_ ground: PlantingGround) {
    var best = 0
    for (one, all) in Self.parties {
      var count = ground.count(of: all)
      if all == "Contracting Parties" { count -= ground.count(of: "High Contracting Parties") }
      if all == "Parties" { count -= ground.count(of: "Contracting Parties") }
      guard count > best else { continue }
      best = count
      self.one = one
      self.all = all
    }
    best = 0
    for noun in ["Agreement", "Treaty", "Convention", "Protocol", "Memorandum", "Arrangement"] {
      let count = ground.count(of: "this \(noun)") + ground.count(of: "present \(noun)")
      guard count > best else { continue }
      best = count
      instrument = noun
    }
  }

  private static let parties = [
    ("Party", "Parties"), ("Contracting Party", "Contracting Parties"),
    ("High Contracting Party", "High Contracting Parties"),
    ("Contracting State", "Contracting States"), ("Participant", "Participants"),
    ("Signatory", "Signatories"), ("Side", "Sides"),
  ]

  /// The word by which the text lays down duties.
  var modal: String { one == "Participant" ? "will" : "shall" }

  /// "each" before the word for one party.
  var each: String { one == "High Contracting Party" ? "each of the \(all)" : "each \(one)" }
}
