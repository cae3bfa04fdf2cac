import AgreementCommands
import Foundation
import Testing

/// The findings of the rules, as the program writes them.
@Suite struct AgreementCheckTests {
  private static let text = """
    AGREEMENT BETWEEN THE REPUBLIC OF FREEDONIA AND THE KINGDOM OF SYLVANIA ON FERRIES

    Article 1
    1. The Parties SHALL exchange lists of ferries.
    2. Each Party shall repair its ferries as soon as possible.

    """

  private static let only = #"{"only": ["text.all-caps-modal", "norm.deadline-vague"]}"#

  /// Runs the command on the text with a configuration.
  private func check(
    _ arguments: [String] = [], configuration: String = only
  ) async throws -> (result: ProgramResult, text: String) {
    try await withFolder { folder in
      let file = folder + "/ferries.txt"
      let rules = folder + "/rules.json"
      try Self.text.write(toFile: file, atomically: true, encoding: .utf8)
      try configuration.write(toFile: rules, atomically: true, encoding: .utf8)
      let result = await AgreementProgram.result(["check", file, "--config", rules] + arguments)
      let left = try String(contentsOfFile: file, encoding: .utf8)
      return (
        ProgramResult(
          status: result.status,
          output: result.output.replacingOccurrences(of: folder + "/", with: ""),
          errors: result.errors.replacingOccurrences(of: folder + "/", with: "")), left
      )
    }
  }

