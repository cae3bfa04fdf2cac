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
  static let core = Peer(
    name: "core",
    program: URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "word-comparison"), arguments: [])

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
  init(_ peer: Peer, _ files: [String]) {
    let names = [peer.program.path] + peer.arguments + files
    var pointers = names.map { strdup($0) } + [nil]
    var variables = Self.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
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
    guard posix_spawn(&process, peer.program.path, &actions, nil, &pointers, &variables) == 0 else {
      print("\(peer.program.path) cannot be run")
      exit(2)
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    wall = milliseconds(clock.now - start)
    processor =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000
    peak = Int(usage.ru_maxrss) * 1_024
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

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1_000 + Double(duration.components.attoseconds) / 1e15
}

func median(_ values: [Double]) -> Double {
  values.sorted()[values.count / 2]
}

func rounded(_ value: Double, _ factor: Double = 10) -> Double {
  (value * factor).rounded() / factor
}
