/// Reads the title of an agreement: its designation, parties and subject.
struct TitleReader: Sendable {
  private let text: ProvisionWords

  /// Reads a title.
  ///
  /// - Complexity: O(n) in the length of the title.
  static func read(_ bytes: [UInt8], in range: Range<Int>? = nil) -> AgreementTitle {
    TitleReader(text: ProvisionWords(bytes, in: range)).read()
  }

  private func read() -> AgreementTitle {
    var title = AgreementTitle()
    let found = designation()
    title.designation = found?.designation
    title.designationRange = found.map { text.range($0.words) }
    guard let between = Self.between.first(in: text) else {
      title.subject = found.flatMap { subject(from: $0.words.upperBound) }.map(text.range)
      return title
    }
    let start = between.range.upperBound
    let end = endOfParties(from: start)
    title.parties = PartyReader(text: text, words: start..<end).read()
    let before = found.flatMap { subject(from: $0.words.upperBound, to: between.range.lowerBound) }
    title.subject = (subject(from: end) ?? before).map(text.range)
    return title
  }

  /// The designation that comes first, such as "Free Trade Agreement".
  private func designation() -> (designation: AgreementTitle.Designation, words: Range<Int>)? {
    for index in 0..<text.count {
      for (pattern, designation) in Self.designations {
        if let match = pattern.match(in: text, at: index) { return (designation, match.range) }
      }
    }
    return nil
  }

  /// The words between two places that open with "on", "concerning" or their like.
  private func subject(from start: Int, to end: Int? = nil) -> Range<Int>? {
    let end = min(end ?? text.count, text.count)
    guard start < end else { return nil }
    if let field = Self.field.match(in: text, at: start, before: end) {
      let next = field.range.upperBound
      let behind = Self.links.contains(text.key(next)) ? next + 1 : next
      return behind < end ? behind..<end : nil
    }
    let first = Self.subjectOpeners.contains(text.key(start)) ? start + 1 : start
    let next = Self.linkedOpeners.contains(text.key(first)) ? first + 1 : first
    return next < end ? next..<end : nil
  }

  /// The index behind the names of the parties.
  private func endOfParties(from start: Int) -> Int {
    var index = start
    var isBracketed = false
    while index < text.count {
      let marks = text.marks(before: index)
      if marks.contains(.closing) { isBracketed = false }
      if marks.contains(.opening) { isBracketed = true }
      let isName = marks.contains(.dash)
      if index > start, !isBracketed, !isName,
        Self.subjectOpeners.contains(text.key(index))
          || Self.field.match(in: text, at: index) != nil
      {
        return index
      }
      index += 1
    }
    return index
  }

  private static let field: WordPattern =
    "in|with|as the? field|fields|area|areas|sphere|matters|respect|relation|regard|regards|to"

  private static let between: WordPattern = "between|entre|among"

  private static let subjectOpeners: Set<FoldedWord> = [
    "on", "concerning", "regarding", "relating", "for", "to", "about", "establishing",
    "respecting", "constituting", "sobre", "relativo", "relativa", "para", "concernant", "relatif",
    "relative", "portant", "sur", "amending", "towards", "under", "pour", "touching",
  ]

  private static let links: Set<FoldedWord> = ["of", "to"]

  private static let linkedOpeners: Set<FoldedWord> = [
    "to", "respect", "a", "au", "aux", "la", "the",
  ]

  private static let designations: [(WordPattern, AgreementTitle.Designation)] = [
    ("exchange of notes|letters", .exchangeOfNotes),
    ("echange de notes|lettres", .exchangeOfNotes),
    ("canje|intercambio de notas|cartas", .exchangeOfNotes),
    ("memorandum of? understanding?", .memorandum),
    ("memorando de entendimiento", .memorandum),
    ("joint statement|declaration|communique", .statement), ("statement of intent", .statement),
    ("letter of intent", .statement),
    ("protocol|protocole|protocolo", .protocolInstrument), ("treaty|traite|tratado", .treaty),
    ("convention|convenio|convencion", .convention), ("agreement|accord|acuerdo", .agreement),
    ("arrangement|arreglo", .arrangement),
  ]
}
