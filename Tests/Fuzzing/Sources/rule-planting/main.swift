import Agreements
import Foundation

// Plants defects at seeded places in the texts of a folder and counts those that the right rule reports at the right
// clause. Ends with 1 where fewer than 98 of 100 are reported.
//
//   rule-planting [--seed N] [--misses] FILE...

var seed: UInt64 = 1
var showsMisses = false
var files: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
  case "--misses": showsMisses = true
  default: files.append(argument)
  }
}

struct Count {
  var planted = 0
  var reported = 0
}

/// Whether a rule reports something at one of the places, or of the clause in which one stands.
func isReported(_ planting: Planter.Planting, _ reading: AgreementReading, _ defect: Defect) -> Bool
{
  let rules = RuleCatalogue.all.filter { defect.rules.contains($0.description.id) }
  let findings = reading.validate(for: .signature, using: RuleSelection(rules))
  let outline = reading.outline
  let clauses = planting.places.compactMap { place in
    outline.last { $0.source.start <= place.lowerBound && place.lowerBound < $0.source.end }?.id
  }
  return findings.contains { finding in
    if let clause = finding.location.clause, clauses.contains(clause) { return true }
    guard let source = finding.location.source else { return false }
    return planting.places.contains { source.start < $0.upperBound && $0.lowerBound < source.end }
  }
}

var counts: [Defect: Count] = [:]
for (index, file) in files.enumerated() {
  guard let data = FileManager.default.contents(atPath: file) else { continue }
  let original = AgreementReading(of: Array(data))
  let text = Array(original.text.utf8)
  var planter = Planter(original, text: text, seed: seed &+ UInt64(index) &* 1_000_003)
  for defect in Defect.allCases {
    guard let planting = planter.plant(defect) else { continue }
    counts[defect, default: Count()].planted += 1
    if isReported(planting, AgreementReading(of: planting.text), defect) {
      counts[defect, default: Count()].reported += 1
    } else if showsMisses {
      let place = planting.places[0]
      let start = max(0, place.lowerBound - 60)
      let end = min(planting.text.count, place.upperBound + 40)
      let words = String(decoding: planting.text[start..<end], as: UTF8.self)
      print(
        "missed \(defect.rawValue) in \(file) at \(place.lowerBound): \(words.debugDescription)")
    }
  }
}

var total = Count()
for defect in Defect.allCases {
  let count = counts[defect] ?? Count()
  total.planted += count.planted
  total.reported += count.reported
  let name = defect.rawValue.padding(toLength: 34, withPad: " ", startingAt: 0)
  print("\(name)\(count.reported) of \(count.planted)")
}
print("all: \(total.reported) of \(total.planted)")
exit(total.planted > 0 && total.reported * 100 >= total.planted * 98 ? 0 : 1)
