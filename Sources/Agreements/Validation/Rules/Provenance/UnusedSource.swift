/// Reports paragraphs of the sources that no clause cites.
struct UnusedSource: Rule {
  let description = RuleDescription(
    "prov.unused-source", "What the sources say is taken up, or left out for a reason.",
    severity: .remark, basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let documents = context.agreement.sources
    guard !documents.isEmpty else { return }
    var cited: [SourceDocumentID: Set<Int>] = [:]
    for locator in context.units.flatMap({ $0.clause.citations.compactMap(\.locator) }) {
      cited[locator.document, default: []].insert(locator.paragraph)
    }
    for document in documents {
      guard let numbers = cited[document.id] else {
        findings.report(
          "no clause cites the source “\(document.title)”; take it up or say why it is left out",
          at: .agreement)
        continue
      }
      // What was read from a file may claim any number.
      let count = max(0, min(document.paragraphCount, 100_000))
      let unused = (0..<count).map { $0 + 1 }.filter { !numbers.contains($0) }
      guard !unused.isEmpty else { continue }
      findings.report(
        "\(unused.count) of \(count) paragraphs of “\(document.title)” are cited by no clause; take them up or say why they are left out",
        at: .agreement, notes: [Diagnostic.Note("paragraphs \(Self.ranges(of: unused))")])
    }
  }

  /// Numbers in order as ranges, such as "2, 4–6".
  private static func ranges(of numbers: [Int]) -> String {
    var ranges: [(Int, Int)] = []
    for number in numbers {
      if let last = ranges.last, last.1 == number - 1 {
        ranges[ranges.count - 1].1 = number
      } else {
        ranges.append((number, number))
      }
    }
    let shown = ranges.prefix(20).map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)–\($0.1)" }
    return shown.joined(separator: ", ") + (ranges.count > 20 ? " and others" : "")
  }
}
