import Agreements

/// Part V: governance and people.
struct GovernanceAndPeople: DraftComponent {
  var elements: [DraftElement] {
    Part(
      "Governance and People", id: "part-governance", citing: proposal("arrangement of the text")
    ) {
      governance
      education
    }.elements
  }

  private var governance: Article {
    Article("Governance, Rule of Law and Security Sector Reform", id: "governance") {
      Paragraph(citing: rows(15)) {
        Duty(
          .jointly, .result, id: "policy-workshops",
          to: "organize policy workshops among peers \(open: .workshopInterval)")
      }
      Paragraph(citing: rows(53)) {
        Duty(
          .jointly, .result, id: "expert-exchanges",
          to: "organize exchanges of experts on governance and the rule of law")
      }
      Paragraph(citing: rows(54)) {
        Permission(
          .jointly, id: "legislative-exchanges",
          to:
            "arrange exchanges between the services of their legislatures, at the request of either Party",
          saying: [.uponRequest])
      }
      Paragraph(citing: rows(48)) {
        Duty(
          .jointly, id: "technical-cooperation",
          to:
            "cooperate on technical matters of cybersecurity, the rule of law and the prevention of corruption"
        )
      }
      Paragraph(citing: rows(133)) {
        Duty(.kosovo, id: "security-sector-reform", to: "pursue the reform of its security sector")
      }
      Paragraph(citing: rows(133)) {
        Duty(
          .unitedStates, .endeavour, id: "reform-support", to: "support that reform",
          for: .otherParty, subjectTo: [.availabilityOfFunds])
      }
      Paragraph(citing: rows(120)) {
        Duty(
          .unitedStates, .endeavour, id: "governance-support",
          to:
            "continue its support for the institutions of \(Party.kosovo) and for political reform",
          for: .otherParty, subjectTo: [.availabilityOfFunds])
      }
    }
  }

  private var education: Article {
    Article("Education, Workforce and Youth", id: "education") {
      Paragraph(citing: rows(42)) {
        Duty(
          .jointly, .endeavour, id: "educational-exchanges", to: "expand exchanges in education")
      }
      Paragraph(citing: rows(43)) {
        Duty(
          .jointly, .endeavour, id: "professional-training",
          to: "expand programs of professional training")
      }
      Paragraph(citing: rows(34)) {
        Duty(
          .jointly, .endeavour, id: "workforce-programs",
          to: "offer programs of leadership and workforce training")
      }
      Paragraph(citing: rows(37)) {
        Duty(
          .unitedStates, .endeavour, id: "vocational-training",
          to: "support technical and vocational training in \(Party.kosovo)", for: .otherParty,
          subjectTo: [.availabilityOfFunds])
      }
      Paragraph(citing: rows(55)) {
        Duty(
          .unitedStates, .endeavour, id: "scholarships",
          to: "offer scholarships to \(open: .students)", for: .otherParty,
          subjectTo: [.availabilityOfFunds])
      }
      Paragraph(citing: rows(56)) {
        Duty(
          .jointly, .endeavour, id: "leadership-workshops",
          to: "hold workshops on leadership that strengthen civil society")
      }
    }
  }
}
