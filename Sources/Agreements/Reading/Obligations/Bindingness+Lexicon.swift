extension Instrument.Bindingness {
  /// The lexicon by which obligations are read: that of memoranda also where the text speaks of participants, as
  /// instruments do that avoid the words of a treaty.
  func lexicon(for parties: Parties) -> Self {
    guard self == .undecided else { return self }
    return parties.term == .participants ? .nonBinding : .binding
  }
}
