import Agreements
import AgreementsFoundation
import Foundation

/// An agreement that was read from a file.
struct Document: Sendable {
  /// The agreement.
  var agreement: Agreement

  /// Its clauses, in document order.
  var entries: [Entry]

  /// What was noticed while it was read.
  var findings: [Diagnostic]

  /// The text that source ranges refer to, in UTF-8; none if the agreement was not read from a text.
  var text: [UInt8]?

  /// Reads an agreement from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isJSON: Whether they hold the JSON form of the library.
  ///   - options: How a text is read.
  /// - Throws: `ProgramError` if the bytes should be JSON and are no agreement.
  init(_ bytes: [UInt8], isJSON: Bool, options: ReadingOptions) throws(ProgramError) {
    if isJSON {
      do {
        agreement = try Agreement(json: Data(bytes))
      } catch {
        throw ProgramError("is not an agreement in JSON; \("\(error)".onOneLine)")
      }
      entries = Entry.entries(of: agreement)
      findings = agreement.linkDiagnostics
      return
    }
    let reading = AgreementReading(of: bytes, options: options)
    agreement = reading.agreement
    entries = reading.outline.map { Entry($0) }
    findings = reading.diagnostics
    // Offsets count the text as decoded, which only valid UTF-8 leaves as it is.
    let isKept = reading.encoding == .utf8 && String(validating: bytes, as: UTF8.self) != nil
    text = isKept ? bytes : Array(reading.text.utf8)
    if agreement.clauses.isEmpty {
      let message =
        bytes.isEmpty
        ? "the file is empty; it was read as an agreement without clauses"
        : "no clause was found; the agreement has a title at most"
      findings.append(
        Diagnostic(
          "read.empty", .remark, message, at: Location(source: TextRange(start: 0, end: 0))))
    }
  }
}

extension Document {
  /// The clauses with what is known of each, in document order.
  var clauses: Zip2Sequence<[Clause], [Entry]> { zip(agreement.allClauses, entries) }

  /// The places of the clauses among the entries.
  var places: [ClauseID: Int] {
    Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// How a clause is cited, or its identity where it is not.
  func citation(of id: ClauseID, in places: [ClauseID: Int]) -> String {
    places[id].flatMap { entries[$0].citation } ?? id.rawValue
  }
}
