/// What sort of instrument an agreement is.
///
/// International law asks whether an instrument binds; domestic law asks by which route a party
/// may enter into it. These are separate axes, and neither follows from the title (VCLT art.
/// 2(1)(a), as reflecting customary law; 22 CFR 181.2). Both are therefore stated, never inferred,
/// and a proposal that is silent on them says so.
public struct Instrument: Sendable, Hashable, Codable {
  /// Whether the instrument binds under international law.
  public var bindingness: Bindingness

  /// The outward form in which it is concluded.
  public var form: Form

  /// The level at which the parties contract.
  public var level: Level

  /// The domestic route of the party that the text names first, if it is settled.
  public var firstRoute: DomesticRoute?

  /// The domestic route of the party that the text names second, if it is settled.
  public var secondRoute: DomesticRoute?

  /// Makes a description of an instrument.
  public init(
    bindingness: Bindingness = .undecided, form: Form = .undecided, level: Level = .undecided,
    firstRoute: DomesticRoute? = nil, secondRoute: DomesticRoute? = nil
  ) {
    self.bindingness = bindingness
    self.form = form
    self.level = level
    self.firstRoute = firstRoute
    self.secondRoute = secondRoute
  }

  /// Whether an instrument binds under international law.
  public enum Bindingness: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is a treaty in the sense of international law.
    case binding

    /// It records an understanding and creates no legal obligation.
    case nonBinding

    /// The parties have not said.
    case undecided
  }

  /// The outward form of an instrument.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// One text that both parties sign.
    case singleText

    /// A note that proposes the text and a note in reply that accepts it.
    case exchangeOfNotes

    /// The parties have not said.
    case undecided
  }

  /// The level at which the parties contract.
  public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    /// Between states.
    case state

    /// Between governments.
    case government

    /// Between ministries or agencies.
    case agency

    /// The parties have not said.
    case undecided
  }
}
