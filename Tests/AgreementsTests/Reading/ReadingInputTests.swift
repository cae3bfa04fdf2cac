import Agreements
import Testing

/// Encodings, dirt and limits.
@Suite struct ReadingInputTests {
  private static let text =
    "Agreement on Cafés\n\nArticle 1\n\nThe cafés – all of them – shall stay open.\n"

  private func utf16(_ text: String, mark: Bool, isLittleEndian: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittleEndian ? bytes : bytes.reversed()
    }
  }

  @Test func unicode() {
    let marked = [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)
    #expect(AgreementReading(of: marked).agreement.title.canonicalText == "Agreement on Cafés")
    #expect(AgreementReading(of: marked).outline.first?.source.start == 24)
    for (mark, isLittleEndian) in [(true, true), (true, false), (false, true), (false, false)] {
      let reading = AgreementReading(
        of: utf16(Self.text, mark: mark, isLittleEndian: isLittleEndian))
      #expect(reading.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
      #expect(
        reading.agreement.articles.first?.children.first?.prose.canonicalText.contains("cafés –")
          == true)
    }
  }

  @Test func windows1252IsDetectedAndReported() {
    let bytes = Self.text.unicodeScalars.map {
      $0 == "–" ? 0x96 : UInt8(truncatingIfNeeded: $0.value)
    }
    let reading = AgreementReading(of: bytes)
    #expect(reading.encoding == .windows1252)
    #expect(reading.text == Self.text)
    #expect(reading.diagnostics.contains { $0.rule == "read.encoding" })
    let told = AgreementReading(of: bytes, options: ReadingOptions(encoding: .windows1252))
    #expect(!told.diagnostics.contains { $0.rule == "read.encoding" })
  }

  @Test func brokenBytesAreReplacedAndReported() {
    var bytes = Array(Self.text.utf8)
    bytes.append(contentsOf: [0xFF, 0xFE])
    let reading = AgreementReading(of: bytes)
    #expect(reading.encoding == .utf8)
    #expect(reading.diagnostics.contains { $0.rule == "read.invalid-bytes" })
    #expect(reading.text.hasSuffix("\u{FFFD}"))
  }

  @Test(arguments: ["\r", "\r\n", "\u{C}", "\n \u{A0}\n"])
  func lineEnds(_ end: String) {
    let text = Self.text.replacing("\n", with: end)
    #expect(AgreementReading(of: text).agreement.articles.count == 1)
    #expect(AgreementReading(of: text).text == text)
  }

  @Test func softHyphensAndDividedWords() throws {
    let text = "Article 1\nThe light\u{AD}house keepers shall co-\noperate with\nthe pilots.\n"
    let reading = AgreementReading(of: text)
    let prose = try #require(reading.agreement.articles.first?.children.first?.prose.canonicalText)
    #expect(prose == "The lighthouse keepers shall co-operate with the pilots.")
    #expect(reading.diagnostics.contains { $0.rule == "read.divided-word" })
    #expect(reading.text == text)
  }

  @Test func aTextBeyondTheLimitIsCutAndReported() {
    let options = ReadingOptions(maximumBytes: 30)
    let reading = AgreementReading(of: Self.text, options: options)
    #expect(reading.diagnostics.first { $0.rule == "read.too-long" }?.severity == .error)
    #expect(reading.text.utf8.count == 30)
  }

  @Test func clausesBeyondTheLimitAreKeptAsWords() {
    let text = (1...50).map { "Article \($0)\n\nThe bell rings.\n\n" }.joined()
    let reading = AgreementReading(of: text, options: ReadingOptions(maximumClauses: 20))
    #expect(reading.outline.count == 20)
    #expect(reading.text == text)
    #expect(
      reading.diagnostics.contains { $0.rule == "read.too-many-clauses" && $0.severity == .error })
    #expect(reading.agreement.text.contains("Article 50"))
  }

  @Test(arguments: [
    "", "\n\n", "(((((((", "Article", "Article \u{0}", "1. (a) (i) (A) 1. (a)", "#", "---", "[a](b",
    "\u{FEFF}", "a\u{301}",
    "Article 99999999999999999999", "DONE at", "FOR", "ANNEX",
  ])
  func oddTextsComeBack(_ text: String) {
    for format in ReadingOptions.Format.allCases {
      #expect(AgreementReading(of: text, options: ReadingOptions(format: format)).text == text)
    }
  }

  @Test func longRunsOfCombiningMarksAreCut() {
    let text = "Article 1\nThe ba\(String(repeating: "\u{301}", count: 5_000)) rings.\n"
    let reading = AgreementReading(of: text)
    #expect(reading.text == text)
    #expect(reading.diagnostics.contains { $0.rule == "read.combining-marks" })
    #expect(reading.agreement.text.unicodeScalars.filter { $0 == "\u{301}" }.count == 30)
  }
}
