import Agreements

/// Part VII: institutions, funding and legislation.
struct Institutions: DraftComponent {
  var elements: [DraftElement] {
    Part("Institutions", id: "part-institutions", citing: proposal("arrangement of the text")) {
      dialogue
      commission
      funding
      legislation
    }.elements
  }

  private var dialogue: Article {
    Article("Strategic Dialogue", id: "dialogue") {
      Paragraph(citing: rows(39)) {
        Duty(
          .jointly, .result, id: "annual-dialogue", to: "hold a strategic dialogue",
          every: .annually)
      }
      Paragraph(citing: proposal("the source is silent on level, place and time")) {
        Statement(
          "The strategic dialogue shall be held at \(open: .dialogueLevel); its place and month shall be \(open: .dialogueVenue)."
        )
      }
      Paragraph(id: "agenda", joining: .and, citing: rows(40)) {
        Statement(
          "The agenda of the strategic dialogue shall include:",
          layingDown: [
            Obligation(
              "dialogue-agenda", .constitutive, bearer: .jointly,
              action: "include four subjects in the agenda", qualifiers: [.nonExhaustive])
          ])
        Point("cooperation in security")
        Point("the development of the economy")
        Point("digital transformation")
        Point("regional integration")
      }
    }
  }

  private var commission: Article {
    Article(
      "\(open: .commissionName)", id: "commission",
      citing: rows(118, as: .derived) + proposal("the source reports weak implementation elsewhere")
    ) {
      Paragraph {
        Duty(
          .jointly, .result, id: "commission-establishment",
          to: "establish \(.commission)")
        Statement("Its composition shall be \(open: .commissionComposition).")
      }
      Paragraph(id: "commission-tasks") {
        Duty(
          .jointBody(.commission), id: "commission-tasks-duty",
          to:
            "meet \(open: .commissionInterval) at \(open: .commissionSeat) in order to follow the implementation of this Agreement, and carry out \(open: .commissionMandate)"
        )
      }
    }
  }

  private var funding: Article {
    Article("Funding", id: "funding") {
      Paragraph(citing: usual("practice: costs lie where they fall")) {
        Duty(
          .each, .result, id: "own-costs",
          to: "bear the costs of its own participation in activities under this Agreement",
          unless: ["unless the Parties decide otherwise in writing"])
      }
      Paragraph(citing: rows(47)) {
        Duty(
          .jointly, .endeavour, id: "funding-increase",
          to:
            "increase the funds that they make available for cybersecurity, the rule of law and the prevention of corruption",
          subjectTo: [.availabilityOfFunds])
      }
    }
  }

  private var legislation: Article {
    Article("Legislative Steps", id: "legislation") {
      Paragraph(citing: rows(45)) {
        Duty(
          .each, .endeavour, id: "legislative-support",
          to:
            "obtain the support of its legislature where the implementation of this Agreement calls for it",
          subjectTo: [.other("within the powers of its executive")])
      }
      Paragraph(citing: proposal("an executive cannot bind its legislature")) {
        "Nothing in this Agreement obliges a legislature to adopt a law or to appropriate funds."
      }
    }
  }
}
