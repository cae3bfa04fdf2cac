import Agreements
import Testing

/// Findings as lines for people and for programs.
@Suite struct DiagnosticRendererTests {
  private func report(_ text: String, _ words: String, message: String = "found")
    -> DiagnosticReport
  {
    let bytes = Array(text.utf8)
    let target = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: target) } ?? 0
    let location = Location(source: TextRange(start: start, end: start + target.count))
    return DiagnosticReport(
      [Diagnostic("text.test", .error, message, at: location)], in: "a.txt", text: bytes)
  }

  @Test func `columns count scalars and marks stand under the words`() {
    let text = TextDiagnosticRenderer().render(report("äöü\r\nÜber “die” Brücke", "die"))
    #expect(
      text == """
        a.txt:2:7: error: found [text.test]
           2 | Über “die” Brücke
             |       ^~~

        """)
  }

  @Test func `a line of a megabyte is cut around the words`() {
    let long = String(repeating: "word ", count: 100_000)
    let text = TextDiagnosticRenderer().render(report(long + "needle " + long, "needle"))
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "a.txt:1:500001: error: found [text.test]")
    #expect(lines.allSatisfy { $0.unicodeScalars.count < 160 })
    #expect(lines[1].contains("… word") || lines[1].contains("…"))
    let marks = lines[2].unicodeScalars.firstIndex(of: "^")
    let column = marks.map {
      lines[2].unicodeScalars.distance(from: lines[2].unicodeScalars.startIndex, to: $0)
    }
    let words = column.map { lines[1].unicodeScalars.dropFirst($0).prefix(6) }
    #expect(words.map { String(String.UnicodeScalarView($0)) } == "needle")
  }

  @Test func `what would change the terminal or the direction of writing is shown as a dot`() {
    let renderer = TextDiagnosticRenderer()
    let text = renderer.render(
      report("one \u{1B}[2J\u{202E}two", "two", message: "a\u{1B}b\u{202E}"))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("one ·[2J·two"))
    let coloured = TextDiagnosticRenderer(isColoured: true).render(report("two", "two"))
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }

  @Test func `a note stands with its place, or below its finding`() {
    var report = report("one two", "two")
    report.diagnostics[0].notes = [
      .init("first", at: Location(source: TextRange(start: 0, end: 3))), .init("second"),
    ]
    let lines = TextDiagnosticRenderer(showsExcerpts: false).render(report).split(separator: "\n")
    #expect(
      lines == [
        "a.txt:1:5: error: found [text.test]", "a.txt:1:1: note: first", "    note: second",
      ])
  }

  @Test func `a finding in words that were drafted shows the clause`() throws {
    let parties = try #require(
      Parties(
        Party("a", officialName: "A", shortName: "A", adjective: "A", abbreviation: "A"),
        Party("b", officialName: "B", shortName: "B", adjective: "B", abbreviation: "B")))
    let agreement = try Agreement(
      title: "Test", parties: parties, clauses: [Clause("one", .article, "Light the lamps.")])
    let location = Location(
      clause: "one", citation: "Article 1", words: TextRange(start: 10, end: 15))
    let report = DiagnosticReport(
      [Diagnostic("text.test", .warning, "found", at: location)], in: "draft",
      agreement: agreement)
    #expect(
      TextDiagnosticRenderer().render(report) == """
        draft: warning: Article 1: found [text.test]
             | Light the lamps.
             |           ^~~~~

        """)
  }

  @Test func `commands for GitHub escape what has a meaning in them`() {
    var report = report("one\ntwo", "two", message: "50 %, twice:\nhere")
    report.name = "a:b,c.txt"
    #expect(
      GitHubDiagnosticRenderer().render(report)
        == "::error file=a%3Ab%2Cc.txt,line=2,col=1,endLine=2,endColumn=4,title=text.test::"
        + "50 %25, twice:%0Ahere\n")
  }

  @Test func `marks stand under the words behind characters that take two columns`() {
    let text = TextDiagnosticRenderer().render(report("日本 and 中国 sign", "中国"))
    #expect(
      text == """
        a.txt:1:8: error: found [text.test]
           1 | 日本 and 中国 sign
             |          ^~~~

        """)
  }

  @Test func `a byte order mark takes no column`() {
    let lines = TextDiagnosticRenderer().render(report("\u{FEFF}one two", "two")).split(
      separator: "\n")
    #expect(lines == ["a.txt:1:5: error: found [text.test]", "   1 | one two", "     |     ^~~"])
  }

  @Test func `commands for GitHub hold no control characters`() {
    var report = report("one\ntwo", "two", message: "\u{1B}[31mred")
    report.name = "a\u{1B}.txt"
    let text = GitHubDiagnosticRenderer().render(report)
    #expect(!text.contains("\u{1B}"))
    #expect(text.hasSuffix(":: [31mred\n"))
  }
}
