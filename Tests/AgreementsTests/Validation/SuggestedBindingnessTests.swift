import Agreements
import Testing

/// A title suggests that an instrument does not bind, and never decides it.
@Suite struct SuggestedBindingnessTests {
  private let memorandum = """
    Memorandum of Understanding between Freedonia and Sylvania on Lighthouses

    The Participants have reached the following understanding:

    1. Each Participant shall repair its lighthouses.

    2. This Memorandum will come into effect on signature.
    """

  private func severity(
    of text: String, declaring declare: (inout Agreement) -> Void = { _ in }
  ) -> (Severity, Diagnostic.Certainty)? {
    let selection = RuleSelection.standard.only("type.mou-treaty-term")
    let found = AgreementReading(of: text).validate(
      for: .signature, using: selection, declaring: declare)
    return found.first.map { ($0.severity, $0.confidence) }
  }

  @Test func `words of treaties under the title of a memorandum are a warning`() throws {
    let found = try #require(severity(of: memorandum))
    #expect(found.0 == .warning)
    #expect(found.1 == .heuristic(percent: 75))
  }

  @Test func `they are an error where the text says that it does not bind`() throws {
    let found = try #require(severity(of: memorandum + " It is not legally binding.\n"))
    #expect(found.0 == .error)
    #expect(found.1 == .deterministic)
  }

  @Test func `they are no concern where the instrument is declared to bind`() {
    #expect(severity(of: memorandum) { $0.instrument.bindingness = .binding } == nil)
  }
}
