import Foundation
import Testing

@testable import Agreements

/// Closing formulas of real treaties against a list of the languages and the authority that they name.
///
/// The list was made by a program and is wrong itself in many rows. A row is set aside where its own clause shows that:
/// by a criterion that is checked in the words of the clause, and never by what the reader makes of it. All other rows
/// are compared as they stand. The counts are printed.
@Suite(.enabled(if: RealTexts.folder != nil, "AGREEMENTS_CORPUS names the folder of real texts"))
struct ClosingFormulaListTests {
  @Test func languagesNamed() throws {
    let rows = try ClosingFormulaRow.all(in: try #require(RealTexts.folder))
    try #require(rows.count > 1_000)
    var table = ClosingFormulaTable(name: "languages", total: rows.count)
    for row in rows {
      if let fault = row.faultOfLanguages {
        table.setAside[fault, default: 0] += 1
        continue
      }
      let read = Set(row.formula.texts.map(\.language.name))
      table.note(read == row.languages, read.sorted(), row.languages.sorted(), row.clause)
    }
    table.report()
    #expect(table.share >= 0.98)
    // The criteria must not excuse much more than the faults that were seen by eye.
    #expect(table.compared * 100 >= rows.count * 83)
  }

  @Test func kindOfAuthenticity() throws {
    let rows = try ClosingFormulaRow.all(in: try #require(RealTexts.folder))
    try #require(rows.count > 1_000)
    var table = ClosingFormulaTable(name: "kinds", total: rows.count)
    for row in rows {
      if let fault = row.faultOfKinds {
        table.setAside[fault, default: 0] += 1
        continue
      }
      let read = Set(row.formula.statements.map(\.rawValue))
      table.note(read == row.kinds, read.sorted(), row.kinds.sorted(), row.clause)
    }
    table.report()
    #expect(table.share >= 0.95)
    #expect(table.compared * 100 >= rows.count * 70)
  }

  /// The whole reading finds the formula at the end of a text, if it begins as such a formula does.
  @Test func formulaAtTheEndOfAText() throws {
    var found = 0
    var total = 0
    let rows = try ClosingFormulaRow.all(in: try #require(RealTexts.folder))
    for row in rows.filter({ $0.clause.first?.isUppercase == true }).prefix(200) {
      let text = """
        AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND

        Article 1
        The Parties shall cooperate.

        Article 2
        This Agreement shall enter into force on signature.

        \(row.clause)
        """
      let reading = AgreementReading(of: Array(text.utf8))
      total += 1
      if let formula = reading.closingFormula,
        formula.texts.map(\.language) == row.formula.texts.map(\.language),
        formula.statements == row.formula.statements
      {
        found += 1
      }
    }
    print("formulas at the end of a text: \(found) of \(total)")
    #expect(found * 100 >= total * 95)
  }
}
