extension Clause: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, kind, heading, prose, children, connective, closingWords, definitions, obligations
    case substance, citations, numbering, printedLabel
  }

  /// Decodes a clause.
  ///
  /// What the encoded form leaves out is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(ClauseID.self, forKey: .id),
      try container.decode(Kind.self, forKey: .kind),
      heading: try container.decodeIfPresent(Prose.self, forKey: .heading),
      try container.decodeIfPresent(Prose.self, forKey: .prose) ?? Prose(),
      children: try container.decodeIfPresent([Clause].self, forKey: .children) ?? [],
      connective: try container.decodeIfPresent(ListConnective.self, forKey: .connective),
      closingWords: try container.decodeIfPresent(Prose.self, forKey: .closingWords),
      definitions: try container.decodeIfPresent([Definition].self, forKey: .definitions) ?? [],
      obligations: try container.decodeIfPresent([Obligation].self, forKey: .obligations) ?? [],
      substance: try container.decodeIfPresent(Substance.self, forKey: .substance),
      citations: try container.decodeIfPresent([Citation].self, forKey: .citations) ?? [],
      numbering: try container.decodeIfPresent(NumberingRule.self, forKey: .numbering)
        ?? .sequential,
      printedLabel: try container.decodeIfPresent(String.self, forKey: .printedLabel))
  }

  /// Encodes the clause, leaving out what is empty.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(heading, forKey: .heading)
    if !prose.isEmpty { try container.encode(prose, forKey: .prose) }
    if !children.isEmpty { try container.encode(children, forKey: .children) }
    try container.encodeIfPresent(connective, forKey: .connective)
    try container.encodeIfPresent(closingWords, forKey: .closingWords)
    if !definitions.isEmpty { try container.encode(definitions, forKey: .definitions) }
    if !obligations.isEmpty { try container.encode(obligations, forKey: .obligations) }
    try container.encodeIfPresent(substance, forKey: .substance)
    if !citations.isEmpty { try container.encode(citations, forKey: .citations) }
    if numbering != .sequential { try container.encode(numbering, forKey: .numbering) }
    try container.encodeIfPresent(printedLabel, forKey: .printedLabel)
  }
}
