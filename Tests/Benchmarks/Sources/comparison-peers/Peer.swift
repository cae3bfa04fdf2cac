import Foundation

/// A program that compares, with its arguments before the two files.
struct Peer {
  var name: String
  var program: URL
  var arguments: [String]

  /// What git compares, word by word.
  static let git = Peer(
    name: "git", program: URL(filePath: "/usr/bin/git"),
    arguments: ["diff", "--no-index", "--word-diff", "--patience"])

  /// The core alone, which compares words.
  static let core = Peer(name: "core", program: beside("word-comparison"), arguments: [])

  /// A program that was built with this one.
  static func beside(_ name: String) -> URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }

  /// The program, for words alone and for everything.
  static func programs(_ agreement: URL) -> [Peer] {
    [
      Peer(
        name: "words", program: agreement,
        arguments: ["compare", "--only", "words", "--format", "summary"]),
      Peer(name: "everything", program: agreement, arguments: ["compare", "--format", "summary"]),
    ]
  }
}

/// What a run took.
struct Run {
  var wall: Double
  var processor: Double
  var peak: Int

  static let environment = [
    "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
    "HOME": "/nonexistent",
  ]

  /// Runs a program with its output thrown away.
  ///
  /// A small program starts it, for memory is counted from before it starts; see there.
  init(_ peer: Peer, _ files: [String]) {
    let line = output(
      Peer.beside("measured-run").path, [peer.program.path] + peer.arguments + files)
    let counts = line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard counts.count == 3 else {
      print("\(peer.program.path) cannot be run; measured-run has to be beside this program")
      exit(2)
    }
    wall = Double(counts[0]) / 1_000_000
    processor = Double(counts[1]) / 1_000
    peak = counts[2] * 1_024
  }
}

/// The output of a program.
func output(_ program: String, _ arguments: [String]) -> String {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.environment = Run.environment
  process.standardError = FileHandle.nullDevice
  let pipe = Pipe()
  process.standardOutput = pipe
  guard (try? process.run()) != nil else { return "" }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}

func median(_ values: [Double]) -> Double {
  values.sorted()[values.count / 2]
}

func rounded(_ value: Double, _ factor: Double = 10) -> Double {
  (value * factor).rounded() / factor
}
