import Agreements

/// Part VIII: final provisions.
///
/// Every value that the sources do not give stands in brackets.
struct FinalProvisions: DraftComponent {
  var elements: [DraftElement] {
    Part("Final Provisions", id: "part-final", citing: proposal("arrangement of the text")) {
      instruments
      arrangements
      program
      Article(
        "Settlement of Disputes", id: "disputes",
        citing: proposal("the sources are silent; consultation is the least that Parties do")
      ) {
        DisputeSettlement([.consultation, .negotiation], excludesThirdParties: false)
      }
      Article(
        "Entry into Force", id: "entry-into-force",
        citing: usual("VCLT art. 24(1): as the agreement provides")
      ) {
        EntryIntoForce(.open(.entryIntoForce))
      }
      Article("Duration and Renewal", id: "duration") {
        Paragraph(citing: rows(38, 87)) { AgreementDuration.fixed(.open(.duration)) }
        Paragraph(citing: rows(38)) { Renewal.open(.renewal) }
      }
      Article(
        "Amendment", id: "amendment", citing: usual("VCLT art. 39, as reflecting customary law")
      ) {
        Amendment(inWriting: true, entryIntoForce: .asTheAgreement)
      }
      Article(
        "Termination", id: "termination",
        citing: usual("VCLT arts. 54, 56 and 67, as reflecting customary law")
          + proposal("information stays protected after the agreement has ended")
      ) {
        Termination(
          notice: .open(.notice), runsFrom: .receipt,
          survivals: [.init(["information-protection"])])
      }
    }.elements
  }

  private var instruments: Article {
    Article("Relationship to Other Instruments", id: "other-instruments") {
      Paragraph(citing: rows(135)) {
        Duty(
          .jointly, id: "existing-frameworks",
          to:
            "build on their existing frameworks of cooperation in security and expand that cooperation"
        )
      }
      Paragraph(citing: usual("VCLT art. 30, as reflecting customary law")) {
        "This Agreement does not affect the rights and obligations of either Party under \(open: .priorInstruments)."
      }
    }
  }

  private var arrangements: Article {
    Article("Implementing Arrangements", id: "arrangements") {
      Paragraph(citing: rows(46)) {
        Power(
          .jointly, id: "implementing-arrangements",
          to: "conclude arrangements that implement this Agreement or respond to new challenges")
      }
      Paragraph(citing: usual("practice: hierarchy of the agreement over its arrangements")) {
        "In case of conflict, this Agreement shall prevail over such an arrangement."
      }
    }
  }

  private var program: Article {
    Article(
      "Program of Cooperation", id: "program-article",
      citing: proposal("the tables of the first source, in a form that can be followed")
    ) {
      Paragraph {
        "The \(term: .program) in \(clause: "program") records what the Parties have in view and adds nothing to their obligations under this Agreement."
      }
    }
  }
}
