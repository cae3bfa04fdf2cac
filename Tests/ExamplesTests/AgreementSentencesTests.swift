import AgreementCommands
import Foundation
import Testing

/// The annotation of single sentences.
@Suite struct AgreementSentencesTests {
  private func annotate(_ lines: String) async -> ProgramResult {
    await AgreementProgram.result(["obligations", "--sentences", "-"], input: lines)
  }

  @Test func `a sentence is written with its norms, in a fixed order`() async {
    let result = await annotate(
      #"{"text":"Each Party shall keep \"the\" lights lit.","instrument":"treaty","id":"é1"}"#)
    #expect(result.status == 0)
    #expect(
      result.output == #"{"id":"é1","source":"","place":"","instrument":"treaty","#
        + #""text":"Each Party shall keep \"the\" lights lit.","norms":[{"kind":"duty","force":7,"#
        + #""bearer":{"quantifier":"each","phrase":"Each Party"},"cue":"shall","negated":false,"#
        + #""deadline":null,"recurrence":null,"trigger":null,"exception":null,"#
        + #""qualifiers":[]}],"note":""}"# + "\n")
  }

  @Test func `a right is called a right, and will depends on the instrument`() async throws {
    let result = await annotate(
      """
      {"id":"1","instrument":"treaty","text":"Each Party has the right to inspect the lights."}
      {"id":"2","instrument":"treaty","text":"The Parties will light the coast."}
      {"id":"3","instrument":"mou","text":"The Participants will light the coast."}
      {"id":"4","instrument":"mou","text":"Lights are bright.","source":"s","place":"p","note":"n"}
      """)
    let kinds = try result.objects.map { row in
      (row["norms"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    }
    #expect(kinds == [["right"], ["duty"], ["intention"], []])
    #expect(try result.objects.last?["place"] as? String == "p")
    #expect(result.output.hasSuffix(#""norms":[],"note":"n"}"# + "\n"))
  }

  @Test func `every quoted part stands in the text`() async throws {
    let texts = [
      "\u{A0}Neither Party shall, unless otherwise agreed, charge ships.\u{2028}",
      "If a light fails, the Party concerned shall promptly notify — when asked — the other.",
      "The Committee may, upon request, amend the Annex every two years.",
      "shall", "Each Party shall" + String(repeating: " and shall", count: 500) + " act.", "\u{0}",
    ]
    for text in texts {
      let line = try JSONEncoder().encode(["id": "1", "instrument": "treaty", "text": text])
      let result = await annotate(String(decoding: line, as: UTF8.self))
      #expect(result.status == 0)
      let row = try #require(result.objects.first)
      #expect(row["text"] as? String == text)
      for norm in row["norms"] as? [[String: Any]] ?? [] {
        let bearer = norm["bearer"] as? [String: Any] ?? [:]
        #expect((bearer["phrase"] is NSNull) == (bearer["quantifier"] as? String == "unspecified"))
        let keys = ["cue", "deadline", "recurrence", "trigger", "exception"]
        let parts =
          keys.compactMap { norm[$0] } + [bearer["phrase"]].compactMap(\.self)
          + (norm["qualifiers"] as? [Any] ?? [])
        for case let part as String in parts {
          #expect(text.contains(part) && !part.isEmpty)
          #expect(part == part.trimmingCharacters(in: .whitespacesAndNewlines))
        }
      }
    }
  }

  @Test func `lines that cannot be used are reported and left out`() async throws {
    let good = #"{"id":"1","instrument":"treaty","text":"A Party shall act."}"#
    let result = await annotate(
      [
        "\u{FEFF}" + good, "", "{", #"{"id":"2","text":"No instrument."}"#,
        #"{"id":"3","instrument":"law","text":"A Party shall act."}"#,
        #"{"id":"4","instrument":"mou","text":""}"#, good, #"[1]"#,
        String(repeating: "[", count: 100_000),
        #"{"id":"5","id":"6","instrument":"mou","text":"Twice."}"#,
        #"{"id":"7","instrument":"mou","text":"Last."}"#,
      ].joined(separator: "\r\n"))
    #expect(result.status == 2)
    #expect(try result.objects.map { $0["id"] as? String } == ["1", "7"])
    let places = result.reports.dropLast().map { String($0.prefix { $0 != " " }) }
    #expect(places == ["-:3:", "-:4:", "-:5:", "-:6:", "-:7:", "-:8:", "-:9:", "-:10:"])
    #expect(result.reports.last == "agreement: 8 lines left out")
  }
}
