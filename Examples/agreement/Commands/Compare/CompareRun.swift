import Agreements

/// One run of the command compare.
struct CompareRun {
  private let options: CompareOptions

  init(_ options: CompareOptions) {
    self.options = options
  }

  /// Compares the files and writes how they differ.
  ///
  /// - Returns: The exit status.
  func run<Streams: ProgramStreams>(with streams: inout Streams) throws(ProgramError) -> Int32 {
    if options.wantsHelp {
      try AgreementProgram.write(Array(CompareOptions.usage.utf8), to: &streams)
      return 0
    }
    var output: OutputFile?
    if let name = options.output, name != "-" {
      output = try OutputFile(name, inputs: options.files)
    }
    let old = try text(options.files[0], &streams)
    let new = try text(options.files[1], &streams)
    let comparison = WordComparison(from: old, to: new)
    let isColoured = streams.showsColours && output == nil
    let bytes = WordReport(comparison, old, new, options.files).bytes(
      options.form, coloured: isColoured)
    if let output {
      try output.write(bytes)
    } else {
      try AgreementProgram.write(bytes, to: &streams)
    }
    return comparison.changes.isEmpty ? 0 : 1
  }

  private func text<Streams: ProgramStreams>(
    _ name: String, _ streams: inout Streams
  ) throws(ProgramError) -> [UInt8] {
    if name == "-" {
      do {
        return DecodedText(try streams.readInput(), encoding: options.encoding).utf8
      } catch {
        throw ProgramError("the standard input cannot be read")
      }
    }
    do {
      return DecodedText(try InputFile.bytes(of: name), encoding: options.encoding).utf8
    } catch {
      throw ProgramError("\(name.onOneLine): \(error)")
    }
  }
}
