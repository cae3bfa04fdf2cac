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

    /// What was cited last of another instrument, where it is one place in it.
    private var citation: (steps: [ScannedReference.Step], name: Range<Int>)?

    /// The numbers that were cited last of other instruments.
    private var cited: [(unit: ReferenceUnit, number: ClauseNumber, name: Range<Int>)] = []

    /// How many of them are kept.
    private static let manyCited = 16

    /// The instrument of which a number was cited.
    func instrument(citedWith number: ReferencedNumber, of unit: ReferenceUnit) -> Range<Int>? {
      cited.last { $0.unit == unit && $0.number == number.number }?.name
    }

    /// The instrument of which the very place that a reference names was cited last, in the same sentence: "Article 4(2) of
    /// the Pilots Agreement, and to this end Article 4(2) is a part of this Agreement".
    func instrument(citedBefore reference: ScannedReference, in bytes: [UInt8]) -> Range<Int>? {
      guard let citation, reference.scope == .bare, reference.targets.count == 1,
        let target = reference.targets.first, target.through.isEmpty,
        target.steps.first?.unit == .article, target.steps.count == citation.steps.count,
        zip(target.steps, citation.steps).allSatisfy({ $0.names($1) }),
        ReferenceResolver.isOneSentence(
          bytes, from: citation.name.upperBound, to: reference.range.lowerBound)
      else { return nil }
      return citation.name
    }

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
        if let name {
          instrument = name
          noteNumbers(of: reference, name)
          if reference.targets.count == 1, let target = reference.targets.first,
            target.through.isEmpty
          {
            citation = (target.steps, name)
          }
        }
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

    private mutating func noteNumbers(of reference: ScannedReference, _ name: Range<Int>) {
      for target in reference.targets.prefix(Self.manyCited) {
        guard let step = target.steps.first, case .number(let number) = step.designation else {
          continue
        }
        if cited.count >= Self.manyCited { cited.removeFirst() }
        cited.append((step.unit, number.number, name))
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
}
