import Agreements
import Testing

@Suite("Changes of norms that were drafted in Swift")
struct DraftedNormChangeTests {
  private func draft(_ sentence: some Sentence) throws -> Agreement {
    try DraftingWorld.agreement {
      Article("Lights", id: "lights") { sentence }
      Article("Fees", id: "fees") { Duty(.each, to: "pay the fees") }
    }
  }

  private func summary(_ old: some Sentence, _ new: some Sentence) throws -> String {
    let before = try draft(old)
    let after = try draft(new)
    let changes = before.obligationChanges(to: after, trustsIdentities: true).changes
    let back = after.obligationChanges(to: before, trustsIdentities: true).changes
    #expect(back == changes.map(\.mirrored))
    return changes.map { change in
      let facets = change.facets.map(\.summary).joined(separator: ", ")
      return facets.isEmpty ? "\(change.verdict)" : "\(change.verdict): \(facets)"
    }.joined(separator: "; ")
  }

  private let fd: Bearer = .one("fd")

  @Test("A result that becomes conduct weakens")
  func standards() throws {
    #expect(
      try summary(
        Duty(fd, .result, to: "keep the lamps lit"), Duty(fd, .conduct, to: "keep the lamps lit"))
        == "weakened: standard weakens")
    #expect(
      try summary(
        Duty(fd, .procedure, to: "inspect the lamps"),
        Duty(fd, .bestEfforts, to: "inspect the lamps"))
        == "strengthened: force strengthens")
  }

  @Test(
    "An organ that acts for its party leaves open whether more is owed; a joint organ takes the burden"
  )
  func organs() throws {
    let guarded: Bearer = .body(DraftingWorld.coastGuard, of: DraftingWorld.freedonia)
    #expect(
      try summary(Duty(fd, to: "man the lights"), Duty(guarded, to: "man the lights"))
        == "indeterminate: quantifier neutral")
    let joint: Bearer = .jointBody(DraftingWorld.commission)
    #expect(
      try summary(Duty(fd, to: "man the lights"), Duty(joint, to: "man the lights"))
        == "burdenShift(from: Agreements.Bearer.one(fd), to: Agreements.Bearer.jointBody(commission)): burdenShift shifts"
    )
    #expect(
      try summary(Duty(.jointly, to: "man the lights"), Duty(.eachAndJointly, to: "man the lights"))
        == "strengthened: quantifier strengthens")
  }

  @Test("A ceiling that is added or lowered weakens, and a floor that is raised strengthens")
  func caps() throws {
    func cap(_ bound: Cap.Bound, _ amount: Int) -> Cap {
      Cap(bound, .settled(Money(amount: DecimalNumber(amount), currency: .euro)))
    }
    func duty(_ cap: Cap?) -> Duty { Duty(fd, to: "share the cost of oil", cap: cap) }
    #expect(try summary(duty(nil), duty(cap(.ceiling, 100))) == "weakened: cap weakens")
    #expect(
      try summary(duty(cap(.ceiling, 200)), duty(cap(.ceiling, 100))) == "weakened: cap weakens")
    #expect(
      try summary(duty(cap(.floor, 100)), duty(cap(.floor, 200))) == "strengthened: cap strengthens"
    )
    #expect(
      try summary(duty(cap(.floor, 100)), duty(cap(.ceiling, 100)))
        == "indeterminate: cap indeterminate")
  }

  @Test("A beneficiary that is added strengthens, and another one is left open")
  func beneficiaries() throws {
    func duty(_ beneficiary: Beneficiary?) -> Duty {
      Duty(fd, to: "give notice of fog", for: beneficiary)
    }
    #expect(try summary(duty(nil), duty(.otherParty)) == "strengthened: beneficiary strengthens")
    #expect(
      try summary(duty(.otherParty), duty(.persons("the pilots")))
        == "indeterminate: beneficiary indeterminate")
  }

  @Test("A consequence that is added strengthens")
  func consequences() throws {
    let old = try draft(Duty(fd, to: "give notice of fog"))
    var new = old
    func changed(_ clause: Clause) -> Clause {
      var clause = clause
      if clause.obligations.first?.bearer == fd { clause.obligations[0].consequences = ["fees"] }
      clause.children = clause.children.map(changed)
      return clause
    }
    try new.replaceClauses(with: old.clauses.map(changed))
    let changes = old.obligationChanges(to: new).changes
    #expect(changes.map(\.verdict) == [.strengthened])
    #expect(changes.flatMap { $0.facets.map(\.summary) } == ["consequence strengthens"])
    #expect(new.obligationChanges(to: old).changes == changes.map(\.mirrored))
  }

  @Test("Times are compared as values")
  func times() throws {
    func duty(_ deadline: Deadline?, every recurrence: Recurrence? = nil) -> Duty {
      Duty(fd, to: "test the horn", due: deadline, every: recurrence)
    }
    let fog: Event = .other("the fog")
    #expect(
      try summary(
        duty(.before(fog, byAtLeast: .days(30))), duty(.before(fog, byAtLeast: .days(60))))
        == "strengthened: deadline strengthens")
    #expect(
      try summary(duty(.within(.days(7), of: fog)), duty(.within(.weeks(1), of: fog)))
        == "editorial")
    #expect(
      try summary(duty(nil, every: .annually), duty(nil, every: .atLeastEvery(.years(1))))
        == "strengthened: recurrence strengthens")
    #expect(
      try summary(duty(nil, every: .onRequest), duty(nil, every: .annually))
        == "strengthened: recurrence strengthens")
  }

  @Test("Provisos, conditions and exceptions weaken where they are added, rights as well")
  func terms() throws {
    #expect(
      try summary(
        Duty(fd, to: "man the lights"),
        Duty(fd, to: "man the lights", subjectTo: [.reference(.subjectTo, ["fees"])]))
        == "weakened: qualifier weakens")
    #expect(
      try summary(
        Duty(fd, to: "man the lights"),
        Duty(fd, to: "man the lights", subjectTo: [.reference(.notwithstanding, ["fees"])]))
        == "strengthened: qualifier strengthens")
    #expect(
      try summary(
        ClaimRight(.each, to: "use the landings", subjectTo: [.reciprocity]),
        ClaimRight(.each, to: "use the landings")) == "strengthened: qualifier strengthens")
    #expect(
      try summary(
        Permission(.each, to: "land oil"),
        Permission(.each, to: "land oil", provided: ["that the sea is calm"]))
        == "weakened: condition weakens")
    #expect(
      try summary(
        Immunity(.each, to: "pay dues", unless: ["unless dues are waived"]),
        Immunity(.each, to: "pay dues"))
        == "strengthened: exception strengthens")
  }

  @Test("What is constituted or pursued is neither stronger nor weaker")
  func ungraded() throws {
    #expect(
      try summary(
        Norm(.constitutive, of: .jointly, to: "establish a commission"),
        Norm(.constitutive, of: .jointly, to: "establish a large commission"))
        == "indeterminate: scope indeterminate")
  }
}
