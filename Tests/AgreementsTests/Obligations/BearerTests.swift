import Agreements
import Testing

@Suite("Bearers, deadlines and the scale of force")
struct BearerTests {
  @Test(
    "A norm falls on the parties that bear it",
    arguments: [
      (Bearer.each, true, true), (.jointly, true, true), (.eachAndJointly, true, true),
      (.either, true, true), (.neither, true, true), (.role("requesting Party"), true, true),
      (.one("fd"), true, false), (.one("is"), false, true),
      (.body("coast-guard", of: "fd"), true, false), (.jointBody("commission"), false, false),
      (.persons("keepers"), false, false), (.open(DraftingWorld.open), false, false),
      (.unspecified, false, false),
    ])
  func binding(bearer: Bearer, first: Bool, second: Bool) {
    #expect(bearer.binds("fd") == first)
    #expect(bearer.binds("is") == second)
    #expect(bearer.isOneSided == (first != second))
  }

  @Test("A bearer is made from a party or an organ by its identity")
  func making() {
    #expect(Bearer.party(DraftingWorld.freedonia) == .one("fd"))
    #expect(
      Bearer.body(DraftingWorld.coastGuard, of: DraftingWorld.freedonia)
        == .body("coast-guard", of: "fd"))
    #expect(Bearer.jointBody(DraftingWorld.commission) == .jointBody("commission"))
  }

  @Test("How precisely a time is fixed is apart from how strongly a norm is worded")
  func determinacy() throws {
    let date = try #require(CalendarDate("2031-03-01"))
    let deadlines: [(Deadline?, Determinacy)] = [
      (nil, .none), (.indeterminate("promptly"), .indeterminate),
      (.open(DraftingWorld.open, of: .entryIntoForce), .indeterminate),
      (.within(.hours(24), of: .other("the request")), .determinable),
      (.before(.termination, byAtLeast: .months(6)), .determinable), (.by(date), .fixed),
    ]
    for (deadline, expected) in deadlines {
      #expect(deadline.map { $0.determinacy == expected } ?? true)
      let norm = Obligation("o", .duty, bearer: .each, action: "V", deadline: deadline)
      #expect(norm.determinacy == expected)
    }
    #expect(Determinacy.allCases.sorted() == [.none, .indeterminate, .determinable, .fixed])
  }

  @Test("Forces are ordered from the statement to the unconditional result")
  func scale() {
    #expect(
      Force.allCases.sorted() == [
        .statement, .hortatory, .procedural, .endeavour, .bestEfforts, .qualified,
        .unconditionalConduct, .unconditionalResult,
      ])
    #expect(Force.allCases.map(\.rawValue).sorted() == Array(0...7))
    for norm in Force.allCases {
      let obligation = Obligation("o", .duty, force: norm, bearer: .each, action: "V")
      for force in Force.allCases {
        #expect(obligation.reaches(force) == (norm.rawValue >= force.rawValue))
      }
    }
  }

  @Test("A norm without a force, such as a composed power, reaches none")
  func withoutForce() throws {
    let power = try DraftingWorld.norm(of: Power(.either, to: "terminate this Agreement"))
    for force in Force.allCases { #expect(!power.reaches(force)) }
  }
}
