import Agreements

/// Tests of the norms that are read from single sentences.
protocol SentenceNormTests {}

extension SentenceNormTests {
  /// The norms of a text.
  func read(_ text: String, _ bindingness: Instrument.Bindingness = .binding) -> [NormReading] {
    ObligationReader(bindingness: bindingness).norms(in: text)
  }

  /// The words of a text in a range.
  func words(_ range: TextRange?, of text: String) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
  }
}
