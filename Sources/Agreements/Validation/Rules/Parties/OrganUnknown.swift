/// Reports organs under names that are not theirs, and organs that nobody declared.
struct OrganUnknown: Rule {
  let description = RuleDescription(
    "party.organ-unknown", "Organs are called by their exact official names.", severity: .warning,
    basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for organ in context.knowledge.organs { check(organ, context, into: &findings) }
    checkBearers(context, into: &findings)
  }

  /// The wrong names that are registered, and the right one with its words divided or joined otherwise.
  private func check(
    _ organ: RegisteredOrgan, _ context: RuleContext, into findings: inout Findings
  ) {
    let wrong = (organ.misnomers + Self.divisions(of: organ.name)).map { Phrase($0) }
    let name = Array(organ.name.utf8)
    for occurrence in context.occurrences(of: wrong) {
      let bytes = context.passages[occurrence.passage].bytes
      // A wrong name may be a part of the right one.
      let start = max(0, occurrence.range.lowerBound - name.count)
      if let right = bytes.firstRange(of: name, from: start), right.overlaps(occurrence.range) {
        continue
      }
      let place = context.location(of: occurrence)
      findings.report(
        "“\(context.text(of: occurrence))” is not the official name of the “\(organ.name)”",
        at: place,
        fixIts: [
          FixIt("write “\(organ.name)”", .needsReview, [.replaceWords(at: place, with: organ.name)])
        ])
    }
  }

  /// The name with two neighbouring words joined, and with a word divided where another organ's name would be.
  private static func divisions(of name: String) -> [String] {
    let words = name.split { $0 == " " || $0 == "-" }.map(String.init)
    var forms: [String] = []
    for index in words.indices.dropLast() {
      forms.append(
        (words[..<index] + [words[index] + words[index + 1]] + words[(index + 2)...])
          .joined(separator: " "))
    }
    for index in words.indices {
      for part in ["cyber", "inter", "counter", "anti", "micro", "multi", "sub", "co"]
      where words[index].lowercased().hasPrefix(part)
        && words[index].utf8.count > part.utf8.count + 2
      {
        let rest = String(words[index].dropFirst(part.count))
        forms.append(
          (words[..<index] + [part, rest] + words[(index + 1)...]).joined(separator: " "))
      }
    }
    return forms
  }

  /// Bearers of declared norms that are organs of nobody.
  private func checkBearers(_ context: RuleContext, into findings: inout Findings) {
    guard !context.isRead else { return }
    let joint = Set(context.agreement.jointBodies.map(\.id))
    for norm in context.norms {
      switch norm.obligation.bearer {
      case .body(let body, let party):
        guard let owner = context.agreement.parties[party],
          !owner.bodies.contains(where: { $0.id == body })
        else { continue }
        findings.report(
          "“\(body)” is no organ of \(owner.shortName); declare it there or name its party",
          at: context.location(of: norm))
      case .jointBody(let body) where !joint.contains(body):
        findings.report(
          "there is no joint organ “\(body)”; declare it as one or name another",
          at: context.location(of: norm))
      default: continue
      }
    }
  }
}
