import Agreements

/// A sentence with the norms that are read in it, in the form of annotations.
struct AnnotatedSentence: Decodable, Sendable {
  /// Its identity.
  var id: String

  /// Where it was taken from.
  var source: String?

  /// Where it stands there.
  var place: String?

  /// The sort of instrument in which it stands.
  var instrument: InstrumentKind

  /// The sentence.
  var text: String

  /// What was remarked on it.
  var note: String?

  /// The sorts of instruments.
  enum InstrumentKind: String, Decodable, Sendable {
    case treaty
    case mou
  }

  /// Writes the sentence and its norms as a line.
  func write(to line: inout JSONLine) {
    let reader = ObligationReader(bindingness: instrument == .mou ? .nonBinding : .binding)
    line.openObject()
    line.member("id", id)
    line.member("source", source ?? "")
    line.member("place", place ?? "")
    line.member("instrument", instrument.rawValue)
    line.member("text", text)
    line.openArray("norms")
    let bytes = Array(text.utf8)
    for norm in reader.norms(in: text) { write(norm, in: bytes, to: &line) }
    line.closeArray()
    line.member("note", note ?? "")
    line.closeObject()
    line.end()
  }

  private func write(_ norm: NormReading, in bytes: [UInt8], to line: inout JSONLine) {
    // Annotations know no stated purposes; and a norm without a cue would be one of nothing.
    guard let kind = Self.kind(norm.kind), let cue = Self.quotation(norm.cue, in: bytes) else {
      return
    }
    let phrase = norm.bearer.phrase.flatMap { Self.quotation($0, in: bytes) }
    let isNamed = phrase != nil && norm.bearer.quantifier != .unspecified
    line.openObject()
    line.member("kind", kind)
    line.member("force", norm.force?.rawValue)
    line.openObject("bearer")
    line.member(
      "quantifier",
      isNamed ? norm.bearer.quantifier.rawValue : BearerReading.Quantifier.unspecified.rawValue)
    line.member("phrase", isNamed ? phrase : nil)
    line.closeObject()
    line.member("cue", cue)
    line.member("negated", norm.isNegated)
    line.member("deadline", norm.deadline.flatMap { Self.quotation($0, in: bytes) })
    line.member("recurrence", norm.recurrence.flatMap { Self.quotation($0, in: bytes) })
    line.member("trigger", norm.trigger.flatMap { Self.quotation($0, in: bytes) })
    line.member("exception", norm.exception.flatMap { Self.quotation($0, in: bytes) })
    line.member(
      "qualifiers", norm.qualifiers.compactMap { Self.quotation($0.words, in: bytes) })
    line.closeObject()
  }

  /// The name that annotations give to a kind of norm.
  private static func kind(_ modality: Modality) -> String? {
    switch modality {
    case .claimRight: "right"
    case .purpose: nil
    default: modality.rawValue
    }
  }

  /// The words in a range without white space around them, or `nil` if there are none.
  private static func quotation(_ range: TextRange, in bytes: [UInt8]) -> String? {
    let end = min(range.end, bytes.count)
    guard range.start < end,
      let words = String(validating: bytes[range.start..<end], as: UTF8.self)
    else { return nil }
    let scalars = words.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return nil }
    return String(scalars[first...last])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
