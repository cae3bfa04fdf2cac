import Foundation
import Testing

@testable import Agreements

/// Closing formulas of real treaties against a list of the languages and the authority that they name.
///
/// The list was made by a program and has faults of its own. Each is corrected here by a rule about the row, never by
/// naming rows, and each rule says what still has to hold for the rows to which it applies. The counts are printed.
@Suite(.enabled(if: RealTexts.folder != nil, "AGREEMENTS_CORPUS names the folder of real texts"))
struct ClosingFormulaListTests {
  /// One row of the list.
  private struct Row {
    var kinds: Set<String>
    var languages: Set<String>
    var clause: String
  }

  /// Why a row cannot be compared as it stands.
  private enum Fault: String, CaseIterable {
    /// The clause is in small letters, and the list knows languages by their capitals alone.
    case smallLetters
    /// The list has no word for a language that the clause names: no row of it ever gives that name.
    case unknownName
    /// The list takes a state, a government or a people for its language.
    case stateAsLanguage
    /// The list takes "Government" for "govern", and so for a text that prevails.
    case governmentPrevails
    /// The list takes texts that are "equally authoritative" for authoritative and not for equal.
    case equallyAuthoritative
    /// The list knows "equally authentic" and no other words for equal texts.
    case otherWordsForEqual
    /// The list knows "prevail" and no other words for a text that decides.
    case otherWordsForPrevailing
  }

  /// How many rows are right as they stand, corrected by a rule and then right, and wrong.
  private struct Tally {
    var right = 0
    var corrected: [Fault: Int] = [:]
    var wrong: [String] = []

    var total: Int { right + corrected.values.reduce(0, +) + wrong.count }
    var asTheListStands: Double { Double(right) / Double(total) }
    var afterCorrection: Double { Double(total - wrong.count) / Double(total) }

    /// The share of right rows among those to which no rule applies.
    var ofTheRest: Double { Double(right) / Double(right + wrong.count) }

    func report(_ name: String) {
      print("\(name): \(right) of \(total) right as the list stands, \(wrong.count) wrong")
      for fault in Fault.allCases {
        if let count = corrected[fault] { print("  corrected, \(fault.rawValue): \(count)") }
      }
    }
  }

