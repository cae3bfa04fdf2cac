/// The numbers of all lines of a text that look like headings, by which a reference to a clause that stands elsewhere
/// is told from one to a clause that was not found.
struct HeadingNumbers: Sendable {
  /// A number of one kind of clause.
  private struct Heading: Hashable {
    var kind: Clause.Kind
    var number: ClauseNumber
  }

  private var numbered: Set<Heading> = []
  private var kinds: Set<Clause.Kind> = []

  /// Takes the numbers of the lines that a structure has noticed.
  init(_ structure: DocumentStructure) {
    for heading in structure.headingLike {
      kinds.insert(heading.kind)
      guard let number = ReferencedNumber.read(structure.text.bytes, in: heading.printedNumber)
      else { continue }
      numbered.insert(Heading(kind: heading.kind, number: number.number))
      if let other = number.alternate {
        numbered.insert(Heading(kind: heading.kind, number: other))
      }
    }
  }

  /// Whether no line looks like the heading of what a reference names.
  ///
  /// Articles and what stands in them are never said to be elsewhere, since their headings may be damaged.
  func lackTarget(of reference: ScannedReference) -> Bool {
    !reference.targets.isEmpty
      && reference.targets.allSatisfy { target in
        guard let step = target.steps.first, let kind = step.unit.kind,
          kind.isGrouping || kind.isAttachment
        else { return false }
        guard case .number(let number) = step.designation else { return !kinds.contains(kind) }
        return ![number.number, number.alternate].contains { other in
          other.map { numbered.contains(Heading(kind: kind, number: $0)) } ?? false
        }
      }
  }
}
