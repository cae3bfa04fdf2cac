import Agreements
import AgreementsFoundation
import Foundation
import TestSupport
import Testing

@Suite("Agreements in JSON")
struct AgreementRoundTripTests {
  @Test("a thousand agreements are read as they were written", arguments: 0..<40)
  func roundTrip(seed: UInt64) throws {
    for agreement in AgreementGenerator.agreements(25, seed: seed) {
      #expect(try Agreement(json: agreement.json()) == agreement)
    }
  }

  @Test(
    "the same agreement gives the same bytes, written again or read and written",
    arguments: 0..<10)
  func stability(seed: UInt64) throws {
    for agreement in AgreementGenerator.agreements(5, seed: 1_000 + seed) {
      let json = try agreement.json()
      #expect(try agreement.json() == json)
      #expect(try Agreement(json: json).json() == json)
    }
  }

  @Test("the keys of every object are sorted, and none is a number of the compiler's")
  func sortedKeys() throws {
    for agreement in AgreementGenerator.agreements(20, seed: 7) {
      let tokens = JSONTokens(try agreement.json())
      var open: [String?] = []
      for index in tokens.ranges.indices {
        switch tokens.text(index) {
        case "{", "[": open.append(nil)
        case "}", "]": open.removeLast()
        case let key where tokens.isKey(index):
          let last = open.removeLast() ?? ""
          #expect(last.utf8.lexicographicallyPrecedes(key.utf8))
          open.append(key)
          #expect(!key.hasPrefix("\"_"))
        default: break
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test("the form of a document is the one that is documented")
  func form() throws {
    let agreement = try SmallDocument.agreement()
    let json = try agreement.json()
    #expect(JSONTokens(json).compact == SmallDocument.text)
    #expect(json.last == UInt8(ascii: "\n"))
    #expect(agreement.title == "Treaty of \"Lights\" é")
    #expect(agreement.allClauses.map(\.id) == ["a1", "p1", "p2", "a2"])
    #expect(agreement.obligations.map(\.force) == [.unconditionalConduct, nil])
    #expect(agreement.linkDiagnostics == [])
  }

  @Test("what a clause leaves out is empty")
  func omissions() throws {
    let data = SmallDocument.with(clauses: #"{"id":"x","kind":"recital"}"#)
    #expect(try Agreement(json: data).clauses == [Clause("x", .recital)])
    let nulls = SmallDocument.with(
      clauses: #"{"id":"x","kind":"recital","heading":null,"prose":null,"children":null}"#)
    #expect(try Agreement(json: nulls).clauses == [Clause("x", .recital)])
  }

  @Test("prose is read in normal form, and empty prose is not the same as none")
  func prose() throws {
    let data = SmallDocument.with(
      clauses: #"""
        {"id":"x","kind":"article","heading":"","prose":[{"text":"a"},{"text":""},{"text":"b"}]}
        """#)
    let agreement = try Agreement(json: data)
    #expect(agreement["x"]?.prose == "ab")
    #expect(agreement["x"]?.heading == Prose())
    #expect(try Agreement(json: agreement.json()) == agreement)
  }

  @Test("a part of a longer buffer is read as well as a buffer of its own")
  func slice() throws {
    let text = Data(SmallDocument.text.utf8)
    let padded = Data("xx".utf8) + text + Data("yy".utf8)
    #expect(try Agreement(json: padded.dropFirst(2).dropLast(2)) == SmallDocument.agreement())
  }

  @Test("white space around the tokens does not matter")
  func whiteSpace() throws {
    let tokens = JSONTokens(SmallDocument.text.utf8)
    let spaced = tokens.ranges.indices.map { " \t\r\n" + tokens.text($0) }.joined() + " \n"
    #expect(try Agreement(json: Data(spaced.utf8)) == SmallDocument.agreement())
  }
}
