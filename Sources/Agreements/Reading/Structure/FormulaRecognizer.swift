/// Recognises the lines that open the fixed parts of an agreement: recitals, words of agreement, closing formula.
struct FormulaRecognizer: Sendable {
  /// The text.
  let text: ByteText

  /// Whether a closing formula opens at a position: "IN WITNESS WHEREOF", "DONE at", "EN FE DE LO CUAL", "Fait à".
  func opensTestimonium(at start: Int, to end: Int) -> Bool {
    guard text.isUppercase(at: start) else { return false }
    let (first, firstEnd) = FoldedWord.reading(text, at: start, to: end)
    guard let seconds = Self.testimonia[first] else { return false }
    let next = text.skippingSpaces(from: firstEnd, to: end)
    let (second, _) = FoldedWord.reading(text, at: next, to: end)
    return seconds.contains(second)
  }

  /// Whether words say where and when an agreement was done: a sentence that opens with "DONE at", "Hecho en", "Fait à".
  func saysDone(in range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var opensSentence = true
    while position < range.upperBound {
      let (word, end) = FoldedWord.reading(text, at: position, to: range.upperBound)
      guard end > position else {
        let byte = text[position]
        if byte == 0x2E || byte == 0x3B { opensSentence = true }
        position += 1
        continue
      }
      if opensSentence, Self.doing.contains(word),
        opensTestimonium(at: position, to: range.upperBound)
      {
        return true
      }
      opensSentence = false
      position = end
    }
    return false
  }

  /// Whether a signature block opens at a position: "For the Government of", "POR", "Pour".
  func opensSignature(at start: Int, to end: Int) -> Bool {
    guard end - start <= 160, text.isUppercase(at: start) else { return false }
    let (word, wordEnd) = FoldedWord.reading(text, at: start, to: end)
    return Self.signatures.contains(word) && (text.spaceLength(at: wordEnd) > 0 || wordEnd == end)
  }

  /// Whether a recital opens at a position: a participle or adjective such as "Recalling" or "CONSCIOUS".
  func opensRecital(at start: Int, to end: Int) -> Bool {
    let word = FoldedWord.reading(text, at: start, to: end).word
    guard word.count >= 4 else { return false }
    if Self.recitals.contains(word) { return true }
    // "-ing", "-ando", "-iendo", "-ant", with a capital.
    guard text.isUppercase(at: start), word.count >= 6, word.count <= 16 else { return false }
    let letters = word.letters
    return letters.suffix(3) == [0x49, 0x4E, 0x47] || letters.suffix(4) == [0x41, 0x4E, 0x44, 0x4F]
      || letters.suffix(4) == [0x45, 0x4E, 0x44, 0x4F]
  }

  /// Where the words of agreement open within a range, as in "have agreed as follows".
  func wordsOfAgreement(in range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      if isWordStart(position, in: range), opensWordsOfAgreement(at: position, to: range.upperBound)
      {
        return position
      }
      position += 1
    }
    return nil
  }

  private func isWordStart(_ position: Int, in range: Range<Int>) -> Bool {
    text[position].isLetter
      && (position == range.lowerBound
        || !(text[position - 1].isLetter || text[position - 1] >= 0x80))
  }

  private func opensWordsOfAgreement(at start: Int, to end: Int) -> Bool {
    let byte = text[start] | 0x20
    guard byte == 0x68 || byte == 0x61 || byte == 0x73 || byte == 0x63 || byte == 0x74 else {
      return false
    }
    let (first, firstEnd) = FoldedWord.reading(text, at: start, to: end)
    guard let seconds = Self.agreements[first] else { return false }
    var position = firstEnd
    // "Have, in pursuit of these objectives, agreed": up to three words may stand between.
    for _ in 0..<4 {
      position = text.skippingSpaces(from: position, to: end)
      if text[position] == 0x2C { position = text.skippingSpaces(from: position + 1, to: end) }
      let (second, secondEnd) = FoldedWord.reading(text, at: position, to: end)
      if seconds.contains(second) { return true }
      guard secondEnd > position else { return false }
      position = secondEnd
    }
    return false
  }

  private static func words(_ words: String...) -> WordSet {
    WordSet(words)
  }

  private static let testimonia = WordTable([
    ("IN", words("WITNESS", "FAITH", "TESTIMONY", "FEDE")),
    ("DONE", words("AT", "IN", "ON", "THIS", "BY", "AND")),
    ("SIGNED", words("AT", "IN", "ON", "THIS")),
    ("EN", words("FE", "TESTIMONIO", "FOI")),
    ("HECHO", words("EN", "A", "EL")), ("HECHA", words("EN", "A")),
    ("SUSCRITO", words("EN")), ("FIRMADO", words("EN")),
    ("FAIT", words("A", "EN", "LE")), ("FAITE", words("A", "EN")),
    ("TEN", words("BLIJKE")), ("GEDAAN", words("TE")),
    ("ZU", words("URKUND")), ("GESCHEHEN", words("ZU", "IN")),
    ("FATTO", words("A")),
  ])

  private static let doing = words(
    "DONE", "SIGNED", "HECHO", "HECHA", "SUSCRITO", "FIRMADO", "FAIT", "FAITE", "GEDAAN",
    "GESCHEHEN", "FATTO")

  private static let signatures = words("FOR", "POR", "POUR", "VOOR")

  private static let agreements = WordTable([
    (
      "HAVE",
      words(
        "AGREED", "DECIDED", "REACHED", "RESOLVED", "DETERMINED", "CONCLUDED", "COME")
    ),
    ("HEREBY", words("AGREE")), ("AGREE", words("AS")),
    ("HAN", words("ACORDADO", "CONVENIDO", "DECIDIDO", "RESUELTO")),
    ("CONVIENEN", words("EN", "LO")),
    ("ACUERDAN", words("LO", "CELEBRAR", "EN")),
    ("SONT", words("CONVENUS", "CONVENUES")), ("TO", words("CONCLUDE")),
  ])

  private static let recitals = words(
    "CONSCIOUS", "DETERMINED", "CONVINCED", "RESOLVED", "MINDFUL", "AWARE", "ANXIOUS", "DESIROUS",
    "INSPIRED", "GUIDED",
    "COMMITTED", "PERSUADED", "DEDICATED", "CONCERNED", "ENCOURAGED", "WHEREAS", "COGNIZANT",
    "COGNISANT", "PURSUANT",
    "MOVED", "ANIMATED", "PROMPTED", "DETERMINADOS", "CONSCIENTES", "CONVENCIDOS", "DECIDIDOS",
    "ANIMADOS", "RESUELTOS",
    "DESEOSOS", "CONSIDERANT", "RAPPELANT", "DESIREUX", "CONVAINCUS", "SOUCIEUX", "RECONNAISSANT",
    "DETERMINES",
    "VU", "CONSCIENTS", "PERSUADES", "RESOLUS", "AFFIRMANT", "NOTANT", "SOULIGNANT", "IN")
}
