import Agreements
import AgreementsFoundation

/// One run of the command compare.
struct CompareRun {
  private let options: CompareOptions

  init(_ options: CompareOptions) {
    self.options = options
  }

  /// Compares the files and writes how they differ.
  ///
  /// - Returns: The exit status.
  func run<Streams: ProgramStreams>(
    with streams: inout Streams
  ) async throws(ProgramError) -> Int32 {
    if options.wantsHelp {
      try AgreementProgram.write(Array(CompareOptions.usage.utf8), to: &streams)
      return 0
    }
    var output: OutputFile?
    if let name = options.output, name != "-" {
      output = try OutputFile(name, inputs: options.files)
    }
    let isColoured = streams.showsColours && output == nil
    let result =
      options.scope == .words
      ? try words(&streams, coloured: isColoured)
      : try await all(of: read(&streams), coloured: isColoured)
    if let output {
      try output.write(result.bytes)
    } else {
      try AgreementProgram.write(result.bytes, to: &streams)
    }
    return result.isSame || options.isCalledByGit ? 0 : 1
  }

  /// What is written, and whether the texts are the same.
  private typealias Output = (bytes: [UInt8], isSame: Bool)

  private func words<Streams: ProgramStreams>(
    _ streams: inout Streams, coloured isColoured: Bool
  ) throws(ProgramError) -> Output {
    let files = (
      old: try streams.bytes(of: options.files[0]), new: try streams.bytes(of: options.files[1])
    )
    let (old, new) = (
      DecodedText(files.old, encoding: options.encoding).utf8,
      DecodedText(files.new, encoding: options.encoding).utf8
    )
    let comparison = WordComparison(from: old, to: new)
    let report = WordReport(comparison, old, new, options.files)
    return (report.bytes(options.form, coloured: isColoured), comparison.changes.isEmpty)
  }

  /// Reads both files at once; of their bytes nothing is kept.
  private func read<Streams: ProgramStreams>(
    _ streams: inout Streams
  ) async throws(ProgramError) -> (old: ComparedFile, new: ComparedFile) {
    let old = try streams.bytes(of: options.files[0])
    let new = try streams.bytes(of: options.files[1])
    async let other = file(options.files[1], new)
    let first = try file(options.files[0], old).get()
    return (first, try await other.get())
  }

  private func all(
    of files: (old: ComparedFile, new: ComparedFile), coloured isColoured: Bool
  ) async throws(ProgramError) -> Output {
    let (first, second) = files
    let isStructureAlone = options.scope == .structure
    let choices = ComparisonOptions(
      comparesObligations: !isStructureAlone, readsObligations: !isStructureAlone)
    let comparison =
      if let one = first.reading, let other = second.reading {
        await Comparison(concurrentlyFrom: one, to: other, options: choices)
      } else {
        Comparison(from: first.agreement, to: second.agreement, options: choices)
      }
    let isSame =
      options.scope == .obligations
      ? comparison.obligations.changes.isEmpty : comparison.isEmpty
    if options.isConcordance { return (concordance(comparison), isSame) }
    switch options.form {
    case .json:
      var object = ComparisonObject(comparison, from: first, to: second)
      return (object.bytes(options.scope), isSame)
    case .script:
      do {
        return (Array(try comparison.script.json()), isSame)
      } catch {
        throw ProgramError("the script cannot be written; \(error.description.onOneLine)")
      }
    case .html: return (Array(HTMLComparisonRenderer().render(comparison).utf8), isSame)
    case .markdown: return (Array(MarkdownComparisonRenderer().render(comparison).utf8), isSame)
    case .summary: return (Array(SummaryComparisonRenderer().render(comparison).utf8), isSame)
    case .terminal:
      let renderer = TerminalComparisonRenderer(isColoured: isColoured)
      return (Array(renderer.render(comparison).utf8), isSame)
    }
  }

  /// The table of all clauses.
  private func concordance(_ comparison: Comparison) -> [UInt8] {
    let table = Concordance(comparison)
    switch options.form {
    case .json: return ConcordanceLines(table).bytes
    case .markdown: return Array(table.markdown.utf8)
    default: return Array(table.text().utf8)
    }
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> Result<ComparedFile, ProgramError> {
    let reading = ReadingOptions(format: options.input.format, encoding: options.encoding)
    do throws(ProgramError) {
      return .success(
        try ComparedFile(bytes, isJSON: options.input.isJSON(name), options: reading))
    } catch {
      return .failure(ProgramError("\(name.onOneLine): \(error)"))
    }
  }
}
