import Agreements

/// Part IV: economic security and resilience.
struct EconomicCooperation: DraftComponent {
  var elements: [DraftElement] {
    Part(
      "Economic Security and Resilience", id: "part-economy",
      citing: proposal("arrangement of the text")
    ) {
      Article("Investment, Infrastructure, Energy and Technology", id: "economy") {
        investment
        energy
        trade
      }
    }.elements
  }

  @ClauseBuilder private var investment: [DraftElement] {
    Paragraph(id: "investment-fields", joining: .and, citing: rows(12, 21, 22, 23)) {
      Duty(.jointly, id: "investment", to: "encourage investment in:")
      Point("sectors of high technology", citing: rows(12))
      Point("technology and its transfer", citing: rows(21))
      Point("infrastructure", citing: rows(22))
      Point("the development of the workforce", citing: rows(23))
    }
    Paragraph(citing: rows(122)) {
      Duty(
        .jointly, id: "defense-investment",
        to:
          "encourage investment from \(Party.unitedStates) in the defense sector and the critical infrastructure of \(Party.kosovo)"
      )
    }
    Paragraph(citing: rows(8)) {
      Intention(.jointly, id: "economic-innovation", to: "cooperate in economic innovation")
    }
    Paragraph(citing: rows(19)) {
      Intention(.jointly, id: "innovation-hubs", to: "support hubs and incubators for innovation")
    }
  }

  @ClauseBuilder private var energy: [DraftElement] {
    Paragraph(citing: rows(30)) {
      Intention(
        .jointly, id: "energy-projects",
        to: "encourage projects in renewable energy, in infrastructure and in digital innovation")
    }
    Paragraph(citing: rows(35)) {
      Intention(
        .jointly, id: "grid-modernization",
        to: "cooperate in the modernization of energy grids, including under \(open: .gridProgram)",
        saying: [.nonExhaustive])
    }
    Paragraph(citing: rows(41)) {
      Duty(
        .jointly, id: "joint-ventures",
        to: "encourage enterprises to form joint ventures in energy and technology")
    }
  }

  @ClauseBuilder private var trade: [DraftElement] {
    Paragraph(citing: rows(51)) {
      Duty(
        .jointly, .result, id: "investment-forums",
        to: "organize forums for public and private investors \(open: .forumInterval)")
    }
    Paragraph(citing: rows(52)) {
      Duty(.jointly, .endeavour, id: "trade-facilitation", to: "facilitate trade between them")
    }
  }
}