  @Test func `text underlines the words`() async throws {
    let (result, left) = try await check()
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        """
        ferries.txt:4:16: remark: Article 1(1): “SHALL” is written in capitals [text.all-caps-modal]
           4 | 1. The Parties SHALL exchange lists of ferries.
             |                ^~~~~
            fix (safe): write “shall”
        ferries.txt:5:40: remark: Article 1(2):
        """))
    #expect(left == Self.text)
  }

  @Test func `the exit status tells of errors`() async throws {
    let configuration = #"{"only": ["text.*"], "severities": {"text.all-caps-modal": "error"}}"#
    let (result, _) = try await check(configuration: configuration)
    #expect(result.status == 1)
    #expect(result.reports.last?.contains("1 error") == true)
  }

  @Test func `lines hold the bytes of the words`() async throws {
    let (result, _) = try await check(["--format", "json"])
    let text = Array(Self.text.utf8)
    let words = try result.lines.map { line -> String in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let members = try #require(value as? [String: Any])
      let start = try #require(members["start"] as? Int)
      let end = try #require(members["end"] as? Int)
      return String(decoding: text[start..<end], as: UTF8.self)
    }
    #expect(words == ["SHALL", "as soon as possible"])
  }

  @Test func `annotations name file, line and column`() async throws {
    let (result, _) = try await check(["--format", "github"])
    #expect(
      result.lines.first
        == "::notice file=ferries.txt,line=4,col=16,endLine=4,endColumn=21,"
        + "title=text.all-caps-modal::Article 1(1): “SHALL” is written in capitals")
  }

  @Test func `SARIF describes the rules that it names`() async throws {
    let (result, _) = try await check(["--format", "sarif"])
    let log = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let run = try #require((log?["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func `safe fixes change the words and nothing else`() async throws {
    let (result, left) = try await check(["--fix"])
    #expect(left == Self.text.replacingOccurrences(of: "SHALL", with: "shall"))
    #expect(result.reports.first == "ferries.txt: applied 1 fix")
    #expect(!result.output.contains("SHALL"))
  }

  @Test func `safe fixes of one sentence do not get into each other's way in JSON`() async throws {
    let sentence = "The Cafe\u{301} keeps ferries , buoys and the Cafe\u{301} clean."
    try await withFolder { folder in
      let text = folder + "/ferries.txt"
      let json = folder + "/ferries.json"
      try Self.text.replacingOccurrences(
        of: "The Parties SHALL exchange lists of ferries.", with: sentence
      ).write(toFile: text, atomically: true, encoding: .utf8)
      _ = await AgreementProgram.result(["read", "--format", "json", text, "-o", json])
      let result = await AgreementProgram.result(["check", "--fix", json])
      #expect(result.reports.first?.hasSuffix("applied 2 fixes") == true, "\(result.errors)")
      let printed = await AgreementProgram.result(["read", "--format", "text", json])
      #expect(
        printed.output.contains("The Caf\u{E9} keeps ferries, buoys and the Caf\u{E9} clean."),
        "\(printed.output)")
    }
  }

  @Test func `a file that is read-only is not fixed`() async throws {
    try await withFolder { folder in
      let file = folder + "/ferries.txt"
      try Self.text.write(toFile: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
      let result = await AgreementProgram.result(["check", "--fix", file])
      #expect(result.status == 2)
      #expect(result.errors.contains("is read-only"), "\(result.errors)")
      #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.text)
    }
  }

  @Test(arguments: [String.Encoding.utf8, .windowsCP1252])
  func `SARIF counts bytes of the file, or none where it was decoded`(encoding: String.Encoding)
    async throws
  {
    try await withFolder { folder in
      let file = folder + "/ferries.txt"
      let text = Self.text.replacingOccurrences(of: "The Parties", with: "The “Parties”")
      let bytes = try #require(text.data(using: encoding))
      try bytes.write(to: URL(fileURLWithPath: file))
      let result = await AgreementProgram.result(["check", "--format", "sarif", file])
      let log = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      let run = try #require((log?["runs"] as? [[String: Any]])?.first)
      let found = try #require(run["results"] as? [[String: Any]]).first {
        $0["ruleId"] as? String == "text.all-caps-modal"
      }
      let places = try #require(found?["locations"] as? [[String: Any]])
      let place = try #require(places.first?["physicalLocation"] as? [String: Any])
      let region = try #require(place["region"] as? [String: Any])
      #expect(region["startLine"] as? Int == 4)
      #expect(region["startColumn"] as? Int == 18)
      #expect((region["byteOffset"] != nil) == (encoding == .utf8))
      if let start = region["byteOffset"] as? Int, let length = region["byteLength"] as? Int {
        #expect(String(decoding: bytes[start..<start + length], as: UTF8.self) == "SHALL")
      }
    }
  }

  @Test func `a severity that is not known is answered with those that are`() async throws {
    let (result, _) = try await check(configuration: #"{"severities": {"text.*": "fatal"}}"#)
    #expect(result.status == 2)
    #expect(
      result.errors.contains(#""fatal" is no severity; write one of "remark", "warning", "error""#),
      "\(result.errors)")
  }

  @Test func `a configuration with a mistyped key is refused`() async throws {
    let (result, _) = try await check(configuration: #"{"supressions": []}"#)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.reports.first?.contains("$.supressions") == true, "\(result.errors)")
  }

  @Test(arguments: [
    #"{"knowledge": {"organ": []}}"#,
    #"{"knowledge": {"organs": [{"name": "Harbour Office", "misnomer": []}]}}"#,
    #"{"suppressions": [{"rule": "text.*", "clase": "Article 1", "reason": "agreed"}]}"#,
    #"{"instrument": {"bindingness": "binding", "form": "undecided", "level": "state", "x": 1}}"#,
  ])
  func `a key that is mistyped deep in a configuration is refused`(configuration: String)
    async throws
  {
    let (result, _) = try await check(configuration: configuration)
    #expect(result.status == 2)
    #expect(result.errors.contains("there is no such key here"))
  }

  @Test func `a configuration with all its parts is accepted`() async throws {
    let (result, _) = try await check(
      configuration: """
        {"only": ["text.*"], "disabled": ["text.nbsp"], "severities": {"*": "remark"},
         "suppressions": [{"rule": "text.all-caps-modal", "clause": null, "reason": "agreed"}],
         "instrument": {"bindingness": "binding", "form": "singleText", "level": "state",
           "firstRoute": {"name": "ratification", "authority": "Constitution art. 5"}},
         "knowledge": {"organs": [{"name": "Ferry Office", "abbreviation": "FO"}],
           "instruments": [{"title": "Convention on Ferries", "bound": ["freedonia"]}],
           "properNames": ["Narrow Sea"],
           "houseStyle": {"names": [{"avoid": "a", "use": "b", "reason": "c"}], "spelling": "british"},
           "commitments": [{"title": "Letter", "words": ["ferry"]}],
           "procedures": [{"party": "freedonia", "name": "ratification", "basis": "law",
             "needsActAfterSignature": true, "clocks": [{"act": "report", "period": "P20D",
             "event": {"entryIntoForce": {}}, "basis": "law"}]}],
           "fullPowers": [{"party": "freedonia", "signatory": "Ann", "ground": "office"}],
           "authorities": [{"party": "freedonia", "scope": "negotiate", "act": "Decision 1"}],
           "record": [{"event": {"signature": {"by": "freedonia"}}, "date": "2031-05-03"},
             {"event": {"entryIntoForce": {}}, "date": "2031-06-03"}],
           "today": "2031-07-01"}}
        """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func `the configuration is not written over`() async throws {
    try await withFolder { folder in
      let file = folder + "/ferries.txt"
      let rules = folder + "/rules.json"
      try Self.text.write(toFile: file, atomically: true, encoding: .utf8)
      try Self.only.write(toFile: rules, atomically: true, encoding: .utf8)
      let result = await AgreementProgram.result(["check", file, "--config", rules, "-o", rules])
      #expect(result.status == 2)
      #expect(try String(contentsOfFile: rules, encoding: .utf8) == Self.only)
    }
  }

  @Test func `a file is not fixed twice at once`() async throws {
    try await withFolder { folder in
      let file = folder + "/ferries.txt"
      try Self.text.write(toFile: file, atomically: true, encoding: .utf8)
      let result = await AgreementProgram.result(["check", "--fix", file, file])
      #expect(result.status == 2)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.text)
    }
  }

  @Test func `a fixed file keeps its rights, and a link to it stays one`() async throws {
    try await withFolder { folder in
      let file = folder + "/ferries.txt"
      let link = folder + "/link.txt"
      try Self.text.write(toFile: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
      _ = await AgreementProgram.result(["check", "--fix", link])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
      #expect(try String(contentsOfFile: file, encoding: .utf8) != Self.text)
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect((rights as? NSNumber)?.intValue == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }
  }

  @Test func `a rule is explained with its page`() async {
    let result = await AgreementProgram.result(["rules", "norm.deadline-vague"])
    #expect(result.status == 0)
    #expect(result.output.contains("Documentation/Rules/norm/deadline-vague.md"))
    let list = await AgreementProgram.result(["rules"])
    #expect(list.lines.contains { $0.hasPrefix("norm.deadline-vague ") })
  }
}
