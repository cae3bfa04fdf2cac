/// The way from a clause to the clause that the steps of a reference name.
struct ReferenceWalk {
  let index: ReferenceIndex
  let clause: Int

  /// Whether the reference says that it means the whole agreement, and not the annex around it.
  let isWhole: Bool

  let memory: ReferenceResolver.Memory

  /// What a walk comes to.
  enum Outcome {
    case success(Int, missing: [ScannedReference.Step], Reference.Fragment?)
    case range(Int, Int)
    case instrument(Range<Int>?)
    case failure(ReferenceResolution.Reason)
  }

  /// Follows the steps of a target.
  func find(_ steps: [ScannedReference.Step]) -> Outcome {
    guard let first = steps.first else { return .failure(.notFound(.article)) }
    var rest: [ScannedReference.Step] = []
    var place: Int
    switch begin(first) {
    case .success(let found, let left, _):
      place = found
      rest = left
    case let other: return steps.count == 1 ? other : replaced(other, steps)
    }
    if !rest.isEmpty { return .success(place, missing: rest + steps.dropFirst(), nil) }
    var fragment: Reference.Fragment?
    for (offset, step) in steps.enumerated().dropFirst() {
      if let part = Self.fragment(of: step) {
        fragment = part
        continue
      }
      guard let next = inside(place, step) else {
        return .success(place, missing: Array(steps[offset...]), fragment)
      }
      place = next
    }
    return .success(place, missing: [], fragment)
  }

  /// The outcome of a first step that failed, when steps follow it.
  private func replaced(_ outcome: Outcome, _ steps: [ScannedReference.Step]) -> Outcome {
    // Where chapters and sections are not read from the text, the article still tells its place.
    guard case .failure = outcome, let article = steps.firstIndex(where: { $0.unit == .article }),
      article > 0, [.chapter, .section, .subsection, .part, .title].contains(steps[0].unit)
    else { return outcome }
    return find(Array(steps[article...]))
  }

  /// The kind of the unit around that one relative step names.
  func enclosingKind(of steps: [ScannedReference.Step]) -> Clause.Kind? {
    guard steps.count == 1, let step = steps.first, step.designation == .this else { return nil }
    return step.unit.kind
  }

  /// The first step, which is looked for around the clause.
  private func begin(_ step: ScannedReference.Step) -> Outcome {
    switch step.designation {
    case .number(let number): return numbered(step, number)
    case .ordinal(let place):
      if step.unit == .subparagraph,
        let paragraph = index.enclosing(clause, where: { $0 == .paragraph }),
        let found = plainSubparagraph(place, in: paragraph)
      {
        return .success(found, missing: [], nil)
      }
      guard let kind = step.unit.kind,
        let found = index.place(kind, ordinal: place, in: owner)
      else { return .success(owner, missing: [step], nil).orFailure(owner < 0, step.unit) }
      return .success(found, missing: [], nil)
    case .this:
      return around(step.unit).map { .success($0, missing: [], nil) }
        ?? .failure(.outOfScope(step.unit))
    case .that:
      guard let known = memory.place(of: step.unit) else {
        return .failure(.noAntecedent(step.unit))
      }
      return known.map { .success($0, missing: [], nil) } ?? .instrument(memory.instrument)
    case .preceding(let count): return sibling(step.unit, count, \.previous)
    case .following(let count): return sibling(step.unit, count, \.next)
    case .unnumbered:
      guard let kind = step.unit.kind,
        let found = index.place(kind, ordinal: 1, in: ReferenceIndex.root)
      else { return .failure(.notFound(step.unit)) }
      return .success(found, missing: [], nil)
    }
  }

  /// The article, annex or group around the clause, or the root.
  private var owner: Int {
    index.enclosing(clause) { !$0.isInner } ?? ReferenceIndex.root
  }

  /// The unit of a sort at or around the clause.
  private func around(_ unit: ReferenceUnit) -> Int? {
    guard let kind = unit.kind else { return nil }
    if unit == .subsection {
      let place = index.enclosing(clause) { $0 == .section }
      return place.flatMap { index.isSubsection($0) ? $0 : nil }
    }
    if let exact = index.enclosing(clause, where: { $0 == kind }) {
      // A sub-section whose section has lost its heading is not "this Section".
      guard unit == .section, index.units[exact].isSubsection else { return exact }
      return index.enclosing(Int(index.units[exact].parent), where: { $0 == kind })
    }
    // A paragraph without a number is the text of its article.
    if unit.isInner { return index.enclosing(clause) { $0.isInner || $0 == .article } }
    return nil
  }

  /// What stands right before a block without a number that follows the text of a paragraph or point: another such
  /// block, or that paragraph or point.
  private func blockBefore(_ unit: ReferenceUnit) -> Int? {
    guard unit.isInner, index.units.indices.contains(clause) else { return nil }
    let own = index.units[clause]
    let parent = Int(own.parent)
    guard own.kind.isInner, own.number == nil, parent >= 0, index.units[parent].kind.isInner,
      !index.units[parent].isOpen
    else { return nil }
    // "the preceding paragraph" is a numbered one where the paragraph around has a number.
    if unit == .paragraph, index.units[parent].kind == .paragraph,
      index.units[parent].number != nil
    {
      return nil
    }
    let previous = Int(own.previous)
    return previous >= 0 && index.units[previous].number == nil ? previous : parent
  }

  private func sibling(
    _ unit: ReferenceUnit, _ count: Int, _ link: KeyPath<ReferenceIndex.Unit, Int32>
  ) -> Outcome {
    if link == \.previous, count == 1, let block = blockBefore(unit) {
      return .success(block, missing: [], nil)
    }
    guard var place = around(unit) else { return .failure(.noAntecedent(unit)) }
    let start = place
    var nearest = place
    for step in 0..<max(count, 1) {
      let next = Int(index.units[place][keyPath: link])
      guard next >= 0 else { break }
      place = next
      if step == 0 { nearest = next }
    }
    guard place != start else { return .failure(.noAntecedent(unit)) }
    if place == nearest { return .success(place, missing: [], nil) }
    return .range(min(place, nearest), max(place, nearest))
  }

  /// The fragment that a step means, if it is no clause.
  private static func fragment(of step: ScannedReference.Step) -> Reference.Fragment? {
    switch (step.unit, step.designation) {
    case (.chapeau, _): .chapeau
    case (.closingWords, _): .closingWords
    case (.sentence, .ordinal(let number)): .sentence(number)
    default: nil
    }
  }
}

extension ReferenceWalk.Outcome {
  fileprivate func orFailure(_ fails: Bool, _ unit: ReferenceUnit) -> Self {
    fails ? .failure(.notFound(unit)) : self
  }
}
