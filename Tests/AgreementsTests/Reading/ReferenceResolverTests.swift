import Testing

@testable import Agreements

/// Resolving scanned references in a small tree.
@Suite("Resolving references")
struct ReferenceResolverTests {
  /// Two chapters with three articles and an annex with an article of its own.
  private struct Harbour {
    var index = ReferenceIndex()
    var places: [String: Int] = [:]

    init() {
      add("c1", .chapter, "I", in: nil)
      add("a1", .article, "1", in: "c1")
      add("a1.1", .paragraph, "1", in: "a1")
      add("a1.2", .paragraph, "2", in: "a1")
      add("a1.2.a", .subparagraph, "(a)", in: "a1.2")
      add("a1.2.b", .subparagraph, "(b)", in: "a1.2")
      add("a1.3", .paragraph, "3", in: "a1")
      add("a2", .article, "2", in: "c1")
      add("c2", .chapter, "II", in: nil)
      add("a3", .article, "3", in: "c2")
      add("a3.1", .paragraph, "1", in: "a3")
      add("annex", .annex, "A", in: nil)
      add("annex.1", .article, "1", in: "annex")
      add("annex.1.1", .paragraph, "1", in: "annex.1")
    }

    private mutating func add(
      _ name: String, _ kind: Clause.Kind, _ number: String, in parent: String?
    ) {
      let bytes = Array(number.utf8)
      places[name] = index.append(
        kind, number: ReferencedNumber.read(bytes, in: 0..<bytes.count),
        parent: parent.flatMap { places[$0] } ?? ReferenceIndex.root)
    }

    /// The names of the clauses to which the references of a text in a clause point.
    func resolve(_ text: String, in clause: String) -> [String] {
      let bytes = Array(text.utf8)
      let references = ReferenceScanner(bytes, in: 0..<bytes.count).references()
      let resolutions = ReferenceResolver(index).resolve(
        references, in: places[clause] ?? 0, of: bytes, range: 0..<bytes.count)
      return resolutions.map { resolution in
        let missing = resolution.missing.isEmpty ? "" : "?"
        switch resolution.target {
        case .clauses(let clauses): return clauses.map(name).joined(separator: "+") + missing
        case .range(let first, let last): return "\(name(first))–\(name(last))"
        case .enclosing(_, let place): return "this \(name(place))"
        case .agreement: return "agreement"
        case .external(let range, _):
          return "external " + (range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "")
        case .unresolved: return "unresolved"
        }
      }
    }

    private func name(_ place: Int) -> String {
      places.first { $0.value == place }?.key ?? "none"
    }
  }

  @Test(
    "References lead to their clauses",
    arguments: [
      ("Article 2", "a1.1", "a2"), ("Article 1(2)(b)", "a3.1", "a1.2.b"),
      ("paragraph 2(a) of Article 1", "a3.1", "a1.2.a"), ("Article 1.2", "a3.1", "a1.2"),
      ("paragraph 3", "a1.2.a", "a1.3"), ("subparagraph (b)", "a1.2.a", "a1.2.b"),
      ("Article 1(b)", "a3.1", "a1.2.b"), ("Chapter 2", "a1.1", "c2"),
      ("Articles 1 to 3", "a3.1", "a1–a3"), ("Articles 1 and 3", "a2", "a1+a3"),
      ("paragraphs 1 to 3", "a1.2", "a1.1–a1.3"), ("Articles 1-3", "a2", "a1–a3"),
      ("this Article", "a1.2.a", "this a1"), ("this Chapter", "a3.1", "this c2"),
      ("the following Article", "a2", "a3"), ("the preceding Article", "a3.1", "a2"),
      ("the preceding paragraph", "a1.2.b", "a1.1"),
      ("the two preceding paragraphs", "a1.3", "a1.1–a1.2"),
      ("this Agreement", "a2", "agreement"), ("Annex A", "a1", "annex"),
      ("Article 1", "annex.1.1", "annex.1"), ("Article 1 of this Agreement", "annex.1.1", "a1"),
      ("Article 2", "annex.1.1", "a2"), ("Article 1(9)", "a3.1", "a1?"),
      ("Article 77", "a1", "unresolved"), ("Article 1 of Annex A", "a2", "annex.1"),
      ("paragraph 1 of this Article", "a3.1", "a3.1"),
    ])
  func resolves(text: String, clause: String, expected: String) {
    #expect(Harbour().resolve(text, in: clause) == [expected])
  }

  @Test("Another instrument is external, by its name or by what stands around")
  func findsExternal() {
    let harbour = Harbour()
    #expect(harbour.resolve("Article 1 of GATT 1994", in: "a2") == ["external GATT 1994"])
    #expect(harbour.resolve("Article 1 of the Convention", in: "a2") == ["external Convention"])
    #expect(harbour.resolve("Article XX, as it stands", in: "a2") == ["unresolved"])
  }

