public import Agreements
import USKosovoAgreement

// Two rounds of a negotiation that did not take place: what they change was made up for this example, and says
// nothing about what either side wants.
extension Agreement {
  /// The first round: the draft of the U.S.–Kosovo agreement with a period of notice of twelve months put in.
  public static func firstRound() throws -> Agreement {
    var draft = try usKosovo()
    try draft.replaceTermination(notice: .months(12))
    return draft
  }

  /// The second round: a counter-draft that changes five things.
  public static func secondRound() throws -> Agreement {
    var draft = try firstRound()
    // A duty is weakened to one of trying.
    _ = try draft.remove("principles/paragraph-3")
    try draft.insert(at: .after("principles/paragraph-2")) {
      Paragraph(id: "principles/paragraph-3") {
        Duty(.each, .endeavour, to: "carry out this Agreement in good faith")
      }
    }
    // An article moves to another place in its part.
    let exercises = try draft.remove("exercises")
    try draft.insert(exercises, at: .after("consultations"))
    // A paragraph is split in two.
    _ = try draft.remove("other-instruments/paragraph-1")
    try draft.insert(at: .firstChild(of: "other-instruments")) {
      Paragraph(id: "other-instruments/paragraph-1") {
        Duty(.jointly, to: "build on their existing frameworks of cooperation in security")
      }
      Paragraph(id: "expansion") { Duty(.jointly, to: "expand that cooperation") }
    }
    // The period of notice is cut by half.
    try draft.replaceTermination(notice: .months(6))
    // A definition is narrowed: data alone are no longer covered.
    try draft.update("defined-terms/subparagraph-3") { clause in
      clause.prose = """
        “Cyber Incident” means an event that impairs the confidentiality, integrity or availability \
        of a network or a system
        """
      clause.definitions = clause.definitions.map { definition in
        var narrowed = definition
        narrowed.meaning = TextRange(
          start: definition.meaning?.start ?? 0, end: clause.prose.canonicalLength)
        return narrowed
      }
    }
    return draft
  }

  private mutating func replaceTermination(notice: Period) throws {
    _ = try remove("termination/paragraph-1")
    try insert(at: .firstChild(of: "termination")) {
      Paragraph(id: "termination/paragraph-1") {
        Termination(
          notice: .settled(notice), survivals: [Termination.Survival(["information-protection"])])
      }
    }
  }
}
