import Agreements
import TestSupport
import Testing

/// What holds of all comparisons, over generated agreements and edits.
@Suite struct ComparisonLawTests {
  /// Pairs of agreements: one edited into the other, with and without common identities, and unrelated ones.
  static func pairs(_ count: Int, seed: UInt64) -> [(old: Agreement, new: Agreement)] {
    var generator = AgreementGenerator(seed: seed)
    var mutation = AgreementMutation(seed: seed)
    return (0..<count).map { index in
      let old = generator.next()
      switch index % 5 {
      case 0: return (old, generator.next())
      case 1: return (old, mutation.renamed(mutation.mutated(old, edits: 1 + index % 7)))
      default: return (old, mutation.mutated(old, edits: 1 + index % 9))
      }
    }
  }

  @Test func nothingChangesBetweenAnAgreementAndItself() {
    for agreement in AgreementGenerator.agreements(100, seed: 11) {
      for identities in ComparisonOptions.Identities.allCases {
        let comparison = Comparison(
          from: agreement, to: agreement, options: ComparisonOptions(identities: identities))
        #expect(comparison.isEmpty)
        #expect(comparison.script.isEmpty)
        #expect(comparison.words == Comparison.WordCounts())
        #expect(comparison.obligations.changes.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<20)
  func scriptsLeadToTheNewAgreementAndBack(seed: Int) throws {
    for (index, pair) in Self.pairs(100, seed: UInt64(seed)).enumerated() {
      let options = ComparisonOptions(
        identities: ComparisonOptions.Identities.allCases[index % 3], comparesObligations: false)
      let comparison = Comparison(from: pair.old, to: pair.new, options: options)
      let script = comparison.script
      #expect(try pair.old.applying(script) == pair.new)
      #expect(try pair.new.applying(script.inverse) == pair.old)
      #expect(comparison.isEmpty || !script.isEmpty)
    }
  }

  @Test func theSameAgreementsGiveTheSameComparison() {
    for (old, new) in Self.pairs(40, seed: 5) {
      #expect(Comparison(from: old, to: new) == Comparison(from: old, to: new))
    }
  }

  @Test func scriptsFitNoOtherAgreement() throws {
    for (old, new) in Self.pairs(40, seed: 7) where old.fingerprint != new.fingerprint {
      let script = Comparison(from: old, to: new).script
      #expect(throws: EditScriptError.differentAgreement) { try new.applying(script) }
    }
  }
}
