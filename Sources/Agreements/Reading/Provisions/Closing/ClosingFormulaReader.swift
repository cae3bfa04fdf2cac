/// Reads the closing formula of an agreement: place, date, originals, languages and authority.
struct ClosingFormulaReader: Sendable {
  private let text: ProvisionWords

  /// Makes a reader of the words of a provision.
  init(_ text: ProvisionWords) {
    self.text = text
  }

  /// Reads the formula in a text or a part of it.
  ///
  /// - Complexity: O(n) in the length of the part.
  static func read(_ bytes: [UInt8], in range: Range<Int>? = nil) -> ClosingFormula {
    ClosingFormulaReader(ProvisionWords(bytes, in: range)).read()
  }

  private func read() -> ClosingFormula {
    let runs = LanguageRun.all(in: text)
    let statements = AuthorityStatements(in: text, runs: runs)
    var formula = ClosingFormula(
      occasions: SigningOccasions(in: text, runs: runs).occasions,
      originals: SignedOriginals.first(in: text)?.count, texts: [], statements: statements.kinds,
      prevailing: statements.prevailing, hasUnknownLanguage: runs.contains(where: \.isIncomplete))
    var known: Set<String> = []
    for run in runs {
      for member in run.members where known.insert(member.language.id).inserted {
        guard let range = text.textRange(member.words) else { continue }
        formula.texts.append(
          ClosingFormula.Text(
            language: member.language, range: range,
            status: statements.status(of: run, isFirst: formula.texts.isEmpty)))
      }
    }
    return formula
  }
}

extension ProvisionWords {
  /// The range of words as an offset into the text.
  func textRange(_ indices: Range<Int>) -> TextRange? {
    let range = range(indices)
    return TextRange(start: range.lowerBound, end: range.upperBound)
  }
}
