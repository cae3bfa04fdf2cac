/// What the program reads from and writes to besides files.
///
/// The program itself uses the standard streams; a test puts its own in their place.
public protocol ProgramStreams {
  /// Whether what is written as an error is shown on a terminal at once.
  var showsErrorsOnTerminal: Bool { get }

  /// Whether the standard output is a terminal that knows colours.
  var showsColours: Bool { get }

  /// Reads the standard input to its end.
  mutating func readInput() throws -> [UInt8]

  /// Writes to the standard output.
  mutating func write(_ bytes: [UInt8]) throws

  /// Writes to the standard error, as far as that is possible.
  mutating func writeError(_ bytes: [UInt8])
}

extension ProgramStreams {
  /// No colours, unless the streams say otherwise.
  public var showsColours: Bool { false }

  /// Writes a line to the standard error.
  mutating func report(_ line: String) {
    writeError(Array((line + "\n").utf8))
  }
}
