extension ClosingFormula {
  /// The provision on languages that the words express.
  ///
  /// - Returns: `nil` where the words leave open what the provision must say: a number of originals that
  ///   is not stated, a language that could not be read, texts of which only some are authentic, or a
  ///   prevailing text whose language is not told.
  public var authenticity: Authenticity? {
    guard let originals, originals >= 1, !hasUnknownLanguage else { return nil }
    let done = texts.filter { $0.status == .done }
    guard !done.isEmpty, !texts.contains(where: { $0.status == .prevailingOnly }) else {
      return nil
    }
    var prevailing = Authenticity.Prevailing.none
    if let stated = self.prevailing {
      guard let language = stated.language else { return nil }
      prevailing = .language(language.id)
    } else if statements.contains(.prevailingText) {
      return nil
    }
    let languages = texts.map { text in
      Authenticity.LanguageText(
        text.language, authentic: text.status == .translation ? .never : .signature)
    }
    return Authenticity(.settled(languages), prevailing: prevailing, originals: originals)
  }
}
