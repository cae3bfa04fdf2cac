import Agreements
import TestSupport
import Testing

/// An agreement on civil protection that is to be signed, and for which neither capital has done its part.
enum CivilProtectionDraft {
  private static let unitedStates = Party(
    "us", officialName: "the United States of America", shortName: "the United States",
    adjective: "U.S.", abbreviation: "US")
  private static let kosovo = Party(
    "kosovo", officialName: "the Republic of Kosovo", shortName: "Kosovo", adjective: "Kosovo",
    abbreviation: "KOS")
  private static let convention = ExternalInstrument(
    "relief", title: "the Convention on Relief after Disasters", place: "Port Amber",
    date: CalendarDate("1998-05-04"), version: .asAmended,
    standing: [.init("us", isBound: true), .init("kosovo", isBound: false)])
  private static let union = NonParty("eu", name: "the European Union", kind: .organization)

  static let knowledge = DraftingKnowledge(
    organs: [
      RegisteredOrgan(
        "Federal Emergency Management Agency", of: "us", misnomers: ["Federal Emergency Agency"]),
      RegisteredOrgan("Emergency Management Agency", of: "kosovo"),
    ],
    procedures: [
      DomesticProcedure(
        "ratification by the Assembly", of: "kosovo", basis: "Constitution art. 18",
        needsActAfterSignature: true)
    ],
    fullPowers: [FullPowers("Blerim Gashi", for: "kosovo", .fullPowers)],
    authorities: [
      NegotiatingAuthority(of: "us", to: .negotiate, by: "Action memorandum of 3 May 2031"),
      NegotiatingAuthority(of: "kosovo", to: .negotiate, by: "Decision 4/12"),
      NegotiatingAuthority(of: "kosovo", to: .conclude, by: "Decision 4/13"),
    ])

  static let expected = [
    ExpectedFinding("type.us-authority", .error),
    ExpectedFinding("type.kos-route", .error),
    ExpectedFinding("type.cfr-criteria", .remark),
    ExpectedFinding("party.negotiating-authority", .error),
    ExpectedFinding(
      "ref.external-not-binding-on-party", .warning, at: "Article 1(2)", "{Article 4 of relief}"),
    ExpectedFinding(
      "balance.one-sided-duty", .remark, at: "Article 1(2)",
      "Kosovo shall grant relief teams the facilities listed in {Article 4 of relief}."),
    ExpectedFinding(
      "norm.funding-unqualified", .error, at: "Article 2(1)",
      "The United States shall fund the training of rescue teams in Kosovo."),
    ExpectedFinding(
      "balance.one-sided-duty", .remark, at: "Article 2(1)",
      "The United States shall fund the training of rescue teams in Kosovo."),
    ExpectedFinding(
      "norm.kosovo-financial-obligation", .remark, at: "Article 2(2)",
      "Kosovo shall pay the travel costs of its rescue teams."),
    ExpectedFinding(
      "party.organ-unknown", .warning, at: "Article 3(1)", "Federal Emergency Agency"),
    ExpectedFinding("party.io-member-dependence", .warning, at: "Article 3(2)", "membership"),
    ExpectedFinding(
      "norm.outcome-as-duty", .warning, at: "Article 3(2)", "secure the membership of"),
    ExpectedFinding(
      "final.domestic-procedure-mismatch", .error, at: "Article 6(1)"),
    ExpectedFinding("party.full-powers", .error, at: "the first signature"),
  ]

  static func agreement() throws -> Agreement {
    let date = try #require(CalendarDate("2031-06-10"))
    return try Agreement(
      between: unitedStates, and: kosovo, on: "Civil Protection",
      instrument: Instrument(bindingness: .binding, form: .singleText, level: .government),
      nonParties: [union], externalInstruments: [convention]
    ) {
      Preamble { Recital("Desiring to protect their people from disasters,") }
      Article("Assistance") {
        Paragraph {
          Duty(.each, to: "assist the other Party after a disaster, upon its request")
        }
        Paragraph {
          Duty(
            .party(kosovo),
            to: "grant relief teams the facilities listed in \("Article 4", of: convention)")
        }
      }
      Article("Training") {
        Paragraph {
          Duty(.party(unitedStates), to: "fund the training of rescue teams in \(kosovo)")
        }
        Paragraph {
          Duty(.party(kosovo), to: "pay the travel costs of its rescue teams")
        }
      }
      Article("Agencies") {
        Paragraph(
          "The points of contact are the Federal Emergency Agency for \(unitedStates) and the Emergency Management Agency for \(kosovo)."
        )
        Paragraph {
          Duty(
            .party(unitedStates), .result,
            to: "secure the membership of \(kosovo) in the relief mechanism of \(union)")
        }
      }
      Article("Costs") { Duty(.each, to: "bear its other costs") }
      Article("Disputes and Amendment") {
        Paragraph { DisputeSettlement([.consultation], excludesThirdParties: true) }
        Paragraph { Amendment() }
      }
      Article("Final Provisions") {
        Paragraph {
          EntryIntoForce(.signature(by: unitedStates, and: kosovo))
        }
        Paragraph { AgreementDuration.indefinite }
        Paragraph { Termination(notice: .settled(.months(6))) }
        Paragraph { Registration(by: .settled(.party(unitedStates)), within: .settled(.months(6))) }
      }
      Testimonium(
        doneAt: .settled("Washington"), on: .settled(date),
        in: Authenticity(.settled([.init(.english)])),
        signedBy: [
          SignatureBlock(
            "us", signatory: .settled("Ann Reed"), capacity: .settled("Under Secretary")),
          SignatureBlock(
            "kosovo", signatory: .settled("Blerim Gashi"), capacity: .settled("Deputy Minister")),
        ])
    }
  }
}
