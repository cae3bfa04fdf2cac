extension ReferenceResolver {
  /// What is named around the references of a clause.
  struct Context {
    /// The text.
    let bytes: [UInt8]

    /// The words of the clause.
    let range: Range<Int>

    /// The words that lead to the clause.
    let lead: Range<Int>

    /// The most bytes of the words that lead to a clause in which a name is looked for; many clauses
    /// can share them.
    private static let longestLead = 600

    /// The instruments that the clause names, once they have been looked for.
    lazy var names: [Range<Int>] = ReferenceScanner(bytes, in: range).instrumentNames()

    /// The instrument that the words leading to the clause name last.
    private lazy var leading: Range<Int>? = {
      guard !lead.isEmpty else { return nil }
      let start = max(lead.lowerBound, lead.upperBound - Self.longestLead)
      return ReferenceScanner(bytes, in: start..<lead.upperBound).instrumentNames().last
    }()

    init(bytes: [UInt8], range: Range<Int>, lead: Range<Int>) {
      self.bytes = bytes
      self.range = range
      self.lead = lead
    }

    /// The instrument that is named last before a place in the clause.
    mutating func name(before range: Range<Int>) -> Range<Int>? {
      ReferenceResolver.last(of: names, before: range.lowerBound) ?? leading
    }

    /// The instrument that a reference calls by its noun alone: the last one before that has the noun
    /// in its name, or else the noun itself.
    mutating func name(for reference: ScannedReference) -> Range<Int>? {
      guard case .definite(let noun) = reference.scope else {
        return name(before: reference.range)
      }
      let last = ReferenceResolver.last(of: names, before: reference.range.lowerBound)
      for name in [last, leading] {
        if let name, holds(noun, name) { return name }
      }
      return ReferenceLexer(bytes, in: reference.range).wordBefore(reference.range.upperBound)
    }

    /// Whether a name has a noun among its words.
    private func holds(_ noun: InstrumentNoun, _ name: Range<Int>) -> Bool {
      let lexer = ReferenceLexer(bytes, in: name)
      var index = lexer.start
      while index < lexer.limit {
        guard let word = lexer.word(at: index) else {
          index += 1
          continue
        }
        if word.term.meaning == .instrument(noun) { return true }
        if noun == .protocolNoun, case .unit(.protocolUnit, _)? = word.term.meaning { return true }
        index = word.end
      }
      return false
    }
  }
}
