import Agreements
import USKosovoAgreement

/// A short account of the draft: clauses, obligations by party and force, open points, sources.
struct Summary {
  let agreement: Agreement
  let coverage: Coverage

  var text: String {
    let all = agreement.allClauses
    var lines = [
      "Summary",
      "  articles      \(agreement.articles.count), of \(all.count) clauses in all",
      "  obligations   \(agreement.obligations.count) norms, of which "
        + "\(duties.count) duties and prohibitions",
    ]
    lines += table
    lines.append("  placeholders  \(agreement.placeholders.count) open, each for a reason:")
    lines += reasons
    lines.append(
      "  sources       \(coverage.usedCount) of \(coverage.rows.count) entries used, "
        + "the others set aside with reasons")
    return lines.joined(separator: "\n")
  }

  private var duties: [Obligation] {
    agreement.obligations.filter { $0.modality == .duty || $0.modality == .prohibition }
  }

  /// The duties and prohibitions on each party, alone or with the other, by force.
  private var table: [String] {
    let parties = agreement.parties
    let columns: [(String, (Bearer) -> Bool)] = [
      ("\(parties.first.abbreviation) alone", { $0.isOneSided && $0.binds(parties.first.id) }),
      ("\(parties.second.abbreviation) alone", { $0.isOneSided && $0.binds(parties.second.id) }),
      ("each or both", { !$0.isOneSided && $0.binds(parties.first.id) }),
      ("body or open", { !$0.binds(parties.first.id) && !$0.binds(parties.second.id) }),
    ]
    func line(_ head: String, _ cells: [String]) -> String {
      "    " + Self.pad(head, 24) + cells.map { Self.pad($0, 15) }.joined()
    }
    var lines = [line("force", columns.map(\.0))]
    for force in Force.allCases.reversed() {
      let counts = columns.map { column in
        duties.filter { $0.force == force && column.1($0.bearer) }.count
      }
      guard counts.contains(where: { $0 > 0 }) else { continue }
      lines.append(line("\(force.rawValue) \(Self.name(force))", counts.map(String.init)))
    }
    return lines.map(Self.trimmed)
  }

  private static func name(_ force: Force) -> String {
    switch force {
    case .statement: "statement"
    case .hortatory: "hortatory"
    case .procedural: "procedural"
    case .endeavour: "endeavor"
    case .bestEfforts: "best efforts"
    case .qualified: "qualified"
    case .unconditionalConduct: "conduct"
    case .unconditionalResult: "result"
    }
  }

  /// How many placeholders are open for which reason.
  private var reasons: [String] {
    let open = agreement.placeholders
    let kinds: [(String, (Placeholder.Reason) -> Bool)] = [
      ("the sources are silent", { if case .sourcesSilent = $0 { true } else { false } }),
      ("the sources conflict", { if case .sourcesConflict = $0 { true } else { false } }),
      ("unverified, or for the parties to settle", { $0 == .negotiable }),
    ]
    return kinds.map { name, matches in
      let count = String(open.filter { matches($0.reason) }.count)
      return "    " + String(repeating: " ", count: 3 - min(3, count.count)) + "\(count)  \(name)"
    }
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
