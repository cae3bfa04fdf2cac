import Agreements

/// Part I: purpose, definitions and principles.
struct GeneralProvisions: DraftComponent {
  var elements: [DraftElement] {
    Part("General Provisions", id: "part-general", citing: proposal("arrangement of the text")) {
      purpose
      definitions
      principles
    }.elements
  }

  private var purpose: Article {
    Article("Purpose", id: "purpose", citing: rows(3, 61, 132)) {
      Paragraph(id: "purposes", joining: .and, citing: rows(3, 61, 132)) {
        Statement(
          "The purpose of this Agreement is:",
          layingDown: [
            Obligation(
              "purposes", .purpose, bearer: .jointly,
              action: "strengthen and formalize cooperation in security")
          ])
        Point(
          "to strengthen the cooperation in security that exists between the Parties, and to give it the form of a partnership in line with \(open: .guidelines)",
          citing: rows(61, 76))
        Point(
          "to advance the interests, and the vision of stability and prosperity in the Western Balkans, that the Parties share",
          citing: rows(3, 24))
        Point("to deter threats to the security of the Parties", citing: rows(128))
        Point(
          "to support the economic strength of \(Party.kosovo) and its place in global markets",
          citing: rows(24))
        Point(
          "to promote democracy and development in the region and to widen the relations between the Parties",
          citing: rows(61, 132))
      }
    }
  }

  private var definitions: Article {
    Article(
      "Definitions", id: "definitions", citing: usual("drafting practice: definitions article")
    ) {
      Paragraph(id: "defined-terms", joining: .and) {
        "For the purposes of this Agreement:"
        Meaning(
          of: .classifiedInformation,
          "information that a Party has marked, under its law, as needing protection against disclosure",
          citing: usual("practice of agreements on classified information"))
        Meaning(
          of: .commission, "the \(open: .commissionName) established under \(clause: "commission")",
          citing: proposal("the name under which the text speaks of the joint commission"))
        Meaning(
          of: .cyberIncident,
          "an event that impairs the confidentiality, integrity or availability of a network, a system or data",
          citing: proposal("the sources use the notion without defining it"))
        Meaning(
          of: .defenseArticles, "\(open: .defenseArticles)",
          citing: proposal("the source speaks of assets and does not define them"))
        Meaning(
          of: .originatingParty, "the Party from which information comes",
          citing: usual("practice of agreements on classified information"))
        Meaning(
          of: .program, "the program of cooperation set out in \(clause: "program")",
          citing: proposal("name of the annex"))
        Meaning(
          of: .taskForce, "the \(open: .taskForceName) established under \(clause: "task-force")",
          citing: rows(36))
      }
    }
  }

  private var principles: Article {
    Article("Principles", id: "principles") {
      Paragraph(citing: rows(3, 44)) {
        Duty(
          .jointly, id: "mutual-respect",
          to:
            "cooperate under this Agreement on the basis of mutual respect, common interests and the democratic values that they share"
        )
      }
      Paragraph(citing: rows(5)) {
        Statement(
          "The Parties \(open: .shall) take together the decisions for which this Agreement provides.",
          layingDown: [
            Obligation(
              "joint-decisions", .duty, force: .unconditionalConduct, standard: .conduct,
              bearer: .jointly, action: "take together the decisions")
          ])
      }
      Paragraph(citing: usual("VCLT art. 26, as reflecting customary law")) {
        Duty(.each, id: "performance", to: "carry out this Agreement in good faith")
      }
    }
  }
}
