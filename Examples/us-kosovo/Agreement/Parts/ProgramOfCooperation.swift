import Agreements

/// The annex: the three tables of the first source, row by row, in our words.
struct ProgramOfCooperation: DraftComponent {
  var elements: [DraftElement] {
    Annex(
      "Program of Cooperation", id: "program", status: .nonBinding,
      citing: proposal("the tables of the first source, in a form that can be followed")
    ) {
      Paragraph(
        "The words in brackets remain to be verified or agreed.",
        citing: proposal("how to read the tables"))
      areas
      initiatives
      actionPoints
    }.elements
  }

  private var areas: Table {
    Table(
      ["Area of focus", "Current status", "Next steps"], heading: "Areas of Focus", id: "areas",
      citing: [.paragraph(8, of: .analysis)]
    ) {
      Row.areaOfFocus(
        "Support for governance",
        status: "\(open: .unverified("status-governance", "advisory programs in place"))",
        next: "Policy workshops among peers",
        carriedBy: .obligations(["policy-workshops"]), id: "area-governance",
        citing: rows(14, 15))
      Row.areaOfFocus(
        "Military cooperation",
        status: "\(open: .unverified("status-exercises", "joint exercises held regularly"))",
        next: "More interoperability with NATO",
        carriedBy: .obligations(["interoperability", "joint-exercises"]), id: "area-military",
        citing: rows(16, 17))
      Row.areaOfFocus(
        "Development of the economy",
        status: "\(open: .unverified("status-investment", "investment from abroad on the rise"))",
        next: "Hubs and incubators for innovation",
        carriedBy: .obligations(["innovation-hubs"]), id: "area-economy", citing: rows(18, 19))
    }
  }

  private var initiatives: Table {
    Table(
      ["Sector", "Initiative", "Impact sought"], heading: "Initiatives", id: "initiatives",
      citing: [.paragraph(19, of: .analysis)]
    ) {
      Row.initiative(
        in: "Infrastructure", "Modernization of the energy grid \(open: .gridProgram)",
        impact: "Modernized supply of energy and fewer outages",
        carriedBy: .obligations(["grid-modernization"]), id: "initiative-grid", citing: rows(35))
      Row.initiative(
        in: "Cybersecurity", "\(open: .taskForceName)",
        impact: "Better response to threats",
        carriedBy: .obligations(["task-force-establishment"]), id: "initiative-task-force",
        citing: rows(36))
      Row.initiative(
        in: "Workforce", "Technical and vocational training",
        impact: "Better chances of employment in technology",
        carriedBy: .obligations(["vocational-training"]), id: "initiative-training",
        citing: rows(37))
    }
  }

  private var actionPoints: Table {
    Table(
      ["Priority", "Action", "Outcome expected"], heading: "Action Points", id: "action-points",
      citing: [.paragraph(27, of: .analysis)]
    ) {
      Row.actionPoint(
        "Security", "Joint military exercises \(open: .annualExercises); sharing of intelligence",
        outcome: "A more stable region and stronger deterrence",
        carriedBy: .obligations(["joint-exercises", "intelligence-sharing"]),
        id: "action-security", citing: rows(49, 50))
      Row.actionPoint(
        "Economy", "Forums for public and private investors; easier trade",
        outcome: "More trade between the Parties and more jobs",
        carriedBy: .obligations(["investment-forums", "trade-facilitation"]),
        id: "action-economy", citing: rows(51, 52))
      Row.actionPoint(
        "Governance and the rule of law",
        "Exchanges of experts, and exchanges between the services of legislatures",
        outcome: "Better legal frameworks and more transparency",
        carriedBy: .obligations(["expert-exchanges", "legislative-exchanges"]),
        id: "action-governance", citing: rows(53, 54))
      Row.actionPoint(
        "Education and youth", "Scholarships; workshops on leadership",
        outcome: "A stronger civil society that shares democratic values",
        carriedBy: .obligations(["scholarships", "leadership-workshops"]),
        id: "action-education", citing: rows(55, 56))
    }
  }
}
