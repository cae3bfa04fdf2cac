/// What a sentence of the final provisions was found to be, with its value where the words say all of it.
struct FinalProvisionReading: Sendable, Hashable {
  /// The provision that the words are.
  var kind: Kind

  /// The sentence.
  var range: Range<Int>

  /// The value, if the words say all that it needs.
  var value: Clause.Substance?

  /// Why there is no value, or what was understood by convention.
  var reason: Reason?

  /// A provision that final clauses hold.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// When the agreement enters into force.
    case entryIntoForce
    /// How long it stays in force.
    case duration
    /// How it is renewed.
    case renewal
    /// How it can be ended.
    case termination
    /// How it is amended.
    case amendment
    /// How disputes are settled.
    case disputes
    /// How it is registered.
    case registration
    /// What an annex is to it.
    case annexStatus
  }

  /// Why a provision has no value, or what to know about the one it has.
  enum Reason: Sendable, Hashable {
    /// The words from the given bytes on are no formula that is known.
    case unknownFormula(Range<Int>)

    /// The words do not say whether a notice counts when it is sent or when it is received.
    case noticeEventUnstated

    /// No period of notice is stated.
    case noticePeriodUnstated

    /// The words do not say when an amendment enters into force.
    case entryOfAmendmentUnstated

    /// A joint body or a party is named whose identity the words alone do not tell.
    case namesUnknownBody(Range<Int>)

    /// The words name an alternative or a condition that the value cannot hold.
    case hasCondition(Range<Int>)

    /// "Upon the expiry of" a period was read as its last day.
    case expiryReadAsLastDay
  }
}
