import AgreementsFoundation
import Foundation
import Testing

@Suite("JSON inspection")
struct JSONInspectionTests {
  private static let sample = #"""
     {"title":"a\u00e9\n\ud83d\ude00 €😀","parties":[{"name":"A"},{"name":"B"}],
     "n":[0,-1,[],{},-10.25e+3],"t":true,"f":false,"z":null,"":[[1]]}
    """#

  @Test(
    "a text that RFC 8259 allows is accepted",
    arguments: [
      "0", "-0", "1.5", "1e5", "0e5", "0E-0", "1e400", "-1.25E+10", "12345678901234567890123",
      "\"\"", "\"a\"", "true", "false", "null", "[]", "{}", " \t\r\n[ \n] ",
      #"{"a":[1,{"b":null}],"b":{"a":1}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":{"a":{"a":1}}}"#,
      #""\"\\\/\b\f\n\r\t\u0000\uFfFf\uD834\udd1e""#, "\"\u{7F}\u{80}\u{2028}\u{10FFFF}\"",
      "\"\u{FEFF}\"", #"{"a":1,"A":2,"":3," ":4}"#, sample,
    ])
  func validTexts(text: String) throws {
    try JSONInspection.inspect(Array(text.utf8))
  }

  @Test(
    "the first problem of a text is reported with its place",
    arguments: [
      ("", .unexpectedEnd, "$", 0), (" \n", .unexpectedEnd, "$", 2),
      ("[", .unexpectedEnd, "$", 1), ("[1", .unexpectedEnd, "$", 2),
      ("[1,", .unexpectedEnd, "$[1]", 3), ("{\"a\":", .unexpectedEnd, "$.a", 5),
      ("{\"a\"", .unexpectedEnd, "$", 4), ("{\"a\":1,", .unexpectedEnd, "$", 7),
      ("-", .unexpectedEnd, "$", 1), ("1.", .unexpectedEnd, "$", 2),
      ("1e+", .unexpectedEnd, "$", 3),
      ("\"a\\", .unexpectedEnd, "$", 3), ("\"\\u12", .unexpectedEnd, "$", 5),
      ("tru", .unexpectedEnd, "$", 3),
      ("[1,]", .unexpectedByte(0x5D), "$[1]", 3), ("[,1]", .unexpectedByte(0x2C), "$[0]", 1),
      ("[1 2]", .unexpectedByte(0x32), "$", 3), ("[1}", .unexpectedByte(0x7D), "$", 2),
      ("{\"a\":1]", .unexpectedByte(0x5D), "$", 6), ("{\"a\":1,}", .unexpectedByte(0x7D), "$", 7),
      ("{,}", .unexpectedByte(0x2C), "$", 1), ("{a:1}", .unexpectedByte(0x61), "$", 1),
      ("{\"a\" 1}", .unexpectedByte(0x31), "$", 5), ("{\"a\":}", .unexpectedByte(0x7D), "$.a", 5),
      ("{\"a\":[{},{\"b\":x}]}", .unexpectedByte(0x78), "$.a[1].b", 14),
      ("{\"a\":[{\"b\":1},x]}", .unexpectedByte(0x78), "$.a[1]", 14),
      ("{\"a\":[1],\"b\":[2;]}", .unexpectedByte(0x3B), "$.b", 15),
      ("[[],[],?]", .unexpectedByte(0x3F), "$[2]", 7),
      ("{\"x y\":'", .unexpectedByte(0x27), "$['x y']", 7),
      ("trUe", .unexpectedByte(0x55), "$", 2), ("[nul]", .unexpectedByte(0x5D), "$[0]", 4),
      ("+1", .unexpectedByte(0x2B), "$", 0), (".5", .unexpectedByte(0x2E), "$", 0),
      ("NaN", .unexpectedByte(0x4E), "$", 0), ("[1.5.5]", .unexpectedByte(0x2E), "$", 4),
      ("\u{A0}1", .unexpectedByte(0xC2), "$", 0), ("\u{B}1", .unexpectedByte(0x0B), "$", 0),
      ("\0[]", .unexpectedByte(0), "$", 0), ("// a\n1", .unexpectedByte(0x2F), "$", 0),
      ("[01]", .invalidNumber, "$[0]", 2), ("-a", .invalidNumber, "$", 1),
      ("[1.]", .invalidNumber, "$[0]", 3),
      ("[1e]", .invalidNumber, "$[0]", 3), ("[1e+]", .invalidNumber, "$[0]", 4),
      ("-00", .invalidNumber, "$", 2),
      ("\"\\x\"", .invalidEscape, "$", 1), ("\"a\\u12g4\"", .invalidEscape, "$", 2),
      ("\"\\ud800\"", .invalidEscape, "$", 1), ("\"\\udc00\"", .invalidEscape, "$", 1),
      ("\"\\ud800\\n\"", .invalidEscape, "$", 1), ("\"\\ud800\\ud800\"", .invalidEscape, "$", 1),
      ("\"\\ud800\\u0041\"", .invalidEscape, "$", 1),
      ("\"\\ud834\\u12g4\"", .invalidEscape, "$", 7),
      ("[\"a\nb\"]", .controlCharacterInString, "$[0]", 3),
      ("{\"a\0\":1}", .controlCharacterInString, "$", 3),
      ("1 2", .trailingContent, "$", 2), ("[]]", .trailingContent, "$", 2),
      ("{}\0", .trailingContent, "$", 2),
      ("\u{FEFF}[]", .byteOrderMark, "$", 0),
      ("{\"a\":1,\"a\":2}", .duplicateKey("a"), "$", 7),
      ("{\"c\":[0,{\"id\":1,\"x\":{\"id\":2},\"id\":3}]}", .duplicateKey("id"), "$.c[1]", 29),
      ("{\"é\":1,\"\\u00E9\":2}", .duplicateKey("é"), "$", 8),
      ("{\"\\/\":1,\"/\":2}", .duplicateKey("/"), "$", 8),
      ("{\"e\u{301}\":1,\"é\":2}", .duplicateKey("é"), "$", 9),
    ] as [(String, JSONSyntaxError.Reason, String, Int)])
  func problems(
    text: String, reason: JSONSyntaxError.Reason, path: String, offset: Int
  ) throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONInspection.inspect(Array(text.utf8))
    }
    #expect(error.reason == reason)
    #expect(error.path.text == path)
    #expect(error.offset == offset)
  }

  @Test("every text cut short is incomplete, and the whole is accepted")
  func truncation() throws {
    let bytes = Array(Self.sample.utf8)
    for length in bytes.indices {
      let error = try #require(throws: JSONSyntaxError.self, "length \(length)") {
        try JSONInspection.inspect(bytes[..<length])
      }
      #expect(error.reason == .unexpectedEnd)
      #expect(error.offset == length)
    }
    try JSONInspection.inspect(bytes)
  }

  @Test("the kind of collection and where its indices start do not matter")
  func collections() throws {
    let bytes = Array(#"{"a":[1,x]}"#.utf8)
    let surrounded = [0] + bytes + [0]
    let errors = [
      problem(bytes), problem(surrounded[1...bytes.count]), problem(ContiguousArray(bytes)),
      problem(Data(surrounded)[1...bytes.count]),
    ]
    let first = try #require(errors[0])
    #expect(first.path.text == "$.a[1]" && first.offset == 8)
    #expect(errors.allSatisfy { $0 == first })
  }

  @Test("two spellings of a key are one key, and two keys are never taken for one")
  func spellings() {
    var scalars: [UInt32] = Array(0x20...0x2FF) + [0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF]
    scalars += [0x10000, 0x103FF, 0x10400, 0x1F600, 0xFFFFF, 0x100000, 0x10FFFF]
    let keys = scalars.compactMap(Unicode.Scalar.init).filter { $0 != "\"" && $0 != "\\" }
    for (key, next) in zip(keys, keys.dropFirst()) {
      let escapes = String(key).utf16.map { unit in
        "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count)
          + String(unit, radix: 16, uppercase: true)
      }.joined()
      let same = "{\"a\(key)b\":1,\"a\(escapes)b\":2}"
      #expect(problem(Array(same.utf8))?.reason == .duplicateKey("a\(key)b"), "\(key.value)")
      let different = "{\"a\(next)b\":1,\"a\(escapes)b\":2}"
      #expect(problem(Array(different.utf8)) == nil, "\(key.value)")
    }
  }

  @Test(
    "a short escape in a key is the character it stands for, and no other",
    arguments: [
      ("\"", "0022"), ("\\", "005c"), ("/", "002F"), ("b", "0008"), ("f", "000c"), ("n", "000A"),
      ("r", "000d"), ("t", "0009"),
    ])
  func shortEscapes(letter: String, digits: String) {
    for other in ["0022", "005C", "002f", "0008", "000C", "000a", "000D", "0009", "0062"] {
      let isSame = other.lowercased() == digits.lowercased()
      let found = problem(Array("{\"x\\\(letter)\":1,\"x\\u\(other)\":2}".utf8))
      #expect((found != nil) == isSame, "\(other)")
    }
  }

  private func problem(_ bytes: some RandomAccessCollection<UInt8>) -> JSONSyntaxError? {
    do {
      try JSONInspection.inspect(bytes)
      return nil
    } catch {
      return error
    }
  }
}
