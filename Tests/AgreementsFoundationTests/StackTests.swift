import Agreements
import AgreementsFoundation
import Foundation
import Testing

@Suite("Depth and the stack")
struct StackTests {
  /// The depth of arrays and objects at which a stack of 512 KiB is large enough, even in a build
  /// without optimization.
  private static let depth = min(JSONLimits.standard.maximumDepth, 192)

  /// A way in which values of a document can be within values of their own type.
  enum Nesting: CaseIterable {
    case slots, pairs, formulas, listsOfFormulas

    /// How many arrays and objects a value opens around the next.
    var levels: Int {
      switch self {
      case .slots: 7
      case .pairs: 4
      case .formulas: 2
      case .listsOfFormulas: 3
      }
    }

    var isFormula: Bool { self == .formulas || self == .listsOfFormulas }

    /// The innermost value.
    var core: String { isFormula ? #"{"fixed":{"date":"2031-05-01"}}"# : #""x""# }

    /// A value around another.
    func around(_ value: String) -> String {
      switch self {
      case .slots:
        #"[{"slot":{"id":"s","alternatives":[{"proposers":[],"proposal":{"words":{"prose":"#
          + value + "}}}]}}]"
      case .pairs:
        #"[{"pair":{"conjunction":"and","opensSentence":false,"second":{"party":"sy","name":"x"},"#
          + #""first":{"party":"fd","name":\#(value)}}}]"#
      case .formulas:
        #"{"plus":{"period":"P1D","expiry":"onLastDay","after":\#(value)}}"#
      case .listsOfFormulas:
        #"{"later":{"of":[\#(value)]}}"#
      }
    }
  }

  /// A document of so many clauses within each other, the innermost of which holds values within
  /// values to the greatest depth.
  private func document(clauses: Int, _ nesting: Nesting) -> Data {
    // The document and the agreement, and for each clause an array and an object.
    var depth = 2 + 2 * clauses + (nesting.isFormula ? 4 : 0)
    var value = nesting.core
    while depth + nesting.levels <= Self.depth {
      value = nesting.around(value)
      depth += nesting.levels
    }
    var clause =
      nesting.isFormula
      ? #""substance":{"entryIntoForce":{"exceptions":[],"formula":\#(value)}}"#
      : #""prose":\#(value)"#
    for level in (1...clauses).reversed() {
      clause = #"{"id":"c\#(level)","kind":"paragraph",\#(clause)}"#
      if level > 1 { clause = #""children":[\#(clause)]"# }
    }
    return SmallDocument.with(clauses: clause)
  }

  /// Reads a document on a thread with a stack of the given size.
  private func read(
    _ document: Data, stack kibibytes: Int
  ) async -> Result<Agreement, AgreementCodingError> {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        continuation.resume(
          returning: Result { () throws(AgreementCodingError) in
            try Agreement(
              json: document, limits: JSONLimits(maximumDepth: Self.depth))
          })
      }
      thread.stackSize = kibibytes * 1024
      thread.start()
    }
  }

  @Test(
    "the deepest documents are read on a thread of 512 KiB as anywhere else",
    arguments: [1, Agreement.maximumDepth], Nesting.allCases)
  func deepest(clauses: Int, nesting: Nesting) async throws {
    let document = document(clauses: clauses, nesting)
    let agreement = try Agreement(json: document)
    #expect(agreement.allClauses.count == clauses)
    #expect(try await read(document, stack: 512).get() == agreement)
  }

  @Test("deeper documents are refused on a thread of 512 KiB")
  func refusal() async {
    let clause = #"[{"id":"c","kind":"paragraph","children":"#
    let text = String(repeating: clause, count: 100_000)
    let document = Data(#"{"format":"","version":1,"agreement":{"clauses":\#(text)"#.utf8)
    await #expect(throws: AgreementCodingError.self) {
      try await read(document, stack: 512).get()
    }
  }
}
