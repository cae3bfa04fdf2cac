import Foundation

/// What a run of a program took.
public struct Run {
  /// The time that went by, in milliseconds.
  public let wall: Double

  /// The time of the processor, in milliseconds.
  public let processor: Double

  /// The most memory that it held, in bytes.
  public let peak: Int

  private static let environment = [
    "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
    "HOME": "/nonexistent",
  ]

  /// Runs a program with its output thrown away.
  ///
  /// The program measured-run starts it, for Foundation looks whether a process has ended only some twenty times a
  /// second, and memory is counted from before the process starts.
  public init(_ program: URL, _ arguments: [String]) {
    let line = Self.output(of: Self.beside("measured-run").path, [program.path] + arguments)
    let counts = line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard counts.count == 3 else {
      print("\(program.path) cannot be run; measured-run has to be beside this program")
      exit(2)
    }
    wall = Double(counts[0]) / 1_000_000
    processor = Double(counts[1]) / 1_000
    peak = counts[2] * 1_024
  }

  /// A program that was built with this one.
  public static func beside(_ name: String) -> URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }

  /// The output of a program.
  public static func output(of program: String, _ arguments: [String]) -> String {
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
}

/// The middle one of some values, at least one.
public func median(_ values: [Double]) -> Double {
  values.sorted()[values.count / 2]
}

/// A value with one digit behind the point, or as many as a factor has zeros.
public func rounded(_ value: Double, _ factor: Double = 10) -> Double {
  (value * factor).rounded() / factor
}
