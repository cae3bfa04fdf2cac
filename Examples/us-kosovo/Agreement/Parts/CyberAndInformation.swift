import Agreements

/// Part III: cybersecurity and information.
struct CyberAndInformation: DraftComponent {
  var elements: [DraftElement] {
    Part(
      "Cybersecurity and Information", id: "part-cyber", citing: proposal("arrangement of the text")
    ) {
      cooperation
      measures
      taskForce
      information
      threats
    }.elements
  }

  private var cooperation: Article {
    Article("Cooperation in Cybersecurity", id: "cyber-cooperation") {
      Paragraph(id: "cyber-fields", joining: .and, citing: rows(25, 82, 83, 84)) {
        Duty(
          .jointly, id: "cyber-cooperation-duty",
          to: "cooperate in cybersecurity, and in particular improve:"
        )
        Point("the skills of personnel", citing: rows(82))
        Point("the frameworks of governance", citing: rows(83))
        Point("the response to any \(term: .cyberIncident)", citing: rows(84))
      }
      Paragraph(id: "cyber-support-fields", joining: .and, citing: rows(78, 79, 80, 81)) {
        Duty(
          .open(.provider), .endeavour, id: "cyber-support",
          to: "provide \(Party.kosovo) with training and other support in:",
          for: .party(.kosovo),
          subjectTo: [
            .availabilityOfFunds, .other("subject to the applicable law on export control"),
            .reference(.subjectTo, ["information"]),
          ])
        Point("intelligence on threats", citing: rows(79))
        Point("the protection of critical infrastructure", citing: rows(80))
        Point("the sharing of technology", citing: rows(81))
      }
      Paragraph(citing: rows(85)) {
        Duty(
          .kosovo, .workTowards, id: "cyber-standards",
          to: "meeting the standards of \(.nato) in cybersecurity")
      }
    }
  }

  private var measures: Article {
    Article("Measures of Kosovo in Cybersecurity", id: "cyber-measures") {
      Paragraph(citing: rows(88)) {
        Duty(
          .kosovo, .result, id: "strategy-update", to: "update its strategy on cybersecurity",
          due: .open(.strategyPeriod, of: .entryIntoForce))
      }
      Paragraph(citing: rows(89)) {
        Duty(
          .kosovo, .result, id: "agency-capability",
          to:
            "ensure that \(.cyberSecurityAgency) is able to counter malicious operations and attacks in cyberspace"
        )
      }
      Paragraph(citing: rows(90)) {
        Duty(
          .kosovo, .result, id: "training-center-cooperation",
          to: "ensure that \(.trainingCenter) cooperates with academic institutions")
      }
      Paragraph(citing: rows(91)) {
        Duty(
          .kosovo, .endeavour, id: "cyber-professionals",
          to: "form and keep enough professionals in cybersecurity for its public administration")
      }
    }
  }

  private var taskForce: Article {
    Article("\(open: .taskForceName)", id: "task-force") {
      Paragraph(citing: rows(36)) {
        Duty(
          .jointly, .result, id: "task-force-establishment",
          to:
            "establish \(.taskForce) in order to respond better to threats"
        )
      }
      Paragraph(citing: proposal("the source names the body and nothing else about it")) {
        Statement(
          "The composition of \(.taskForce) shall be \(open: .taskForceComposition), its seat \(open: .taskForceSeat), and its mandate \(open: .taskForceMandate)."
        )
      }
      Paragraph(citing: rows(31)) {
        Statement(
          "\(open: .unitProvider) \(open: .unitsModal) develop units for cyber defense.",
          layingDown: [
            Obligation(
              "cyber-units", .intention, force: .statement, bearer: .open(.unitProvider),
              action: "develop units for cyber defense")
          ])
      }
    }
  }

  private var information: Article {
    Article("Sharing of Information and Intelligence", id: "information") {
      Paragraph(citing: rows(26, 50)) {
        Duty(
          .jointly, id: "intelligence-sharing",
          to:
            "cooperate in the sharing of intelligence, to the extent and on the conditions that the \(term: .originatingParty) decides",
          saying: [.other("to the extent and on the conditions that the Originating Party decides")]
        )
      }
      Paragraph(citing: rows(92)) {
        Duty(
          .open(.provider), .endeavour, id: "platform-access",
          to:
            "facilitate the access of \(Party.kosovo) to \(open: .platforms) for the sharing of information",
          for: .party(.kosovo))
      }
      Paragraph(
        id: "information-protection",
        citing: usual("practice of agreements on classified information")
      ) {
        Duty(
          .each, .result, id: "information-protection-duty",
          to:
            "protect \(term: .classifiedInformation) that it receives from the other Party, in accordance with its law and \(open: .securityInstrument)"
        )
        Prohibition(
          .neither, id: "no-onward-disclosure",
          to:
            "disclose such information to any third party without the written consent of the \(term: .originatingParty)"
        )
      }
      Paragraph(citing: usual("practice of agreements on classified information")) {
        Immunity(.neither, id: "no-duty-to-share", to: "share any particular information")
      }
    }
  }

  private var threats: Article {
    Article("Terrorism and Hybrid Threats", id: "hybrid-threats") {
      Paragraph(citing: rows(7, 27)) {
        Duty(.jointly, id: "counterterrorism", to: "cooperate in countering terrorism")
      }
      Paragraph(citing: rows(105, as: .derived)) {
        Duty(
          .jointly, id: "hybrid-cooperation",
          to:
            "cooperate in recognizing and countering disinformation, cyberattacks and other hybrid threats"
        )
      }
    }
  }
}
