import Agreements
import Testing

@Suite("The subjects of composed sentences and their verbs")
struct NormSubjectTests {
  @Test(
    "Each bearer is named in treaty style, and pronouns and verbs agree with it",
    arguments: [
      (Bearer.each, "Each Party shall use its best efforts to keep the peace."),
      (.jointly, "The Parties shall use their best efforts to keep the peace."),
      (
        .eachAndJointly,
        "The Parties, together and each for its own part, shall use their best efforts to keep the peace."
      ),
      (.either, "Either Party shall use its best efforts to keep the peace."),
      (.one("fd"), "Freedonia shall use its best efforts to keep the peace."),
      (.one("is"), "The Islands shall use its best efforts to keep the peace."),
      (
        .role("requesting Party"),
        "The requesting Party shall use its best efforts to keep the peace."
      ),
      (
        .body("coast-guard", of: "fd"),
        "The Coast Guard of Freedonia shall use its best efforts to keep the peace."
      ),
      (
        .jointBody("commission"),
        "The Lighthouse Commission shall use its best efforts to keep the peace."
      ),
      (
        .persons("members of the crew"),
        "Members of the crew shall use their best efforts to keep the peace."
      ),
      (
        .open(DraftingWorld.open), "[to be agreed] shall use its best efforts to keep the peace."
      ),
      (.unspecified, "It shall use its best efforts to keep the peace."),
    ])
  func subjects(bearer: Bearer, expected: String) throws {
    #expect(
      try DraftingWorld.text(of: Duty(bearer, .bestEfforts, to: "keep the peace")) == expected)
  }

  @Test(
    "After a trigger the subject goes on in lower case, and the trigger opens the sentence",
    arguments: [
      (Bearer.each, "Where fog arises, each Party shall sound a horn."),
      (.jointly, "Where fog arises, the Parties shall sound a horn."),
      (.one("fd"), "Where fog arises, Freedonia shall sound a horn."),
      (.one("is"), "Where fog arises, the Islands shall sound a horn."),
      (.jointBody("commission"), "Where fog arises, the Lighthouse Commission shall sound a horn."),
      (.persons("keepers"), "Where fog arises, keepers shall sound a horn."),
    ])
  func subjectsAfterTriggers(bearer: Bearer, expected: String) throws {
    for trigger: Prose in ["Where fog arises", "where fog arises"] {
      #expect(
        try DraftingWorld.text(of: Duty(bearer, to: "sound a horn", when: trigger)) == expected)
    }
  }

  @Test(
    "Each modality has its modal",
    arguments: [
      (Modality.duty, "Each Party shall dim a lamp.", "The Parties shall dim a lamp."),
      (.permission, "Each Party may dim a lamp.", "The Parties may dim a lamp."),
      (.power, "Each Party may dim a lamp.", "The Parties may dim a lamp."),
      (
        .claimRight, "Each Party shall be entitled to dim a lamp.",
        "The Parties shall be entitled to dim a lamp."
      ),
      (.recommendation, "Each Party should dim a lamp.", "The Parties should dim a lamp."),
      (.intention, "Each Party intends to dim a lamp.", "The Parties intend to dim a lamp."),
      (.prohibition, "Neither Party shall dim a lamp.", "The Parties shall not dim a lamp."),
      (
        .immunity, "Neither Party shall be required to dim a lamp.",
        "The Parties shall not be required to dim a lamp."
      ),
      (
        .purpose, "The purpose of this Agreement is to dim a lamp.",
        "The purpose of this Agreement is to dim a lamp."
      ),
    ])
  func modals(modality: Modality, each: String, jointly: String) throws {
    #expect(
      try DraftingWorld.text(of: Norm(modality, of: .each, to: "dim a lamp")) == each)
    #expect(
      try DraftingWorld.text(of: Norm(modality, of: .jointly, to: "dim a lamp")) == jointly)
  }

  @Test("A declaration and a constitutive norm begin with the inflected verb")
  func inflectedVerbs() throws {
    #expect(
      try DraftingWorld.text(of: Declaration(.one("is"), "reaffirms its support for Freedonia"))
        == "The Islands reaffirms its support for Freedonia.")
    #expect(
      try DraftingWorld.text(of: Declaration(.jointly, "recognize the dangers of the sea"))
        == "The Parties recognize the dangers of the sea.")
    #expect(
      try DraftingWorld.text(
        of: Norm(.constitutive, of: .jointly, to: "establish the Lighthouse Commission"))
        == "The Parties hereby establish the Lighthouse Commission.")
  }

  @Test("What binds neither party is said of neither, not of each")
  func neither() throws {
    for bearer in [Bearer.neither, .each, .either] {
      #expect(
        try DraftingWorld.text(of: Prohibition(bearer, to: "block the channel"))
          == "Neither Party shall block the channel.")
      #expect(
        try DraftingWorld.text(of: Immunity(bearer, to: "light a wreck"))
          == "Neither Party shall be required to light a wreck.")
    }
    #expect(
      try DraftingWorld.text(of: Prohibition(.neither, to: "block the channel", when: "In war"))
        == "In war, neither Party shall block the channel.")
    #expect(
      try DraftingWorld.text(of: Prohibition(.one("is"), to: "block the channel"))
        == "The Islands shall not block the channel.")
    #expect(
      try DraftingWorld.text(of: Immunity(.one("fd"), to: "light a wreck"))
        == "Freedonia shall not be required to light a wreck.")
    #expect(
      try DraftingWorld.text(of: Prohibition(.persons("keepers"), to: "sleep"))
        == "Keepers shall not sleep.")
  }

  @Test(
    "Each commitment has its words, in the spelling of the agreement",
    arguments: [
      (Commitment.result, "Each Party shall V.", "Each Party shall V."),
      (.conduct, "Each Party shall V.", "Each Party shall V."),
      (.procedure, "Each Party shall V.", "Each Party shall V."),
      (
        .bestEfforts, "Each Party shall use its best efforts to V.",
        "Each Party shall use its best efforts to V."
      ),
      (.endeavour, "Each Party shall endeavor to V.", "Each Party shall endeavour to V."),
      (.seek, "Each Party shall seek to V.", "Each Party shall seek to V."),
      (.workTowards, "Each Party shall work toward V.", "Each Party shall work towards V."),
    ])
  func commitments(commitment: Commitment, american: String, british: String) throws {
    let duty = Duty(.each, commitment, to: "V")
    #expect(try DraftingWorld.text(of: duty) == american)
    let context = try DraftingWorld.context(spelling: .british)
    #expect(duty.composed(in: context).prose.canonicalText == british)
  }

  @Test("The subject is a mention of the party or organ, so that a change of name reaches it")
  func mentions() throws {
    let context = try DraftingWorld.context()
    func subjects(_ bearer: Bearer) -> [Mention.Subject] {
      Duty(bearer, to: "V").composed(in: context).prose.mentions.map(\.subject)
    }
    #expect(subjects(.party(DraftingWorld.islands)) == [.party("is")])
    #expect(
      subjects(.body(DraftingWorld.coastGuard, of: DraftingWorld.freedonia))
        == [.body("coast-guard")])
    #expect(subjects(.jointBody(DraftingWorld.commission)) == [.body("commission")])
    #expect(subjects(.each).isEmpty)
  }
}
