import Agreements
import AgreementsFoundation
import Testing
import USKosovoAgreement

@Suite struct USKosovoDraftTests {
  let agreement: Agreement

  init() throws {
    agreement = try Agreement.usKosovo()
  }

  @Test func `the draft has at least 20 articles and 60 obligations`() {
    #expect(agreement.articles.count >= 20)
    #expect(agreement.obligations.count >= 60)
    let duties = agreement.obligations.filter {
      $0.modality == .duty || $0.modality == .prohibition
    }
    #expect(duties.count >= 60)
  }

  @Test func `no link leads nowhere`() {
    #expect(agreement.linkDiagnostics.isEmpty)
    #expect(!agreement.text.contains("?"))
  }

  @Test func `every clause has a citation or a tag`() {
    for (id, citations) in agreement.effectiveCitations {
      #expect(!citations.isEmpty, "\(id)")
    }
    // A paragraph does not live on the tag that its part carries for the arrangement of the text.
    let parts = Set(agreement.clauses(ofKind: .part).map(\.id))
    for part in agreement.clauses(ofKind: .part) {
      for article in part.children {
        for paragraph in article.children {
          #expect(
            !paragraph.citations.isEmpty || !article.citations.isEmpty,
            "\(paragraph.id) in \(parts)")
        }
      }
    }
  }

  @Test func `all 142 entries are used or set aside with a reason`() {
    let coverage = SourceInventory.usKosovo.coverage(in: agreement)
    #expect(coverage.rows.map(\.id.rawValue) == Array(1...142))
    #expect(coverage.diagnostics == [])
    for row in coverage.rows where row.item.disposition == .used {
      #expect(!row.clauses.isEmpty)
    }
    let page = coverage.markdown(for: agreement)
    for row in 1...142 { #expect(page.contains("\n| \(row) | ")) }
  }

  @Test func `a missing entry and an entry cited against its disposition are found`() throws {
    var inventory = SourceInventory.usKosovo
    inventory.items.removeAll { $0.id == 39 }
    #expect(
      inventory.coverage(in: agreement).diagnostics.map(\.rule) == ["prov.unknown-item"])

    var changed = agreement
    try changed.update("dialogue") { article in
      article.children[0].citations = []
    }
    let coverage = SourceInventory.usKosovo.coverage(in: changed)
    #expect(
      coverage.diagnostics.map(\.message) == ["entry 39 is to be used and no clause cites it"])
  }

  @Test func `an entry that is cited at another paragraph is found`() throws {
    var changed = agreement
    try changed.update("dialogue") { article in
      let wrong = SourceLocator("op-ed", paragraph: 2)
      article.children[0].citations.append(.source(wrong, derivation: .stated, item: 39))
    }
    #expect(
      SourceInventory.usKosovo.coverage(in: changed).diagnostics.map(\.rule)
        == ["prov.locator-mismatch"])
  }

  @Test func `the agreement decodes to itself`() throws {
    #expect(try Agreement(json: agreement.json()) == agreement)
  }

  @Test func `third parties bear no duty, and one-sided duties fall on the party named`() {
    for obligation in agreement.obligations {
      guard case .one(let party) = obligation.bearer else { continue }
      #expect(agreement.parties[party] != nil)
      let clause = agreement.clause(layingDown: obligation.id)
      let name = agreement.parties[party]?.shortName ?? ""
      #expect(clause?.prose.canonicalText.lowercased().contains(name.lowercased()) == true)
    }
  }

  @Test func `the sources' silence shows: no basing, no mutual defense, no invented value`() {
    let text = agreement.text.lowercased()
    for word in [
      "armed attack", "mutual defense", "base", "bases", "jurisdiction", "immunity", "tax",
    ] {
      #expect(!text.contains(" \(word) "), "\(word)")
    }
    #expect(agreement.instrument == Instrument())
    let open = Set(agreement.placeholders.map(\.id))
    for id: PlaceholderID in [
      "designation", "level-of-parties", "subject", "entry-into-force", "duration", "renewal",
      "notice-period", "place", "date", "languages", "signatory-us", "signatory-kosovo",
      "exercise-interval", "consultation-interval", "dialogue-level", "crisis-procedure",
      "task-force-composition", "commission-composition", "strategy-period", "provider",
    ] {
      #expect(open.contains(id), "\(id)")
    }
  }

  @Test func `no tutelary word is left`() {
    let text = agreement.text.lowercased()
    for word in ["mentor", "guidance", "protégé", "tutel", "pro-american", "aligned with u.s."] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `each obligation's words are its clause's`() throws {
    for clause in agreement.allClauses {
      let text = Array(clause.prose.canonicalText.utf8)
      for obligation in clause.obligations {
        let words = try #require(obligation.words)
        let sentence = String(decoding: text[words.start..<words.end], as: UTF8.self)
        #expect(sentence.first?.isLowercase == false)
        #expect(sentence.hasSuffix(".") || sentence.hasSuffix(":"), "\(sentence)")
      }
    }
  }
}
