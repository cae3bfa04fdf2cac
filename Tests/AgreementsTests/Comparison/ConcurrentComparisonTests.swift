import Agreements
import Testing

/// Comparisons on several threads.
@Suite struct ConcurrentComparisonTests {
  private let old = Array(ComparedLighthouses.old.utf8)
  private let new = Array(ComparedLighthouses.new.utf8)

  @Test func `reading and comparing on several threads gives the same`() async {
    let comparison = Comparison(reading: old, new)
    #expect(!comparison.isEmpty)
    #expect(!comparison.obligations.changes.isEmpty)
    #expect(await Comparison(concurrentlyReading: old, new) == comparison)
  }

  @Test func `what was read is compared on several threads as on one`() async {
    let (before, after) = (AgreementReading(of: old), AgreementReading(of: new))
    let options = ComparisonOptions(comparesObligations: true, readsObligations: true)
    let comparison = Comparison(from: before, to: after, options: options)
    #expect(
      await Comparison(concurrentlyFrom: before, to: after, options: options) == comparison)
    #expect(
      await Comparison(concurrentlyFrom: after, to: before, options: options) != comparison)
  }

  @Test func `what is not wanted is left out on several threads too`() async {
    let options = ComparisonOptions(comparesObligations: false)
    let comparison = await Comparison(concurrentlyReading: old, new, options: options)
    #expect(comparison.obligations.changes.isEmpty)
    #expect(comparison == Comparison(reading: old, new, options: options))
  }
}
