import Agreements
import Testing

/// The README's example of reading, compiled and run.
@Suite struct ReadingExampleTests {
  @Test func `the example reads what its comments say`() throws {
    // Reading
    let text = """
      Article 1
      1. Each Party shall, subject to paragraph 2, light its lamps within 30 days after the entry into
      force of this Agreement.
      2. Neither Party shall be obliged to light lamps by day.
      """
    let reading = AgreementReading(of: text)
    for entry in reading.outline {
      print(entry.citation ?? entry.kind.name, entry.source.start)  // Article 1(1) 10
    }
    for obligation in reading.agreement.obligations {
      print(obligation.modality, obligation.bearer, obligation.action)
    }
    for reference in reading.agreement.references { print(reference.target) }
    for diagnostic in reading.diagnostics { print(diagnostic) }
    // Reading ends
    let paragraph = try #require(reading.outline.dropFirst().first)
    #expect(paragraph.citation == "Article 1(1)")
    #expect(paragraph.source.start == 10)
    #expect(
      reading.agreement.references.map(\.target) == [
        .clauses([reading.outline[2].id]), .agreement,
      ])
    #expect(reading.agreement.obligations.map(\.modality) == [.duty, .immunity])
  }

  @Test func `the README shows what is compiled here`() throws {
    try DocumentedExample.expect("Reading", from: #filePath, in: "README.md")
  }
}
