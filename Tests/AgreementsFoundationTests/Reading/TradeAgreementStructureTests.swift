import Agreements
import Foundation
import Testing

/// Articles and chapters of real agreements against those that were marked in them by hand.
@Suite(.enabled(if: RealTexts.folder != nil, "AGREEMENTS_CORPUS names the folder of real texts"))
struct TradeAgreementStructureTests {
  /// What was marked in one text.
  private struct Marked: Decodable {
    /// A heading.
    struct Heading: Decodable {
      var number: String
      var start: Int
    }

    var id: String
    var title: String
    var chapters: [Heading]
    var articles: [Heading]
  }

  /// How many headings were found, missed, and found where there are none.
  private struct Score {
    var found = 0
    var missed = 0
    var wrong = 0

    var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }
    var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }

    static func += (left: inout Score, right: Score) {
      left.found += right.found
      left.missed += right.missed
      left.wrong += right.wrong
    }
  }

  @Test func articlesAndChapters() throws {
    var articles = Score()
    var chapters = Score()
    var good = 0
    let files = RealTexts.files(in: "trade-agreements", withExtension: "json")
    try #require(!files.isEmpty)
    for file in files {
      let marked = try JSONDecoder().decode(Marked.self, from: Data(contentsOf: file))
      let text = try Data(contentsOf: file.deletingPathExtension().appendingPathExtension("txt"))
      let options = ReadingOptions(
        format: .plainText, readsReferences: false, readsObligations: false, readsProvisions: false)
      let outline = AgreementReading(of: Array(text), options: options).outline
      let own = score(outline.filter { $0.kind == .article }, marked.articles)
      // Sections were not marked, so only what was marked counts among the larger groups.
      let groups = outline.filter { $0.kind.isGrouping }
      let kinds = Set(
        groups.filter { group in marked.chapters.contains { $0.start == group.source.start } }.map(
          \.kind))
      let ownChapters = score(
        groups.filter { kinds.contains($0.kind) }, marked.chapters, comparesNumbers: false)
      articles += own
      chapters += ownChapters
      let isGood = own.recall >= 0.97 && own.precision >= 0.97
      if isGood { good += 1 }
      print(
        "\(marked.id) \(marked.title): articles \(own.found) of \(own.found + own.missed), \(own.wrong) wrong; "
          + "chapters \(ownChapters.found) of \(ownChapters.found + ownChapters.missed), \(ownChapters.wrong) wrong\(isGood ? "" : " !")"
      )
    }
    print(
      "articles: recall \(articles.recall), precision \(articles.precision); chapters: recall \(chapters.recall), precision \(chapters.precision); \(good) of \(files.count) texts"
    )
    #expect(articles.recall >= 0.99 && articles.precision >= 0.99)
    #expect(chapters.recall >= 0.98 && chapters.precision >= 0.98)
    #expect(good * 10 >= files.count * 9)
  }

  /// Compares headings by the place where they begin and by their numbers.
  private func score(
    _ entries: [OutlineEntry], _ marked: [Marked.Heading], comparesNumbers: Bool = true
  ) -> Score {
    let found = Dictionary(entries.map { ($0.source.start, $0.number ?? "") }) { first, _ in first }
    var score = Score()
    for heading in marked {
      let number = found[heading.start]
      let isFound =
        number.map { !comparesNumbers || normalized($0) == normalized(heading.number) } ?? false
      if isFound { score.found += 1 } else { score.missed += 1 }
    }
    score.wrong = max(0, entries.count - score.found)
    return score
  }

  /// A number without what the marking changed: case, and white space within it.
  private func normalized(_ number: String) -> String {
    number.uppercased().filter { !$0.isWhitespace }
  }
}
