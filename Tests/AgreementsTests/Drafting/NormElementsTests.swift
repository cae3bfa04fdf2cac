import Agreements
import Testing

@Suite("The elements of composed sentences")
struct NormElementsTests {
  @Test(
    "Each qualifier has its words behind the modal",
    arguments: [
      (Qualifier.domesticLaw, "in accordance with its laws and regulations"),
      (.availabilityOfFunds, "subject to the availability of appropriated funds"),
      (.mutualConsent, "by mutual consent"), (.asAppropriate, "as appropriate"),
      (.asFarAsPossible, "to the extent practicable"), (.uponRequest, "upon request"),
      (.caseByCase, "on a case-by-case basis"), (.reciprocity, "on the basis of reciprocity"),
      (.unlessOtherwiseAgreed, "unless otherwise agreed"), (.inPrinciple, "in principle"),
      (.reference(.withoutPrejudice, ["a"]), "without prejudice to {a}"),
      (.reference(.notwithstanding, ["a", "b"]), "notwithstanding {a, b}"),
      (.reference(.subjectTo, ["a"]), "subject to {a}"),
      (.reference(.inAccordanceWith, ["a"]), "in accordance with {a}"),
      (.other("within its means"), "within its means"),
    ])
  func qualifiers(qualifier: Qualifier, words: String) throws {
    #expect(
      try DraftingWorld.text(of: Duty(.each, .seek, to: "repair its lamps", subjectTo: [qualifier]))
        == "Each Party shall, \(words), seek to repair its lamps.")
    #expect(
      try DraftingWorld.text(of: Duty(.each, to: "repair its lamps", saying: [qualifier]))
        == "Each Party shall repair its lamps.")
  }

  @Test(
    "Qualifiers that only the action can state are recorded and add no words",
    arguments: [Qualifier.nonExhaustive, .exclusively])
  func silentQualifiers(qualifier: Qualifier) throws {
    let duty = Duty(.each, to: "repair its lamps", subjectTo: [qualifier])
    #expect(try DraftingWorld.text(of: duty) == "Each Party shall repair its lamps.")
    #expect(try DraftingWorld.norm(of: duty).qualifiers == [qualifier])
  }

  @Test("Several qualifiers are one list, and the law is that of the subject")
  func severalQualifiers() throws {
    #expect(
      try DraftingWorld.text(
        of: Duty(
          .jointly, to: "exchange charts", subjectTo: [.domesticLaw, .availabilityOfFunds]))
        == "The Parties shall, in accordance with their respective laws and regulations and subject to the availability of appropriated funds, exchange charts."
    )
    #expect(
      try DraftingWorld.text(
        of: Permission(
          .either, to: "exchange charts", subjectTo: [.uponRequest, .caseByCase, .reciprocity]))
        == "Either Party may, upon request, on a case-by-case basis and on the basis of reciprocity, exchange charts."
    )
    #expect(
      try DraftingWorld.text(
        of: Duty(
          .each, to: "exchange charts",
          subjectTo: [.availabilityOfFunds, .reference(.subjectTo, ["a"]), .domesticLaw]))
        == "Each Party shall, subject to the availability of appropriated funds and {a} and in accordance with its laws and regulations, exchange charts."
    )
  }

  @Test(
    "Qualifiers never come between “to” and its verb",
    arguments: [
      (
        Modality.claimRight, Bearer.each,
        "Each Party shall, upon request, be entitled to receive charts."
      ),
      (
        .immunity, .neither, "Neither Party shall, upon request, be required to receive charts."
      ),
      (
        .immunity, .one("fd"), "Freedonia shall not, upon request, be required to receive charts."
      ),
      (.intention, .jointly, "The Parties intend, upon request, to receive charts."),
      (.intention, .each, "Each Party intends, upon request, to receive charts."),
      (.prohibition, .neither, "Neither Party shall, upon request, receive charts."),
      (.recommendation, .jointly, "The Parties should, upon request, receive charts."),
    ])
  func qualifiedModals(modality: Modality, bearer: Bearer, expected: String) throws {
    #expect(
      try DraftingWorld.text(
        of: Norm(modality, of: bearer, to: "receive charts", subjectTo: [.uponRequest]))
        == expected)
  }

  @Test("All elements stand in their order")
  func order() throws {
    #expect(
      try DraftingWorld.text(
        of: Duty(
          .each, .endeavour, to: "replace lamps", when: "In peace",
          due: .indeterminate("without delay"), every: .annually,
          subjectTo: [.availabilityOfFunds],
          provided: ["that glass can be had", "that the sea is calm"],
          unless: ["unless the Parties decide otherwise", "except in winter"]))
        == "In peace, each Party shall, subject to the availability of appropriated funds, endeavor to replace lamps annually without delay, provided that glass can be had and that the sea is calm, unless the Parties decide otherwise, except in winter."
    )
  }

  @Test("Before a list, all elements stand behind the modal and nothing follows the colon")
  func chapeau() throws {
    #expect(
      try DraftingWorld.text(of: Duty(.jointly, to: "cooperate in:"))
        == "The Parties shall cooperate in:")
    #expect(
      try DraftingWorld.text(
        of: Duty(
          .jointly, .procedure, to: "consult on:", when: "After a wreck", every: .annually,
          subjectTo: [.asAppropriate]))
        == "After a wreck, the Parties shall, as appropriate and annually, consult on:")
    #expect(
      try DraftingWorld.text(
        of: Duty(
          .each, to: "publish:", due: .within(.days(60), of: .entryIntoForce),
          unless: ["unless the Parties decide otherwise"]))
        == "Each Party shall, within 60 days of the entry into force of this Agreement and unless the Parties decide otherwise, publish:"
    )
    #expect(
      try DraftingWorld.text(
        of: Permission(.each, to: "close:", provided: ["that notice is given"]))
        == "Each Party may, provided that notice is given, close:")
  }

  @Test("An instrument that does not bind says “will”")
  func nonBinding() throws {
    let context = try DraftingWorld.context(.nonBinding)
    func text(_ sentence: some Sentence) -> String {
      sentence.composed(in: context).prose.canonicalText
    }
    #expect(
      text(Duty(.jointly, .endeavour, to: "consult", due: .within(.days(60), of: .entryIntoForce)))
        == "The Participants will endeavor to consult within 60 days of the coming into effect of this Agreement."
    )
    #expect(text(Prohibition(.each, to: "V")) == "Neither Participant will V.")
    #expect(text(Prohibition(.jointly, to: "V")) == "The Participants will not V.")
    #expect(text(Immunity(.one("is"), to: "V")) == "The Islands will not be required to V.")
    #expect(text(ClaimRight(.either, to: "V")) == "Either Participant will be entitled to V.")
    #expect(text(Power(.either, to: "V")) == "Either Participant may V.")
    #expect(text(Intention(.each, to: "V")) == "Each Participant intends to V.")
    let undecided = try DraftingWorld.context(.undecided)
    #expect(
      Duty(.each, to: "V").composed(in: undecided).prose.canonicalText == "Each Party shall V.")
  }
}
