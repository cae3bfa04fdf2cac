import Agreements
import AgreementsFoundation
import Foundation
import Testing

/// Comparisons of real texts: versions of one treaty, and texts that were only wrapped or typed otherwise.
@Suite(.enabled(if: RealTexts.folder != nil, "AGREEMENTS_CORPUS names no folder"))
struct RealVersionTests {
  /// The old versions, each with the new one.
  static let versions: [(old: URL, new: URL)] = {
    let files = RealTexts.files(in: "versions", withExtension: "md")
    let olds = files.filter { $0.lastPathComponent.hasSuffix(".old.md") }
    var pairs = olds.map { old in
      let name = old.lastPathComponent.replacing(".old.md", with: ".new.md")
      return (old: old, new: old.deletingLastPathComponent().appending(path: name))
    }
    let drafts = files.filter { $0.lastPathComponent.hasPrefix("anzus") }
    if drafts.count == 2 { pairs.append((drafts[1], drafts[0])) }
    return pairs
  }()

  @Test func `there are versions to compare`() { #expect(Self.versions.count > 20) }

  @Test(arguments: versions.indices)
  func `scripts lead from one version to the other and back`(_ index: Int) throws {
    let (old, new) = Self.versions[index]
    let comparison = Comparison(
      reading: Array(try Data(contentsOf: old)), Array(try Data(contentsOf: new)))
    let script = try EditScript(json: comparison.script.json())
    #expect(try comparison.old.applying(script) == comparison.new)
    #expect(try comparison.new.applying(script.inverse) == comparison.old)
    #expect(comparison.limits.isEmpty)
  }

  @Test(arguments: versions.indices)
  func `nothing changes between a version and itself`(_ index: Int) throws {
    let text = Array(try Data(contentsOf: Self.versions[index].old))
    let comparison = Comparison(reading: text, text)
    #expect(comparison.isEmpty)
    #expect(comparison.obligations.changes.isEmpty)
  }

  @Test(arguments: versions.indices)
  func `no duty changes where a text is typed otherwise`(_ index: Int) throws {
    let text = try String(contentsOf: Self.versions[index].old, encoding: .utf8)
    let retyped = text.replacing("\"", with: "”").replacing("'", with: "’")
      .replacing("\n", with: "\r\n")
    let comparison = Comparison(reading: Array(text.utf8), Array(retyped.utf8))
    #expect(comparison.edits.allSatisfy { $0.isEditorial || $0.isConsequence })
    #expect(comparison.obligations.changes.allSatisfy { $0.verdict == .editorial })
  }

  /// Some treaties in English that are not long.
  static let treaties = RealTexts.files(in: "trade-agreements", withExtension: "txt").filter {
    file in
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return false }
    return text.utf8.count < 90_000 && text.ranges(of: " shall ").count > 60
  }

  @Test func `there are treaties to compare`() { #expect(Self.treaties.count > 3) }

  @Test(arguments: treaties)
  func `reading norms only where texts differ changes no verdict`(_ file: URL) throws {
    let old = try String(contentsOf: file, encoding: .utf8)
    let new = Self.edited(old)
    let (before, after) = (AgreementReading(of: old), AgreementReading(of: new))
    let whole = Comparison(from: before, to: after).obligations
    let part = Comparison(reading: Array(old.utf8), Array(new.utf8)).obligations
    #expect(whole.changes.isEmpty == (before.agreement.language != .english))
    #expect(Self.counts(whole.changes) == Self.counts(part.changes))
  }

  /// How often there is each change; what is deleted may stand before or behind what is new.
  private static func counts(_ changes: [ObligationChange]) -> [ObligationChange: Int] {
    changes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// A treaty in which some duties are weakened, and some points went to the list behind.
  private static func edited(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let duties = lines.indices.filter { lines[$0].contains(" shall ") }
    for place in duties.indices where place % 9 == 4 {
      lines[duties[place]].replace(" shall ", with: " may ", maxReplacements: 1)
    }
    let points = lines.indices.filter { lines[$0].hasPrefix("(b)") }
    for (one, other) in zip(points, points.dropFirst()) where one % 3 == 0 {
      lines.swapAt(one, other)
    }
    return lines.joined(separator: "\n")
  }
}
