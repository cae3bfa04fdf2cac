/// A defined term whose meaning differs between two drafts.
public struct DefinitionChange: Sendable, Hashable, Codable {
  /// The definition in the old draft; `nil` if the term was not defined.
  public var old: Side?

  /// The definition in the new draft; `nil` if the term is no longer defined.
  public var new: Side?

  /// Makes a change of a definition.
  public init(from old: Side?, to new: Side?) {
    self.old = old
    self.new = new
  }

  /// A definition in one of the drafts.
  public struct Side: Sendable, Hashable, Codable {
    /// The definition.
    public var definition: Definition

    /// The clause that holds it.
    public var clause: ClauseID

    /// What the term means, in the words of the text.
    public var meaning: String

    /// Makes a definition of a draft.
    public init(_ definition: Definition, in clause: ClauseID, meaning: String) {
      self.definition = definition
      self.clause = clause
      self.meaning = meaning
    }

    /// Makes a definition of a draft from the clause that holds it.
    ///
    /// Without a range of its meaning, all words of the clause are taken for it.
    public init(_ definition: Definition, in clause: Clause) {
      let bytes = Array(clause.prose.canonicalText.utf8)
      let range =
        definition.meaning.map { ($0.start..<$0.end).clamped(to: bytes.indices) } ?? bytes.indices
      self.init(
        definition, in: clause.id, meaning: String(decoding: bytes[range], as: UTF8.self))
    }
  }
}
