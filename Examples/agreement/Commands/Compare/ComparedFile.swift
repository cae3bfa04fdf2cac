import Agreements
import AgreementsFoundation
import Foundation

/// One of two files that are compared, with what finds the places of its clauses.
struct ComparedFile {
  /// The agreement, and how it was read; none if the file holds JSON.
  let agreement: Agreement
  let reading: AgreementReading?

  /// The clauses by their identities.
  private let entries: [ClauseID: Entry]

  private let clauses: [ClauseID: Clause]

  /// What finds words in the text.
  private let index: SourceIndex?

  /// Reads a file without obligations: they are read where the files differ.
  init(_ bytes: [UInt8], isJSON: Bool, options: ReadingOptions) throws(ProgramError) {
    guard !isJSON else {
      do {
        agreement = try Agreement(json: Data(bytes))
      } catch {
        throw ProgramError("is not an agreement in JSON; \("\(error)".onOneLine)")
      }
      reading = nil
      index = nil
      entries = Self.byIdentity(Entry.entries(of: agreement))
      clauses = Self.byIdentity(agreement.allClauses)
      return
    }
    var options = options
    options.readsObligations = false
    let reading = AgreementReading(of: bytes, options: options)
    self.reading = reading
    agreement = reading.agreement
    index = reading.sourceIndex
    entries = Self.byIdentity(reading.outline.map { Entry($0) })
    clauses = Self.byIdentity(agreement.allClauses)
  }

  private static func byIdentity<Named: Identifiable>(_ named: [Named]) -> [Named.ID: Named] {
    Dictionary(named.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What is known of a clause.
  func entry(_ id: ClauseID) -> Entry? { entries[id] }

  /// How a clause is cited, or what kind of clause it is.
  func citation(of id: ClauseID) -> String? { entries[id].map { $0.citation ?? $0.kind.name } }

  /// Where words of a clause stand in the file.
  func source(of words: WordsInClause?) -> TextRange? {
    guard let words else { return nil }
    return index?.source(of: Location(clause: words.clause, part: .text, words: words.range))
  }

  /// Words of a clause.
  func text(of words: WordsInClause?) -> String? {
    guard let words, let clause = clauses[words.clause] else { return nil }
    let bytes = Array(clause.prose.canonicalText.utf8)
    let range = (words.range.start..<words.range.end).clamped(to: bytes.indices)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Words of a part of a clause.
  func text(of id: ClauseID?, _ part: Location.Part, _ range: TextRange) -> String? {
    guard let id, let clause = clauses[id], range.count > 0 else { return nil }
    let prose =
      switch part {
      case .heading: clause.heading
      case .closingWords: clause.closingWords
      default: clause.prose
      }
    let bytes = Array((prose?.canonicalText ?? "").utf8)
    return String(
      decoding: bytes[(range.start..<range.end).clamped(to: bytes.indices)], as: UTF8.self)
  }
}
