import Agreements
import Synchronization

/// A rule that asks another one and adds up the time.
struct TimedRule: Rule {
  private let rule: any Rule
  private let times: Times

  init(_ rule: any Rule, adding times: Times) {
    self.rule = rule
    self.times = times
  }

  var description: RuleDescription { rule.description }

  func check(_ context: RuleContext, into findings: inout Findings) {
    let time = ContinuousClock().measure { rule.check(context, into: &findings) }
    times.add(time, to: description.id)
  }

  /// The time that each rule took.
  final class Times: Sendable {
    private let sums = Mutex<[String: Duration]>([:])

    func add(_ time: Duration, to rule: String) {
      sums.withLock { $0[rule, default: .zero] += time }
    }

    /// The rules and their times, the costliest first.
    var sorted: [(rule: String, time: Duration)] {
      sums.withLock { $0.sorted { ($1.value, $0.key) < ($0.value, $1.key) } }
        .map { (rule: $0.key, time: $0.value) }
    }
  }

  /// All rules of the library, timed.
  static func selection(adding times: Times) -> RuleSelection {
    RuleSelection(RuleCatalogue.all.map { TimedRule($0, adding: times) })
  }
}
