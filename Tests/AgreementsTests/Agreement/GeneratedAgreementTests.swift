import Agreements
import TestSupport
import Testing

@Suite("Generated agreements")
struct GeneratedAgreementTests {
  private static let agreements = AgreementGenerator.agreements(100, seed: 1)

  @Test("whatever they refer to exists")
  func links() {
    for agreement in Self.agreements { #expect(agreement.linkDiagnostics == []) }
  }

  @Test("they are decided by the seed")
  func determinism() {
    #expect(AgreementGenerator.agreements(5, seed: 1) == Array(Self.agreements.prefix(5)))
    #expect(AgreementGenerator.agreements(3, seed: 2) != Array(Self.agreements.prefix(3)))
    #expect(Set(Self.agreements).count > 90)
  }

  @Test("their sizes range from nothing to more than eighty clauses")
  func sizes() {
    let sizes = Self.agreements.map(\.allClauses.count)
    #expect(sizes.contains(0))
    #expect(sizes.contains { (1...5).contains($0) })
    #expect(sizes.contains { $0 > 70 })
    #expect(sizes.allSatisfy { $0 < 150 })
  }

  /// The name of the case of a value of an enumeration, without what it carries.
  private static func name(_ value: Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? String(describing: value)
  }

  /// The cases of enumerations that occur in norms and typed values, by the name of their type.
  private static let cases: [String: Set<String>] = {
    var cases: [String: Set<String>] = [:]
    func collect(_ value: Any) {
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .enum {
        cases["\(type(of: value))", default: []].insert(name(value))
      }
      for child in mirror.children { collect(child.value) }
    }
    for agreement in agreements.prefix(40) {
      for substance in agreement.substances { collect(substance) }
      for obligation in agreement.obligations.prefix(20) { collect(obligation) }
    }
    return cases
  }()

  @Test("all kinds, rules, connectives and runs occur")
  func clauses() {
    let clauses = Self.agreements.flatMap(\.allClauses)
    #expect(Set(clauses.map(\.kind)) == Set(Clause.Kind.allCases))
    #expect(Set(clauses.map(\.numbering)) == Set(Clause.NumberingRule.allCases))
    #expect(Set(clauses.compactMap(\.connective)) == Set(ListConnective.allCases))
    #expect(clauses.contains { $0.closingWords != nil } && clauses.contains { $0.heading != nil })
    #expect(clauses.contains { $0.printedLabel != nil })
    #expect(clauses.contains { $0.prose.slots.count > 1 })
    let runs = clauses.flatMap(\.prose.runs)
    #expect(
      Set(runs.map(Self.name)) == ["text", "reference", "mention", "pair", "placeholder", "slot"])
    let definitions = clauses.flatMap(\.definitions)
    #expect(Set(definitions.map { Self.name($0.scope) }) == ["agreement", "clause"])
    #expect(Set(definitions.map(\.relation)) == Set(Definition.Relation.allCases))
    let citations = clauses.flatMap(\.citations)
    #expect(
      Set(citations.map(Self.name)) == ["source", "boilerplate", "draftersProposal"])
  }

  @Test("all sorts of references occur")
  func references() {
    let references = Self.agreements.flatMap(\.allClauses).flatMap(\.prose.references)
    #expect(
      Set(references.map { Self.name($0.target) })
        == ["clauses", "range", "enclosing", "agreement", "external"])
    #expect(Set(references.map(\.form)) == Set(Reference.Form.allCases))
    #expect(Set(references.map(\.function)) == Set(Reference.Function.allCases))
    let fragments = Set(references.compactMap { $0.fragment.map(Self.name) })
    #expect(fragments == ["chapeau", "closingWords", "sentence"])
    #expect(references.contains { $0.wording != nil })
    #expect(references.contains { $0.clauses.count > 2 })
  }

  @Test("all norms and all that they turn on occur")
  func norms() {
    let norms = Self.agreements.flatMap(\.obligations)
    #expect(Set(norms.map(\.modality)) == Set(Modality.allCases))
    #expect(Set(norms.compactMap(\.force)) == Set(Force.allCases))
    #expect(Set(norms.compactMap(\.standard)) == Set(Standard.allCases))
    #expect(Set(norms.map { Self.name($0.bearer) }).count == 12)
    #expect(Set(norms.compactMap { $0.beneficiary.map(Self.name) }).count == 5)
    #expect(Set(norms.compactMap { $0.deadline.map(Self.name) }).count == 5)
    #expect(Set(norms.compactMap { $0.recurrence.map(Self.name) }).count == 5)
    #expect(Set(norms.flatMap(\.qualifiers).map(Self.name)).count == 14)
    #expect(Set(norms.compactMap { $0.cap?.bound }) == Set(Cap.Bound.allCases))
    #expect(norms.contains { !$0.consequences.isEmpty } && norms.contains { $0.words != nil })
    #expect(Self.cases["Event"]?.count == 11)
  }

  @Test("all typed provisions and all their values occur")
  func substances() {
    #expect(Set(Self.agreements.flatMap(\.substances).map(Self.name)).count == 11)
    #expect(Self.cases["EntryIntoForceFormula"]?.count == 7)
    #expect(Self.cases["AgreementDuration"]?.count == 4)
    #expect(Self.cases["Renewal"]?.count == 3)
    #expect(Self.cases["Means"]?.count == 5)
    #expect(Self.cases["Extent"]?.count == 3)
    #expect(Self.cases["EntryOfAmendment"]?.count == 3)
    #expect(Self.cases["Since"]?.count == 3)
    #expect(Self.cases["Prevailing"]?.count == 3)
    #expect(Self.cases["Carriage"]?.count == 2)
  }
}
