import Agreements

/// Part II: defense.
struct DefenseCooperation: DraftComponent {
  var elements: [DraftElement] {
    Part("Defense Cooperation", id: "part-defense", citing: proposal("arrangement of the text")) {
      development
      training
      exercises
      access
      consultations
      peacekeeping
    }.elements
  }

  private var development: Article {
    Article("Development and Interoperability of Forces", id: "force-development") {
      Paragraph(citing: rows(66)) {
        Duty(
          .kosovo, id: "force-development-duty", to: "continue to develop \(.securityForce)")
      }
      Paragraph(citing: rows(71)) {
        Duty(
          .kosovo, id: "force-alignment",
          to:
            "align \(.securityForce) progressively with the operational standards of \(.nato) \(open: .standards)"
        )
      }
      Paragraph(citing: rows(6)) {
        Duty(.jointly, id: "modernization", to: "cooperate in the modernization of defense")
      }
      Paragraph(citing: rows(17, 29)) {
        Duty(
          .jointly, .workTowards, id: "interoperability",
          to:
            "greater interoperability of the forces of \(Party.kosovo) with those of \(Party.unitedStates) and of \(.nato)"
        )
      }
    }
  }

  private var training: Article {
    Article("Training and Advisory Support", id: "training") {
      Paragraph(citing: rows(9)) {
        Duty(
          .jointly, id: "joint-training", to: "conduct joint military training",
          subjectTo: [.availabilityOfFunds])
      }
      Paragraph(citing: rows(28)) {
        Duty(
          .unitedStates, .endeavour, id: "capacity-support",
          to: "help \(Party.kosovo) to strengthen its capacity to meet new threats",
          for: .otherParty,
          subjectTo: [.availabilityOfFunds])
      }
      Paragraph(citing: rows(72)) {
        Duty(
          .unitedStates, .endeavour, id: "advisory-team-support",
          to: "increase the support that it gives to \(Party.kosovo) through \(.advisoryTeam)",
          for: .otherParty, subjectTo: [.other("acting within NATO and by its procedures")])
      }
      Paragraph(id: "training-fields", joining: .and, citing: rows(73, 74, 75)) {
        Duty(
          .unitedStates, .endeavour, id: "training-support",
          to: "support the training of personnel of \(Party.kosovo) in:", for: .otherParty,
          subjectTo: [.availabilityOfFunds])
        Point("logistics", citing: rows(73))
        Point("procurement", citing: rows(74))
        Point("the exercise of leadership", citing: rows(75))
      }
    }
  }

  private var exercises: Article {
    Article("Joint Exercises", id: "exercises") {
      Paragraph(citing: rows(16, 32, 49, 68, 124)) {
        Duty(
          .jointly, id: "joint-exercises", to: "hold joint military exercises",
          every: .open(.annualExercises), subjectTo: [.availabilityOfFunds])
      }
      Paragraph(citing: proposal("an exercise needs a plan that both Parties have agreed")) {
        Duty(
          .jointly, .procedure, id: "exercise-planning",
          to: "agree in writing on the aim, place, time and participants before each exercise")
      }
    }
  }

  private var access: Article {
    Article("Access to Defense Articles and Services", id: "defense-access") {
      Paragraph(citing: rows(64)) {
        Statement(
          "\(Party.unitedStates, opensSentence: true) \(open: .supplyModal) facilitate a dependable supply of \(term: .defenseArticles) to \(Party.kosovo).",
          layingDown: [
            Obligation(
              "supply", .duty, force: .endeavour, standard: .reasonableEfforts,
              bearer: .unitedStates, beneficiary: .otherParty,
              action: "facilitate a dependable supply of Defense Articles and Services to Kosovo",
              qualifiers: [.domesticLaw])
          ])
      }
      Paragraph(citing: rows(10)) {
        Duty(
          .jointly, .endeavour, id: "technology-exchange",
          to: "promote programs for the exchange of technology",
          subjectTo: [.other("in accordance with the applicable law on export control")])
      }
      Paragraph(citing: rows(123)) {
        Statement(
          "\(Party.kosovo, opensSentence: true) \(open: .procurementModal) equipment and technology from \(Party.unitedStates) when it procures for its defense.",
          layingDown: [
            Obligation(
              "procurement-intention", .intention, force: .statement, bearer: .kosovo,
              action: "consider equipment and technology from the United States",
              qualifiers: [.other("in accordance with its law on procurement")])
          ])
      }
      Paragraph(citing: proposal("the source wants purchases; a duty to buy would be one-sided")) {
        Immunity(
          .kosovo, id: "no-duty-to-buy",
          to: "acquire any \(term: .defenseArticles, as: "Defense Articles or Services")")
      }
    }
  }

  private var consultations: Article {
    Article("Consultations and Crises", id: "consultations") {
      Paragraph(citing: rows(67)) {
        Duty(
          .jointly, .procedure, id: "regular-consultations",
          to: "consult on matters of common security", every: .open(.consultationInterval))
      }
      Paragraph(citing: rows(69)) {
        Statement(
          "Where a crisis affects the security of either Party, the Parties shall consult without delay on their response, in accordance with \(open: .crisisProcedure).",
          layingDown: [
            Obligation(
              "crisis-consultations", .duty, force: .procedural,
              standard: .goodFaithConsideration, bearer: .jointly,
              action: "consult on their response",
              trigger: "Where a crisis affects the security of either Party",
              deadline: .indeterminate("without delay"))
          ])
      }
      Paragraph(citing: rows(46, as: .derived)) {
        Duty(
          .each, .result, id: "point-of-contact",
          to: "designate a point of contact for this Agreement and inform the other Party of it",
          due: .open(.designationPeriod, of: .entryIntoForce))
      }
    }
  }

  private var peacekeeping: Article {
    Article("Peacekeeping and Contribution to Security", id: "peacekeeping") {
      Paragraph(citing: rows(70)) {
        Duty(
          .kosovo, .endeavour, id: "peacekeeping-contribution",
          to: "contribute to international peacekeeping missions \(open: .missions)")
      }
      Paragraph(citing: rows(70)) {
        Permission(
          .unitedStates, id: "peacekeeping-support",
          to: "support such contributions of \(Party.kosovo)")
      }
      Paragraph(citing: rows(103)) {
        Duty(
          .kosovo, id: "security-contribution",
          to: "contribute to the security of its region \(open: .contribution)")
      }
    }
  }
}
