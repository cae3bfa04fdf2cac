import Agreements
import Foundation
import Testing

/// Real agreements typed in another way, which changes no duty.
@Suite(.enabled(if: RealTexts.folder != nil, "AGREEMENTS_CORPUS names the folder of real texts"))
struct ObligationRetypingTests {
  private static let spellings = [
    ("defence", "defense"), ("programmes", "programs"), ("favour", "favor"), ("honour", "honor"),
    ("organisation", "organization"), ("recognis", "recogniz"), ("co-operat", "cooperat"),
    ("labour", "labor"), ("centre", "center"), ("endeavour", "endeavor"), ("\u{2019}", "'"),
    ("\u{201C}", "\""), ("\u{201D}", "\""), (" \u{2013} ", " - "),
  ]

  @Test("Other spellings, quotation marks and dashes change no norm of a real agreement")
  func retyping() throws {
    let files =
      RealTexts.files(in: "defence-agreements", withExtension: "md")
      + RealTexts.files(in: "raw-texts", withExtension: "txt")
    try #require(!files.isEmpty)
    var texts = 0
    var norms = 0
    for file in files {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      guard text.utf8.count < 150_000 else { continue }
      var retyped = text
      for (old, new) in Self.spellings {
        retyped = retyped.replacingOccurrences(of: old, with: new)
      }
      let old = Agreement(reading: text)
      let new = Agreement(reading: retyped)
      // Where the clauses or norms that were read differ, the reader is at fault.
      guard old.allClauses.map(\.id) == new.allClauses.map(\.id),
        old.obligations.map(\.id) == new.obligations.map(\.id)
      else { continue }
      texts += 1
      norms += old.obligations.count
      let changes = ObligationComparison(
        from: old, to: new, pairs: zip(old.allClauses, new.allClauses).map { ([$0], [$1]) }
      ).changes.changes
      #expect(
        changes.filter { $0.verdict != .editorial }.map(\.verdict) == [],
        "\(file.lastPathComponent)")
      let same = ObligationComparison(
        from: old, to: old, pairs: old.allClauses.map { ([$0], [$0]) })
      #expect(same.changes.changes.isEmpty)
    }
    print(
      "\(norms) norms of \(texts) of \(files.count) agreements compared with themselves retyped")
    #expect(texts * 10 >= files.count * 7)
  }
}
