import Agreements
import TestSupport
import Testing

/// The renderings of comparisons.
@Suite struct ComparisonRendererTests {
  private static func all(_ comparison: Comparison) -> [String] {
    [
      HTMLComparisonRenderer().render(comparison),
      TerminalComparisonRenderer().render(comparison),
      TerminalComparisonRenderer(isColoured: true).render(comparison),
      MarkdownComparisonRenderer().render(comparison),
      SummaryComparisonRenderer().render(comparison),
    ]
  }

  /// Two texts whose every part is hostile: title, heading, names and words.
  private static func hostile(_ words: String) -> Comparison {
    func text(_ duty: String, _ more: String) -> String {
      """
      Agreement between \(words) and the Republic of Freedonia on \(words)

      The Kingdom of Sylvania and the Republic of Freedonia,

      Have agreed as follows:

      Article 1
      \(words) \(more)

      1. Each Party \(duty) keep \(words) and \(more) within 30 days of \(words).

      2. "\(words)" means \(more) \(words).

      """
    }
    return Comparison(
      reading: Array(text("shall", "old").utf8), Array(text("shall endeavour to", "new").utf8))
  }

  @Test("nothing of the texts is read as HTML")
  func hostileHTML() {
    let words = "<script>alert(1)</script><img src=x onerror=\"alert('2')\">&lt; ]]> --> </style>"
    let comparison = Self.hostile(words)
    let page = HTMLComparisonRenderer(oldName: words, newName: words).render(comparison)
    #expect(page.components(around: "<script").count == 2)
    #expect(page.components(around: "</script>").count == 2)
    #expect(page.components(around: "<style").count == 2)
    #expect(!page.utf8.contains("<img".utf8))
    #expect(page.utf8.contains("&lt;script&gt;".utf8))
    #expect(page.utf8.contains("&amp;lt;".utf8))
  }

  @Test("control characters and overrides of direction are not passed on")
  func hostileCharacters() {
    let comparison = Self.hostile("evil\u{1B}[31m\u{202E}\u{7}\u{0}words\u{9B}")
    for text in Self.all(comparison).indices where text != 2 {
      let scalars = Self.all(comparison)[text].unicodeScalars
      #expect(
        !scalars.contains { scalar in
          scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value)
        })
    }
  }

  @Test("the texts cannot make Markdown")
  func hostileMarkdown() {
    let page = MarkdownComparisonRenderer().render(Self.hostile("[a](b) <b> `c` | **d** # e"))
    #expect(!page.utf8.contains("[a]".utf8))
    #expect(!page.utf8.contains("<b>".utf8))
    #expect(!page.utf8.contains(" `c`".utf8))
  }

  @Test("the same comparison gives the same texts")
  func determinism() {
    for (old, new) in ComparisonLawTests.pairs(10, seed: 41) {
      let comparison = Comparison(from: old, to: new)
      #expect(Self.all(comparison) == Self.all(Comparison(from: old, to: new)))
    }
  }

  @Test(
    "every edit that was decided stands on the page, with the words that changed", arguments: 0..<3)
  func everyEdit(seed: Int) {
    for (old, new) in ComparisonLawTests.pairs(20, seed: UInt64(50 + seed)) {
      let comparison = Comparison(from: old, to: new)
      let page = HTMLComparisonRenderer().render(comparison)
      let markdown = MarkdownComparisonRenderer().render(comparison)
      for edit in comparison.edits where !edit.isConsequence {
        for id in edit.new {
          let citation = new.citation(of: id) ?? ""
          #expect(markdown.utf8.contains(Self.markdown(citation).utf8), "\(edit.kind) \(citation)")
        }
        guard let change = edit.words?.changes.first(where: { $0.new.count > 0 }),
          let id = edit.new.first, let clause = new[id], edit.part == .text
        else { continue }
        let bytes = Array(clause.prose.canonicalText.utf8)
        let words = String(decoding: bytes[change.new.start..<change.new.end], as: UTF8.self)
        guard words.utf8.allSatisfy({ $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "&") }),
          clause.prose.references.isEmpty
        else { continue }
        #expect(page.utf8.contains(Self.html(words).utf8), "\(edit.kind): \(words)")
      }
    }
  }

  private static func markdown(_ text: String) -> String {
    text.dropFirst().unicodeScalars.map {
      "[]_*<>#|~`\\".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)"
    }
    .joined()
  }

  private static func html(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  @Test("the page says all in plain words, duties first")
  func page() throws {
    let page = HTMLComparisonRenderer(oldName: "first.txt", newName: "second.txt")
      .render(ComparedLighthouses.comparison)
    for words in [
      "<html lang=\"en\"", "Both Parties", "Weakened", "default-src 'none'", "first.txt",
      "second.txt",
      "Fog Horns", "Article 4 → Article 5", "[deleted:]", "[inserted:]",
    ] {
      #expect(page.utf8.contains(words.utf8), "\(words)")
    }
    for words in ["http:", "https:", "src=", "url(", "style=", "onclick", "@import"] {
      #expect(!page.utf8.contains(words.utf8), "\(words)")
    }
    let duties = try #require(page.components(around: "id=\"duties\"").first)
    #expect(!duties.utf8.contains("id=\"text\"".utf8))
  }

  @Test("links lead to elements of the page, each of which has a name of its own")
  func links() {
    for (old, new) in ComparisonLawTests.pairs(20, seed: 61) {
      let page = HTMLComparisonRenderer().render(Comparison(from: old, to: new))
      let names = Self.values(of: " id=\"", in: page)
      #expect(Set(names).count == names.count)
      let targets = Set(Self.values(of: "href=\"#", in: page))
      #expect(targets.subtracting(names).isEmpty)
    }
  }

  private static func values(of attribute: String, in page: String) -> [String] {
    page.components(around: attribute).dropFirst().map { rest in
      String(decoding: rest.utf8.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  @Test("a terminal shows what was deleted and inserted, and colours only if told to")
  func terminal() {
    let comparison = ComparedLighthouses.comparison
    let plain = TerminalComparisonRenderer().render(comparison)
    #expect(plain.hasPrefix("Both Parties\n"))
    #expect(plain.contains("Each Party [-shall-]{+shall endeavour to+} repair its lighthouses"))
    #expect(!plain.contains("\u{1B}"))
    #expect(TerminalComparisonRenderer(isColoured: true).render(comparison).contains("\u{1B}[32m"))
  }

  @Test("a summary is short")
  func summary() {
    let summary = SummaryComparisonRenderer().render(ComparedLighthouses.comparison)
    #expect(summary.hasPrefix("Both Parties: "))
    #expect(summary.split(separator: "\n").count < 8)
  }

  @Test("texts that are the same give no changes")
  func same() throws {
    let text = Array(ComparedLighthouses.old.utf8)
    let comparison = Comparison(reading: text, text)
    #expect(
      SummaryComparisonRenderer().render(comparison)
        == "No duty, right, power or permission changed.\nThe texts are the same.\n")
    #expect(HTMLComparisonRenderer().render(comparison).contains("The texts are the same."))
  }
}

extension String {
  /// The parts of the text between the places at which some words stand.
  fileprivate func components(around words: String) -> [Substring] {
    split(separator: words, omittingEmptySubsequences: false)
  }
}

extension String.UTF8View {
  /// Whether some bytes stand in the text.
  fileprivate func contains(_ words: String.UTF8View) -> Bool {
    Array(self).firstRange(of: Array(words)) != nil
  }
}
