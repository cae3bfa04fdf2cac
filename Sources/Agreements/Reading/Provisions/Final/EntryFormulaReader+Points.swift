extension EntryFormulaReader {
  /// Reads the event on which a formula rests, up to the end of the sentence.
  mutating func point(at start: Int) -> EntryIntoForceFormula? {
    for (pattern, point) in Self.points {
      guard let match = match(pattern, at: start) else { continue }
      let rest = match.range.upperBound
      if let condition = reader.firstWord(of: FinalProvisionReader.conditions, in: rest..<end) {
        reason = .hasCondition(text.range(condition..<end))
        return nil
      }
      return formula(for: point, from: rest)
    }
    return nil
  }

  private mutating func formula(for point: Point, from rest: Int) -> EntryIntoForceFormula? {
    switch point {
    case .signature:
      guard rest == end || match(Self.byParties, at: rest)?.range.upperBound == end else {
        return nil
      }
      return reader.later(Event.signature)
    case .instruments:
      let tail = match(Self.ofRatification, at: rest)?.range.upperBound ?? rest
      return tail == end || tail < rest ? .event(.exchangeOfInstruments) : nil
    case .notification:
      return completes(rest) ? reader.later(Event.notification) : nil
    case .receipt:
      return completes(rest) ? reader.later(Event.receiptOfNotification) : nil
    case .mutualNotice:
      // The notices count when they are sent or when they are received: the words do not say.
      reason = .noticeEventUnstated
      return nil
    case .notes:
      let matter = rest < end && Self.onMatter.contains(text.key(rest)) ? rest + 1 : rest
      return matter < end ? .event(.exchangeOfNotes(on: text.text(matter..<end))) : nil
    case .reply:
      return rest == end ? .event(.noteInReply) : nil
    case .receiptOfReply:
      return rest == end ? .event(.receiptOfNoteInReply) : nil
    }
  }

  /// Whether the words behind "the later notification" say at most that procedures are complete.
  private func completes(_ rest: Int) -> Bool {
    rest == end || match(Self.completion, at: rest) != nil
  }

  /// An event as formulas name it.
  enum Point {
    case signature, instruments, notification, receipt, mutualNotice, notes, reply, receiptOfReply
  }

  private static let points: [(WordPattern, Point)] = [
    (
      "on|upon|from? the? date|day? of? receipt of the|your? reply|note|letter in? reply|acceptance?",
      .receiptOfReply
    ),
    (
      "on|upon|from? the? date|day? of|on? which? receipt|receiving of? the later|last|second|latter of? the|these|such|both|two? written|diplomatic|official|respective? written|diplomatic? notification|notifications|note|notes|notice",
      .receipt
    ),
    (
      "on|upon|from? the? date|day? on which the later|last|second|latter of? the|these|such|both|two? written|diplomatic|official? written|diplomatic? notification|notifications|note|notes|notice is|was|has been? received",
      .receipt
    ),
    (
      "on|upon|from? the? date|day? of? the later|last|second|latter of? the|these|such|both|two? parties? written|diplomatic|official|respective? written|diplomatic? notification|notifications|note|notes|notice",
      .notification
    ),
    (
      "on|upon|from? the? date|day? of? the|its|this? later|last|second? signature|signing thereof?",
      .signature
    ),
    ("on|upon|from? the? date|day? on which it|this agreement? is|has been? signed", .signature),
    ("on|upon|from? the? date|day|exchange? of? the? exchange of? the? instruments", .instruments),
    (
      "on|upon|from? the? date|day? on|of? which? the? parties|sides|governments|participants exchange the? instruments",
      .instruments
    ),
    (
      "on|upon|from? the? date|day? of? the|an? exchange of? the|such? diplomatic|written|such? notes|letters|notifications",
      .notes
    ),
    (
      "on|upon|from? the? date|day? when|on|that? which? the? contracting? governments? of? the? parties|sides|participants have|has? notified|notify|informed|inform|exchange|exchanged",
      .mutualNotice
    ),
    (
      "on|upon|from? the? date|day? of the|your|his|their? reply|note|letter in|of? reply|acceptance?",
      .reply
    ),
  ]

  private static let byParties: WordPattern =
    "by|of|thereof both|the? contracting? parties|sides|governments|participants|representatives? of? the? parties?"

  private static let ofRatification: WordPattern =
    "of ratification|approval|acceptance|ratifications and|or? acceptance|approval?"

  private static let completion: WordPattern =
    "*6 by|in|through|confirming|certifying|indicating|informing|stating|notifying|that|on|of|referred|concerning *40 complet~|fulfil~|procedures|requirements|formalities|accomplish~|finali~|met|satisfied|necessary"

  private static let onMatter: Set<FoldedWord> = ["on", "concerning", "regarding"]
}
