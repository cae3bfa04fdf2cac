import Agreements
import Testing

@Suite("The obligations that composed sentences record")
struct ObligationRecordingTests {
  @Test(
    "The force of a duty follows the scale, and a qualifier lowers only what is unconditional",
    arguments: [
      (Commitment.result, Force.unconditionalResult, Force.qualified, Standard.result),
      (.conduct, .unconditionalConduct, .qualified, .conduct),
      (.bestEfforts, .bestEfforts, .bestEfforts, .bestEfforts),
      (.endeavour, .endeavour, .endeavour, .reasonableEfforts),
      (.seek, .endeavour, .endeavour, .reasonableEfforts),
      (.workTowards, .endeavour, .endeavour, .reasonableEfforts),
      (.procedure, .procedural, .procedural, .goodFaithConsideration),
    ])
  func duties(
    commitment: Commitment, plain: Force, qualified: Force, standard: Standard
  ) throws {
    let duty = try DraftingWorld.norm(of: Duty(.each, commitment, to: "V"))
    #expect(duty.modality == .duty)
    #expect(duty.force == plain)
    #expect(duty.standard == standard)
    for duty in [
      Duty(.each, commitment, to: "V", subjectTo: [.availabilityOfFunds]),
      Duty(.each, commitment, to: "V", saying: [.asAppropriate]),
    ] {
      #expect(try DraftingWorld.norm(of: duty).force == qualified)
      #expect(try DraftingWorld.norm(of: duty).standard == standard)
    }
    #expect(commitment.standard == standard)
    #expect(commitment.force(qualified: false) == plain)
    #expect(commitment.force(qualified: true) == qualified)
  }

  @Test(
    "Other norms have the force of their wording, or none where wording has no degrees",
    arguments: [
      (Modality.prohibition, Force.unconditionalResult as Force?, Force.qualified as Force?),
      (.claimRight, .unconditionalResult, .qualified), (.recommendation, .hortatory, .hortatory),
      (.intention, .statement, .statement), (.declaration, .statement, .statement),
      (.permission, nil, nil), (.power, nil, nil), (.immunity, nil, nil),
      (.constitutive, nil, nil), (.purpose, nil, nil),
    ])
  func otherNorms(modality: Modality, plain: Force?, qualified: Force?) throws {
    let norm = try DraftingWorld.norm(of: Norm(modality, of: .each, to: "V"))
    #expect(norm.modality == modality)
    #expect(norm.force == plain)
    let limited = try DraftingWorld.norm(
      of: Norm(modality, of: .each, to: "V", subjectTo: [.uponRequest]))
    #expect(limited.force == qualified)
  }

  @Test("What is permitted or within a power is at discretion; other norms have no standard")
  func standards() throws {
    for modality in Modality.allCases where modality != .duty {
      let norm = try DraftingWorld.norm(of: Norm(modality, of: .each, to: "V"))
      let expected: Standard? = [.permission, .power].contains(modality) ? .discretion : nil
      #expect(norm.standard == expected)
    }
    #expect(
      try DraftingWorld.norm(of: Norm(.duty, of: .each, to: "V")).standard == .conduct,
      "a duty of no stated commitment is one of conduct")
  }

  @Test("In an instrument that does not bind, what will be done is an intention")
  func nonBinding() throws {
    let context = try DraftingWorld.context(.nonBinding)
    let norms: [(any Sentence, Force?)] = [
      (Duty(.each, .result, to: "V"), .statement), (Duty(.each, .bestEfforts, to: "V"), .statement),
      (Prohibition(.neither, to: "V"), .statement), (ClaimRight(.each, to: "V"), .statement),
      (Power(.either, to: "V"), nil), (Norm(.recommendation, of: .each, to: "V"), .hortatory),
    ]
    for (sentence, force) in norms {
      #expect(sentence.composed(in: context).obligations.map(\.force) == [force])
    }
  }

  @Test("The short forms record their modality")
  func shortForms() throws {
    let forms: [(any Sentence, Modality)] = [
      (Duty(.each, to: "V"), .duty), (Prohibition(.neither, to: "V"), .prohibition),
      (Permission(.each, to: "V"), .permission), (Power(.either, to: "V"), .power),
      (ClaimRight(.each, to: "V"), .claimRight), (Immunity(.neither, to: "V"), .immunity),
      (Intention(.jointly, to: "V"), .intention), (Declaration(.one("fd"), "Vs"), .declaration),
    ]
    let context = try DraftingWorld.context()
    for (sentence, modality) in forms {
      #expect(sentence.composed(in: context).obligations.map(\.modality) == [modality])
    }
  }

  @Test("Every element of the sentence is recorded as it was given")
  func elements() throws {
    let cap = Cap(.ceiling, .open(DraftingWorld.open), per: .years(1))
    let deadline = Deadline.within(.days(60), of: .entryIntoForce)
    let duty = try DraftingWorld.norm(
      of: Duty(
        .one("is"), .result, id: "lamps", to: "keep the \(term: "Light", as: "Lights") lit",
        for: .nonParty("league"), when: "Where fog arises", due: deadline, every: .annually,
        subjectTo: [.availabilityOfFunds], saying: [.nonExhaustive],
        provided: ["that oil can be had"], unless: ["unless the Parties decide otherwise"],
        cap: cap))
    #expect(
      duty
        == Obligation(
          "lamps", .duty, force: .qualified, standard: .result, bearer: .one("is"),
          beneficiary: .nonParty("league"), action: "keep the Lights lit",
          trigger: "Where fog arises", conditions: ["that oil can be had"],
          exceptions: ["unless the Parties decide otherwise"], deadline: deadline,
          recurrence: .annually, qualifiers: [.availabilityOfFunds, .nonExhaustive], cap: cap,
          words: duty.words, confidence: .declared))
    #expect(duty.determinacy == .determinable)
  }

  @Test("The words recorded are the whole sentence")
  func words() throws {
    for sentence: any Sentence in [
      Duty(.each, to: "keep “lamps” lit — always", when: "In fog"), Duty(.jointly, to: "consult:"),
      Prohibition(.neither, to: "block \(clause: "channel")"),
      Declaration(.one("is"), "reaffirms its friendship"),
    ] {
      let composed = sentence.composed(in: try DraftingWorld.context())
      let covered = try DraftingWorld.words(composed.obligations.first?.words, of: composed.prose)
      #expect(covered == composed.prose.canonicalText)
      #expect(composed.obligations.first?.words?.start == 0)
    }
  }
}
