import Agreements
import TestSupport
import Testing

@Suite("Citations are understood")
struct CitationReadingTests {
  /// The agreements with the numbers that can be told apart: a group or article without a number
  /// has no citation of its own, and compound numbers repeat a number without its "bis".
  private static let agreements: [Agreement] = AgreementGenerator.agreements(6, seed: 41)
    .compactMap { agreement in
      let isCompound = Clause.Kind.allCases.contains {
        agreement.numberingScheme[$0]?.separator != nil
      }
      var told = agreement
      try? told.replaceClauses(with: agreement.clauses.map { plain($0, all: isCompound) })
      return told
    }

  private static func plain(_ clause: Clause, all: Bool) -> Clause {
    var clause = clause
    let isOuter = clause.kind.isGrouping || [.article, .annex, .appendix].contains(clause.kind)
    if all || (isOuter && clause.numbering == .unnumbered) { clause.numbering = .sequential }
    clause.children = clause.children.map { plain($0, all: all) }
    return clause
  }

  /// What a citation of a clause is expected to lead to: a lone paragraph is cited as its article.
  private static func cited(_ id: ClauseID, _ reader: CitationReader) -> ClauseID? {
    guard let clause = reader[id], reader.isTransparent(clause), clause.kind == .paragraph else {
      return id
    }
    return reader.numbering.ancestors(of: id).last { id in
      reader[id].map { !reader.isTransparent($0) } ?? false
    }
  }

  @Test("a citation in any form leads a reader to the clause, and to no other")
  func everyForm() {
    for agreement in Self.agreements {
      let reader = CitationReader(agreement)
      for clause in agreement.allClauses where clause.kind.isCited {
        guard let expected = Self.cited(clause.id, reader) else { continue }
        for form in Reference.Form.allCases {
          let words = reader.numbering.citation(of: clause.id, form: form) ?? ""
          #expect(reader.clauses(words) == [expected], "\(words)")
        }
      }
    }
  }

  @Test("a citation from within the agreement leads there too, however it is shortened")
  func relative() {
    var random = SeededGenerator(seed: 42)
    for agreement in Self.agreements {
      let reader = CitationReader(agreement)
      let numbering = agreement.numbering
      let all = agreement.allClauses
      for clause in all where clause.kind.isCited {
        guard let expected = Self.cited(clause.id, reader) else { continue }
        for place in [clause.id] + (0..<2).map({ _ in random.element(of: all).id }) {
          let words = numbering.citation(of: clause.id, from: place) ?? ""
          let found = reader.clauses(words, from: place)
          #expect(found == [expected] || found == [clause.id], "\(words)")
        }
      }
    }
  }

  @Test("inserting an article breaks no reference")
  func insertion() throws {
    var random = SeededGenerator(seed: 43)
    var checked = 0
    for agreement in Self.agreements {
      guard let article = agreement.articles.map(\.id).first else { continue }
      var edited = agreement
      try edited.insert(
        Clause("inserted", .article, children: [Clause("inserted/1", .paragraph, "New.")]),
        at: random.chance(50) ? .before(article) : .after(article))
      #expect(edited.linkDiagnostics == [])
      let reader = CitationReader(edited)
      let numbering = edited.numbering
      for clause in edited.allClauses {
        for reference in clause.prose.references {
          guard case .clauses(let ids) = reference.target, ids.count == 1, let id = ids.first,
            reference.fragment == nil, reference.wording == nil, reader[id]?.kind.isCited == true,
            let expected = Self.cited(id, reader)
          else { continue }
          let words = numbering.words(for: reference, in: clause.id)
          let found = reader.clauses(words, from: clause.id)
          #expect(found == [expected] || found == [id], "\(words)")
          checked += 1
        }
      }
    }
    #expect(checked > 20)
  }
}
