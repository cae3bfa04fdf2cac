extension Prose {
  /// The canonical plain text: the same for the same runs, whatever the numbering and the original.
  ///
  /// Ranges such as ``Obligation/words`` are UTF-8 offsets into this text. A reference that was read
  /// contributes the words in which it was read, and one that was drafted its target's identity in
  /// braces, because its printed number changes when clauses are inserted. A pair of parties stands
  /// in the order in which it was written; placeholders and slots stand in their brackets.
  public var canonicalText: String {
    runs.map(\.canonicalText).joined()
  }

  /// The length of the canonical text in UTF-8 code units.
  public var canonicalLength: Int {
    runs.reduce(0) { $0 + $1.canonicalLength }
  }

  /// The placeholders that stand in the prose, in order, including those within names and slots.
  public var placeholders: [Placeholder] {
    runs.flatMap(\.placeholders)
  }

  /// The references that stand in the prose, in order, including those within names and slots.
  public var references: [Reference] {
    runs.flatMap(\.references)
  }

  /// The names and terms that stand in the prose, in order, including those within names and slots.
  public var mentions: [Mention] {
    runs.flatMap(\.mentions)
  }

  /// The pairs of parties that stand in the prose, in order, including those within names and slots.
  public var pairs: [PartyPair] {
    runs.flatMap(\.pairs)
  }

  /// The slots that stand in the prose, outermost first, in order.
  public var slots: [Slot] {
    runs.flatMap(\.slots)
  }
}

extension Prose {
  /// Whether slots may stand in the prose, which is told without collecting them.
  var mayHoldSlots: Bool {
    runs.contains { run in
      switch run {
      case .slot, .pair: true
      case .text, .reference, .mention, .placeholder: false
      }
    }
  }

  /// Whether names and terms may stand in the prose, which is told without collecting them.
  var mayHoldMentions: Bool {
    runs.contains { run in
      switch run {
      case .mention, .slot, .pair: true
      case .text, .reference, .placeholder: false
      }
    }
  }
}

extension Prose.Run {
  /// What the run contributes to the canonical text of its prose.
  public var canonicalText: String {
    switch self {
    case .text(let text): text
    case .reference(let reference): reference.canonicalText
    case .mention(let mention): mention.wording
    case .pair(let pair): pair.text(names: pair.members.map(\.name.canonicalText))
    case .placeholder(let placeholder): placeholder.text
    case .slot(let slot): slot.text { $0.canonicalText }
    }
  }

  /// The length of the canonical text in UTF-8 code units.
  var canonicalLength: Int {
    if case .text(let text) = self { return text.utf8.count }
    return canonicalText.utf8.count
  }

  var placeholders: [Placeholder] {
    switch self {
    case .placeholder(let placeholder): [placeholder]
    case .pair(let pair): pair.members.flatMap(\.name.placeholders)
    case .slot(let slot): slot.proposals.flatMap(\.placeholders)
    case .text, .reference, .mention: []
    }
  }

  var references: [Reference] {
    switch self {
    case .reference(let reference): [reference]
    case .pair(let pair): pair.members.flatMap(\.name.references)
    case .slot(let slot): slot.proposals.flatMap(\.references)
    case .text, .mention, .placeholder: []
    }
  }

  var mentions: [Mention] {
    switch self {
    case .mention(let mention): [mention]
    case .pair(let pair): pair.members.flatMap(\.name.mentions)
    case .slot(let slot): slot.proposals.flatMap(\.mentions)
    case .text, .reference, .placeholder: []
    }
  }

  var slots: [Slot] {
    switch self {
    case .pair(let pair): pair.members.flatMap(\.name.slots)
    case .slot(let slot): [slot] + slot.proposals.flatMap(\.slots)
    case .text, .reference, .mention, .placeholder: []
    }
  }

  var pairs: [PartyPair] {
    switch self {
    case .pair(let pair): [pair] + pair.members.flatMap(\.name.pairs)
    case .slot(let slot): slot.proposals.flatMap(\.pairs)
    case .text, .reference, .mention, .placeholder: []
    }
  }
}
