import Foundation

// Compares whole processes that find in which words two texts differ: `agreement compare --only words`, the core
// alone, and `git diff --no-index --word-diff --patience`.
//
//   comparison-peers [--rounds N] [--agreement PROGRAM] FOLDER…
//
// Each folder holds a.txt and b.txt. The programs run in turn, eleven times unless told otherwise, with their output
// thrown away. What is printed are medians of the time that goes by and of the processor's time, in milliseconds, their
// ratios to git's, peak memory as a multiple of the input, and how many words each reports as changed; wdiff's count
// too, where it is installed. The last line has the median of the ratios over the pairs of 100 KB or more.

var rounds = 11
var agreement: URL?
var folders: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--rounds": rounds = arguments.popFirst().flatMap(Int.init) ?? rounds
  case "--agreement": agreement = arguments.popFirst().map { URL(filePath: $0) }
  default: folders.append(argument)
  }
}
guard !folders.isEmpty, rounds > 0 else {
  print("usage: comparison-peers [--rounds N] [--agreement PROGRAM] FOLDER…")
  exit(2)
}

/// A program that compares, with its arguments before the two files.
struct Peer {
  var name: String
  var program: URL
  var arguments: [String]
}

/// What a run took.
struct Run {
  var wall: Double
  var processor: Double
  var peak: Int
}

let git = Peer(
  name: "git", program: URL(filePath: "/usr/bin/git"),
  arguments: ["diff", "--no-index", "--word-diff", "--patience"])
let core = Peer(
  name: "core",
  program: URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "word-comparison"), arguments: [])
var peers = [core]
if let agreement {
  peers.append(
    Peer(name: "agreement", program: agreement, arguments: ["compare", "--only", "words"]))
}

let environment = [
  "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "HOME": "/nonexistent",
]

/// Runs a program with its output thrown away.
func run(_ program: URL, _ arguments: [String]) -> Run {
  let names = [program.path] + arguments
  var pointers = names.map { strdup($0) } + [nil]
  var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer {
    for pointer in pointers { free(pointer) }
    for pointer in variables { free(pointer) }
  }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  defer { posix_spawn_file_actions_destroy(&actions) }
  let clock = ContinuousClock()
  let start = clock.now
  var process: pid_t = 0
  guard posix_spawn(&process, program.path, &actions, nil, &pointers, &variables) == 0 else {
    print("\(program.path) cannot be run")
    exit(2)
  }
  var status: Int32 = 0
  var usage = rusage()
  wait4(process, &status, 0, &usage)
  let wall = milliseconds(clock.now - start)
  let processor =
    Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000
    + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000
  return Run(wall: wall, processor: processor, peak: Int(usage.ru_maxrss) * 1_024)
}

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1_000 + Double(duration.components.attoseconds) / 1e15
}

func median(_ values: [Double]) -> Double {
  values.sorted()[values.count / 2]
}

func rounded(_ value: Double, _ factor: Double = 10) -> Double {
  (value * factor).rounded() / factor
}

/// The output of a program.
func output(_ program: String, _ arguments: [String]) -> String {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.environment = environment
  process.standardError = FileHandle.nullDevice
  let pipe = Pipe()
  process.standardOutput = pipe
  guard (try? process.run()) != nil else { return "" }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}

/// How many words git reports as changed.
func wordsOfGit(_ files: [String]) -> Int {
  let lines = output(
    git.program.path, ["diff", "--no-index", "--word-diff=porcelain", "--patience"] + files
  ).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4)
  return lines.filter { $0.hasPrefix("+") || $0.hasPrefix("-") }.reduce(0) {
    $0 + $1.dropFirst().split(whereSeparator: \.isWhitespace).count
  }
}

/// How many words wdiff reports as changed.
func wordsOfWdiff(_ files: [String]) -> Int? {
  guard FileManager.default.isExecutableFile(atPath: "/usr/bin/wdiff") else { return nil }
  let counts = output("/usr/bin/wdiff", ["-123s"] + files).split(separator: "\n").map { line in
    line.split(separator: " ").compactMap { Int($0) }
  }
  // Each line has the words, those in common, those deleted or inserted, and those changed.
  return counts.reduce(0) { $0 + ($1.count >= 4 ? $1[2] + $1[3] : 0) }
}

/// How many words are changed, and how many moved, by the core's own report.
func ownWords(_ files: [String]) -> String {
  String(output(core.program.path, files).prefix { $0 != "\n" })
}

var ratios: [String: [Double]] = [:]
for folder in folders {
  let files = [folder + "/a.txt", folder + "/b.txt"]
  let size = files.reduce(0) {
    $0 + ((try? FileManager.default.attributesOfItem(atPath: $1)[.size]) as? Int ?? 0)
  }
  guard size > 0 else {
    print("\(folder) has no a.txt and b.txt")
    exit(2)
  }
  var runs: [String: [Run]] = [:]
  for _ in 0..<rounds {
    for peer in peers + [git] {
      runs[peer.name, default: []].append(run(peer.program, peer.arguments + files))
    }
  }
  let theirs = runs["git"] ?? []
  print("\(URL(filePath: folder).lastPathComponent), \(size / 1_000) KB")
  for peer in peers {
    let ours = runs[peer.name] ?? []
    let wall = median(ours.map(\.wall)) / median(theirs.map(\.wall))
    let processor = median(ours.map(\.processor)) / median(theirs.map(\.processor))
    let peak = Double(ours.map(\.peak).max() ?? 0) / Double(size)
    print(
      "  \(peer.name): \(rounded(median(ours.map(\.wall)))) ms, "
        + "\(rounded(median(ours.map(\.processor)))) ms of processor; "
        + "\(rounded(wall, 100)) and \(rounded(processor, 100)) times git; "
        + "memory \(rounded(peak)) times the input")
    if size >= 200_000 { ratios[peer.name, default: []].append(wall) }
  }
  print(
    "  git: \(rounded(median(theirs.map(\.wall)))) ms, "
      + "\(rounded(median(theirs.map(\.processor)))) ms of processor")
  let wdiff = wordsOfWdiff(files).map { ", wdiff \($0)" } ?? ""
  print("  words: \(ownWords(files)); git \(wordsOfGit(files))\(wdiff)")
}
for peer in peers {
  guard let values = ratios[peer.name] else { continue }
  print("\(peer.name): median of the ratios \(rounded(median(values), 100)), of \(values.count)")
}
