/// A happening from which a period runs or on which a date depends.
public enum Event: Sendable, Hashable, Codable {
  /// The agreement enters into force.
  case entryIntoForce

  /// A party signs.
  case signature(by: PartyID)

  /// A party expresses its consent to be bound.
  case consent(by: PartyID)

  /// A party sends the notification that its procedures are complete; the date is the one it bears.
  case notification(by: PartyID)

  /// The other party receives a party's notification that its procedures are complete.
  case receiptOfNotification(by: PartyID)

  /// The parties exchange their instruments of ratification, as the procès-verbal records.
  case exchangeOfInstruments

  /// The note in reply is sent, in an agreement by exchange of notes; the date is the one it bears.
  case noteInReply

  /// The note in reply is received.
  case receiptOfNoteInReply

  /// The parties exchange notes on the named matter.
  case exchangeOfNotes(on: String)

  /// The agreement ends.
  case termination

  /// Something else, described in the words of the text, such as "receipt of the request".
  case other(String)

  enum OtherCodingKeys: String, CodingKey { case _0 = "description" }
}
