import Agreements
import AgreementsFoundation
import Foundation

/// One run over all files.
struct ProgramRun {
  private var options: Options
  private var selection = RuleSelection.standard
  private var checks: [DiagnosticReport] = []
  private var progress: Progress
  private var counts: [Severity: Int] = [:]
  private var clauseCount = 0
  private var failures = 0
  private var saved: [UInt8] = []

  init(_ options: Options) {
    self.options = options
    progress = Progress(fileCount: options.files.count, isQuiet: options.isQuiet)
  }

  /// What a task ends with: the report on a file, or that a second has gone by.
  private enum Step: Sendable {
    case report(Int, FileReport)
    case second
  }

  /// Reads all files and writes what they give.
  ///
  /// - Returns: The exit status.
  mutating func run<Streams: ProgramStreams>(with streams: inout Streams)
    async
    throws(ProgramError) -> Int32
  {
    options.isColoured = streams.showsColours && options.output == nil
    let output = try output()
    if options.command == .rules {
      try put(RuleListing(naming: options.files).text(), output, &streams)
      try output?.write(saved)
      return 0
    }
    try configure()
    try put(options.command?.prelude ?? [], output, &streams)
    let fault = await readFiles(output, &streams)
    progress.end(&streams)
    if let fault { throw fault }
    if options.command == .check(.sarif), fault == nil {
      try put(try log(), output, &streams)
    }
    if let output { try output.write(saved) }
    summarize(&streams)
    if failures > 0 { return 2 }
    return counts[.error, default: 0] > 0 ? 1 : 0
  }

  /// Reads the configuration of the rules.
  private mutating func configure() throws(ProgramError) {
    guard let name = options.configurationFile else { return }
    do throws(ProgramError) {
      let bytes = try InputFile.bytes(of: name)
      do {
        selection.configuration = try RuleConfiguration(json: Data(bytes))
      } catch {
        throw ProgramError("is no configuration; \(error.description.onOneLine)")
      }
    } catch {
      throw ProgramError("\(name.onOneLine): \(error)")
    }
  }

  /// The findings in all files as one log.
  private func log() throws(ProgramError) -> [UInt8] {
    do {
      return Array(try SARIFDiagnosticRenderer().render(checks))
    } catch {
      throw ProgramError("the log cannot be written; \(error.description.onOneLine)")
    }
  }

  /// The file to write to, or `nil` for the standard output.
  private func output() throws(ProgramError) -> OutputFile? {
    guard let name = options.output, name != "-" else { return nil }
    return try OutputFile(
      name, inputs: options.files + [options.configurationFile].compactMap(\.self))
  }

  private mutating func readFiles<Streams: ProgramStreams>(
    _ output: OutputFile?, _ streams: inout Streams
  ) async -> ProgramError? {
    await withTaskGroup(of: Step.self, returning: ProgramError?.self) { group in
      var waiting: [Int: FileReport] = [:]
      var started = 0
      var written = 0
      defer { group.cancelAll() }
      group.addTask { await Self.second() }
      while written < options.files.count {
        // A few files ahead keep all processors at work and bound what is held in memory.
        let ahead = written + 2 * ProcessInfo.processInfo.activeProcessorCount
        while started < min(options.files.count, ahead) {
          start(started, in: &group, &streams)
          started += 1
        }
        switch await group.next() {
        case .report(let index, let report)?: waiting[index] = report
        case .second?:
          progress.tick(written, &streams)
          group.addTask { await Self.second() }
        case nil: return nil
        }
        while let report = waiting.removeValue(forKey: written) {
          written += 1
          do throws(ProgramError) {
            try take(report, output, &streams)
          } catch {
            return error
          }
        }
      }
      return nil
    }
  }

  private static func second() async -> Step {
    try? await Task.sleep(for: .seconds(1))
    return .second
  }

  private func start<Streams: ProgramStreams>(
    _ index: Int, in group: inout TaskGroup<Step>, _ streams: inout Streams
  ) {
    let name = options.files[index]
    let options = options
    let selection = selection
    var input: [UInt8]?
    if name == "-" {
      // An input that cannot be read at all is as good as none: it is reported as a file that is missing.
      input = try? streams.readInput()
    }
    group.addTask { [input] in
      .report(index, FileReport(name, bytes: input, options, selection))
    }
  }

  private mutating func take<Streams: ProgramStreams>(
    _ report: FileReport, _ output: OutputFile?, _ streams: inout Streams
  ) throws(ProgramError) {
    counts.merge(report.counts, uniquingKeysWith: +)
    clauseCount += report.clauseCount
    if let check = report.check { checks.append(check) }
    failures += report.failures
    progress.clear(&streams)
    try put(report.output, output, &streams)
    if !report.findings.isEmpty { streams.writeError(report.findings) }
  }

  private mutating func put<Streams: ProgramStreams>(
    _ bytes: [UInt8], _ output: OutputFile?, _ streams: inout Streams
  ) throws(ProgramError) {
    if output == nil {
      try AgreementProgram.write(bytes, to: &streams)
    } else {
      saved += bytes
    }
  }

  /// Says in a line what was found in all files, if anything was.
  private func summarize<Streams: ProgramStreams>(_ streams: inout Streams) {
    let errors = counts[.error, default: 0]
    let warnings = counts[.warning, default: 0]
    let remarks = counts[.remark, default: 0]
    guard failures + errors + warnings + (options.isQuiet ? 0 : remarks) > 0 else { return }
    if case .sentences? = options.command {
      streams.report("agreement: \(String.count(failures, "line")) left out")
      return
    }
    // That one file cannot be read has been said.
    if failures == options.files.count, failures == 1 { return }
    let files = String.count(options.files.count, "file")
    let unread = failures > 0 ? ", of which \(failures) could not be read" : ""
    let clauses = clauseCount > 0 ? ", \(String.count(clauseCount, "clause"))" : ""
    streams.report(
      "agreement: \(files)\(unread)\(clauses): "
        + "\(String.count(errors, "error")), \(String.count(warnings, "warning")), "
        + String.count(remarks, "remark"))
  }
}
