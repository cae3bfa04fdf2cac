import Agreements
import Foundation

// Measures what asking all rules costs beside reading.
//
//   validating corpus FILE…       each file: the time of the rules over that of the reading
//   validating growth FILE…       all files as one text, a sixteenth and a quarter of it
//   validating hostile [NAME]     texts and agreements made to cost much, whole and a quarter of each, with their budget
//   validating costs NAME [SIZE]  the costliest rules over a hostile case
//
// Times are medians of several runs in one process. "corpus", "growth" and "hostile" end with 1 if a bound is broken.

let arguments = Array(CommandLine.arguments.dropFirst())

/// The files that are named, or the texts of a folder.
func files() -> [(name: String, bytes: [UInt8])] {
  arguments.dropFirst().compactMap { path in
    FileManager.default.contents(atPath: path).map { (path, Array($0)) }
  }
}

func fail(_ message: String) -> Never {
  print(message)
  exit(1)
}

func printCosts(_ costs: [(rule: String, time: Duration)], of whole: Duration) {
  for (rule, time) in costs.prefix(12) {
    print("  \(rule.left(36)) \(time.short.right(10)) \((time / whole * 100).twoPlaces.right(7)) %")
  }
}

func measureCorpus() {
  var reading = Duration.zero
  var validation = Duration.zero
  var bytes = 0
  var ratios: [(name: String, ratio: Double, measured: Measurement)] = []
  let texts = files()
  for (name, text) in texts {
    let measured = Measurement(of: text, runs: 3)
    reading += measured.reading
    validation += measured.validation
    bytes += text.count
    ratios.append((name, measured.validation / measured.reading, measured))
  }
  ratios.sort { $0.ratio > $1.ratio }
  print(
    "\(texts.count) files, \(bytes) bytes: reading \(reading.short), all rules \(validation.short), ratio "
      + (validation / reading).twoPlaces)
  print("the highest ratios:")
  for (name, ratio, measured) in ratios.prefix(8) {
    print(
      "  \(ratio.twoPlaces.right(6)) \(measured.reading.short.right(10)) \(measured.validation.short.right(10))  \(name)"
    )
  }
  let times = TimedRule.Times()
  let selection = TimedRule.selection(adding: times)
  let whole = ContinuousClock().measure {
    for (_, text) in texts {
      _ = AgreementReading(of: text).validate(for: .signature, using: selection)
    }
  }
  let rules = times.sorted.reduce(.zero) { $0 + $1.time }
  print("the costliest of the rules, which take \(rules.short) of \(whole.short):")
  printCosts(times.sorted, of: rules)
  if validation > reading { fail("the rules cost more than reading") }
}

func measureGrowth() {
  let text = files().flatMap(\.bytes)
  var before: Measurement?
  var isLinear = true
  print("of the text    reading      rules      growth  ratio")
  for part in [16, 4, 1] {
    let measured = Measurement(of: Array(text.prefix(text.count / part)), runs: part == 1 ? 3 : 5)
    let growth = before.map { measured.validation / $0.validation }
    print(
      "1/\(part)".left(12) + measured.reading.short.right(10) + measured.validation.short.right(11)
        + (growth.map(\.twoPlaces) ?? "").right(12)
        + (measured.validation / measured.reading).twoPlaces.right(7))
    if let growth, growth > 6 { isLinear = false }
    before = measured
  }
  if !isLinear { fail("the time grows faster than the text") }
}

func measureHostile(_ name: String?) throws {
  var failures: [String] = []
  print(
    "".left(48) + "size".right(9) + "findings".right(10) + "reading".right(11) + "rules".right(11)
      + "growth".right(8) + "budget".right(11))
  for hostile in HostileCase.all where name.map(hostile.name.contains) ?? true {
    let quarter = try hostile.measure(hostile.count / 4, runs: 1)
    let whole =
      quarter.validation > .seconds(30) ? quarter : try hostile.measure(hostile.count, runs: 1)
    let growth = whole.validation / quarter.validation
    print(
      hostile.name.left(48) + "\(hostile.count)".right(9) + "\(whole.findings)".right(10)
        + whole.reading.short.right(11) + whole.validation.short.right(11)
        + growth.twoPlaces.right(8) + whole.budget.short.right(11))
    if whole.validation > whole.budget || growth > 8 && whole.validation > .milliseconds(500) {
      failures.append(hostile.name)
      printCosts(try hostile.costs(hostile.count / 4), of: quarter.validation)
    }
  }
  if !failures.isEmpty { fail("over budget: \(failures.joined(separator: ", "))") }
}

switch arguments.first {
case "corpus": measureCorpus()
case "growth": measureGrowth()
case "hostile": try measureHostile(arguments.dropFirst().first)
case "costs":
  guard let name = arguments.dropFirst().first,
    let hostile = HostileCase.all.first(where: { $0.name == name })
  else { fail("no such case") }
  let size = arguments.dropFirst(2).first.flatMap { Int($0) } ?? hostile.count / 4
  let costs = try hostile.costs(size)
  printCosts(costs, of: costs.reduce(.zero) { $0 + $1.time })
default:
  print("usage: validating corpus|growth FILE… | hostile [NAME] | costs NAME [SIZE]")
  exit(2)
}
