import Agreements
import Testing

/// Norms that are the same in clauses that differ elsewhere.
@Suite struct UnchangedNormTests {
  /// The clauses of the norms that changed, and how.
  private func changes(_ old: String, _ new: String) -> [String] {
    func draft(_ articles: String) -> [UInt8] {
      Array(
        """
        Agreement between the Kingdom of Sylvania and the Republic of Freedonia on Lighthouses

        \(articles)

        """.utf8)
    }
    return Comparison(reading: draft(old), draft(new)).obligations.changes.map { change in
      let action = change.new?.obligation.action ?? change.old?.obligation.action ?? ""
      return "\(change.verdict): \(action)"
    }
  }

  @Test func `a norm behind one that changed is the same`() {
    let changed = changes(
      "Article 1\n\nEach Party shall light two lamps. Each Party shall ring the bell at dusk.",
      "Article 1\n\nEach Party shall endeavour to light two lamps. Each Party shall ring the bell at dusk."
    )
    #expect(changed.count == 1)
    #expect(changed.allSatisfy { $0.contains("lamps") })
  }

  @Test func `a norm before one that changed is the same`() {
    let changed = changes(
      "Article 1\n\nEach Party shall ring the bell at dusk. Sylvania shall light two lamps.",
      "Article 1\n\nEach Party shall ring the bell at dusk. Freedonia shall light two lamps.")
    #expect(changed.count == 1)
    #expect(changed.allSatisfy { $0.contains("lamps") })
  }

  @Test func `a norm whose bearer changed is not the same`() {
    let changed = changes(
      "Article 1\n\nThe keeper is paid. Sylvania shall ring the bell at dusk.",
      "Article 1\n\nThe keeper is paid well. Freedonia shall ring the bell at dusk.")
    #expect(changed.count == 1)
  }

  @Test func `a point below another chapeau is not the same`() {
    let points = "\n\n(a) light the lamps; and\n\n(b) ring the bell."
    let changed = changes(
      "Article 1\n\nEach Party shall:\(points)", "Article 1\n\nEach Party may:\(points)")
    #expect(changed.count == 2)
  }

  @Test func `a point that is joined otherwise is not the same`() {
    let changed = changes(
      "Article 1\n\nEach Party shall:\n\n(a) light the lamps; and\n\n(b) ring the bell.",
      "Article 1\n\nEach Party shall:\n\n(a) light the lamps; or\n\n(b) ring the bell.")
    #expect(!changed.isEmpty)
  }

  @Test func `a norm that refers to another clause by the same number is not the same`() {
    let start = "Article 1\n\nThe lamps are white.\n\nArticle 2\n\nThe bells are of bronze.\n\n"
    let norm = "Each Party shall report under Article 2."
    let changed = changes(
      "\(start)Article 3\n\nThe keeper is paid. \(norm)",
      "Article 1\n\nThe bells are of bronze.\n\nArticle 2\n\nThe horns are of brass.\n\n"
        + "Article 3\n\nThe keeper is paid well. \(norm)")
    #expect(changed.contains { $0.contains("report") })
  }

  @Test func `a norm that uses a term of two words is judged by what the term means`() {
    func draft(_ meaning: String, _ number: String) -> String {
      """
      Article 1

      For the purposes of this Agreement, "fixed light" means \(meaning).

      Article 2

      Each Party shall maintain its fixed \(number).

      Article 3

      Each Party shall repair any light that is broken.
      """
    }
    let changed = changes(
      draft("a light on land", "lights"), draft("a light on land or on a pier", "lights"))
    #expect(changed.contains { $0.contains("maintain") })
    #expect(!changed.contains { $0.contains("repair") })
  }
}
