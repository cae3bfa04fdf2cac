/// Finds the clauses to which scanned references point.
///
/// The largest unit is bound first. A unit that is named alone is looked for in the nearest
/// container that can own it: a paragraph in the article around, an article in the annex around and
/// then in the agreement. Each reference costs a bounded number of lookups.
struct ReferenceResolver: Sendable {
  /// The clauses of the agreement.
  let index: ReferenceIndex

  /// Makes a resolver for the clauses of an agreement.
  init(_ index: ReferenceIndex) {
    self.index = index
  }

  /// The most clauses to which one reference is resolved.
  static let maximumCount = 4_096

  /// Resolves the references of one clause.
  ///
  /// - Parameters:
  ///   - references: The references of the clause's prose, in order.
  ///   - clause: The place of the clause in the index.
  ///   - bytes: The text in which the references were scanned.
  ///   - range: The part of the text that is the clause's prose.
  ///   - lead: The words that lead to the clause, in which an instrument can be named.
  ///   - earlier: The words before the clause in its article.
  /// - Returns: A resolution for each reference.
  func resolve(
    _ references: [ScannedReference], in clause: Int, of bytes: [UInt8], range: Range<Int>,
    lead: Range<Int> = 0..<0, earlier: Range<Int> = 0..<0
  ) -> [ReferenceResolution] {
    var memory = Memory()
    var context = Context(bytes: bytes, range: range, lead: lead, earlier: earlier)
    return references.indices.map { place in
      let reference = references[place]
      var resolution =
        memory.list(meantBy: reference, in: bytes) ?? resolve(reference, in: clause, memory)
      if let name = memory.instrument(citedBefore: reference, in: bytes) {
        resolution = external(name, reference, certainty: .low)
      }
      if reference.scope == .anaphoric {
        resolution = anaphoric(reference, resolution, in: clause, memory, &context)
      }
      if case .external(nil, _) = resolution.target {
        resolution = external(context.name(for: reference), reference, certainty: .low)
      }
      if case .unresolved(.noAntecedent) = resolution.target {
        resolution = fromLead(reference, in: clause, context) ?? resolution
      }
      if case .unresolved = resolution.target, reference.scope == .bare, !reference.namesAnnex {
        resolution = fromContext(references, at: place, resolution, memory, &context)
        if case .unresolved = resolution.target {
          resolution = partial(reference, resolution, in: clause)
        }
      }
      memory.note(reference, resolution, index)
      return resolution
    }
  }

  /// What "those Articles" means where the words that lead to the clause name them.
  private func fromLead(
    _ reference: ScannedReference, in clause: Int, _ context: Context
  ) -> ReferenceResolution? {
    let lead = context.nearLead
    guard reference.scope == .bare, !lead.isEmpty, lead.upperBound <= context.range.lowerBound
    else { return nil }
    var memory = Memory()
    for reference in ReferenceScanner(context.bytes, in: lead).references() {
      memory.note(reference, resolve(reference, in: clause, memory), index)
    }
    let resolution =
      memory.list(meantBy: reference, in: context.bytes)
      ?? resolve(reference, in: clause, memory)
    switch resolution.target {
    case .unresolved, .external(nil, _): return nil
    default: return resolution
    }
  }

  /// Resolves one reference by its own words and what was mentioned before it.
  private func resolve(
    _ reference: ScannedReference, in clause: Int, _ memory: Memory
  ) -> ReferenceResolution {
    switch reference.scope {
    case .external(let name):
      return external(name, reference)
    case .anaphoric:
      return external(memory.instrument, reference, certainty: .low)
    case .definite(let noun) where !index.designations.contains(noun):
      return external(nil, reference, certainty: .low)
    case .thisAgreement, .definite:
      if reference.targets.isEmpty { return ReferenceResolution(target: .agreement) }
      return internalTargets(reference, in: clause, isWhole: true, memory)
    case .bare:
      return internalTargets(reference, in: clause, isWhole: false, memory)
    }
  }

  /// The article around a reference to one of its paragraphs that the tree does not have.
  private func partial(
    _ reference: ScannedReference, _ resolution: ReferenceResolution, in clause: Int
  ) -> ReferenceResolution {
    guard case .unresolved(.notFound(let unit)) = resolution.target, unit.isInner,
      let steps = reference.targets.first?.steps, steps.first?.unit == unit,
      let owner = index.enclosing(clause, where: { !$0.isInner && !$0.isGrouping })
    else { return resolution }
    return ReferenceResolution(target: .clauses([owner]), missing: steps, certainty: .low)
  }

