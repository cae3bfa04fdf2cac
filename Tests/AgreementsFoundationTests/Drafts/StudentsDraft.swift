import Agreements
import TestSupport
import Testing

/// An agreement on students that is to be initialled, after pieces of other texts were pasted into it.
enum StudentsDraft {
  private static let freedonia = Party(
    "freedonia", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD")
  private static let sylvania = Party(
    "sylvania", officialName: "the Kingdom of Sylvania", shortName: "Sylvania",
    adjective: "Sylvanian", abbreviation: "SY")

  static let expected = [
    ExpectedFinding(
      "structure.alternat", .remark, at: nil,
      "the Republic of Freedonia and the Government of the Kingdom of Sylvania"),
    ExpectedFinding(
      "structure.recital-form", .remark, at: "the first preambular paragraph", "The"),
    ExpectedFinding("text.nbsp", .remark, at: "Article 1(1)", "\u{A0}"),
    ExpectedFinding("text.bidi-control", .error, at: "Article 1(2)", "\u{202E}"),
    ExpectedFinding("text.invisible", .error, at: "Article 1(3)", "\u{200B}"),
    ExpectedFinding(
      "balance.mutual-label-unmet", .warning, at: "Article 2",
      "Freedonia shall organize mutual training of teachers annually."),
    ExpectedFinding(
      "balance.one-sided-duty", .remark, at: "Article 2",
      "Freedonia shall organize mutual training of teachers annually."),
    ExpectedFinding(
      "balance.benefit-without-duty", .warning, at: "Article 3",
      "Sylvania shall be entitled to receive textbooks from Freedonia."),
    ExpectedFinding(
      "norm.duty-without-means", .warning, at: "Article 4", "establish a training center"),
    ExpectedFinding("ref.unresolved", .error, at: "Article 5(2)", "{exchange}"),
    ExpectedFinding("text.not-nfc", .warning, at: "Article 5(3)", "e\u{301}"),
    ExpectedFinding("final.termination-missing", .warning),
  ]

  static func agreement() throws -> Agreement {
    var agreement = try drafted()
    try agreement.remove("exchange")
    agreement.title =
      "Agreement between the Government of the Republic of Freedonia and the Government of the Kingdom of Sylvania on Students"
    return agreement
  }

  private static func drafted() throws -> Agreement {
    let date = try #require(CalendarDate("2031-06-10"))
    return try Agreement(
      between: freedonia, and: sylvania, on: "Students",
      instrument: Instrument(bindingness: .binding, form: .singleText, level: .government)
    ) {
      Preamble {
        Recital("The young people of both countries are their future,")
        Recital("Desiring that they study together,")
      }
      Article("Students") {
        Paragraph { Duty(.each, to: "admit students\u{A0}of the other Party to its universities") }
        Paragraph {
          Prohibition(.neither, to: "\u{202E}charge them higher fees than its own students")
        }
        Paragraph { Permission(.either, to: "limit the num\u{200B}ber of students in medicine") }
      }
      Article("Teachers") {
        Paragraph {
          Duty(.party(freedonia), to: "organize mutual training of teachers", every: .annually)
        }
      }
      Article("Textbooks") {
        ClaimRight(.party(sylvania), to: "receive textbooks from \(freedonia)")
      }
      Article("Exchange", id: "exchange") {
        Duty(.each, to: "send 20 students to the other Party", every: .annually)
      }
      Article("Center") {
        Duty(
          .jointly, .result, to: "establish a training center",
          due: .within(.years(2), of: .entryIntoForce))
      }
      Article("Certificates") {
        Paragraph { Duty(.each, to: "recognize the school certificates of the other Party") }
        Paragraph { Duty(.each, to: "also recognize the studies under \(clause: "exchange")") }
        Paragraph("The Cafe\u{301} des Lettres in Freedonia City is the place where students meet.")
      }
      Article("Costs and Disputes") {
        Paragraph { Duty(.each, to: "bear the costs of its own students") }
        Paragraph { DisputeSettlement([.consultation], excludesThirdParties: false) }
      }
      Article("Final Provisions") {
        Paragraph {
          EntryIntoForce(.receiptOfLaterNotification(by: freedonia, and: sylvania))
        }
        Paragraph { AgreementDuration.fixed(.settled(.years(5))) }
        Paragraph { Amendment() }
        Paragraph { Power(.either, to: "register this Agreement with the United Nations") }
      }
      Testimonium(
        doneAt: .settled("Freedonia City"), on: .settled(date),
        in: Authenticity(.settled([.init(.english)])),
        signedBy: [freedonia, sylvania].map { party in
          SignatureBlock(party.id, signatory: .settled("Name"), capacity: .settled("Minister"))
        })
    }
  }
}
