/// Reports a note in reply that does not repeat the proposal, or accepts it with a condition.
struct NotesMismatch: Rule {
  let description = RuleDescription(
    "structure.notes-mismatch",
    "A note in reply repeats the proposal, accepts it unchanged and says that both constitute the "
      + "agreement.",
    severity: .error, basis: ["VCLT art. 13", "FCDO guidance on treaties and MOUs"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.form == .exchangeOfNotes, context.isEnglishProse else {
      return
    }
    guard let reply = context.noteInReply else {
      // A publication may print one note and say of the other that it is alike.
      findings.report(
        "there is no note in reply to the proposal", at: .agreement,
        atMost: context.isRead ? .warning : nil)
      return
    }
    if context.occurrences(of: Self.constituting).isEmpty {
      findings.report(
        "neither note says that both together constitute the agreement", at: .agreement,
        atMost: context.isRead ? .warning : nil)
    }
    checkConditions(from: reply, context, into: &findings)
    checkRepetition(from: reply, context, into: &findings)
  }

  /// Reports words of the reply that make its acceptance conditional.
  private func checkConditions(
    from reply: Int, _ context: RuleContext, into findings: inout Findings
  ) {
    let proposal = Set((0..<reply).map { context.passages[$0].bytes.letters })
    for place in reply..<context.passages.count {
      guard let found = context.firstOccurrence(of: Self.conditions, inPassage: place),
        !proposal.contains(context.passages[place].bytes.letters)
      else { continue }
      findings.report(
        "“\(context.text(of: found))” makes the acceptance conditional, which is a new proposal",
        at: context.location(of: found))
    }
  }

  /// Reports passages of a repeated proposal that differ from it.
  private func checkRepetition(
    from reply: Int, _ context: RuleContext, into findings: inout Findings
  ) {
    var proposal: [[UInt8]: Int] = [:]
    var byNumber: [String: Int] = [:]
    for place in 0..<reply {
      proposal[context.passages[place].bytes.letters] = place
      if let unit = context.passages[place].unit, let number = context.units[unit].number {
        byNumber[number] = place
      }
    }
    for place in reply..<context.passages.count where place > reply {
      guard let unit = context.passages[place].unit.map({ context.units[$0] }),
        let number = unit.number, let original = byNumber[number],
        proposal[context.passages[place].bytes.letters] == nil
      else { continue }
      let other = context.passages[original].unit.map { context.location(of: context.units[$0]) }
      findings.report(
        "the note in reply repeats “\(number)” of the proposal in other words",
        at: context.location(of: unit),
        notes: [Diagnostic.Note("the words of the proposal", at: other)])
    }
  }

  private static let constituting: [Phrase] = [
    "constitute an agreement", "constitute the agreement", "constituting an agreement",
    "constituting the agreement", "constitute agreement", "form an agreement",
    "be an agreement between", "constitute a treaty", "constitute an arrangement",
    "constitute an understanding", "place on record the understanding",
    "record the understanding",
  ]

  private static let conditions: [Phrase] = [
    "provided that", "on condition that", "on the condition that", "with the exception of",
    "subject to the following", "with the following reservation", "with the following change",
    "with the following changes", "subject to the reservation", "with the proviso",
    "on the understanding that", "except that",
  ]
}

extension [UInt8] {
  /// The letters and digits, by which the words of two texts are compared.
  fileprivate var letters: [UInt8] {
    compactMap { $0.isLetter ? $0 | 0x20 : $0.isDigit || $0 >= 0xC3 ? $0 : nil }
  }
}
