import Agreements
import Foundation
import Testing

@Suite("Labels in JSON")
struct LabelCodingTests {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func value<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test("numerals and insertions are plain strings")
  func plainStrings() throws {
    #expect(try json(Numeral.lowercaseRoman) == #""lowercaseRoman""#)
    #expect(try json(Insertion.bis) == #""bis""#)
    #expect(try json(Insertion(.letter, 27)) == #""AA""#)
    #expect(try value(Insertion.self, #""quater""#) == .quater)
    #expect(try value(Insertion.self, #""B""#) == Insertion(.letter, 2))
  }

  @Test("styles are objects of their parts")
  func styleForm() throws {
    #expect(
      try json(LabelStyle.lowercaseLetterParenthesized)
        == #"{"enclosure":"parentheses","numeral":"lowercaseLetter"}"#)
    #expect(try json(LabelStyle.decimal) == #"{"enclosure":"none","separator":"point"}"#)
    #expect(try json(LabelStyle.bullet) == #"{"mark":"dash"}"#)
  }

  @Test("labels are objects of text and style")
  func labelForm() throws {
    #expect(
      try json(Label(number: 5, style: .arabic, insertion: .bis))
        == #"{"style":{"enclosure":"none","numeral":"arabic"},"text":"5 bis"}"#)
  }

  @Test("what was written is read", arguments: LabelStyle.all)
  func roundTrip(style: LabelStyle) throws {
    #expect(try value(LabelStyle.self, json(style)) == style)
    for number in [1, 2, 27, 260] {
      let label = try #require(
        Label(number: number, style: style, prefix: style.separator == nil ? [] : [4, 1]))
      #expect(try value(Label.self, json(label)) == label)
    }
  }

  @Test(
    "strings that are no insertion are corrupted data",
    arguments: [#""""#, #""semel""#, #""a""#, #""AAA""#, #""bis ""#])
  func badInsertion(text: String) {
    #expect { try value(Insertion.self, text) } throws: { isCorruption($0) }
  }

  @Test(
    "parts that do not make one style are corrupted data",
    arguments: [
      "{}", #"{"numeral":"arabic"}"#, #"{"enclosure":"none"}"#,
      #"{"numeral":"arabic","separator":"point","enclosure":"none"}"#,
      #"{"numeral":"arabic","enclosure":"none","mark":"dash"}"#,
      #"{"mark":"dash","enclosure":"none"}"#, #"{"mark":"star"}"#,
      #"{"numeral":"greek","enclosure":"none"}"#, #"{"numeral":"arabic","enclosure":"brackets"}"#,
    ])
  func badStyle(text: String) {
    #expect { try value(LabelStyle.self, text) } throws: { isCorruption($0) }
  }

  @Test(
    "a text that is no label of its style is corrupted data",
    arguments: ["", "(1)", "01", "0", "-1", "5 semel", "99999999999999999999", "1.1"])
  func badLabel(text: String) {
    let object = #"{"style":{"enclosure":"none","numeral":"arabic"},"text":"\#(text)"}"#
    #expect { try value(Label.self, object) } throws: { isCorruption($0) }
  }

  private func isCorruption(_ error: any Error) -> Bool {
    guard case DecodingError.dataCorrupted(let context) = error else { return false }
    return !context.debugDescription.isEmpty
  }
}
