extension ReferenceResolver {
  /// What a reference that fits nothing in this agreement means by what stands around it.
  ///
  /// It is of another instrument only if the words say so: if it is a member of a list that ends with the instrument,
  /// if it follows the instrument closely ("the Pilots Agreement, in particular Article 3"), if it begins a point of a
  /// list whose lead names one, or if its number was cited with one before. A number of a sort that this agreement does
  /// not have ("Article XX" where articles are numbered in digits) is of the instrument that is named nearest.
  func fromContext(
    _ references: [ScannedReference], at place: Int, _ resolution: ReferenceResolution,
    _ memory: Memory, _ context: inout Context
  ) -> ReferenceResolution {
    let reference = references[place]
    guard case .unresolved(.notFound) = resolution.target,
      let step = reference.targets.first?.steps.first, !step.unit.isInner,
      let name = name(of: step, in: references, at: place, memory, &context)
    else { return resolution }
    return ReferenceResolution(
      target: .external(name: name, pinpoint: reference.range), certainty: .low)
  }

  private func name(
    of step: ScannedReference.Step, in references: [ScannedReference], at place: Int,
    _ memory: Memory, _ context: inout Context
  ) -> Range<Int>? {
    let range = references[place].range
    if let name = nameAfterList(references, from: place, context) { return name }
    if let name = context.name(closeTo: range) { return name }
    if isForeign(step) {
      return Self.nearest(to: range, context.names, context.bytes) ?? memory.instrument
        ?? context.name(before: range)
    }
    if case .number(let number) = step.designation,
      let name = memory.instrument(citedWith: number, of: step.unit)
    {
      return name
    }
    if step.unit == .chapter || step.unit == .section,
      let name = Self.nearest(to: range, context.names, context.bytes),
      context.isNomenclature(name)
    {
      return name
    }
    if step.unit != .article, memory.place(of: step.unit) == .some(nil),
      let name = memory.instrument,
      Self.isOneSentence(context.bytes, from: name.upperBound, to: range.lowerBound)
    {
      return name
    }
    return nil
  }

  /// Whether a step is an article with a number of a sort that this agreement does not have.
  private func isForeign(_ step: ScannedReference.Step) -> Bool {
    guard step.unit == .article, case .number(let number) = step.designation else { return false }
    return number.script == .roman && index.hasArabicArticles && !index.hasRomanArticles
  }

  /// The most members of a list that are looked at for the instrument at its end.
  private static let manyMembers = 8

  /// The instrument that the words name behind a later member of the list: "Articles 2 and 5 and Annex 3 of the Pilots
  /// Agreement".
  private func nameAfterList(
    _ references: [ScannedReference], from place: Int, _ context: Context
  ) -> Range<Int>? {
    var place = place
    for _ in 0..<Self.manyMembers {
      guard place + 1 < references.count else { return nil }
      let next = references[place + 1]
      guard
        ReferenceScanner(context.bytes, in: context.range).isListed(
          from: references[place].range.upperBound, to: next.range.lowerBound)
      else { return nil }
      switch next.scope {
      case .external(let name): return name
      case .bare: place += 1
      case .thisAgreement, .definite, .anaphoric: return nil
      }
    }
    return nil
  }

  /// How far from a reference a name is looked for.
  static let reach = 400

  /// The name that stands in the same sentence, first before and then after the reference.
  private static func nearest(
    to range: Range<Int>, _ names: [Range<Int>], _ bytes: [UInt8]
  ) -> Range<Int>? {
    let low = count(of: names, before: range.lowerBound)
    if low > 0 {
      let before = names[low - 1]
      if isOneSentence(bytes, from: before.upperBound, to: range.lowerBound) { return before }
    }
    guard low < names.count, isOneSentence(bytes, from: range.upperBound, to: names[low].lowerBound)
    else { return nil }
    return names[low]
  }
}

extension ReferenceResolver.Context {
  /// The most bytes between an instrument and a reference that follows it closely.
  private static let shortWay = 48

  /// The instrument to which a reference is hung by the few words between them, or which the lead of a list names whose
  /// point the reference begins.
  mutating func name(closeTo range: Range<Int>) -> Range<Int>? {
    if let name = ReferenceResolver.last(of: names, before: range.lowerBound) {
      return isClose(name.upperBound, range.lowerBound) ? name : nil
    }
    guard range.lowerBound - self.range.lowerBound <= Self.shortWay,
      isClose(self.range.lowerBound, range.lowerBound)
    else { return nil }
    return leading
  }

  /// Whether a name is that of a nomenclature, whose chapters treaties on trade cite by their numbers alone.
  func isNomenclature(_ name: Range<Int>) -> Bool {
    let text = ByteText(bytes)
    var index = name.lowerBound
    while index < name.upperBound {
      let (word, end) = FoldedWord.reading(text, at: index, to: name.upperBound)
      if Self.nomenclatures.contains(word) { return true }
      index = max(end, index + 1)
    }
    return false
  }

  private static let nomenclatures = WordSet([
    "system", "sistema", "systeme", "nomenclature", "nomenclatura", "hs", "tariff",
  ])

  /// Whether only words stand between two offsets that hang what follows on what comes before.
  private func isClose(_ start: Int, _ end: Int) -> Bool {
    guard start <= end, end - start <= Self.shortWay else { return false }
    let text = ByteText(bytes)
    var index = start
    while index < end {
      let (word, next) = FoldedWord.reading(text, at: index, to: end)
      if next > index {
        guard Self.hangingWords.contains(word) else { return false }
        index = next
        continue
      }
      // A full stop ends the sentence.
      if bytes[index] == 0x2E, index + 1 < end, bytes[index + 1] == 0x20 { return false }
      index += 1
    }
    return true
  }

  /// The words between an instrument and what is cited of it.
  private static let hangingWords = WordSet([
    "in", "particular", "particularly", "notably", "especially", "including", "with", "the",
    "exception", "except",
    "of", "for", "its", "their", "and", "such", "as", "namely", "excluding", "on", "under", "by",
    "to",
    "en", "particular", "especial", "incluyendo", "incluido", "incluidos", "con", "la", "excepcion",
    "de", "del",
    "salvo", "sus", "su", "el", "los", "y", "especialmente", "notamment", "inparticular", "et",
    "les", "l", "ses",
  ])
}
