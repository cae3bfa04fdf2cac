import AgreementCommands
import Agreements
import AgreementsFoundation
import Foundation
import Testing

/// The command that reads agreements and writes them in another form.
@Suite struct AgreementOutlineTests {
  @Test func `the outline is a tree of labels, headings and citations`() async {
    let result = await AgreementProgram.result(["read", AgreementProgram.sample])
    #expect(result.status == 0)
    #expect(result.lines.first?.hasPrefix("AGREEMENT BETWEEN THE REPUBLIC OF FREEDONIA") == true)
    #expect(result.lines.contains("  PART I  LIGHTS  [Part I]"))
    #expect(result.lines.contains("    Article 2  Operation of Lights"))
    #expect(result.lines.contains("        (a)  [Article 2(2)(a)]"))
    #expect(result.errors.isEmpty)
  }

  @Test func `each line of the outline says where its clause begins`() async throws {
    let text = try Array(Data(contentsOf: URL(fileURLWithPath: AgreementProgram.sample)))
    let result = await AgreementProgram.result(
      ["read", "--format", "outline-json", AgreementProgram.sample])
    let rows = try result.objects
    let reading = AgreementReading(of: text)
    #expect(rows.count == reading.outline.count)
    for row in rows {
      let start = try #require(row["start"] as? Int)
      let end = try #require(row["end"] as? Int)
      let label = row["label"] as? String ?? ""
      let words = String(decoding: text[start..<end], as: UTF8.self)
      #expect(words.hasPrefix(label), "\(row["id"] ?? "")")
      #expect(row["file"] == nil)
    }
    #expect(rows.compactMap { $0["kind"] as? String }.filter { $0 == "article" }.count == 5)
    #expect(
      result.lines.first { $0.contains("\"number\":\"4\"") }?.hasPrefix(
        "{\"kind\":\"article\",\"number\":\"4\",\"label\":\"Article 4\","
          + "\"heading\":\"Lights Committee\",\"citation\":\"Article 4\",\"start\":") == true)
  }

  @Test func `quotes and control characters are escaped`() async throws {
    let heading = "The \"Lamp\" \\ of\u{1}\u{1B}[31m Ports"
    let result = await AgreementProgram.result(
      ["read", "--format=outline-json", "-q", "--plain", "-"],
      input: "Article 1\n\(heading)\n\nEach Party shall keep it.\n")
    #expect(result.status == 0)
    #expect(try result.objects.contains { $0["heading"] as? String == heading })
    let shown = await AgreementProgram.result(
      ["read", "--plain", "-"], input: "Article 1\n\(heading)\n\nEach Party shall keep it.\n")
    #expect(shown.output.contains("Lamp"))
    #expect(!shown.output.contains("\u{1B}"))
  }

  @Test func `several files are told apart, in their order`() async throws {
    let files = [AgreementProgram.sample, "-"]
    let input = "Article 1\n\nEach Party shall keep its lights lit.\n"
    let outline = await AgreementProgram.result(["read"] + files, input: input)
    #expect(outline.lines.first == "==> \(AgreementProgram.sample) <==")
    #expect(outline.lines.contains("==> - <=="))
    let rows = try await AgreementProgram.result(
      ["read", "--format", "outline-json"] + files, input: input
    ).objects
    let names = rows.compactMap { $0["file"] as? String }
    #expect(names.count == rows.count)
    #expect(names.first == AgreementProgram.sample)
    #expect(names.last == "-")
    #expect(
      names.firstIndex(of: "-") == names.lastIndex(of: AgreementProgram.sample).map { $0 + 1 })
  }

  @Test func `an agreement in JSON is read and written`() async throws {
    try await withFolder { folder in
      let file = folder + "/lights.json"
      let written = await AgreementProgram.result(
        ["read", AgreementProgram.sample, "--format", "json", "-o", file])
      #expect(written.output.isEmpty)
      let agreement = try Agreement(json: Data(contentsOf: URL(fileURLWithPath: file)))
      #expect(agreement.articles.count == 5)
      let rows = try await AgreementProgram.result(["read", "--format", "outline-json", file])
        .objects
      #expect(rows.count == agreement.allClauses.count)
      #expect(rows.contains { $0["label"] as? String == "Article 3" })
      #expect(rows.allSatisfy { $0["start"] is NSNull && $0["end"] is NSNull })
      let text = await AgreementProgram.result(["read", "--format", "text", file])
      #expect(text.output == agreement.text)
      let markdown = await AgreementProgram.result(["read", "--format", "markdown", file])
      #expect(markdown.output == agreement.markdown)
    }
  }

  @Test func `the encoding is detected or given`() async {
    let text = "Article 1\nFêtes\n\nEach Party shall keep the fêtes.\n"
    var streams = RecordedStreams(input: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let arguments = ["read", "-", "--encoding", "utf16le"]
    #expect(await AgreementProgram.run(arguments, with: &streams) == 0)
    #expect(String(decoding: streams.output, as: UTF8.self).contains("Fêtes"))
    streams = RecordedStreams(input: text.unicodeScalars.map { UInt8($0.value & 0xFF) })
    #expect(await AgreementProgram.run(["read", "-"], with: &streams) == 0)
    #expect(String(decoding: streams.output, as: UTF8.self).contains("Fêtes"))
    #expect(String(decoding: streams.errors, as: UTF8.self).contains("[read.encoding]"))
  }

  @Test func `an empty text is an empty agreement, with a remark`() async {
    let result = await AgreementProgram.result(["read", "-"], input: "")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.reports.first?.hasPrefix("-:1:1: remark: the file is empty") == true)
    let quiet = await AgreementProgram.result(["read", "-", "--quiet"], input: "")
    #expect(quiet.errors.isEmpty)
  }
}
