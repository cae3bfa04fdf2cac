import Foundation
import MeasuredRuns

// Compares whole processes that find how two texts differ with `git diff --no-index --word-diff --patience`: the core
// alone, which compares words, and `agreement compare`, for words alone and for everything.
//
//   comparison-peers [--rounds N] [--agreement PROGRAM] [--edited] [--hostile] FOLDER…
//
// Each folder holds a.txt and b.txt. With --edited, texts of 1 and 10 MB are made of the first a.txt, and compared with
// edited copies; with --hostile, pairs that are hard to compare are made, and the program alone runs on them, once.
// The programs run in turn, eleven times unless told otherwise, with their output thrown away. What is printed are
// medians of the time that goes by and of the processor's time, in milliseconds, their ratios to git's, peak memory as
// a multiple of the input, and how many words each reports as changed, beside the fewest that can be; wdiff's count
// too, where it is installed. The last lines have the medians of both ratios over the pairs of twice 100 KB or more:
// where other work shares the processors, that of the time that goes by says less.

var rounds = 11
var agreement: URL?
var makesEdited = false
var makesHostile = false
var folders: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--rounds": rounds = arguments.popFirst().flatMap(Int.init) ?? rounds
  case "--agreement": agreement = arguments.popFirst().map { URL(filePath: $0) }
  case "--edited": makesEdited = true
  case "--hostile": makesHostile = true
  default: folders.append(argument)
  }
}
guard !folders.isEmpty || makesHostile, rounds > 0 else {
  print("usage: comparison-peers [--rounds N] [--agreement PROGRAM] [--edited] [--hostile] FOLDER…")
  exit(2)
}
let peers = [Peer.core] + (agreement.map(Peer.programs) ?? [])
let made = FileManager.default.temporaryDirectory.appending(
  path: "comparison-peers-\(ProcessInfo.processInfo.processIdentifier)"
).path

func files(in folder: String) -> (names: [String], size: Int) {
  let names = [folder + "/a.txt", folder + "/b.txt"]
  return (
    names,
    names.reduce(0) {
      $0 + ((try? FileManager.default.attributesOfItem(atPath: $1)[.size]) as? Int ?? 0)
    }
  )
}

var ratios: [String: [(wall: Double, processor: Double)]] = [:]

@MainActor
func compare(_ folder: String) {
  let (files, size) = files(in: folder)
  guard size > 0 else {
    print("\(folder) has no a.txt and b.txt")
    exit(2)
  }
  var runs: [String: [Run]] = [:]
  for _ in 0..<rounds {
    for peer in peers + [.git] { runs[peer.name, default: []].append(Run(peer, files)) }
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
    if size >= 200_000 { ratios[peer.name, default: []].append((wall, processor)) }
  }
  print(
    "  git: \(rounded(median(theirs.map(\.wall)))) ms, "
      + "\(rounded(median(theirs.map(\.processor)))) ms of processor")
  let own = ChangedWords.own(files)
  let fewest = ChangedWords.fewest(files).map { fewest in
    let excess = 100 * Double(own.changed) / Double(max(1, fewest)) - 100
    return "; fewest without moves \(fewest), ours \(rounded(excess)) % more"
  }
  let wdiff = ChangedWords.wdiff(files).map { ", wdiff \($0)" }
  print(
    "  words: \(own.changed) changed, \(own.moved) moved; git \(ChangedWords.git(files))"
      + (wdiff ?? "") + (fewest ?? ""))
}

do {
  defer { try? FileManager.default.removeItem(atPath: made) }
  for folder in folders { compare(folder) }
  if makesEdited, let first = folders.first {
    let text = try String(contentsOfFile: first + "/a.txt", encoding: .utf8)
    for megabytes in [1, 10] {
      compare(
        try MadePairs.writeEdited(
          text, bytes: megabytes * 1_000_000, into: "\(made)/edited-\(megabytes)-MB"))
    }
  }
  if makesHostile, let program = peers.last, program.name != Peer.core.name {
    for folder in try MadePairs.writeHostile(into: made) {
      let (files, size) = files(in: folder)
      let run = Run(program, files)
      let lines = Run.output(of: program.program.path, program.arguments + files).split(
        separator: "\n")
      print(
        "\(URL(filePath: folder).lastPathComponent), \(size / 1_000) KB: "
          + "\(rounded(run.wall / 1_000)) s, \(rounded(run.processor / 1_000)) s of processor, "
          + "memory \(rounded(Double(run.peak) / Double(size))) times the input; "
          + "\(lines.last ?? "nothing is written")")
    }
  }
}
for peer in peers {
  guard let values = ratios[peer.name] else { continue }
  let (walls, processors) = (values.map(\.wall).sorted(), values.map(\.processor).sorted())
  print(
    "\(peer.name), \(values.count) pairs: median of the ratios \(rounded(median(walls), 100)) "
      + "(\(rounded(walls[0], 100)) to \(rounded(walls[walls.count - 1], 100))), of the processor's "
      + "\(rounded(median(processors), 100)) (\(rounded(processors[0], 100)) to "
      + "\(rounded(processors[processors.count - 1], 100)))")
}
