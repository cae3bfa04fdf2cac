import AgreementCommands
import Agreements
import AgreementsFoundation
import Foundation
import Testing
import USKosovoAgreement

/// The commands that list the references and the norms of agreements.
@Suite struct AgreementListTests {
  @Test func `references are found with their words in the text`() async throws {
    let text = try Array(Data(contentsOf: URL(fileURLWithPath: AgreementProgram.sample)))
    let result = await AgreementProgram.result(
      ["references", "--format", "json", AgreementProgram.sample])
    #expect(result.status == 0)
    let rows = try result.objects
    let found = AgreementReading(of: text).agreement.allClauses.flatMap(\.allProse)
      .flatMap(\.references)
    #expect(rows.count == found.count)
    for row in rows {
      let start = try #require(row["start"] as? Int)
      let end = try #require(row["end"] as? Int)
      let words = String(decoding: text[start..<end], as: UTF8.self)
      #expect(words == row["words"] as? String)
    }
    func row(_ words: String) throws -> [String: Any] {
      try #require(rows.first { $0["words"] as? String == words })
    }
    #expect(try row("Article 5(1)")["targets"] as? [String] == ["Article 5(1)"])
    #expect(try row("this Article")["kind"] as? String == "enclosing")
    #expect(try row("this Article")["targets"] as? [String] == ["Article 4"])
    #expect(try row("Article 9")["kind"] as? String == "unresolved")
    #expect(try row("paragraph 1")["function"] as? String == "referredToIn")
  }

  @Test func `words that run over a line are found again`() async throws {
    let text = """
      Article 1

      1. Each Party shall act, as paragraph 2 of
         this Article says, and, é, subject to Articles 1
         and 2.

      - 4 -

      2. Nothing more.

      Article 2

      Nothing.
      """
    let rows = try await AgreementProgram.result(
      ["references", "--format", "json", "-"], input: text
    ).objects
    #expect(rows.count == 2)
    for row in rows {
      let start = try #require(row["start"] as? Int)
      let end = try #require(row["end"] as? Int)
      let words = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
      let joined = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(joined == row["words"] as? String)
    }
  }

  @Test func `a reference that leads nowhere is a remark with its line and column`() async {
    let result = await AgreementProgram.result(
      ["references", "-"],
      input: """
        Article 1

        Each Party shall — as ever — apply Article 7.
        """)
    #expect(result.status == 0)
    #expect(
      result.reports.contains { $0.hasPrefix("-:3:36: remark: ") && $0.hasSuffix("]") },
      "\(result.errors)")
    #expect(result.reports.last?.hasSuffix("0 errors, 1 warning, 1 remark") == true)
  }

  @Test func `norms that are declared are listed with their bearers`() async throws {
    let agreement = try Agreement.usKosovo()
    let input = String(decoding: try agreement.json(), as: UTF8.self)
    let result = await AgreementProgram.result(
      ["obligations", "--json", "--format", "json", "-"], input: input)
    #expect(result.status == 0)
    let rows = try result.objects
    #expect(rows.compactMap { $0["id"] as? String } == agreement.obligations.map(\.id.rawValue))
    for (row, obligation) in zip(rows, agreement.obligations) {
      // Where a sentence opens with a placeholder, the library prints it with a capital.
      let words = agreement.words(of: obligation.id) ?? obligation.action
      #expect((row["words"] as? String)?.lowercased() == words.lowercased())
      #expect(row["confidence"] is NSNull)
      #expect(row["negated"] is NSNull)
      #expect((row["force"] as? Int) == obligation.force?.rawValue)
    }
    let table = await AgreementProgram.result(["obligations", "--json", "-"], input: input)
    #expect(table.lines.count == rows.count + 1)
    let csv = await AgreementProgram.result(
      ["obligations", "--json", "--format=csv", "-"], input: input)
    #expect(csv.output.hasPrefix("file,citation,clause,id,modality,"))
    #expect(csv.output.components(separatedBy: "\r\n").count == rows.count + 2)
  }

  @Test func `the norms of a text are those that the library reads`() async throws {
    let text = try Array(Data(contentsOf: URL(fileURLWithPath: AgreementProgram.sample)))
    let agreement = AgreementReading(of: text).agreement
    let rows = try await AgreementProgram.result(
      ["obligations", "--format", "json", "-q", AgreementProgram.sample]
    ).objects
    #expect(rows.compactMap { $0["id"] as? String } == agreement.obligations.map(\.id.rawValue))
    for row in rows {
      let start = try #require(row["start"] as? Int)
      let end = try #require(row["end"] as? Int)
      let words = String(decoding: text[start..<end], as: UTF8.self)
      #expect(
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          == row["words"] as? String)
    }
  }

  @Test func `a norm that is denied says so`() async throws {
    let rows = try await AgreementProgram.result(
      ["obligations", "--format", "json", "-q", "-"],
      input: """
        Article 1

        1. Nothing in this Agreement shall affect the tolls.

        2. Each Party shall light its quays.
        """
    ).objects
    #expect(rows.map { $0["negated"] as? Bool } == [true, false])
    #expect(rows.first?["words"] as? String == "Nothing in this Agreement shall affect the tolls")
  }

  @Test func `a dangling link in JSON is an error, and the status says so`() async throws {
    var agreement = try Agreement.usKosovo()
    var clauses = agreement.clauses
    clauses.removeAll { $0.kind == .annex }
    try agreement.replaceClauses(with: clauses)
    let count = agreement.linkDiagnostics.count { $0.severity == .error }
    try #require(count > 0)
    let result = await AgreementProgram.result(
      ["read", "--json", "-"], input: String(decoding: try agreement.json(), as: UTF8.self))
    #expect(result.status == 1)
    #expect(result.reports.count { $0.hasPrefix("-: error: ") } == count)
  }
}
