extension ReferenceResolver {
  /// What is named around the references of a clause.
  struct Context {
    /// The text.
    let bytes: [UInt8]

    /// The words of the clause.
    let range: Range<Int>

    /// The words that lead to the clause.
    let lead: Range<Int>

    /// The words before the clause in its article.
    let earlier: Range<Int>

    /// The most bytes of the words that lead to a clause in which a name is looked for; many clauses
    /// can share them.
    private static let longestLead = 600

    /// The instruments that the clause names, once they have been looked for.
    lazy var names: [Range<Int>] = ReferenceScanner(bytes, in: range).instrumentNames()

    /// The instruments that are named in the article before the clause and near to it.
    private lazy var namesBefore: [Range<Int>] = {
      guard !earlier.isEmpty else { return [] }
      return ReferenceScanner(bytes, in: Self.end(of: earlier)).instrumentNames()
    }()

    /// The instrument that the words leading to the clause name last.
    private(set) lazy var leading: Range<Int>? = {
      guard !lead.isEmpty else { return nil }
      return ReferenceScanner(bytes, in: nearLead).instrumentNames().last
    }()

    /// The end of the words that lead to the clause.
    var nearLead: Range<Int> { Self.end(of: lead) }

    init(bytes: [UInt8], range: Range<Int>, lead: Range<Int>, earlier: Range<Int>) {
      self.bytes = bytes
      self.range = range
      self.lead = lead
      self.earlier = earlier
    }

    /// The end of a range, so far as it is read for one clause.
    private static func end(of range: Range<Int>) -> Range<Int> {
      max(range.lowerBound, range.upperBound - longestLead)..<range.upperBound
    }

    /// The noun with which a reference ends: "of the said Protocol".
    func noun(of reference: ScannedReference) -> InstrumentNoun? {
      switch ReferenceLexer(bytes, in: reference.range).meaning(before: reference.range.upperBound)?
        .word
      {
      case .instrument(let noun)?: noun
      case .unit(.protocolUnit, _)?: .protocolNoun
      default: nil
      }
    }

    /// How many names are looked at before a reference.
    private static let manyNames = 8

    /// The instrument with a noun in its name that was named last before a reference.
    mutating func last(with noun: InstrumentNoun, before range: Range<Int>) -> Range<Int>? {
      let count = ReferenceResolver.count(of: names, before: range.lowerBound)
      return names[..<count].suffix(Self.manyNames).last { holds(noun, $0) }
        ?? leading.flatMap { holds(noun, $0) ? $0 : nil }
        ?? namesBefore.suffix(Self.manyNames).last { holds(noun, $0) }
    }

    /// The instrument that is named last before a place in the clause.
    mutating func name(before range: Range<Int>) -> Range<Int>? {
      ReferenceResolver.last(of: names, before: range.lowerBound) ?? leading ?? namesBefore.last
    }

    /// The instrument that a reference calls by its noun alone: the last one before that has the noun
    /// in its name, or else the noun itself.
    mutating func name(for reference: ScannedReference) -> Range<Int>? {
      guard case .definite(let noun) = reference.scope else {
        return alone(reference, name(before: reference.range))
      }
      let last = ReferenceResolver.last(of: names, before: reference.range.lowerBound)
      for name in [last, leading] {
        if let name, holds(noun, name) { return name }
      }
      return ReferenceLexer(bytes, in: reference.range).wordBefore(reference.range.upperBound)
    }

    /// The instrument that "that Protocol" means: the one named before unless that is called by another noun; then the
    /// noun is all that is known.
    func alone(_ reference: ScannedReference, _ name: Range<Int>?) -> Range<Int>? {
      guard let name, reference.scope == .anaphoric, let noun = noun(of: reference),
        !holds(noun, name), InstrumentNoun.allCases.contains(where: { holds($0, name) })
      else { return name }
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
