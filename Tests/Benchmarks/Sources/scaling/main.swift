import Agreements
import AgreementsFoundation
import Foundation

/// An agreement of so many articles, each with two paragraphs, a list, references and obligations.
func agreement(articles count: Int) throws -> Agreement {
  let first = Party(
    "first", officialName: "the First State", shortName: "First", adjective: "First",
    abbreviation: "F")
  let second = Party(
    "second", officialName: "the Second State", shortName: "Second", adjective: "Second",
    abbreviation: "S")
  return try Agreement(between: first, and: second, on: "Measurement") {
    for index in 0..<count {
      let next = ClauseID("article-number-\((index + 1) % count)")
      Article("Article of Measurement", id: ClauseID("article-number-\(index)")) {
        Paragraph(joining: .and) {
          Duty(.jointly, to: "cooperate, subject to \(clause: next), in:")
          Point("the measurement of time")
          Point("the measurement of memory")
        }
        Paragraph {
          Duty(
            .each, .result, to: "report the figures", due: .within(.days(30), of: .entryIntoForce))
        }
      }
    }
  }
}

/// The least time of several runs.
func time(_ work: () throws -> Void) rethrows -> Duration {
  let clock = ContinuousClock()
  var least = try clock.measure(work)
  for _ in 0..<4 { least = min(least, try clock.measure(work)) }
  return least
}

/// The times of each operation on an agreement of so many articles.
func measure(articles count: Int) throws -> [(name: String, time: Duration)] {
  let subject = try agreement(articles: count)
  let data = try subject.json()
  return [
    ("draft", try time { _ = try agreement(articles: count) }),
    ("number", time { _ = subject.numbering }),
    ("check links", time { _ = subject.linkDiagnostics }),
    ("print text", time { _ = subject.text }),
    ("print Markdown", time { _ = subject.markdown }),
    ("write JSON", try time { _ = try subject.json() }),
    ("read JSON", try time { _ = try Agreement(json: data, limits: .benchmark) }),
    (
      "insert",
      try time {
        var copy = subject
        try copy.insert(Clause("inserted", .article), at: .start)
      }
    ),
  ]
}

extension JSONLimits {
  static let benchmark = JSONLimits(maximumBytes: 1 << 30, maximumValues: 1 << 30)
}

/// Time that grows with the size grows fourfold from one size to the other, and somewhat more as
/// caches overflow; time that grows with its square grows sixteenfold.
let bound = 10.0
let small = try measure(articles: 1_000)
let large = try measure(articles: 4_000)
var isLinear = true
print("operation       1000 articles   4000 articles   ratio")
for (one, four) in zip(small, large) {
  let ratio = four.time / one.time
  isLinear = isLinear && ratio <= bound
  func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
  func milliseconds(_ time: Duration) -> String {
    let micro = time / .microseconds(1)
    return "\((micro / 10).rounded() / 100) ms"
  }
  print(
    one.name + column(milliseconds(one.time), 29 - one.name.count)
      + column(milliseconds(four.time), 16)
      + column("\((ratio * 10).rounded() / 10)", 8))
}
if !isLinear {
  print("an operation is not linear")
  exit(1)
}
