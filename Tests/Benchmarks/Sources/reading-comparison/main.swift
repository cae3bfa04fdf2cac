import Foundation

// Compares whole processes that go over the same files: `wc -w`, the reading of structure, and the full reading.
//
//   reading-comparison FILE…
//
// The three run in turn, eleven times; what is printed are medians and their ratios to that of `wc -w`.

let files = Array(CommandLine.arguments.dropFirst())
guard !files.isEmpty else {
  print("usage: reading-comparison FILE…")
  exit(2)
}
let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
let reading = folder.appending(path: "reading")

/// Runs a program and gives the time it took; its output is thrown away.
func time(_ program: URL, _ arguments: [String]) throws -> Duration {
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
  process.standardOutput = FileHandle.nullDevice
  let clock = ContinuousClock()
  let start = clock.now
  try process.run()
  process.waitUntilExit()
  return clock.now - start
}

var times: [String: [Duration]] = [:]
for _ in 0..<11 {
  times["wc -w", default: []].append(try time(URL(filePath: "/usr/bin/wc"), ["-w"] + files))
  times["structure", default: []].append(try time(reading, ["structure"] + files))
  times["full", default: []].append(try time(reading, ["full"] + files))
}

/// The median of some times, in milliseconds.
func median(_ times: [Duration]) -> Double {
  let sorted = times.sorted()
  let middle = sorted[sorted.count / 2]
  return Double(middle.components.seconds) * 1_000 + Double(middle.components.attoseconds) / 1e15
}

let base = median(times["wc -w"] ?? [.zero])
for name in ["wc -w", "structure", "full"] {
  let milliseconds = median(times[name] ?? [.zero])
  print(
    "\(name): \(Int(milliseconds.rounded())) ms, \((milliseconds / base * 100).rounded() / 100) times wc -w"
  )
}
