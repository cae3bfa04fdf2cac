extension ReferenceResolver {
  /// What the references before one in the same prose were resolved to.
  struct Memory: Sendable {
    // The place of the unit that was mentioned last, for each sort of unit.
    private var places = SIMD32<Int32>(repeating: Self.unmentioned)
    private static let unmentioned: Int32 = -1
    private static let elsewhere: Int32 = -2

    /// Where the instrument is named that was named last.
    private(set) var instrument: Range<Int>?

    /// The list of units that was mentioned last, if the last of them is the last that was mentioned.
    private(set) var list: (unit: ReferenceUnit, target: ReferenceResolution.Target)?

    /// Where this agreement was named last.
    private(set) var own: Int?

    /// The unit of a sort that was mentioned last, if any was; within it `nil` for an instrument's.
    func place(of unit: ReferenceUnit) -> Int?? {
      let place = places[Int(unit.rawValue)]
      return place == Self.unmentioned ? nil : .some(place == Self.elsewhere ? nil : Int(place))
    }

    /// Keeps what a reference was resolved to.
    mutating func note(
      _ reference: ScannedReference, _ resolution: ReferenceResolution, _ index: ReferenceIndex
    ) {
      if reference.scope == .thisAgreement { own = reference.range.upperBound }
      noteList(reference, resolution)
      switch resolution.target {
      case .external(let name, _):
        if let name { instrument = name }
        for step in reference.targets.last?.steps ?? [] {
          places[Int(step.unit.rawValue)] = Self.elsewhere
        }
      case .clauses(let clauses):
        if let last = clauses.last { note(last, reference, index) }
      case .range(let first, _): note(first, reference, index)
      case .enclosing(_, let place): note(place, reference, index)
      case .agreement, .unresolved: break
      }
    }

    private mutating func noteList(
      _ reference: ScannedReference, _ resolution: ReferenceResolution
    ) {
      guard let step = reference.targets.last?.steps.last else { return }
      switch resolution.target {
      case .clauses(let places) where places.count > 1: list = (step.unit, resolution.target)
      case .range: list = (step.unit, resolution.target)
      case .clauses, .external, .unresolved: if list?.unit == step.unit { list = nil }
      case .enclosing, .agreement: break
      }
    }

    /// What "those paragraphs" means after a list of paragraphs.
    func list(meantBy reference: ScannedReference, in bytes: [UInt8]) -> ReferenceResolution? {
      guard let list, reference.scope == .bare, reference.targets.count == 1,
        let steps = reference.targets.first?.steps, steps.count == 1, let step = steps.first,
        step.designation == .that, step.unit == list.unit,
        bytes[reference.range.upperBound - 1] | 0x20 == 0x73
      else { return nil }
      return ReferenceResolution(target: list.target)
    }

    private mutating func note(
      _ place: Int, _ reference: ScannedReference, _ index: ReferenceIndex
    ) {
      for step in reference.targets.last?.steps ?? [] {
        guard let kind = step.unit.kind else { continue }
        if let around = index.enclosing(place, where: { $0 == kind }) {
          places[Int(step.unit.rawValue)] = Int32(truncatingIfNeeded: around)
        }
      }
    }
  }

  /// What a reference that does not fit this agreement means by what stands around it.
  ///
  /// An instrument that was cited before in the prose, or is named in the same sentence, is taken to
  /// be meant.
  func fromContext(
    _ reference: ScannedReference, _ resolution: ReferenceResolution, _ memory: Memory,
    _ context: inout Context
  ) -> ReferenceResolution {
    guard case .unresolved(.notFound) = resolution.target else { return resolution }
    // A paragraph that is not found is one of the article around; only an article is another's.
    guard let unit = reference.targets.first?.steps.first?.unit, !unit.isInner,
      let name = Self.nearest(to: reference.range, context.names, context.bytes)
        ?? memory.instrument ?? (unit == .article ? context.name(before: reference.range) : nil)
    else { return resolution }
    return ReferenceResolution(
      target: .external(name: name, pinpoint: reference.range), certainty: .low)
  }

  /// How far from a reference a name is looked for.
  private static let reach = 400

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

  /// The last of the names that begin before an offset.
  static func last(of names: [Range<Int>], before offset: Int) -> Range<Int>? {
    let count = count(of: names, before: offset)
    return count > 0 ? names[count - 1] : nil
  }

  /// How many of the names begin before an offset.
  private static func count(of names: [Range<Int>], before offset: Int) -> Int {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether no sentence ends between two offsets that are near to each other.
  private static func isOneSentence(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard start >= 0, end - start < reach, end <= bytes.count else { return false }
    guard start < end else { return true }
    for index in start..<end where bytes[index] == 0x2E {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      let isAfterLetter =
        index > 1 && bytes[index - 1] | 0x20 >= 0x61 && bytes[index - 2] | 0x20 >= 0x61
      if next == 0x20 || next == 0x0A, isAfterLetter { return false }
    }
    return true
  }
}
