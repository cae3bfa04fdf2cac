/// A check of an agreement against the texts of the documents from which it was drawn up.
///
/// Checked is that each text is the document that was read; that each clause cites a source or is
/// tagged; that each citation points to a paragraph that exists; that no words are copied; and that
/// nothing is invented: every number, date and name in a clause occurs in a paragraph that the clause
/// cites, or stands in a placeholder or a recorded correction. A tag is no ground for a number or a
/// name, being the drafter's own words.
public struct SourceVerification: Sendable {
  /// The least number of consecutive words in common with a source that counts as copied.
  public static let copiedWordCount = 8

  let agreement: Agreement
  let texts: [SourceDocumentID: SourceText]
  let numbering: Numbering
  let renderer: ProseRenderer

  /// The words of each paragraph of the texts, and of the corrections that belong to it.
  let grounds: [SourceLocator: [Ground]]

  /// Makes a check of an agreement against texts.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - texts: The texts at hand, one for each of the agreement's source documents.
  public init(of agreement: Agreement, against texts: [SourceText]) {
    self.agreement = agreement
    self.texts = Dictionary(texts.map { ($0.document, $0) }) { first, _ in first }
    numbering = agreement.numbering
    renderer = ProseRenderer(agreement, original: nil)
    var grounds: [SourceLocator: [Ground]] = [:]
    for text in self.texts.values {
      for (index, paragraph) in text.paragraphs.enumerated() {
        grounds[SourceLocator(text.document, paragraph: index + 1)] = [Ground(paragraph)]
      }
    }
    for correction in agreement.corrections {
      let ground = Ground(correction.correct)
      for locator in correction.locators { grounds[locator]?.append(ground) }
    }
    self.grounds = grounds
  }

  /// All that is wrong, document by document and then clause by clause.
  ///
  /// - Complexity: O(n) in the length of the agreement and of the texts, times the number of
  ///   corrections and of citations of one clause.
  public var diagnostics: [Diagnostic] {
    identityDiagnostics + sourceDiagnostics + locatorDiagnostics + verbatimDiagnostics
      + correctionDiagnostics
      + specificsDiagnostics
  }

  func location(of clause: ClauseID) -> Location {
    Location(clause: clause, citation: numbering.citation(of: clause))
  }

  /// Whether each text is the document that the agreement records.
  private var identityDiagnostics: [Diagnostic] {
    agreement.sources.flatMap { document -> [Diagnostic] in
      guard let text = texts[document.id] else {
        return [
          Diagnostic(
            "prov.source-missing", .error,
            "the text of \"\(document.id)\" is not at hand; its file is \(document.fileName)",
            at: .agreement)
        ]
      }
      var differences: [String] = []
      if text.fileName != document.fileName {
        differences.append("its name is \(text.fileName), not \(document.fileName)")
      }
      if text.byteCount != document.byteCount {
        differences.append("it has \(text.byteCount) bytes, not \(document.byteCount)")
      }
      if text.paragraphs.count != document.paragraphCount {
        differences.append(
          "it has \(text.paragraphs.count) paragraphs, not \(document.paragraphCount)")
      }
      if text.checksum != document.checksum {
        differences.append("its checksum is \(text.checksum), not \(document.checksum)")
      }
      return differences.map { difference in
        Diagnostic(
          "prov.hash-mismatch", .error,
          "the text is not the document \"\(document.id)\" that was read: \(difference)",
          at: .agreement)
      }
    }
  }

  /// Whether each clause with words of its own cites a source or is tagged.
  private var sourceDiagnostics: [Diagnostic] {
    let citations = agreement.effectiveCitations
    return agreement.allClauses.filter { clause in
      !clause.allProse.isEmpty && citations[clause.id]?.isEmpty != false
    }.map { clause in
      Diagnostic(
        "prov.no-source", .error, "the clause cites no source and has no tag",
        at: location(of: clause.id))
    }
  }

  /// Whether each citation points to a paragraph of the text at hand.
  private var locatorDiagnostics: [Diagnostic] {
    agreement.allClauses.flatMap { clause in
      clause.citations.compactMap(\.locator).compactMap { locator in
        guard let text = texts[locator.document], text.paragraph(locator.paragraph) == nil else {
          return nil
        }
        return Diagnostic(
          "prov.locator-invalid", .error,
          "\"\(locator.document)\" has \(text.paragraphs.count) paragraphs "
            + "and no paragraph \(locator.paragraph)",
          at: location(of: clause.id))
      }
    }
  }
}
