/// Says how far a run has come, once it takes longer than a second.
///
/// On a terminal one line is written over again; elsewhere a line is written, once a second at most.
struct Progress {
  private let fileCount: Int
  private let isQuiet: Bool
  private var isShown = false

  /// Clears a line of a terminal and goes to its start.
  private static let clearing = Array("\r\u{1B}[K".utf8)

  init(fileCount: Int, isQuiet: Bool) {
    self.fileCount = fileCount
    self.isQuiet = isQuiet
  }

  /// Says how many files are done; called once a second.
  mutating func tick<Streams: ProgramStreams>(_ done: Int, _ streams: inout Streams) {
    guard !isQuiet else { return }
    let text = "agreement: \(done) of \(String.count(fileCount, "file")) done"
    if streams.showsErrorsOnTerminal {
      streams.writeError(Self.clearing + Array(text.utf8))
      isShown = true
    } else {
      streams.report(text)
    }
  }

  /// Makes room for other lines.
  mutating func clear<Streams: ProgramStreams>(_ streams: inout Streams) {
    guard isShown else { return }
    streams.writeError(Self.clearing)
    isShown = false
  }

  /// Ends what is shown.
  mutating func end<Streams: ProgramStreams>(_ streams: inout Streams) {
    clear(&streams)
  }
}
