/// A cross-reference as it stands in the prose of a clause, before it is resolved.
struct ScannedReference: Sendable, Hashable {
  /// Where the whole expression stands, with its determiner and the name of the instrument.
  var range: Range<Int>

  /// What the expression points to, in the order of the text; none for the agreement as a whole.
  var targets: [Target]

  /// To which instrument the expression says that its targets belong.
  var scope: Scope

  /// What the reference does in its sentence.
  var function: Reference.Function = .plain

  /// Whether the scope was taken from a later member of the list that the reference begins.
  var sharesTail = false

  /// One unit of a list, or one range of units.
  struct Target: Sendable, Hashable {
    /// The steps from the outermost unit named to the one that is meant.
    var steps: [Step]

    /// The steps to the last unit if the target is a range, and otherwise none.
    var through: [Step] = []
  }

  /// One level of a target.
  struct Step: Sendable, Hashable {
    /// The sort of unit.
    var unit: ReferenceUnit

    /// Which unit of its sort is meant.
    var designation: Designation
  }

  /// The ways in which a unit is told from others of its sort.
  enum Designation: Sendable, Hashable {
    /// By its number: "Article 5".
    case number(ReferencedNumber)

    /// By its place among its siblings, counted from 1: "the second paragraph".
    case ordinal(Int)

    /// As the one in which the words stand: "this Article".
    case this

    /// As the one that was mentioned last: "that Article".
    case that

    /// As so many units before this one: "the two preceding paragraphs".
    case preceding(Int)

    /// As so many units after this one: "the following Article".
    case following(Int)

    /// Not at all, being the only one: "the Annex".
    case unnumbered
  }

  /// The instruments to which a reference can say that it belongs.
  enum Scope: Sendable, Hashable {
    /// It says nothing.
    case bare

    /// "of this Agreement", "of the Agreement", "hereof".
    case thisAgreement

    /// "of the Convention": this one if it calls itself so, and otherwise another.
    case definite(InstrumentNoun)

    /// Another instrument, whose name stands in the range.
    case external(Range<Int>)

    /// "of that Agreement", "thereof": the instrument that was named last.
    case anaphoric
  }
}

extension ScannedReference.Step {
  /// Whether the step names the same unit as another, by its number.
  func names(_ other: ScannedReference.Step) -> Bool {
    guard case .number(let number) = designation, case .number(let next) = other.designation else {
      return false
    }
    return unit == other.unit && number.number == next.number
  }
}

extension ScannedReference {
  /// Whether the outermost unit named is attached to an agreement; without more it is attached to this one.
  var namesAnnex: Bool {
    switch targets.first?.steps.first?.unit {
    case .annex, .appendix, .schedule, .protocolUnit: true
    default: false
    }
  }
}
