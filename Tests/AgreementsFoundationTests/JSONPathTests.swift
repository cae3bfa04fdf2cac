import AgreementsFoundation
import Foundation
import Testing

@Suite("JSON path")
struct JSONPathTests {
  @Test(
    "a path is written as a reader would look for it",
    arguments: [
      ([], "$"),
      ([.key("clauses"), .index(3), .key("prose")], "$.clauses[3].prose"),
      ([.index(0), .index(12)], "$[0][12]"),
      ([.key("a b")], "$['a b']"), ([.key("")], "$['']"), ([.key("_x1")], "$._x1"),
      ([.key("1x")], "$['1x']"), ([.key("é")], "$['é']"), ([.key("a.b")], "$['a.b']"),
      ([.key("it's \"so\" \\")], #"$['it\'s "so" \\']"#),
      ([.key("\n\r\t\u{0}\u{7F}\u{85}")], #"$['\n\r\t\u0000\u007f\u0085']"#),
      ([.key("\u{202E}\u{2028}\u{E0001}")], #"$['\u202e\u2028\udb40\udc01']"#),
    ] as [([JSONPath.Component], String)])
  func text(components: [JSONPath.Component], text: String) {
    let path = JSONPath(components)
    #expect(path.text == text)
    #expect(path.description == text)
    #expect(JSONPath(text: text) == path)
  }

  @Test(
    "other spellings of a path are understood",
    arguments: [
      ("$['a']", "$.a"), (#"$['\u0061\b\f\/\"']"#, #"$['a\u0008\u000c/"']"#),
      (#"$['\uD83D\uDE00']"#, "$['😀']"), ("$[-1]", "$[-1]"),
    ])
  func otherSpellings(spelling: String, text: String) {
    #expect(JSONPath(text: spelling)?.text == text)
  }

  @Test(
    "a text that is no path is refused",
    arguments: [
      "", "a", "$.", "$..a", "$a", "$[", "$[]", "$[1", "$[01]", "$[+1]", "$[-0]", "$[1.5]", "$[a]",
      "$[99999999999999999999]", "$['a]", "$['a'", "$['a'b]", "$[\"a\"]", "$['\n']", #"$['\x']"#,
      #"$['\u12']"#, #"$['\ud800']"#, #"$['\udc00\ud800']"#, #"$['\"#, "$.a b", "$.é", "$.1a",
      " $", "$ ", "$[１]", "$.a…", "$['…'", "$[ 1]",
    ])
  func invalidText(text: String) {
    #expect(JSONPath(text: text) == nil)
  }

  @Test("every path is read back from its text, and from its coded form")
  func roundTrip() throws {
    let keys = [
      "a", "", "'", "\\", "a'b]", "]", "[0]", "…", "é", "e\u{301}", "\u{0}", "😀", "\u{200D}",
    ]
    let steps = keys.map(JSONPath.Component.key) + [0, 7, .max, .min, -1].map { .index($0) }
    for first in steps {
      for second in steps {
        let path = JSONPath([first]).appending(second)
        #expect(path.components == [first, second])
        #expect(JSONPath(text: path.text) == path)
        let data = try JSONEncoder().encode([path])
        #expect(try JSONDecoder().decode([JSONPath].self, from: data) == [path])
        #expect(try JSONDecoder().decode([String].self, from: data) == [path.text])
        let coded = try JSONEncoder().encode(path.components)
        #expect(
          try JSONDecoder().decode([JSONPath.Component].self, from: coded) == [first, second])
      }
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([JSONPath].self, from: Data(#"["a.b"]"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([JSONPath.Component].self, from: Data("[1.5]".utf8))
    }
  }

  @Test("the description of a deep path leaves out the middle, and its text does not")
  func deepPaths() {
    for depth in [32, 33, 40, 20_000] {
      let path = JSONPath((0..<depth).map { .index($0 % 10) })
      let steps = (0..<depth).map { "[\($0 % 10)]" }
      #expect(path.text == "$" + steps.joined())
      #expect(JSONPath(text: path.text) == path)
      let shown = "$" + steps.prefix(16).joined() + "…" + steps.suffix(16).joined()
      #expect(path.description == (depth == 32 ? path.text : shown))
    }
  }

  @Test("the description of a long key leaves out its end, and its text does not")
  func longKeys() {
    let exact = String(repeating: "k", count: 64)
    #expect(JSONPath([.key(exact)]).description == "$.\(exact)")
    let longer = JSONPath([.key(exact + "k"), .index(1)])
    #expect(longer.description == "$['\(exact)…'][1]")
    #expect(longer.text == "$.\(exact)k[1]")
    // One character of very many scalars.
    let stacked = JSONPath([.key("a" + String(repeating: "\u{301}", count: 10_000))])
    #expect(stacked.description.unicodeScalars.count < 80)
    let worst = JSONPath(
      repeatElement(.key(String(repeating: "\u{E0001}", count: 500)), count: 500).map { $0 })
    #expect(worst.description.utf8.count < 32 * (64 * 12 + 10))
  }

  private struct Treaty: Decodable {
    let clauses: [Clause]
    var annexes: [Int: Clause] = [:]
    var numbered: Numbered?
  }

  private struct Clause: Decodable {
    let prose: String
  }

  private struct Numbered: Decodable {
    private enum CodingKeys: Int, CodingKey { case first = 1 }
    let first: Bool
  }

  @Test(
    "the coding path of a decoding error becomes the path of the text",
    arguments: [
      (#"{"clauses":[{"prose":"a"},{"prose":1}],"annexes":{}}"#, "$.clauses[1].prose"),
      (#"{"clauses":[],"annexes":{"3":{"prose":1}}}"#, "$.annexes['3'].prose"),
      (#"{"clauses":[],"annexes":{},"numbered":{"first":1}}"#, "$.numbered.first"),
      (#"[]"#, "$"),
    ])
  func codingPaths(text: String, path: String) throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode(Treaty.self, from: Data(text.utf8))
    }
    guard case .typeMismatch(_, let context) = error else { throw error }
    #expect(JSONPath(codingPath: context.codingPath).text == path)
  }
}
