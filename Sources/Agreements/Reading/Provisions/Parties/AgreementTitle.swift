/// What the title of an agreement says.
struct AgreementTitle: Sendable, Hashable {
  /// What the instrument calls itself.
  var designation: Designation?

  /// Where the designation stands.
  var designationRange: Range<Int>?

  /// What the agreement is about, as the title says.
  var subject: Range<Int>?

  /// The parties, if the title names them.
  var parties: PartyClause?

  /// What the designation hints about binding force.
  ///
  /// A title never decides it (VCLT art. 2(1)(a)); "memorandum", "arrangement" and "joint statement" suggest
  /// that the instrument does not bind, and everything else suggests nothing.
  var hint: Instrument.Bindingness {
    switch designation {
    case .memorandum, .arrangement, .statement: .nonBinding
    case .treaty, .convention, .agreement, .protocolInstrument, .exchangeOfNotes, nil: .undecided
    }
  }

  /// What an instrument calls itself.
  enum Designation: String, Sendable, Hashable, CaseIterable {
    /// "Treaty"
    case treaty
    /// "Convention"
    case convention
    /// "Agreement"
    case agreement
    /// "Protocol"
    case protocolInstrument = "protocol"
    /// "Exchange of Notes", "Exchange of Letters"
    case exchangeOfNotes
    /// "Memorandum of Understanding"
    case memorandum
    /// "Arrangement"
    case arrangement
    /// "Joint Statement", "Statement of Intent", "Declaration"
    case statement
  }
}
