import Agreements
import TestSupport
import Testing

/// Which clauses correspond, over generated agreements and edits.
@Suite struct ConcordanceTests {
  @Test(arguments: 0..<4)
  func everyClauseIsInTheTables(seed: Int) {
    for (old, new) in ComparisonLawTests.pairs(50, seed: UInt64(100 + seed)) {
      let comparison = Comparison(
        from: old, to: new, options: ComparisonOptions(comparesObligations: false))
      let concordance = Concordance(comparison)
      #expect(Set(concordance.rows.flatMap(\.old).map(\.clause)) == Set(old.allClauses.map(\.id)))
      #expect(Set(concordance.rows.flatMap(\.new).map(\.clause)) == Set(new.allClauses.map(\.id)))
      let derivation = CorrespondenceTable(.derivation, of: comparison)
      let destination = CorrespondenceTable(.destination, of: comparison)
      #expect(derivation.entries.map(\.place.clause) == new.allClauses.map(\.id))
      #expect(destination.entries.map(\.place.clause) == old.allClauses.map(\.id))
    }
  }

  @Test(arguments: 0..<4)
  func derivationAndDestinationAreInverse(seed: Int) {
    for (old, new) in ComparisonLawTests.pairs(50, seed: UInt64(200 + seed)) {
      let comparison = Comparison(
        from: old, to: new, options: ComparisonOptions(comparesObligations: false))
      let back = CorrespondenceTable(.derivation, of: comparison).entries.flatMap { entry in
        entry.partners.map { [$0.clause, entry.place.clause] }
      }
      let forth = CorrespondenceTable(.destination, of: comparison).entries.flatMap { entry in
        entry.partners.map { [entry.place.clause, $0.clause] }
      }
      #expect(Set(back) == Set(forth))
      #expect(back.count == forth.count)
    }
  }

  @Test func matchedClausesAreInOneRow() {
    for (old, new) in ComparisonLawTests.pairs(50, seed: 31) {
      let comparison = Comparison(from: old, to: new)
      let rows = Concordance(comparison).rows
      var places: [ClauseID: Set<Int>] = [:]
      for (index, row) in rows.enumerated() {
        for place in row.new { places[place.clause, default: []].insert(index) }
      }
      for match in comparison.matches {
        let isTogether = (places[match.new] ?? []).contains { index in
          rows[index].old.contains { $0.clause == match.old }
        }
        #expect(isTogether)
      }
    }
  }

  @Test func theSameAgreementIsIdenticalThroughout() {
    for agreement in AgreementGenerator.agreements(20, seed: 3) {
      let rows = Concordance(Comparison(from: agreement, to: agreement)).rows
      #expect(rows.allSatisfy { $0.relation == .identical && $0.old == $0.new })
      #expect(rows.count == agreement.allClauses.count)
    }
  }

  @Test func relationsAreTold() {
    let comparison = ComparedLighthouses.comparison
    let concordance = Concordance(comparison)
    let relations = concordance.rows.filter { $0.relation != .identical }.map { row in
      "\(row.old.map(\.citation)) \(row.new.map(\.citation)) \(row.relation)"
    }
    #expect(relations.contains("[\"Article 2(1)\"] [\"Article 2(1)\"] substantive"))
    #expect(relations.contains("[] [\"Article 3\"] new"))
    let verdicts = concordance.rows.first { $0.new.first?.citation == "Article 2(1)" }?.verdicts
    #expect(verdicts == [.weakened])
    #expect(concordance.text().contains("substantive"))
    #expect(concordance.markdown.hasPrefix("| Old | New | Relation | Norms | Remark |\n"))
  }
}