  /// A reference to the instrument that was named last, which may be this one.
  private func anaphoric(
    _ reference: ScannedReference, _ resolution: ReferenceResolution, in clause: Int,
    _ memory: Memory, _ context: inout Context
  ) -> ReferenceResolution {
    if let noun = context.noun(of: reference),
      let name = context.last(
        with: noun, before: reference.range, isInClause: memory.own != nil)
    {
      return external(name, reference, certainty: .low)
    }
    let name = Self.last(of: context.names, before: reference.range.lowerBound)
    let end = max(name?.upperBound ?? -1, memory.instrument?.upperBound ?? -1)
    if let own = memory.own, own > end {
      return internalTargets(reference, in: clause, isWhole: true, memory)
    }
    guard let name, name.upperBound > memory.instrument?.upperBound ?? -1 else {
      return external(context.alone(reference, memory.instrument), reference, certainty: .low)
    }
    return external(context.alone(reference, name), reference, certainty: .low)
  }

  private func external(
    _ name: Range<Int>?, _ reference: ScannedReference,
    certainty: ReferenceResolution.Certainty = .high
  ) -> ReferenceResolution {
    ReferenceResolution(
      target: .external(name: name, pinpoint: reference.range), certainty: certainty)
  }

  /// Resolves the targets of a reference within the agreement.
  private func internalTargets(
    _ reference: ScannedReference, in clause: Int, isWhole: Bool, _ memory: Memory
  ) -> ReferenceResolution {
    var clauses: [Int] = []
    var missing: [ScannedReference.Step] = []
    var fragment: Reference.Fragment?
    var failure: ReferenceResolution.Reason?
    var certainty = ReferenceResolution.Certainty.high
    let walk = ReferenceWalk(index: index, clause: clause, isWhole: isWhole, memory: memory)
    for target in reference.targets.prefix(Self.maximumCount) {
      switch walk.find(target.steps) {
      case .instrument(let name): return external(name, reference, certainty: .low)
      case .failure(let reason):
        failure = failure ?? reason
      case .range(let first, let last):
        if reference.targets.count == 1 {
          return ReferenceResolution(target: .range(first: first, last: last))
        }
        clauses += [first, last]
      case .success(let place, let rest, let part):
        if let kind = walk.enclosingKind(of: target.steps), reference.targets.count == 1,
          index.enclosing(clause, where: { $0 == kind }) == place
        {
          return ReferenceResolution(
            target: .enclosing(kind, place: place), missing: rest, fragment: part)
        }
        missing += rest
        fragment = fragment ?? part
        if index.units[place].number?.script == .roman, index.hasArabicArticles,
          index.units[place].kind == .article
        {
          certainty = .low
        }
        guard !target.through.isEmpty else {
          clauses.append(place)
          continue
        }
        guard case .success(let last, _, _) = walk.find(target.through) else {
          clauses.append(place)
          failure = failure ?? .notFound(target.through.last?.unit ?? .article)
          continue
        }
        if reference.targets.count == 1, last > place {
          return ReferenceResolution(target: .range(first: place, last: last), missing: rest)
        }
        clauses += expansion(from: place, through: last)
      }
    }
    if clauses.isEmpty {
      return ReferenceResolution(
        target: .unresolved(
          failure ?? .notFound(reference.targets.first?.steps.first?.unit ?? .article)))
    }
    if failure != nil {
      certainty = .low
      missing += reference.targets.last?.steps.suffix(1) ?? []
    }
    return ReferenceResolution(
      target: .clauses(clauses), missing: missing, fragment: fragment, certainty: certainty)
  }

  /// The clauses of one kind from one to another, or the two of them if they are no such series.
  private func expansion(from first: Int, through last: Int) -> [Int] {
    var places = [first]
    var place = first
    while place != last, places.count < ReferenceIndex.maximumDepth {
      place = Int(index.units[place].next)
      guard place >= 0, place <= last else { return [first, last] }
      places.append(place)
    }
    return place == last ? places : [first, last]
  }
}