  private func rows() throws -> [Row] {
    let folder = URL(filePath: try #require(RealTexts.folder))
    let text = try String(
      contentsOf: folder.appending(path: "closing-formulas.tsv"), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 6 else { return nil }
      return Row(
        kinds: Set(fields[2].split(separator: "+").map(String.init)),
        languages: Set(fields[4].split(separator: "|").map(String.init)),
        clause: fields[5...].joined(separator: " "))
    }
  }

  @Test func languagesNamed() throws {
    let rows = try rows()
    try #require(rows.count > 1_000)
    let vocabulary = rows.reduce(into: Set<String>()) { $0.formUnion($1.languages) }
    var tally = Tally()
    for row in rows {
      let formula = ClosingFormulaReader.read(Array(row.clause.utf8))
      let named = Dictionary(
        formula.texts.map { ($0.language.name, word(at: $0.range, in: row.clause)) }
      ) { one, _ in one }
      let read = Set(named.keys)
      if read == row.languages {
        tally.right += 1
      } else if row.clause.first?.isLowercase == true, row.languages.isEmpty,
        named.values.allSatisfy({ $0.first?.isLowercase == true })
      {
        // Every language that is read stands there in small letters, where the list finds none.
        tally.corrected[.smallLetters, default: 0] += 1
      } else if read.isSuperset(of: row.languages),
        read.subtracting(row.languages).allSatisfy({ isUnknown(named[$0] ?? $0, to: vocabulary) })
      {
        // What the list knows is read, and what is read besides is a word that it never has.
        tally.corrected[.unknownName, default: 0] += 1
      } else if row.languages.isSuperset(of: read),
        row.languages.subtracting(read).allSatisfy({ isState($0, in: row.clause) })
      {
        // What is not read is a name of which every occurrence is that of a state.
        tally.corrected[.stateAsLanguage, default: 0] += 1
      } else {
        tally.wrong.append("\(read.sorted()) for \(row.languages.sorted()): \(row.clause)")
      }
    }
    tally.report("languages")
    tally.wrong.prefix(10).forEach { print("  \($0)") }
    #expect(tally.ofTheRest >= 0.98)
    #expect(tally.afterCorrection >= 0.98)
    // The rules must not excuse much more than the faults that were seen by eye.
    #expect(tally.asTheListStands >= 0.84)
  }

  @Test func kindOfAuthenticity() throws {
    let rows = try rows()
    var tally = Tally()
    for row in rows {
      let formula = ClosingFormulaReader.read(Array(row.clause.utf8))
      let read = Set(formula.statements.map(\.rawValue))
      guard read != row.kinds else {
        tally.right += 1
        continue
      }
      var expected = row.kinds
      var faults: [Fault] = []
      let words = row.clause.lowercased()
      if expected.contains("prevailing-text"), words.contains("govern"),
        !says(Self.prevailing, words)
      {
        expected.remove("prevailing-text")
        faults.append(.governmentPrevails)
      }
      if expected.contains("authoritative"), !expected.contains("equal"),
        says(["equally authoritative"], words)
      {
        expected.insert("equal")
        faults.append(.equallyAuthoritative)
      }
      if !expected.contains("equal"), says(Self.equal, words) {
        expected.insert("equal")
        faults.append(.otherWordsForEqual)
      }
      if !expected.contains("prevailing-text"), says(Self.deciding, words) {
        expected.insert("prevailing-text")
        faults.append(.otherWordsForPrevailing)
      }
      if read == expected, let fault = faults.first {
        tally.corrected[fault, default: 0] += 1
      } else {
        tally.wrong.append("\(read.sorted()) for \(row.kinds.sorted()): \(row.clause)")
      }
    }
    tally.report("kinds")
    tally.wrong.prefix(10).forEach { print("  \($0)") }
    #expect(tally.ofTheRest >= 0.95)
    #expect(tally.afterCorrection >= 0.95)
    #expect(tally.asTheListStands >= 0.85)
  }

  /// The whole reading finds the formula at the end of a text, if it begins as such a formula does.
  @Test func formulaAtTheEndOfAText() throws {
    var found = 0
    var total = 0
    for row in try rows().filter({ $0.clause.first?.isUppercase == true }).prefix(200) {
      let text = """
        AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND

        Article 1
        The Parties shall cooperate.

        Article 2
        This Agreement shall enter into force on signature.

        \(row.clause)
        """
      let reading = AgreementReading(of: Array(text.utf8))
      let direct = ClosingFormulaReader.read(Array(row.clause.utf8))
      total += 1
      if let formula = reading.closingFormula,
        formula.texts.map(\.language) == direct.texts.map(\.language),
        formula.statements == direct.statements
      {
        found += 1
      }
    }
    print("formulas at the end of a text: \(found) of \(total)")
    #expect(found * 100 >= total * 95)
  }

  // MARK: - What the rules look for

  private static let prevailing = ["prevail", "decisive", "operative"]
  private static let deciding = [
    "operative one", "text of reference", "shall use the version", "valid in the event",
    "shall be used",
    "authentic in case of",
  ]
  private static let equal = [
    "equal authenticity", "equal validity", "equal force", "equal legal force", "equally valid",
    "equally binding", "both authentic", "texts are both authentic", "are equal",
  ]

  private func says(_ phrases: [String], _ words: String) -> Bool {
    phrases.contains { words.contains($0) }
  }

  private func word(at range: TextRange, in clause: String) -> String {
    let bytes = Array(clause.utf8)
    guard range.start >= 0, range.end <= bytes.count, range.start <= range.end else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Whether the list never gives a language by a name.
  private func isUnknown(_ name: String, to vocabulary: Set<String>) -> Bool {
    !vocabulary.contains(name)
  }

  /// Whether each occurrence of a name is followed by a word for a state or its organs.
  private func isState(_ name: String, in clause: String) -> Bool {
    let words = clause.split { !$0.isLetter }.map(String.init)
    let places = words.indices.filter { words[$0] == name }
    let organs: Set = ["Government", "Governments", "Republic", "Federation", "Confederation"]
    return !places.isEmpty
      && places.allSatisfy { $0 + 1 < words.count && organs.contains(words[$0 + 1]) }
  }
}
