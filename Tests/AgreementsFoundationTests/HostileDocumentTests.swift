import Agreements
import AgreementsFoundation
import Foundation
import Testing

@Suite("Documents made to do harm")
struct HostileDocumentTests {
  /// The problem of a text that is no JSON or exceeds a limit.
  private func syntaxError(_ text: Data, _ limits: JSONLimits = .standard) -> JSONSyntaxError? {
    do throws(AgreementCodingError) {
      _ = try Agreement(json: text, limits: limits)
      return nil
    } catch {
      guard case .syntax(let error) = error else { return nil }
      return error
    }
  }

  @Test("a document that breaks off anywhere is refused where it breaks off")
  func truncation() {
    let text = Data(SmallDocument.text.utf8)
    for length in 0..<text.count {
      let error = syntaxError(text.prefix(length))
      #expect(error?.reason == .unexpectedEnd, "\(length)")
      #expect(error?.offset == length, "\(length)")
    }
    #expect(throws: Never.self) { try Agreement(json: text) }
  }

  @Test("a document that is followed by anything is refused")
  func trailingContent() {
    for ending in ["x", "{}", ",", "}", "\0", SmallDocument.text] {
      let error = syntaxError(Data((SmallDocument.text + ending).utf8))
      #expect(error?.reason == .trailingContent)
      #expect(error?.offset == SmallDocument.text.utf8.count)
    }
  }

  @Test("an array, object or clause that is nested a million deep is refused soon")
  func nesting() throws {
    let depth = 1_000_000
    for opening in ["[", "{\"a\":", "{\"agreement\":{\"clauses\":[", "[{\"children\":"] {
      let text = Data(String(repeating: opening, count: depth).utf8)
      let time = ContinuousClock().measure {
        let error = syntaxError(text)
        #expect(error?.reason == .tooDeep)
        #expect(error.map { $0.description.utf8.count < 600 } == true)
      }
      #expect(time < .seconds(5))
    }
    let children = String(repeating: #"{"id":"c","children":["#, count: depth)
    let error = try #require(syntaxError(SmallDocument.with(clauses: children)))
    #expect(error.reason == .tooDeep)
    let path = Array(error.path.components.prefix(5))
    #expect(
      path == [.key("agreement"), .key("clauses"), .index(0), .key("children"), .index(0)])
  }

