import Agreements

/// Part VI: the region and third parties.
struct RegionalCooperation: DraftComponent {
  var elements: [DraftElement] {
    Part("Regional Cooperation", id: "part-region", citing: proposal("arrangement of the text")) {
      integration
      region
    }.elements
  }

  private var integration: Article {
    Article("Euro-Atlantic Integration and Recognition", id: "integration", citing: rows(137)) {
      Paragraph(citing: rows(65)) {
        Declaration(
          .unitedStates, id: "membership-support",
          "reaffirms its support for the efforts of \(Party.kosovo) to become a member of \(.nato)")
      }
      Paragraph(citing: rows(65)) {
        Duty(
          .jointly, .workTowards, id: "membership-preparation",
          to: "the fulfillment by \(Party.kosovo) of the requirements of membership")
      }
      Paragraph(id: "recognition", citing: rows(100, 101)) {
        Duty(
          .kosovo, .endeavour, id: "recognition-efforts",
          to:
            "intensify its diplomatic efforts toward recognition by those members of \(.nato) and of \(.europeanUnion) that have not recognized it"
        )
      }
      Paragraph(citing: rows(101, as: .derived)) {
        Statement(
          "\(Party.unitedStates, opensSentence: true) \(open: .recognitionModal) the efforts referred to in \(clause: "recognition", function: .referredToIn).",
          layingDown: [
            Obligation(
              "recognition-support", .permission, standard: .discretion, bearer: .unitedStates,
              action: "support the efforts")
          ])
      }
    }
  }

  private var region: Article {
    Article("Regional and Third-Party Cooperation", id: "region") {
      Paragraph(citing: rows(13)) {
        Duty(
          .jointly, .procedure, id: "balkan-consultations",
          to: "consult on their diplomatic response to challenges to security in the Balkans")
      }
      Paragraph(citing: rows(93)) {
        Duty(
          .kosovo, .endeavour, id: "regional-exchanges",
          to:
            "broaden its part in regional exchanges, such as \(open: .regionalForum) of \(.regionalCouncil)",
          saying: [.nonExhaustive])
      }
      Paragraph(citing: rows(108)) {
        Intention(
          .unitedStates, id: "regional-partnerships",
          to: "strengthen its partnerships in the region")
      }
      Paragraph(citing: rows(125)) {
        Permission(
          .jointly, id: "invitations",
          to:
            "invite others, such as \(.albania) and \(.unitedKingdom), to take part in activities under this Agreement",
          subjectTo: [.mutualConsent], saying: [.nonExhaustive])
      }
      Paragraph(citing: rows(126)) {
        Intention(
          .jointly, id: "regional-engagement",
          to:
            "engage with allies and partners in the region in order to resume \(open: .regionalProcesses)"
        )
      }
      Paragraph(citing: rows(131)) {
        Declaration(
          .jointly, id: "dialogue-support",
          "reaffirm their support for a pragmatic approach to the dialogue between \(Party.kosovo) and \(.serbia)"
        )
        "This Agreement is without prejudice to that dialogue."
      }
      Paragraph(
        id: "third-parties", citing: usual("VCLT art. 34, as reflecting customary law")
      ) {
        "This Agreement creates neither obligations nor rights for any state or organization that is not a Party."
      }
    }
  }
}
