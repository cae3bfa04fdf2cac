import Agreements
import Foundation

// Plants defects at seeded places in real texts and counts those that the right rule reports at the right place and did
// not report before. Ends with 1 where fewer of 100 of any sort are reported than `--least` says; 98 without it.
//
//   rule-planting [--seed N] [--rounds N] [--limit N] [--least N] [--largest BYTES] [--only DEFECT] [--misses]
//                 [--keep FOLDER] [--findings] [PATH...]
//
// With --findings nothing is planted: the findings of the rules in the texts as they stand are listed, to be compared
// before and after a change of a rule. Without a path the texts are those of AGREEMENTS_CORPUS.

let arguments = try Arguments(CommandLine.arguments.dropFirst())
let defects = Defect.allCases.filter {
  arguments.defects.isEmpty || arguments.defects.contains($0.rawValue)
}
var random = SplitMix(seed: arguments.seed)
var tallies: [Defect: Tally] = [:]
var variants: [Defect: [String: Tally]] = [:]
var texts = 0
let files = random.shuffled(arguments.files)
if files.isEmpty { print("skipped: no texts; name some, or set AGREEMENTS_CORPUS") }
for (index, file) in files.enumerated() {
  let wanted = defects.filter { tallies[$0, default: Tally()].planted < arguments.limit }
  guard !wanted.isEmpty else { break }
  guard let data = FileManager.default.contents(atPath: file), data.count <= arguments.largest
  else { continue }
  let reading = AgreementReading(of: Array(data))
  var planter = Planter(reading, seed: arguments.seed &* 1_000_003 &+ UInt64(index))
  let check = PlantingCheck(reading, planter.ground)
  texts += 1
  if arguments.listsFindings {
    for finding in check.findings(of: wanted) {
      let start = finding.location.source?.start ?? 0
      let words = planter.text[start..<min(planter.text.count, start + 120)]
      print(
        "\(finding.rule) \(URL(filePath: file).lastPathComponent) \(start) \(finding.severity): \(finding.message) | "
          + String(decoding: words, as: UTF8.self).debugDescription)
    }
    continue
  }
  for defect in wanted {
    for _ in 0..<arguments.rounds {
      guard let planting = planter.plant(defect) else { break }
      let found = check.newFindings(defect, planting)
      let isReported = found.contains { check.isAtPlace($0, planting) }
      tallies[defect, default: Tally()].planted += 1
      variants[defect, default: [:]][planting.variant, default: Tally()].planted += 1
      if isReported {
        tallies[defect, default: Tally()].reported += 1
        variants[defect, default: [:]][planting.variant, default: Tally()].reported += 1
      } else {
        if !found.isEmpty { tallies[defect, default: Tally()].misplaced += 1 }
        if arguments.showsMisses { show(planting, defect, file, found) }
        if let folder = arguments.missesFolder {
          let name = "\(defect.rule)-\(URL(filePath: file).lastPathComponent)"
          try Data(planting.text).write(to: URL(filePath: folder).appending(path: name))
        }
      }
    }
  }
}

/// Prints a defect that was not reported, with the words around it.
func show(_ planting: Planting, _ defect: Defect, _ file: String, _ found: [Diagnostic]) {
  let name = URL(filePath: file).lastPathComponent
  print("missed \(defect.rawValue) (\(planting.variant)) in \(name)")
  for place in planting.places {
    let start = max(0, place.lowerBound - 90)
    let end = min(planting.text.count, place.upperBound + 60)
    let words = String(decoding: planting.text[start..<end], as: UTF8.self)
    print("    at \(place.lowerBound): \(words.debugDescription)")
  }
  for finding in found.prefix(3) {
    print("    elsewhere, at \(finding.location.source?.start ?? -1): \(finding.message)")
  }
}

func padded(_ words: String, _ width: Int) -> String {
  words + String(repeating: " ", count: max(1, width - words.count))
}

var isTooLow = false
for defect in defects {
  let tally = tallies[defect] ?? Tally()
  // A sort of which none could be planted proves nothing.
  if tally.isBelow(arguments.least) || tally.planted == 0 && texts > 0 { isTooLow = true }
  let elsewhere = tally.misplaced > 0 ? ", \(tally.misplaced) elsewhere" : ""
  print(
    "\(padded(defect.rawValue, 28))\(padded(defect.rule, 30))\(tally.reported) of \(tally.planted)\(elsewhere)"
  )
  guard arguments.showsMisses else { continue }
  for (variant, tally) in (variants[defect] ?? [:]).sorted(by: { $0.key < $1.key }) {
    print("    \(padded(variant, 54))\(tally.reported) of \(tally.planted)")
  }
}
let planted = tallies.values.reduce(0) { $0 + $1.planted }
let reported = tallies.values.reduce(0) { $0 + $1.reported }
print("\(padded("all, in \(texts) texts", 58))\(reported) of \(planted)")
exit(isTooLow ? 1 : 0)