  @Test("even without a limit on depth, a nested document is refused")
  func unlimitedNesting() throws {
    for opening in ["[", "{\"children\":"] {
      let closing = opening == "[" ? "]" : "}"
      let value =
        String(repeating: opening, count: 10_000) + "1" + String(repeating: closing, count: 10_000)
      let text = try #require(SmallDocument.replacing(#""Lamps.""#, with: value))
      let reason = "Foundation cannot read the text; nest arrays and objects less deeply"
      #expect(throws: AgreementCodingError.invalid(.root, reason: reason)) {
        try Agreement(json: text, limits: JSONLimits(maximumDepth: .max))
      }
    }
  }

  @Test("fifty million bytes are refused unread")
  func size() {
    for byte in [UInt8(ascii: "["), UInt8(ascii: " "), 0, 0xFF] {
      let text = Data(repeating: byte, count: 50_000_000)
      let time = ContinuousClock().measure {
        #expect(syntaxError(text)?.reason == .tooManyBytes)
      }
      #expect(time < .seconds(1))
    }
  }

  @Test("the limits of the caller are kept")
  func limits() {
    let text = Data(SmallDocument.text.utf8)
    let limits: [(JSONLimits, JSONSyntaxError.Reason)] = [
      (JSONLimits(maximumBytes: text.count - 1), .tooManyBytes),
      (JSONLimits(maximumDepth: 5), .tooDeep), (JSONLimits(maximumValues: 100), .tooManyValues),
      (JSONLimits(maximumStringBytes: 63), .stringTooLong),
    ]
    for (limits, reason) in limits { #expect(syntaxError(text, limits)?.reason == reason) }
  }

  @Test("a key that repeats is refused, however it is written")
  func duplicateKeys() throws {
    for key in [#""title""#, #""\u0074itle""#, #""t\u0069\u0074le""#] {
      let text = try #require(
        SmallDocument.replacing(#""title":"Treaty"#, with: "\(key):\"Other\",\"title\":\"Treaty"))
      let error = try #require(syntaxError(text))
      #expect(error.reason == .duplicateKey("title"))
      #expect(error.path.text == "$.agreement")
    }
    let twice = SmallDocument.with(clauses: #"{"id":"a","kind":"recital","id":"b"}"#)
    #expect(syntaxError(twice)?.path.text == "$.agreement.clauses[0]")
    let cases = try #require(
      SmallDocument.replacing(#"{"each":{}}"#, with: #"{"each":{},"each":{}}"#))
    #expect(syntaxError(cases)?.reason == .duplicateKey("each"))
  }

  @Test(
    "half a surrogate pair is refused",
    arguments: [#"\ud800"#, #"\udfff"#, #"\ud83d\ud83d"#, #"\ud83dx"#, #"\ude00\ud83d"#])
  func surrogates(escape: String) throws {
    for (words, path) in [
      ("Until then.", "$.agreement.clauses[1].prose"), ("P60D", nil), ("fd-lights", nil),
      ("swift-agreements", "$.format"), ("printedLabel", "$.agreement.clauses[0].children[0]"),
    ] {
      let text = try #require(SmallDocument.replacing(words, with: escape))
      let error = try #require(syntaxError(text))
      #expect(error.reason == .invalidEscape)
      if let path { #expect(error.path.text == path) }
    }
  }

  @Test("bytes that are not UTF-8 are refused")
  func encoding() throws {
    let text = Array(SmallDocument.text.utf8)
    let place = try #require(text.firstIndex(of: 0xC3))
    let sequences: [[UInt8]] = [
      [0xC3], [0xA9], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xFF], [0xF4, 0x90, 0x80, 0x80],
    ]
    for bytes in sequences {
      let error = syntaxError(Data(text[..<place] + bytes + text[(place + 2)...]))
      #expect(error?.reason == .invalidUTF8)
      #expect(error?.path.text == "$.agreement.title")
      #expect(error?.offset == place)
    }
  }

  @Test("a character NUL is text like any other where it is escaped, and refused where it is not")
  func null() throws {
    let escaped = try #require(SmallDocument.replacing("Until then.", with: #"a\u0000b"#))
    let agreement = try Agreement(json: escaped)
    #expect(agreement["a2"]?.prose == "a\0b")
    #expect(try Agreement(json: agreement.json()) == agreement)
    let raw = try #require(SmallDocument.replacing("Until then.", with: "a\0b"))
    #expect(syntaxError(raw)?.reason == .controlCharacterInString)
    let between = try #require(SmallDocument.replacing(#","version""#, with: ",\0\"version\""))
    #expect(syntaxError(between)?.reason == .unexpectedByte(0))
  }

  @Test("very many marks on one letter, which are slow to compare, are refused")
  func combiningMarks() throws {
    let marks = String(repeating: "\u{301}\u{316}", count: 50_000)
    let text = try #require(SmallDocument.replacing("Until then.", with: "a\(marks)"))
    #expect(syntaxError(text)?.reason == .tooManyCombiningMarks)
  }

  @Test("very many pieces of text are joined in a time that is nearly proportional")
  func manyRuns() throws {
    let count = 30_000
    let piece = String(repeating: "x", count: 100)
    let runs = repeatElement(#"{"text":"\#(piece)"}"#, count: count).joined(separator: ",")
    let text = SmallDocument.with(clauses: #"{"id":"x","kind":"recital","prose":[\#(runs)]}"#)
    let agreement = try Agreement(json: text)
    #expect(agreement["x"]?.prose.runs.count == 1)
    #expect(agreement["x"]?.prose.canonicalLength == count * piece.utf8.count)
  }
}
