import Foundation
import MeasuredRuns

// Compares whole processes that go over the same files: `wc -w`, the reading of structure, and the full reading.
//
//   reading-comparison FILE…
//
// The three run in turn, twenty-one times; what is printed are medians and their ratios to that of `wc -w`, of the time
// that goes by and of that of the processor.

let files = Array(CommandLine.arguments.dropFirst())
guard !files.isEmpty else {
  print("usage: reading-comparison FILE…")
  exit(2)
}
let reading = Run.beside("reading")
let programs = [
  ("wc -w", URL(filePath: "/usr/bin/wc"), ["-w"]), ("structure", reading, ["structure"]),
  ("full", reading, ["full"]),
]
var runs: [[Run]] = programs.map { _ in [] }
for _ in 0..<21 {
  for (place, (_, program, arguments)) in programs.enumerated() {
    runs[place].append(Run(program, arguments + files))
  }
}
let base = (wall: median(runs[0].map(\.wall)), processor: median(runs[0].map(\.processor)))
for ((name, _, _), runs) in zip(programs, runs) {
  let (wall, processor) = (median(runs.map(\.wall)), median(runs.map(\.processor)))
  print(
    "\(name): \(rounded(wall)) ms, \(rounded(wall / base.wall, 100)) times wc -w; of the processor's time \(rounded(processor / base.processor, 100)) times"
  )
}
