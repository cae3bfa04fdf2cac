import Agreements
import Foundation
import Testing
import USKosovoAgreement

/// The check of the draft against the two source documents, which are not part of the repository.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["AGREEMENTS_SOURCES"] != nil,
    "AGREEMENTS_SOURCES names the folder of the two source documents"))
struct SourceVerificationTests {
  let agreement: Agreement
  let texts: [SourceText]

  init() throws {
    agreement = try Agreement.usKosovo()
    let path = ProcessInfo.processInfo.environment["AGREEMENTS_SOURCES"] ?? ""
    let folder = URL(fileURLWithPath: path)
    texts = try SourceInventory.usKosovo.documents.map { document in
      let data = try Data(contentsOf: folder.appendingPathComponent(document.fileName))
      return SourceText(document.id, fileName: document.fileName, bytes: Array(data))
    }
  }

  private func rules(
    after change: (inout Clause) -> Void, of id: ClauseID
  ) throws -> [String] {
    var changed = agreement
    try changed.update(id, change)
    return SourceVerification(of: changed, against: texts).diagnostics.map(\.rule)
  }

  @Test func `the draft holds`() {
    #expect(SourceVerification(of: agreement, against: texts).diagnostics == [])
  }

  @Test func `a copied sentence is found`() throws {
    let words = try #require(texts[0].paragraph(25)).split(separator: " ").prefix(16)
    let copied = Prose(words.joined(separator: " ") + ".")
    let found = try rules(after: { $0.children[0].prose = copied }, of: "dialogue")
    #expect(found.contains("prov.verbatim"))
  }

  @Test func `a sentence cut into the points of a list is found`() throws {
    let words = try #require(texts[1].paragraph(12)).split(separator: " ").map(String.init)
    let found = try rules(
      after: { article in
        article.children[0].children = (0..<4).map { index in
          Clause(
            ClauseID("cut-\(index)"), .subparagraph,
            Prose(words[(index * 3)..<(index * 3 + 3)].joined(separator: " ")))
        }
      }, of: "cyber-cooperation")
    #expect(found.contains("prov.verbatim"))
  }

  @Test(arguments: [
    "hold 12 meetings", "meet twice a year", "meet monthly", "spend USD 5,000,000",
    "finish by 1 July 2027", "consult with Ruritania", "send hundreds of experts",
    "meet fortnightly", "act. Serbia shall withdraw", "spend 75 percent",
  ])
  func `an invented particular is found`(words: String) throws {
    let found = try rules(
      after: { $0.children[0].prose = Prose("The Parties shall \(words).") }, of: "dialogue")
    #expect(Set(found) == ["prov.invented-specific"])
  }

  @Test func `an invented particular is found wherever it stands`() throws {
    let slot = Slot("s", [.init(by: [], .words("send 500 soldiers"))])
    let prose: [Prose] = [
      "The Parties shall \(slot).",
      "The Parties shall found \(term: "Program", as: "the Belgrade Fund").",
      "Belgrade and its neighbors shall be consulted.",
    ]
    for prose in prose {
      let found = try rules(after: { $0.children[0].prose = prose }, of: "dialogue")
      #expect(found.contains("prov.invented-specific"), "\(prose.canonicalText)")
    }
    #expect(
      try rules(
        after: {
          $0.substance = .signature(
            SignatureBlock("us", signatory: .settled("Jane Roe"), capacity: .settled("Envoy")))
        }, of: "signature-us"
      ).contains("prov.invented-specific"))
    var titled = agreement
    titled.title = "Agreement on 500 Soldiers for Belgrade"
    #expect(
      SourceVerification(of: titled, against: texts).diagnostics.map(\.rule)
        == Array(repeating: "prov.invented-specific", count: 3))
  }

  @Test func `a tag is no ground for a particular, and a clause needs one`() throws {
    let tag = Citation.draftersProposal(reason: "pay USD 500,000,000 by 1 July 2027")
    let paid = try rules(
      after: { article in
        article.children[0].citations = [tag]
        article.children[0].prose = "The Parties shall pay USD 500,000,000 by 1 July 2027."
      }, of: "dialogue")
    #expect(Set(paid) == ["prov.invented-specific"])
    var changed = agreement
    try changed.insert(Clause("new", .article, heading: "Measures"), at: .end)
    #expect(
      SourceVerification(of: changed, against: texts).diagnostics.map(\.rule) == ["prov.no-source"])
  }

  @Test func `honest words are not reported`() throws {
    for prose: Prose in [
      "The two Parties shall hold it annually.",
      "It serves their relations. One Party is the host.",
    ] {
      #expect(try rules(after: { $0.children[0].prose = prose }, of: "dialogue") == [])
    }
  }

  @Test func `an invented number in a heading is found`() throws {
    #expect(
      try rules(after: { $0.heading = "The Two Dialogues" }, of: "dialogue")
        == ["prov.invented-specific"])
  }

  @Test func `a citation of paragraph 41 is found`() throws {
    let found = try rules(
      after: { $0.children[0].citations.append(.paragraph(41, of: .opEd)) }, of: "dialogue")
    #expect(found == ["prov.locator-invalid"])
  }

  @Test func `a wrong name that was corrected is found`() throws {
    let found = try rules(
      after: { $0.children[0].prose = "The Parties shall support Kosovo’s Security Force." },
      of: "force-development")
    #expect(found.contains("prov.fact-contradicted"))
  }

  @Test func `an altered document is found`() throws {
    let text = try #require(texts[1].paragraph(7))
    var bytes = Array((texts[1].paragraphs.joined(separator: "\n")).utf8)
    let altered = SourceText(.opEd, fileName: texts[1].fileName, bytes: bytes)
    #expect(
      SourceVerification(of: agreement, against: [texts[0], altered]).diagnostics.map(\.rule)
        == ["prov.hash-mismatch", "prov.hash-mismatch"], "length and checksum")
    bytes.append(contentsOf: Array("\n\n\(text)".utf8))
    let longer = SourceText(.opEd, fileName: "other.txt", bytes: bytes)
    #expect(
      SourceVerification(of: agreement, against: [texts[0], longer]).diagnostics.count == 4)
    #expect(
      SourceVerification(of: agreement, against: [texts[0]]).diagnostics.map(\.rule).contains(
        "prov.source-missing"))
  }
}