  @Test(
    "An article that is not there is another instrument's only if the words say so",
    arguments: [
      ("the Pilots Agreement, in particular Article 88", "external Pilots Agreement"),
      (
        "the Pilots Agreement, with the exception of Articles 88 and 89",
        "external Pilots Agreement"
      ),
      (
        "Article 88 and paragraph 2 of Annex I of the Pilots Agreement", "external Pilots Agreement"
      ),
      ("Articles 88 and 89, and Annex 3 of the Pilots Agreement", "external Pilots Agreement"),
      ("under the Pilots Agreement each Party shall, subject to Article 88, pay", "unresolved"),
      ("the Pilots Agreement applies. This duty is subject to Article 88", "unresolved"),
      ("subject to Article 88 or under Article 6 of the Pilots Agreement", "unresolved"),
      ("Article XX of GATT 1994 and the rules in Article XXI", "external GATT 1994"),
    ])
  func keepsToThisAgreement(text: String, expected: String) {
    let resolved = Harbour().resolve(text, in: "a2")
    #expect(resolved.contains(expected))
    #expect(resolved.allSatisfy { $0.hasPrefix("external") } == (expected != "unresolved"))
  }

  @Test("An article that was cited of an instrument is that one's when it is cited again")
  func remembersNumbers() {
    #expect(
      Harbour().resolve(
        "Article 64 of the Pilots Agreement applies. Each Party shall publish what it does under Article 64.",
        in: "a2") == ["external Pilots Agreement", "external Pilots Agreement"])
  }

  @Test("An instrument is called again by its noun")
  func callsAgain() {
    #expect(
      Harbour().resolve(
        "The Pilots Code and the Dues Agreement apply with Article 9 of the said Code.", in: "a2")
        == ["external Pilots Code"])
    #expect(
      Harbour().resolve("The Dues Agreement applies with Article 9 of the said Code.", in: "a2")
        == ["external Code"])
  }

  @Test("That Article is the one that was mentioned last")
  func findsAntecedent() {
    let harbour = Harbour()
    #expect(
      harbour.resolve("Article 3 holds, and that Article prevails", in: "a2") == ["a3", "a3"])
    #expect(harbour.resolve("that Article prevails", in: "a2") == ["unresolved"])
    #expect(
      harbour.resolve("under this Agreement, and Article 3 thereof", in: "a2")
        == ["agreement", "a3"])
  }

  @Test("A convention is this one if it calls itself so")
  func knowsOwnName() {
    var harbour = Harbour()
    harbour.index.designations = [.convention]
    #expect(harbour.resolve("Article 1 of the Convention", in: "a2") == ["a1"])
  }

  @Test("Only the first component of a Roman number is Roman")
  func romanArticleWithParagraph() {
    var index = ReferenceIndex()
    func number(_ text: String) -> ReferencedNumber? {
      let bytes = Array(text.utf8)
      return ReferencedNumber.read(bytes, in: 0..<bytes.count)
    }
    let article = index.append(.article, number: number("XIII.3"), parent: ReferenceIndex.root)
    let paragraph = index.append(.paragraph, number: number("1"), parent: article)
    index.append(.subparagraph, number: number("(i)"), parent: paragraph)
    let bytes = Array("Article XIII.3.1".utf8)
    let references = ReferenceScanner(bytes, in: 0..<bytes.count).references()
    let resolutions = ReferenceResolver(index).resolve(
      references, in: article, of: bytes, range: 0..<bytes.count)
    #expect(resolutions.map(\.target) == [.clauses([paragraph])])
  }

  @Test("A paragraph with the number of an article is one of that article")
  func paragraphOfCompoundArticle() {
    var index = ReferenceIndex()
    func number(_ text: String) -> ReferencedNumber? {
      let bytes = Array(text.utf8)
      return ReferencedNumber.read(bytes, in: 0..<bytes.count)
    }
    let first = index.append(.article, number: number("10-08"), parent: ReferenceIndex.root)
    let paragraph = index.append(.paragraph, number: number("2"), parent: first)
    let second = index.append(.article, number: number("10-09"), parent: ReferenceIndex.root)
    let bytes = Array("paragraph 10-08(2)".utf8)
    let references = ReferenceScanner(bytes, in: 0..<bytes.count).references()
    let resolutions = ReferenceResolver(index).resolve(
      references, in: second, of: bytes, range: 0..<bytes.count)
    #expect(resolutions.map(\.target) == [.clauses([paragraph])])
  }

  @Test("Those paragraphs are all of the list before")
  func those() {
    let harbour = Harbour()
    #expect(
      harbour.resolve("paragraphs 1 and 3 apply; those paragraphs bind", in: "a1.2")
        == ["a1.1+a1.3", "a1.1+a1.3"])
    #expect(
      harbour.resolve("Articles 1 to 3 apply; those Articles bind", in: "a2")
        == ["a1–a3", "a1–a3"])
    #expect(
      harbour.resolve(
        "paragraphs 1 and 3, then paragraph 2 apply; that paragraph binds", in: "a1.2"
      )
      .last == "a1.2")
  }
}
