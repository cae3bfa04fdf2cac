import Agreements
import Testing

/// A fault in the links of an agreement, put into the paragraph "2.2" of an agreement without any.
struct LinkFault: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var rule: String
  var change: @Sendable (inout Clause) -> Void

  init(_ description: String, _ rule: String, _ change: @escaping @Sendable (inout Clause) -> Void)
  {
    testDescription = description
    self.rule = rule
    self.change = change
  }

  /// A fault in prose.
  private static func prose(_ description: String, _ rule: String, _ prose: Prose) -> LinkFault {
    LinkFault(description, rule) { $0.prose = prose }
  }

  /// A fault in a norm.
  private static func norm(
    _ description: String, _ rule: String, _ change: @escaping @Sendable (inout Obligation) -> Void
  ) -> LinkFault {
    LinkFault(description, rule) { clause in
      var norm = Obligation("o", .duty, bearer: .each, action: "act")
      change(&norm)
      clause.obligations = [norm]
    }
  }

  /// A fault in a typed value.
  private static func value(
    _ description: String, _ rule: String, _ substance: Clause.Substance
  ) -> LinkFault {
    LinkFault(description, rule) { $0.substance = substance }
  }

  private static func mention(_ subject: Mention.Subject) -> Prose {
    Prose([.mention(Mention(subject, wording: "somebody"))])
  }

  private static let strangers = PartyPair(
    .init("fd", named: "Freedonia"), .init("klopstokia", named: "Klopstokia"))

  static let all = inProse + inNorms + inValues

  private static let inProse: [LinkFault] = [
    prose("a reference to no clause", "ref.unresolved", "See \(clause: "none")."),
    prose("a list with one that is missing", "ref.unresolved", "See \(clauses: ["1", "none"])."),
    prose("a list of nothing", "ref.unresolved", "See \(clauses: [])."),
    prose("a range with a missing end", "ref.unresolved", "\(clauses: "1", through: "none")"),
    prose("an unidentified reference", "ref.unresolved", .reference(.unresolved)),
    prose(
      "another instrument that is not declared", "ref.unresolved",
      .reference(.external("none", pinpoint: "Article 1"))),
    prose("a range upside down", "ref.range-inverted", "\(clauses: "2", through: "1")"),
    prose("a range across levels", "ref.range-inverted", "\(clauses: "1", through: "2.1")"),
    prose("this Annex outside an annex", "ref.relative-out-of-scope", "\(this: .annex)"),
    prose("this item in a paragraph", "ref.relative-out-of-scope", "\(this: .item)"),
    prose("an unknown party", "party.unknown", mention(.party("none"))),
    prose("an unknown organ", "party.organ-unknown", mention(.body("none"))),
    prose("an unknown third party", "party.unknown", mention(.nonParty("none"))),
    prose("an unknown instrument", "ref.unresolved", mention(.instrument("none"))),
    prose("a term without a definition", "def.undefined-term", "the \(term: "Buoy")"),
    prose("a pair with a stranger", "party.unknown", Prose([.pair(strangers)])),
    prose(
      "a slot proposed by a stranger", "party.unknown",
      Prose([.slot(Slot("s", [.init(by: [.init("none", abbreviation: "N")], .deletion)]))])),
    prose(
      "a fault within slots", "ref.unresolved",
      Prose([
        .slot(
          Slot(
            "s",
            [
              .init(
                by: [],
                .words(
                  Prose([
                    .slot(
                      Slot(
                        "t",
                        [
                          .init(by: [], .words("\(clause: "none")"))
                        ]))
                  ])))
            ]))
      ])),
    prose(
      "a pair with a stranger in a slot", "party.unknown",
      Prose([.slot(Slot("s", [.init(by: [], .words(Prose([.pair(strangers)])))]))])),
    prose(
      "a reference in the name of a pair", "ref.unresolved",
      Prose([
        .pair(PartyPair(.init("fd", named: "\(clause: "none")"), .init("sy", named: "Sylvania")))
      ])),
    LinkFault("a fault in a heading", "ref.unresolved") { $0.heading = "On \(clause: "none")" },
    LinkFault("a fault in closing words", "ref.unresolved") {
      $0.closingWords = "under \(clause: "none")"
    },
    prose(
      "a placeholder that stands for something else elsewhere", "text.placeholder-ambiguous",
      "\(open: Placeholder("date", .date, prompt: "another prompt", because: .negotiable))"),
  ]

  private static let inNorms: [LinkFault] = [
    norm("an unknown bearer", "party.unknown") { $0.bearer = .one("none") },
    norm("an organ of an unknown party", "party.unknown") {
      $0.bearer = .body("fd-lights", of: "none")
    },
    norm("an unknown organ of a party", "party.organ-unknown") {
      $0.bearer = .body("none", of: "fd")
    },
    norm("an organ of the other party", "party.organ-unknown") {
      $0.bearer = .body("sy-lights", of: "fd")
    },
    norm("an organ of one party as a joint one", "party.organ-unknown") {
      $0.bearer = .jointBody("fd-lights")
    },
    norm("an unknown beneficiary", "party.unknown") { $0.beneficiary = .party("none") },
    norm("an unknown third beneficiary", "party.unknown") { $0.beneficiary = .nonParty("none") },
    norm("a deadline from a stranger's act", "party.unknown") {
      $0.deadline = .within(.days(1), of: .signature(by: "none"))
    },
    norm("a deadline before a stranger's act", "party.unknown") {
      $0.deadline = .before(.consent(by: "none"), byAtLeast: .days(1))
    },
    norm("a proviso on no clause", "ref.unresolved") {
      $0.qualifiers = [.asAppropriate, .reference(.subjectTo, ["none"])]
    },
    norm("a consequence in no clause", "ref.unresolved") { $0.consequences = ["1", "none"] },
    norm("words behind the end", "text.range-outside") {
      $0.words = TextRange(start: 0, end: "Words of 2.2.".utf8.count + 1)
    },
    LinkFault("a definition for no clause", "ref.unresolved") {
      $0.definitions = [Definition("Oil", term: "Oil", scope: .clause("none"))]
    },
    LinkFault("a meaning behind the end", "text.range-outside") {
      $0.definitions = [Definition("Oil", term: "Oil", meaning: TextRange(start: 99, end: 100))]
    },
    LinkFault("a citation of no document", "prov.locator-invalid") {
      $0.citations = [.paragraph(1, of: "none")]
    },
  ]

  private static let inValues: [LinkFault] = [
    value(
      "an exception for no clause", "ref.unresolved",
      .entryIntoForce(
        EntryIntoForce(
          .event(.noteInReply), exceptions: [.init(["none"], .event(.noteInReply))]))),
    value(
      "a formula with a stranger", "party.unknown",
      .entryIntoForce(
        EntryIntoForce(.event(.notification(by: "none")).plus(.days(30))))),
    value(
      "the survival of no clause", "ref.unresolved",
      .termination(Termination(notice: .settled(.days(1)), survivals: [.init(["none"])]))),
    value(
      "termination by a stranger", "party.unknown",
      .termination(Termination(by: .one("none"), notice: .settled(.days(1))))),
    value(
      "a simple amendment of no clause", "ref.unresolved",
      .amendment(Amendment(simplified: ["none"]))),
    value(
      "an amendment that turns on a stranger", "party.unknown",
      .amendment(Amendment(entryIntoForce: .formula(.event(.receiptOfNotification(by: "none")))))),
    value(
      "disputes before an unknown organ", "party.organ-unknown",
      .disputes(DisputeSettlement([.consultation, .jointBody("none")], excludesThirdParties: true))),
    value(
      "a text that turns on a stranger", "party.unknown",
      .languages(
        Authenticity(.settled([.init(.english, authentic: .event(.signature(by: "none")))])))),
    value(
      "registration by a stranger", "party.unknown",
      .registration(Registration(by: .settled(.one("none"))))),
    value(
      "the signature of a stranger", "party.unknown",
      .signature(
        SignatureBlock("none", signatory: .settled("Nobody"), capacity: .settled("Nobody")))),
    value(
      "a row carried by no norm", "ref.unresolved",
      .programme(ProgrammeEntry(.initiative, .obligations(["none"])))),
  ]
}
