import Agreements
import Foundation
import Testing

/// How many references of real agreements are bound to the clauses they name.
@Suite(.enabled(if: RealTexts.folder != nil, "AGREEMENTS_CORPUS names the folder of real texts"))
struct ReferenceResolutionTests {
  @Test func referencesToArticlesChaptersAndParagraphsResolve() throws {
    var bound = 0
    var unresolved = 0
    var external = 0
    let files = RealTexts.files(in: "trade-agreements", withExtension: "txt").prefix(20)
    try #require(!files.isEmpty)
    for file in files {
      let options = ReadingOptions(
        format: .plainText, readsObligations: false, readsProvisions: false)
      let agreement = AgreementReading(of: Array(try Data(contentsOf: file)), options: options)
        .agreement
      for reference in agreement.allClauses.flatMap(\.prose.references) {
        switch reference.target {
        case .clauses, .range, .enclosing: bound += 1
        case .unresolved where namesUnit(reference.wording ?? ""): unresolved += 1
        case .external: external += 1
        case .unresolved, .agreement: break
        }
      }
    }
    print("bound \(bound), unresolved \(unresolved), to other instruments \(external)")
    #expect(Double(bound) / Double(bound + unresolved) >= 0.96)
  }

  /// Of all references within the agreement, whatever they name, only those do not resolve for which the text has no
  /// heading, and few others.
  @Test func allReferencesResolveOrStandElsewhere() throws {
    var bound = 0
    var elsewhere = 0
    var unresolved = 0
    let files = RealTexts.files(in: "trade-agreements", withExtension: "txt")
    try #require(!files.isEmpty)
    for file in files {
      let options = ReadingOptions(
        format: .plainText, readsObligations: false, readsProvisions: false)
      let reading = AgreementReading(of: Array(try Data(contentsOf: file)), options: options)
      for reference in reading.agreement.allClauses.flatMap(\.prose.references) {
        switch reference.target {
        case .clauses, .range, .enclosing: bound += 1
        case .agreement, .external, .unresolved: break
        }
      }
      elsewhere += reading.diagnostics.count { $0.rule == "read.reference-elsewhere" }
      unresolved += reading.diagnostics.count { $0.rule == "read.unresolved-reference" }
    }
    print("bound \(bound), elsewhere \(elsewhere), unresolved \(unresolved)")
    #expect(Double(bound) / Double(bound + unresolved) >= 0.96)
    #expect(Double(bound) / Double(bound + unresolved + elsewhere) >= 0.83)
  }

  /// Whether a reference names an article, chapter or paragraph; the texts hold no annexes, so that references to them
  /// cannot resolve.
  private func namesUnit(_ wording: String) -> Bool {
    let words = wording.lowercased()
    let hasUnit = ["article", "chapter", "paragraph", "artículo", "capítulo", "párrafo"].contains {
      words.contains($0)
    }
    return hasUnit && !["annex", "anexo", "appendix", "protocol"].contains { words.contains($0) }
  }
}
