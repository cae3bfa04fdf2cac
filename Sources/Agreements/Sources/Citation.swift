/// Where a clause comes from: a source document, standing practice, or the drafter.
public enum Citation: Sendable, Hashable, Codable {
  /// The clause rests on what a source document says.
  ///
  /// The item, where there is one, is the entry in the register of the sources' content that the
  /// clause takes up; see ``SourceInventory``.
  case source(SourceLocator, derivation: Derivation, item: SourceItemID?)

  /// The clause is standing treaty practice, which needs no source; the basis says whose.
  case boilerplate(basis: String)

  /// The clause is the drafter's own proposal, made for the reason given.
  case draftersProposal(reason: String)

  /// How far a clause follows the source it cites.
  public enum Derivation: String, Sendable, Hashable, Codable, CaseIterable {
    /// The source states the same thing in so many words.
    case stated

    /// The source says it, and the clause puts it in the language of agreements.
    case paraphrased

    /// The source does not say it; the drafter inferred it from what it says.
    case derived
  }
}

extension Citation {
  /// The paragraph that is cited, if a source document is.
  public var locator: SourceLocator? {
    guard case .source(let locator, _, _) = self else { return nil }
    return locator
  }

  /// The entry of the source register that is taken up, if one is named.
  public var item: SourceItemID? {
    guard case .source(_, _, let item) = self else { return nil }
    return item
  }

  /// Cites a paragraph of a source document.
  public static func paragraph(
    _ number: Int, of document: SourceDocumentID, _ derivation: Derivation = .paraphrased
  ) -> Citation {
    .source(SourceLocator(document, paragraph: number), derivation: derivation, item: nil)
  }
}

extension Citation {
  enum SourceCodingKeys: String, CodingKey {
    case _0 = "at"
    case derivation
    case item
  }
}
