extension SentenceReader {
  /// Words that lay down a norm, with their verb.
  struct Cue {
    /// The first token.
    var start: Int

    /// The token behind the last.
    var end: Int

    /// How the cue lays down a norm.
    var form: Form

    /// The verb the cue governs: the main verb, or that of the infinitive.
    var verb: Int

    /// Whether the cue is denied.
    var isNegated = false

    /// Whether "only" limits it.
    var isOnly = false

    /// Whether the verb is a passive, so that its subject bears nothing.
    var isPassive = false

    /// Whether only a list follows.
    var isOpen = false

    /// Whether another modal with a subject of its own shares the verb: "A shall, and B may, publish".
    var sharesVerb = false

    /// Whether it goes on with an earlier promise or declaration: "affirm … and recognize".
    var isCoordinated = false

    /// The kind, where the words leave no doubt.
    var kind: Modality?

    /// The force, where the words leave no doubt.
    var force: Force?

    /// The antecedent of a relative clause with a norm, before which token it ends.
    var antecedentEnd: Int?
  }

  /// How a cue lays down a norm.
  enum Form {
    case shall, must, will, would, may, should, present, performative
  }

  /// The subject of a cue.
  struct Subject {
    /// Its tokens.
    var range: Range<Int>

    /// Who it is, before the verb is looked at.
    var holder: Holder

    /// Whether a pronoun stands for it.
    var isPronoun = false

    /// Whether it is in the negative: "neither Party", "no person", "nothing".
    var isNegative = false

    /// Whether it was carried over from an earlier cue.
    var isCarried = false
  }

  /// Who a noun phrase names.
  enum Holder: Hashable {
    case each, parties, either, neither, one, role, organ, jointOrgan, person, nonParty
    case thing
  }
}
