import Agreements
import Testing

@Suite("Laws of entry into force formulas")
struct FormulaLawsTests {
  private static let rounds = 1500

  @Test("The order in the later of several does not matter")
  func order() {
    var generator = FormulaGenerator(seed: 24)
    var resolved = 0
    for _ in 0..<Self.rounds {
      let formula = generator.formula(fixedDates: true)
      let other = generator.reordered(formula)
      let record = generator.record()
      switch (formula.evaluated(with: record), other.evaluated(with: record)) {
      case (.resolved(let date), .resolved(let otherDate)):
        #expect(date == otherDate)
        resolved += 1
      case (.pending(let events), .pending(let otherEvents)):
        #expect(Set(events) == Set(otherEvents))
        #expect(events.count == otherEvents.count)
      case (.impossible, .impossible): break
      case (let outcome, let otherOutcome):
        Issue.record("\(outcome) became \(otherOutcome) for \(formula)")
      }
    }
    #expect(resolved > 300)
  }

  @Test("The later of the later of some and others is the latest of them all")
  func nesting() {
    var generator = FormulaGenerator(seed: 241)
    for _ in 0..<Self.rounds {
      let first = generator.formula(depth: 2)
      let second = generator.formula(depth: 2)
      let third = generator.formula(depth: 2)
      let record = generator.record()
      let flat = EntryIntoForceFormula.later(of: [first, second, third])
      for nested in [
        EntryIntoForceFormula.later(of: [first, .later(of: [second, third])]),
        .later(of: [.later(of: [first, second]), third]), .later(of: [flat]),
      ] {
        #expect(nested.evaluated(with: record) == flat.evaluated(with: record))
      }
    }
  }

  @Test("A formula of events waits for exactly those that have not happened")
  func waiting() {
    var generator = FormulaGenerator(seed: 242)
    for _ in 0..<Self.rounds {
      let formula = generator.formula()
      let record = generator.record(ofFour: 2)
      let missing = Set(formula.events.filter { record[$0] == nil })
      switch formula.evaluated(with: record) {
      case .pending(let events): #expect(Set(events) == missing)
      case .resolved: #expect(missing.isEmpty)
      case .impossible(let obstacle): Issue.record("\(obstacle) for \(formula)")
      }
    }
  }

  @Test("What has been resolved never waits again, whatever else happens")
  func addingEvents() {
    var generator = FormulaGenerator(seed: 243)
    var resolved = 0
    for _ in 0..<Self.rounds {
      let formula = generator.formula(fixedDates: true)
      let record = generator.record(ofFour: 2)
      guard let date = formula.evaluated(with: record).date else { continue }
      resolved += 1
      var later = record
      for event in FormulaGenerator.events where later[event] == nil {
        later[event] = generator.date()
      }
      switch formula.evaluated(with: later) {
      case .resolved(let laterDate): #expect(laterDate == date)
      case .impossible(.precedesConsent(let fixed, let consent)):
        #expect(fixed == date)
        #expect(consent > date)
      case let outcome: Issue.record("\(date) became \(outcome) for \(formula)")
      }
    }
    #expect(resolved > 300)
  }

  @Test("An event that happens later never puts an agreement into force earlier")
  func monotone() {
    var generator = FormulaGenerator(seed: 244)
    for _ in 0..<Self.rounds {
      let formula = generator.formula()
      let record = generator.record(ofFour: 4)
      var delayed = record
      let event = generator.event()
      delayed[event] = record[event]?.adding(days: generator.number(in: 0...400))
      let before = formula.evaluated(with: record).date
      let after = formula.evaluated(with: delayed).date
      #expect(before != nil)
      #expect((after ?? .earliest) >= (before ?? .latest))
    }
  }

  @Test("No formula of events puts an agreement into force before any event it names")
  func notBeforeEvents() {
    var generator = FormulaGenerator(seed: 245)
    for _ in 0..<Self.rounds {
      let formula = generator.formula()
      let record = generator.record(ofFour: 4)
      let latest = formula.events.compactMap { record[$0] }.max()
      #expect((formula.evaluated(with: record).date ?? .earliest) >= (latest ?? .latest))
    }
  }
}
