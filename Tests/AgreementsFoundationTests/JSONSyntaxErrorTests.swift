import AgreementsFoundation
import Foundation
import Testing

@Suite("JSON syntax error")
struct JSONSyntaxErrorTests {
  @Test(
    "the description is one sentence with the place",
    arguments: [
      (#"{"c":[0,{"id":1,"id":2}]}"#, #"duplicate key "id" at $.c[1] (byte 16)"#),
      (#"{"a\"\u202e":1,"a\"\u202E":1}"#, #"duplicate key "a\"\u202e" at $ (byte 15)"#),
      ("[", "unexpected end of the text at $ (byte 1)"),
      ("[}", "unexpected '}' at $[0] (byte 1)"),
      ("\u{1}", "unexpected byte 0x01 at $ (byte 0)"),
      ("\u{A0}", "unexpected byte 0xC2 at $ (byte 0)"),
      ("[01]", "invalid number at $[0] (byte 2)"),
      (#"["\q"]"#, "invalid escape in a string at $[0] (byte 2)"),
      ("\"\n\"", "unescaped control character in a string at $ (byte 1)"),
      ("1,", "more content after the end of the value at $ (byte 1)"),
      (
        "\u{FEFF}1",
        "byte order mark before the text at $ (byte 0): "
          + "save the text as UTF-8 without a byte order mark"
      ),
    ])
  func descriptions(text: String, description: String) throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONInspection.inspect(Array(text.utf8))
    }
    #expect(error.description == description)
    #expect("\(error)" == description)
  }

  @Test(
    "the description of a text beyond a limit says which limit to raise",
    arguments: [
      ("12345678901", "text too long at $ (byte 10): raise JSONLimits.maximumBytes"),
      (
        "[[[]]]",
        "arrays and objects nested too deeply at $[0][0] (byte 2): raise JSONLimits.maximumDepth"
      ),
      ("[1,2,3,4]", "too many values at $[3] (byte 7): raise JSONLimits.maximumValues"),
      ("[\"abcde\"]", "string too long at $[0] (byte 1): raise JSONLimits.maximumStringBytes"),
      (
        "\"\u{301}\u{301}\"",
        "too many combining marks in a row in a string at $ (byte 3): "
          + "raise JSONLimits.maximumCombiningMarks"
      ),
    ])
  func remedies(text: String, description: String) throws {
    let limits = JSONLimits(
      maximumBytes: 10, maximumDepth: 2, maximumValues: 4, maximumStringBytes: 4,
      maximumCombiningMarks: 1)
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONInspection.inspect(Array(text.utf8), limits: limits)
    }
    #expect(error.description == description)
  }

  @Test("invalid UTF-8 is described")
  func invalidUTF8() throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONInspection.inspect([0x5B, 0x22, 0x41, 0xC0, 0x80, 0x22, 0x5D])
    }
    #expect(error.description == "invalid UTF-8 in a string at $[0] (byte 3)")
  }

  @Test("a duplicate key of any length gives an error of bounded size")
  func longKey() throws {
    let key = String(repeating: "k", count: 100_000)
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONInspection.inspect(Array("{\"\(key)\":1,\"\(key)\":2}".utf8))
    }
    #expect(error.reason == .duplicateKey(String(key.prefix(64)) + "…"))
    #expect(error.description.utf8.count < 120)
    #expect(JSONSyntaxError.Reason.duplicateKey(key).description.utf8.count < 100)
  }

  @Test("an error is read back from its coded form, and a negative offset is refused")
  func coding() throws {
    for text in ["", "[}", "{\"a\":1,\"a\":2}", "{\"x y\":[01]}", "1 1"] {
      let error = try #require(throws: JSONSyntaxError.self) {
        try JSONInspection.inspect(Array(text.utf8))
      }
      let data = try JSONEncoder().encode(error)
      #expect(try JSONDecoder().decode(JSONSyntaxError.self, from: data) == error)
      let negative = String(decoding: data, as: UTF8.self)
        .replacingOccurrences(of: "\"offset\":", with: "\"offset\":-1")
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(JSONSyntaxError.self, from: Data(negative.utf8))
      }
    }
  }
}
