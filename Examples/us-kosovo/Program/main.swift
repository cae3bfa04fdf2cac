import Agreements
import AgreementsFoundation
import Foundation
import USKosovoAgreement

/// Builds the agreement and does with it what the options ask for.
///
/// - Returns: The exit status.
func run(_ arguments: [String]) throws -> Int32 {
  let options = try Options(arguments: arguments)
  if options.wantsHelp {
    try Files.print(Options.usage)
    return 0
  }
  let agreement = try Agreement.usKosovo()
  let texts = try options.sources.map { try Files.sources(of: agreement, in: $0) }
  let coverage = SourceInventory.usKosovo.coverage(in: agreement)

  let text = PlainTextRenderer(original: options.original).render(agreement)
  if let folder = options.output {
    try Files.write(
      [
        ("agreement.txt", Data(text.utf8)),
        (
          "agreement.md",
          Data(MarkdownRenderer(original: options.original).render(agreement).utf8)
        ),
        ("agreement.json", try agreement.json()),
        ("coverage.md", Data(coverage.markdown(for: agreement).utf8)),
      ], into: folder)
    try Files.print("Wrote agreement.txt, .md, .json and coverage.md into \(folder)\n")
  } else {
    try Files.print(text)
  }
  try Files.print(Summary(agreement: agreement, coverage: coverage).text)

  guard let texts else { return 0 }
  let findings =
    coverage.diagnostics + SourceVerification(of: agreement, against: texts).diagnostics
  for finding in findings { try Files.print(finding.description) }
  try Files.print("  checked       \(findings.count) violations against \(texts.count) sources")
  return findings.isEmpty ? 0 : 1
}

do {
  exit(try run(Array(CommandLine.arguments.dropFirst())))
} catch {
  FileHandle.standardError.write(Data("us-kosovo: \(error)\n".utf8))
  exit(2)
}
