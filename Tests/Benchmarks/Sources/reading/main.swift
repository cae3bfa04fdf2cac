import Agreements
import Foundation

// Reads the files that are named, one after the other in one thread, and prints what was found and the memory used.
//
//   reading structure|full|joined|sixteenth FILE…
//
// "structure" finds the clauses alone; "full" also references, obligations and provisions. "joined" reads all files as
// one text, "sixteenth" the first sixteenth of that text; both print the time of the reading itself.

let words = Array(CommandLine.arguments.dropFirst())
guard let mode = words.first, words.count > 1 else {
  print("usage: reading structure|full|joined|sixteenth FILE…")
  exit(2)
}
var options = ReadingOptions(format: .plainText)
if mode == "structure" {
  options.readsReferences = false
  options.readsObligations = false
  options.readsProvisions = false
}
var clauses = 0
var obligations = 0
func count(_ agreement: Agreement) {
  for clause in agreement.allClauses {
    clauses += 1
    obligations += clause.obligations.count
  }
}

/// The bytes of a file; none if it cannot be read.
func bytes(of path: String) -> [UInt8] {
  (try? Data(contentsOf: URL(filePath: path))).map(Array.init) ?? []
}

var size = 0
switch mode {
case "joined", "sixteenth":
  var text: [UInt8] = []
  for path in words.dropFirst() { text += bytes(of: path) }
  if mode == "sixteenth" { text.removeLast(text.count - text.count / 16) }
  size = text.count
  let clock = ContinuousClock()
  var times: [Duration] = []
  for _ in 0..<7 {
    let start = clock.now
    let reading = AgreementReading(of: text, options: options)
    times.append(clock.now - start)
    clauses = 0
    obligations = 0
    count(reading.agreement)
  }
  print("median \(times.sorted()[3])")
default:
  for path in words.dropFirst() {
    let text = bytes(of: path)
    size += text.count
    count(AgreementReading(of: text, options: options).agreement)
  }
}
let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.split(separator: " ")
  .dropLast().last
print(
  "\(size) bytes, \(clauses) clauses, \(obligations) obligations, peak memory \(peak.map(String.init) ?? "?") kB"
)
