import Agreements
import Testing

@Suite("Sentences on duration, change, end, disputes and registration")
struct FinalProvisionSentenceTests {
  private let open = DraftingWorld.open

  @Test("Duration")
  func duration() throws {
    let lastDay = try #require(CalendarDate("2039-12-31"))
    let sentences: [(AgreementDuration, String)] = [
      (.indefinite, "This Agreement shall remain in force indefinitely."),
      (
        .fixed(.settled(.years(10))),
        "This Agreement shall remain in force for 10 years from its entry into force."
      ),
      (
        .fixed(.open(open)),
        "This Agreement shall remain in force for [to be agreed] from its entry into force."
      ),
      (
        .initialThenIndefinite(.settled(.years(10))),
        "This Agreement shall remain in force for an initial period of 10 years from its entry into force, in which neither Party may terminate it by notice, and thereafter indefinitely."
      ),
      (
        .until(lastDay),
        "This Agreement shall remain in force until and including 31 December 2039."
      ),
    ]
    for (duration, expected) in sentences {
      #expect(try DraftingWorld.text(of: duration) == expected)
      #expect(
        duration.composed(in: try DraftingWorld.context()).substance == .duration(duration))
    }
    let context = try DraftingWorld.context(.nonBinding)
    #expect(
      AgreementDuration.fixed(.settled(.years(1))).composed(in: context).prose.canonicalText
        == "This Agreement will remain in effect for 1 year from its coming into effect.")
  }

  @Test("Renewal")
  func renewal() throws {
    let sentences: [(Renewal, String)] = [
      (.byAgreement, "This Agreement may be extended by written agreement of the Parties."),
      (
        .automatic(for: .settled(.years(5)), unlessNotice: .settled(.months(6))),
        "This Agreement shall be renewed for successive periods of 5 years unless either Party notifies the other in writing, at least 6 months before the end of the current period, that it does not wish to renew it."
      ),
      (.open(open), "The renewal of this Agreement shall be governed by [to be agreed]."),
    ]
    for (renewal, expected) in sentences {
      #expect(try DraftingWorld.text(of: renewal) == expected)
      #expect(renewal.composed(in: try DraftingWorld.context()).substance == .renewal(renewal))
    }
  }

  @Test("Termination")
  func termination() throws {
    let plain = Termination(notice: .settled(.months(6)))
    #expect(
      try DraftingWorld.text(of: plain)
        == "Either Party may terminate this Agreement by giving the other Party written notice through diplomatic channels. Termination shall take effect 6 months after receipt of the notice."
    )
    let full = Termination(
      by: .one("is"), notice: .open(open), runsFrom: .dispatch, throughDiplomaticChannels: false,
      survivals: [
        .init(["claims"]), .init(["secrecy", "costs"], .forPeriod(.settled(.years(5)))),
        .init(["works"], .untilCompletion),
      ])
    #expect(
      try DraftingWorld.text(of: full)
        == "The Islands may terminate this Agreement by giving the other Party written notice. Termination shall take effect [to be agreed] after the date of the notice. {claims} shall continue to apply after this Agreement ends. {secrecy, costs} shall continue to apply after this Agreement ends for 5 years. {works} shall continue to apply after this Agreement ends until what was begun before is completed."
    )
    let composed = full.composed(in: try DraftingWorld.context())
    #expect(composed.substance == .termination(full))
    #expect(composed.obligations.map(\.modality) == [.power])
    #expect(composed.obligations.map(\.bearer) == [.one("is")])
  }

  @Test("Amendment")
  func amendment() throws {
    let parties = try DraftingWorld.parties()
    #expect(
      try DraftingWorld.text(of: Amendment())
        == "The Parties may amend this Agreement by written agreement. An amendment shall enter into force in the same manner as this Agreement."
    )
    #expect(
      try DraftingWorld.text(
        of: Amendment(
          inWriting: false, entryIntoForce: .formula(.signature(of: parties)),
          simplified: ["annex"]))
        == "The Parties may amend this Agreement by agreement. An amendment shall enter into force on the date of the later signature. {annex} may be amended by an exchange of notes."
    )
    #expect(
      try DraftingWorld.text(of: Amendment(entryIntoForce: .asProvided))
        .hasSuffix(" An amendment shall enter into force as it provides."))
  }

  @Test("Disputes are settled by each means in its turn")
  func disputes() throws {
    let start =
      "The Parties shall settle any dispute concerning the interpretation or application of this Agreement"
    let sentences: [([DisputeSettlement.Means], String)] = [
      ([], "\(start) between themselves."), ([.consultation], "\(start) by consultation."),
      (
        [.consultation, .negotiation],
        "\(start) by consultation, failing which by negotiation through diplomatic channels."
      ),
      (
        [.jointBody("commission"), .arbitration, .court("the Court of the Seas")],
        "\(start) by consideration in the Lighthouse Commission, failing which by arbitration, failing which by decision by the Court of the Seas."
      ),
    ]
    for (means, expected) in sentences {
      let provision = DisputeSettlement(means, excludesThirdParties: false)
      #expect(try DraftingWorld.text(of: provision) == expected)
      let composed = provision.composed(in: try DraftingWorld.context())
      #expect(composed.substance == .disputes(provision))
      #expect(composed.obligations.map(\.bearer) == [.jointly])
    }
    #expect(
      try DraftingWorld.text(of: DisputeSettlement([.consultation], excludesThirdParties: true))
        == "\(start) by consultation. Neither Party shall refer any such dispute to any national or international court, tribunal or third party."
    )
  }

  @Test("Registration")
  func registration() throws {
    let words =
      "shall register this Agreement with the Secretariat of the United Nations in accordance with Article 102 of the Charter of the United Nations"
    #expect(
      try DraftingWorld.text(of: Registration(by: .settled(.one("is")))) == "The Islands \(words).")
    let open = Registration(by: .open(open), within: .open(open))
    #expect(
      try DraftingWorld.text(of: open)
        == "[to be agreed] \(words) within [to be agreed] of the entry into force of this Agreement."
    )
    let norm = try DraftingWorld.norm(of: open)
    #expect(norm.bearer == .open(self.open))
    #expect(norm.deadline == .open(self.open, of: .entryIntoForce))
    #expect(norm.force == .unconditionalResult)
  }

  @Test("An instrument that does not bind says nothing in the words of treaties")
  func nonBinding() throws {
    let context = try DraftingWorld.context(.nonBinding)
    let notes = EntryIntoForceFormula.laterNotification(of: context.parties)
    let sentences: [any Sentence] = [
      EntryIntoForce(notes, exceptions: [.init(["a"], .silent(of: context.parties))]),
      AgreementDuration.indefinite, AgreementDuration.initialThenIndefinite(.settled(.years(1))),
      Renewal.automatic(for: .settled(.years(1)), unlessNotice: .open(open)), Renewal.open(open),
      Termination(notice: .open(open), survivals: [.init(["a"])]), Amendment(),
      Amendment(entryIntoForce: .formula(notes.plus(.days(1)))),
      Amendment(entryIntoForce: .asProvided),
      DisputeSettlement([.consultation], excludesThirdParties: true),
      Registration(by: .open(open), within: .settled(.days(60))),
    ]
    for sentence in sentences {
      let text = sentence.composed(in: context).prose.canonicalText
      #expect(!text.contains("shall"), "\(text)")
      #expect(!text.contains("force"), "\(text)")
      #expect(!text.contains("Party"), "\(text)")
    }
  }
}
