extension EntryIntoForceFormula {
  /// On signature: on the date of the later signature.
  public static func signature(by first: Party, and second: Party) -> EntryIntoForceFormula {
    .later(of: [.event(.signature(by: first.id)), .event(.signature(by: second.id))])
  }

  /// On the date that the later of the parties' notifications bears.
  public static func laterNotification(
    by first: Party, and second: Party
  ) -> EntryIntoForceFormula {
    .later(of: [.event(.notification(by: first.id)), .event(.notification(by: second.id))])
  }

  /// On the date on which the later of the parties' notifications is received.
  ///
  /// Source: VCLT art. 78(b).
  public static func receiptOfLaterNotification(
    by first: Party, and second: Party
  ) -> EntryIntoForceFormula {
    .later(of: [
      .event(.receiptOfNotification(by: first.id)), .event(.receiptOfNotification(by: second.id)),
    ])
  }
}
