import Agreements
import AgreementsFoundation
import Foundation
import Testing

@Suite("What is wrong with a document")
struct AgreementCodingErrorTests {
  /// The error of reading a text, if there is one.
  private func error(_ text: Data, _ limits: JSONLimits = .standard) -> AgreementCodingError? {
    do throws(AgreementCodingError) {
      _ = try Agreement(json: text, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// Checks which error a change of the small document causes.
  private func expect(
    _ words: String, _ others: String, _ path: String, _ reason: String,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let text = try #require(SmallDocument.replacing(words, with: others), sourceLocation: place)
    let path = try #require(JSONPath(text: path), sourceLocation: place)
    #expect(error(text) == .invalid(path, reason: reason), sourceLocation: place)
    #expect(error(text)?.description == "\(path): \(reason)", sourceLocation: place)
  }

  @Test("texts that are no JSON document of an agreement")
  func noDocument() {
    #expect(error(Data())?.description == "unexpected end of the text at $ (byte 0)")
    #expect(
      error(Data("\u{FEFF}{}".utf8))?.description
        == "byte order mark before the text at $ (byte 0): "
        + "save the text as UTF-8 without a byte order mark")
    for (text, reason) in [
      ("null", "an object is wanted, not null"), ("1", "an object is wanted"),
      ("\"a\"", "an object is wanted"), ("[]", "an object is wanted"),
      ("{}", "the key \"format\" is missing"),
      (#"{"format":"swift-agreements"}"#, "the key \"version\" is missing"),
      (#"{"format":"swift-agreements","version":1}"#, "the key \"agreement\" is missing"),
    ] {
      #expect(error(Data(text.utf8)) == .invalid(.root, reason: reason))
    }
    let wide = SmallDocument.text.data(using: .utf16LittleEndian) ?? Data()
    #expect(error(wide)?.description == "unexpected byte 0x00 at $ (byte 1)")
  }

  @Test("other formats")
  func format() throws {
    for (name, shown) in [
      ("docx", "docx"), ("", ""), ("Swift-Agreements", "Swift-Agreements"),
      (#"a\n\"b"#, #"a\n\"b"#), (#"\u202e"#, #"\u202e"#),
      (String(repeating: "x", count: 9_999), String(repeating: "x", count: 64) + "…"),
    ] {
      let text = try #require(
        SmallDocument.replacing(#""swift-agreements""#, with: "\"\(name)\""))
      let found = try #require(error(text))
      guard case .unknownFormat = found else {
        Issue.record("\(found)")
        continue
      }
      #expect(
        found.description
          == "$.format: the text is of the format \"\(shown)\"; \"swift-agreements\" is wanted")
    }
    try expect(#""swift-agreements""#, "7", "$.format", "a string is wanted")
    try expect(#""swift-agreements""#, "null", "$.format", "a string is wanted, not null")
  }

  @Test("other versions")
  func version() throws {
    for (version, message) in [
      (
        2,
        "the text is of version 2 and this release of the library reads version 1; "
          + "use a newer release"
      ),
      (0, "there is no version 0; version 1 is wanted"),
      (-1, "there is no version -1; version 1 is wanted"),
      (Int.min, "there is no version -9223372036854775808; version 1 is wanted"),
    ] {
      let text = try #require(
        SmallDocument.replacing(#""version":1"#, with: "\"version\":\(version)"))
      let found = error(text)
      #expect(found == .unknownVersion(version))
      #expect(found?.description == "$.version: \(message)")
    }
    try expect(#""version":1"#, #""version":"1""#, "$.version", "a whole number is wanted")
    try expect(#""version":1"#, #""version":true"#, "$.version", "a whole number is wanted")
  }

  @Test(
    "numbers that are not whole or too great, wherever they stand",
    arguments: [
      "1e400", "-1e400", "9223372036854775808", "-9223372036854775809", "1.0", "1e0", "1E-2",
      "123456789012345678.5", "0.5", "-0.0", "1e-400",
    ])
  func numbers(number: String) throws {
    let reason = "\(number) is not a whole number of 64 bits without fraction or exponent"
    for (words, path) in [
      (#""version":1"#, "$.version"),
      (#""byteCount":12"#, "$.agreement.sources[0].byteCount"),
      (#""force":6"#, "$.agreement.clauses[0].children[0].obligations[0].force"),
      (#""start":0"#, "$.agreement.clauses[0].children[0].obligations[0].words.start"),
    ] {
      let key = try #require(words.split(separator: ":").first)
      try expect(words, "\(key):\(number)", path, reason)
    }
    try expect(
      "[1,7]", "[1,\(number)]",
      "$.agreement.clauses[0].children[0].prose[3].placeholder.reason.sourcesConflict.items[1]",
      reason)
  }

  @Test("missing keys")
  func missingKeys() throws {
    try expect(#""corrections":[],"#, "", "$.agreement", "the key \"corrections\" is missing")
    try expect(
      #""kind":"article","prose":"Until then.","#, "", "$.agreement.clauses[1]",
      "the key \"kind\" is missing")
    try expect(
      #""bearer":{"one":{"party":"fd"}}"#, #""bearer":{"one":{}}"#,
      "$.agreement.clauses[0].children[0].obligations[0].bearer.one",
      "the key \"party\" is missing")
    try expect(
      #","currency":"USD""#, "",
      "$.agreement.clauses[0].children[0].obligations[0].cap.amount.settled",
      "the key \"currency\" is missing")
  }

  @Test("values of a wrong type")
  func wrongTypes() throws {
    let obligation = "$.agreement.clauses[0].children[0].obligations[0]"
    try expect(#""id":"a2""#, #""id":7"#, "$.agreement.clauses[1].id", "a string is wanted")
    try expect(
      #""id":"a2""#, #""id":null"#, "$.agreement.clauses[1].id", "a string is wanted, not null")
    try expect(
      #""corrections":[]"#, #""corrections":{}"#, "$.agreement.corrections", "an array is wanted")
    try expect(
      #""corrections":[]"#, #""corrections":[[]]"#, "$.agreement.corrections[0]",
      "an object is wanted")
    try expect(
      #""language":{"id":"en","name":"English"}"#, #""language":"en""#, "$.agreement.language",
      "an object is wanted")
    try expect(
      #""force":6"#, #""force":"6""#, "\(obligation).force", "a whole number is wanted")
    try expect(
      #"{"text":" and "}"#, #"{"text":[]}"#, "$.agreement.clauses[0].children[0].prose[2].text",
      "a string is wanted")
    try expect(
      #""bearer":{"one":{"party":"fd"}}"#, #""bearer":"one""#, "\(obligation).bearer",
      "an object is wanted")
    for value in ["7", "{}", "true"] {
      try expect(
        #""heading":"Lights""#, #""heading":\#(value)"#, "$.agreement.clauses[0].heading",
        "prose is a string or an array of runs")
    }
  }

  @Test("cases that do not exist")
  func unknownCases() throws {
    try expect(
      #""kind":"place""#, #""kind":"palace""#,
      "$.agreement.clauses[0].children[0].prose[3].placeholder.kind",
      "\"palace\" is no Kind; agreement.schema.json lists the values")
    try expect(
      #""level":"state""#, #""level":"St \"a\"\nte value ""#, "$.agreement.instrument.level",
      "\"St \\\"a\\\"\\nte value \" is no Level; agreement.schema.json lists the values")
    try expect(
      #""force":6"#, #""force":8"#, "$.agreement.clauses[0].children[0].obligations[0].force",
      "\"8\" is no Force; agreement.schema.json lists the values")
    try expect(
      #"{"until":"#, #"{"till":"#, "$.agreement.clauses[1].substance.duration",
      "an object with exactly one key is wanted, which names a case of AgreementDuration")
    try expect(
      #"{"duration":"#, #"{"durations":"#, "$.agreement.clauses[1].substance",
      "one key is wanted, of: entryIntoForce, duration, renewal, termination, amendment, "
        + "disputes, languages, registration, annexStatus, signature, programme")
  }

  @Test("two cases where one is wanted")
  func twoCases() throws {
    let oneKey = "an object with exactly one key is wanted, which names a case of"
    let paragraph = "$.agreement.clauses[0].children[0]"
    try expect(
      #"{"one":{"party":"fd"}}"#, #"{"one":{"party":"fd"},"jointly":{}}"#,
      "\(paragraph).obligations[0].bearer", "\(oneKey) Bearer")
    try expect(
      #"{"clauses":{"ids":["p2"]}}"#, #"{"clauses":{"ids":["p2"]},"agreement":{}}"#,
      "\(paragraph).prose[1].reference.target", "\(oneKey) Reference.Target")
    try expect(
      #"{"text":" and "}"#, #"{"text":" and ","mention":{}}"#, "\(paragraph).prose[2]",
      "one key is wanted, of: text, reference, mention, pair, placeholder, slot")
    try expect(
      #"{"settled":{"amount":"#, #"{"open":{},"settled":{"amount":"#,
      "\(paragraph).obligations[0].cap.amount", "one key is wanted, of: settled, open")
    try expect(
      #"{"mark":"dash"}"#, #"{"mark":"dash","enclosure":"none"}"#,
      "$.agreement.numberingScheme.subitem",
      "a label style has either a numeral and an enclosure, or a separator and an enclosure, "
        + "or a mark")
  }
}
