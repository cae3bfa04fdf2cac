import Agreements
import AgreementsFoundation
import Foundation
import Testing

@Suite("Rules that a document must keep")
struct AgreementRuleTests {
  /// Checks which error a change of the small document causes, and that it is of the given path.
  private func expect(
    _ words: String, _ others: [String], _ path: String, _ reason: String,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let path = try #require(JSONPath(text: path), sourceLocation: place)
    for other in others {
      let text = try #require(SmallDocument.replacing(words, with: other), sourceLocation: place)
      #expect(throws: AgreementCodingError.invalid(path, reason: reason), sourceLocation: place) {
        try Agreement(json: text)
      }
    }
  }

  private func quoted(_ texts: [String]) -> [String] { texts.map { "\"\($0)\"" } }

  @Test("a date exists and is written year, month, day")
  func dates() throws {
    try expect(
      #""2031-05-01""#,
      quoted([
        "", "2031-02-29", "2100-02-29", "2031-04-31", "2031-13-01", "2031-00-10", "2031-01-00",
        "0000-01-01", "31-05-01", "10000-01-01", "2031-5-1", "2031-05-01T00:00:00Z", " 2031-05-01",
        "2031/05/01", "２０３１-05-01", #"2031-05-01\u0000"#, #"2031-05-0\u0661"#,
      ]), "$.agreement.clauses[1].substance.duration.until.date",
      "expected a date of the years 0001 to 9999 written YYYY-MM-DD")
  }

  @Test("a period has one component, with a count from 1 to 100,000")
  func periods() throws {
    try expect(
      #""P60D""#,
      quoted([
        "", "P", "PT", "60D", "P0D", "P-1D", "P+1D", "P01D", "P1.5D", "P100001D", "P1Y2M", "P1H",
        "PT1M", "PT1D", "p60d", "P60D ", "P99999999999999999999D", #"P60D\u0301"#,
      ]), "$.agreement.clauses[0].children[0].obligations[0].deadline.within.period",
      "expected an ISO 8601 duration of one component, such as P60D, P2W, P6M, P10Y or PT24H, "
        + "with a count from 1 to 100000")
  }

  @Test("an amount is a plain decimal number and a currency three capital letters")
  func money() throws {
    let sum = "$.agreement.clauses[0].children[0].obligations[0].cap.amount.settled"
    try expect(
      #""1500.5""#,
      quoted([
        "", ".", "1.", ".5", "01", "1e3", "+1", "--1", "1,500", "1 500", "NaN", "Infinity", "0x1",
        "99999999999999999999", "0.0000000000000000001", "9223372036854775808", "١",
      ]), "\(sum).amount",
      "expected a decimal number such as 75000000 or -1.50, without exponent, groups or "
        + "leading zeros, of a size that is held exactly")
    try expect(#""1500.5""#, ["1500"], "\(sum).amount", "a string is wanted")
    try expect(
      #""USD""#, quoted(["", "US", "USDD", "usd", "U$D", "ＵＳＤ", "US1"]), "\(sum).currency",
      "expected an ISO 4217 code of three capital letters, such as USD")
  }

  @Test("a checksum has 64 hexadecimal digits")
  func checksums() throws {
    let digits = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    try expect(
      digits, ["", "\(digits)0", String(digits.dropLast()), "g\(digits.dropFirst())"],
      "$.agreement.sources[0].checksum",
      "a SHA-256 checksum is written as exactly 64 hexadecimal digits")
  }

  @Test("a style of labels has the parts of one style")
  func styles() throws {
    let reason =
      "a label style has either a numeral and an enclosure, or a separator and an enclosure, "
      + "or a mark"
    try expect(
      #"{"mark":"dash"}"#,
      [
        "{}", #"{"numeral":"word"}"#, #"{"enclosure":"none"}"#, #"{"mark":null}"#,
        #"{"numeral":"word","separator":"point","enclosure":"none"}"#,
      ], "$.agreement.numberingScheme.subitem", reason)
    try expect(
      #"{"mark":"dash"}"#, [#"{"mark":"star"}"#], "$.agreement.numberingScheme.subitem.mark",
      "\"star\" is no Mark; agreement.schema.json lists the values")
  }

  @Test("a range does not begin before the text or end before it begins")
  func ranges() throws {
    try expect(
      #"{"end":20,"start":0}"#,
      [
        #"{"end":20,"start":21}"#, #"{"end":-1,"start":-1}"#, #"{"end":0,"start":-1}"#,
        #"{"end":-9223372036854775808,"start":9223372036854775807}"#,
      ], "$.agreement.clauses[0].children[0].obligations[0].words.end",
      "a range must satisfy 0 ≤ start ≤ end")
  }

  @Test("a majority is a proper fraction")
  func majorities() throws {
    try expect(
      #""denominator":3,"numerator":2"#,
      [
        #""denominator":3,"numerator":4"#, #""denominator":3,"numerator":0"#,
        #""denominator":0,"numerator":0"#, #""denominator":-3,"numerator":-4"#,
        #""denominator":1001,"numerator":2"#,
        #""denominator":9223372036854775807,"numerator":9223372036854775807"#,
      ], "$.agreement.instrument.firstRoute.majority.denominator",
      "a majority must satisfy 0 < numerator ≤ denominator ≤ 1000")
  }

  @Test("the parties are two")
  func parties() throws {
    try expect(
      #""id":"sy""#, [#""id":"fd""#], "$.agreement.parties.second",
      "both parties have the identity \"fd\"")
  }

  @Test("the identities of clauses and of obligations are unique")
  func identities() throws {
    for (id, other) in [("a2", "a1"), ("a2", "p2"), ("p2", "p1")] {
      let words = id == "a2" ? #""id":"a2""# : #""id":"p2","kind""#
      let others = id == "a2" ? #""id":"\#(other)""# : #""id":"\#(other)","kind""#
      try expect(
        words, [others], "$.agreement.clauses",
        "two clauses have the identity \"\(other)\"; give one of them another")
    }
    try expect(
      #""id":"o2""#, [#""id":"o1""#], "$.agreement.clauses",
      "two obligations have the identity \"o1\", the second in clause \"p2\"; "
        + "give one of them another")
    try expect(
      #""id":"a2""#, [#""id":"""#], "$.agreement.clauses",
      "a clause has an empty identity; give it one")
  }

  @Test("identities that look the same are the same")
  func canonicalEquivalence() throws {
    let text = SmallDocument.with(
      clauses: #"{"id":"caf\u00e9","kind":"recital"},{"id":"cafe\u0301","kind":"recital"}"#)
    let path = try #require(JSONPath(text: "$.agreement.clauses"))
    #expect {
      try Agreement(json: text)
    } throws: { error in
      guard case .invalid(path, let reason)? = error as? AgreementCodingError else { return false }
      return reason.hasPrefix("two clauses have the identity \"caf")
    }
  }

  @Test("an identity that the message quotes cannot make it long or break it into lines")
  func hostileIdentity() throws {
    let id = #"x\n\u202e"# + String(repeating: "y", count: 100_000)
    let clause = #"{"id":"\#(id)","kind":"recital"}"#
    let error = try #require(throws: AgreementCodingError.self) {
      try Agreement(json: SmallDocument.with(clauses: "\(clause),\(clause)"))
    }
    let message = error.description
    #expect(message.hasPrefix(#"$.agreement.clauses: two clauses have the identity "x\n\u202ey"#))
    #expect(message.utf8.count < 500)
    #expect(!message.contains { $0.isNewline })
  }

  @Test("clauses nest 64 deep and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> Data {
      var clauses = ""
      for level in (1...depth).reversed() {
        let children = clauses.isEmpty ? "" : #","children":[\#(clauses)]"#
        clauses = #"{"id":"c\#(level)","kind":"paragraph"\#(children)}"#
      }
      return SmallDocument.with(clauses: clauses)
    }
    let deepest = try Agreement(json: nested(Agreement.maximumDepth))
    #expect(deepest.allClauses.count == Agreement.maximumDepth)
    #expect(try Agreement(json: deepest.json()) == deepest)
    let tooDeep = Agreement.maximumDepth + 1
    let error = #expect(throws: AgreementCodingError.self) {
      try Agreement(json: nested(tooDeep))
    }
    #expect(
      error?.description == "$.agreement.clauses: clause \"c\(tooDeep)\" nests deeper than "
        + "\(Agreement.maximumDepth) levels; flatten the tree")
  }
}
