import Agreements
import Testing
import USKosovoAgreement

@Suite struct USKosovoProgrammeTests {
  @Test func `the programme holds every row of the three tables, carried by obligations`() throws {
    let agreement = try Agreement.usKosovo()
    let programme = try #require(agreement.programme)
    #expect(programme.areasOfFocus.count == 3)
    #expect(programme.initiatives.count == 3)
    #expect(programme.actionPoints.count == 4)
    let known = Set(agreement.obligations.map(\.id))
    let carriages =
      programme.areasOfFocus.map(\.carriage) + programme.initiatives.map(\.carriage)
      + programme.actionPoints.map(\.carriage)
    for carriage in carriages {
      switch carriage {
      case .obligations(let ids):
        #expect(!ids.isEmpty)
        #expect(known.isSuperset(of: ids))
      case .none(let reason):
        #expect(!reason.isEmpty)
      }
    }
  }

  @Test(arguments: [40, 60, 80, 120]) func `the printed annex is a table`(width: Int) throws {
    let agreement = try Agreement.usKosovo()
    let text = PlainTextRenderer(width: width).render(agreement)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") || $0.hasPrefix("+") }
    #expect(lines.count >= 3 * 5)
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.filter { $0.hasPrefix("+=") }.count == 3)
  }

  @Test func `each printed row says what carries it`() throws {
    let agreement = try Agreement.usKosovo()
    let text = PlainTextRenderer(width: 200).render(agreement)
    #expect(text.contains("Article 4(4) and Article 6(1)"))
    #expect(agreement.markdown.contains("| Carried by |"))
    #expect(agreement.markdown.contains("| Article 16(1) |"))

    var changed = agreement
    try changed.update("area-governance") { row in
      row.substance = .programme(ProgrammeEntry(.areaOfFocus, .none(reason: "still to be agreed")))
    }
    #expect(changed.markdown.contains("| None: still to be agreed |"))
  }
}
