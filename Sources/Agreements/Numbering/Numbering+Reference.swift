extension Numbering {
  /// The words by which a reference is printed: "Articles 4, 7 and 9", "paragraph 2 of this Article".
  ///
  /// A reference that was read keeps its words as long as the clauses it names have the numbers that the text printed.
  ///
  /// - Parameters:
  ///   - reference: The reference.
  ///   - place: The clause in which it stands.
  ///   - instruments: The other instruments that the agreement knows.
  /// - Returns: The words. A target that does not exist is printed as its identity in brackets,
  ///   as "[missing: annex-b]", so that the fault shows; see ``Agreement/linkDiagnostics``.
  public func words(
    for reference: Reference, in place: ClauseID?, instruments: [ExternalInstrument] = []
  ) -> String {
    if let wording = reference.wording, holdsAsRead(reference) { return wording }
    let target =
      switch reference.target {
      case .clauses(let ids): list(ids, reference.form, from: place)
      case .range(let first, let last): range(first, last, reference.form, from: place)
      case .enclosing(let kind): "this \(kind.name)"
      case .agreement: "this Agreement"
      case .external(let id, let pinpoint):
        external(id, pinpoint, instruments)
      case .unresolved: reference.wording ?? Self.missing("target")
      }
    return switch reference.fragment {
    case nil: target
    case .chapeau: "the chapeau of \(target)"
    case .closingWords: "the closing words of \(target)"
    case .sentence(let number): "the \(Ordinal.word(for: number)) sentence of \(target)"
    }
  }

  /// Whether the words in which a reference was read still name its target.
  private func holdsAsRead(_ reference: Reference) -> Bool {
    guard writesReferences else { return true }
    return reference.clauses.allSatisfy { id in
      guard let entry = entries[id] else { return false }
      return ([id] + entry.ancestors).allSatisfy { entries[$0]?.isAsPrinted == true }
    }
  }

  /// What is printed for a target that does not exist.
  private static func missing(_ identity: String) -> String { "[missing: \(identity)]" }

  private func external(
    _ id: ExternalInstrumentID, _ pinpoint: String?, _ instruments: [ExternalInstrument]
  ) -> String {
    let name = instruments.first { $0.id == id }?.shortName ?? Self.missing(id.rawValue)
    return pinpoint.map { "\($0) of \(name)" } ?? name
  }

  /// A list of clauses: of one level in one phrase, of several in as many.
  private func list(_ ids: [ClauseID], _ form: Reference.Form, from place: ClauseID?) -> String {
    func single(_ id: ClauseID) -> String {
      citation(of: id, form: form, from: place) ?? Self.missing(id.rawValue)
    }
    guard ids.count > 1, let shared = sharedLevel(of: ids) else {
      return Self.enumeration(ids.map(single))
    }
    return shared.phrase(numbers: Self.enumeration(shared.numbers), level: self, form, from: place)
  }

  private func range(
    _ first: ClauseID, _ last: ClauseID, _ form: Reference.Form, from place: ClauseID?
  ) -> String {
    if first == last { return list([first], form, from: place) }
    guard let shared = sharedLevel(of: [first, last]) else {
      return [first, last].map {
        citation(of: $0, form: form, from: place) ?? Self.missing($0.rawValue)
      }
      .joined(separator: " to ")
    }
    return shared.phrase(
      numbers: shared.numbers.joined(separator: " to "), level: self, form, from: place)
  }

  /// Clauses of one kind that differ only in their last number.
  private struct SharedLevel {
    var kind: Clause.Kind
    var parent: ClauseID?
    var numbers: [String]

    func phrase(
      numbers: String, level numbering: Numbering, _ form: Reference.Form, from place: ClauseID?
    ) -> String {
      let names = "\(kind.pluralName) \(numbers)"
      guard let parent,
        let around = numbering.citation(of: parent, form: form, from: place)
      else { return names }
      return "\(names) of \(around)"
    }
  }

  private func sharedLevel(of ids: [ClauseID]) -> SharedLevel? {
    let found = ids.compactMap { entries[$0] }
    guard found.count == ids.count, let first = found.first, first.kind.isCitedByNumber,
      found.allSatisfy({ $0.kind == first.kind && $0.label != nil && $0.label?.style != .bullet })
    else { return nil }
    let numbers = found.compactMap(\.label).map(first.kind.number)
    if first.kind.isCitationRoot {
      let roots = found.map { $0.ancestors.filter { entries[$0]?.kind.isGrouping != true } }
      guard let root = roots.first, roots.allSatisfy({ $0 == root }) else { return nil }
      return SharedLevel(kind: first.kind, parent: root.last, numbers: numbers)
    }
    guard found.allSatisfy({ $0.ancestors == first.ancestors }) else { return nil }
    let parent = first.ancestors.last { entries[$0].map(isLevel) ?? false }
    return SharedLevel(kind: first.kind, parent: parent, numbers: numbers)
  }

  /// "4", "4 and 7", "4, 7 and 9".
  static func enumeration(_ parts: [String], _ conjunction: String = "and") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
