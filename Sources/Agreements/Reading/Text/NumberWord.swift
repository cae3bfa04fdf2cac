/// The words for numbers in headings: cardinals and ordinals in English, French and Spanish.
enum NumberWord {
  /// Reads a number in words, such as "TWENTY-ONE", "premier" or "único", that starts at a position.
  static func reading(_ text: ByteText, at start: Int, to end: Int) -> (number: Int, end: Int)? {
    let (word, wordEnd) = FoldedWord.reading(text, at: start, to: end)
    guard let number = numbers[word] else { return nil }
    guard number >= 20, number % 10 == 0 else { return (number, wordEnd) }
    // "Twenty" may be followed by a unit: after a hyphen, or after one space.
    guard text[wordEnd] == 0x2D || text[wordEnd] == 0x20 else { return (number, wordEnd) }
    let (unit, unitEnd) = FoldedWord.reading(text, at: wordEnd + 1, to: end)
    guard let rest = numbers[unit], rest < 10 else { return (number, wordEnd) }
    return (number + rest, unitEnd)
  }

  /// The multiplicatives that mark an inserted number.
  static let insertions: WordTable<Insertion> = {
    let words = [
      "BIS", "TER", "QUATER", "QUINQUIES", "SEXIES", "SEPTIES", "OCTIES", "NOVIES", "DECIES",
    ]
    return WordTable(
      words.enumerated().compactMap { offset, word in
        Insertion(.multiplicative, offset + 2).map { (word, $0) }
      })
  }()

  /// What makes digits an ordinal.
  static let ordinalSuffixes = WordSet(
    ["ST", "ND", "RD", "TH", "D", "ER", "ERE", "EME", "RE", "O"])

  private static let numbers: WordTable<Int> = {
    let table: [[String]] = [
      [
        "ONE", "FIRST", "PREMIER", "PREMIERE", "PRIMERO", "PRIMERA", "UNICO", "UNIQUE", "UNO", "UN",
        "PRELIMINAIRE",
      ],
      ["TWO", "SECOND", "DEUX", "DEUXIEME", "SEGUNDO", "SEGUNDA", "DOS"],
      ["THREE", "THIRD", "TROIS", "TROISIEME", "TERCERO", "TERCERA", "TRES"],
      ["FOUR", "FOURTH", "QUATRE", "QUATRIEME", "CUARTO", "CUARTA", "CUATRO"],
      ["FIVE", "FIFTH", "CINQ", "CINQUIEME", "QUINTO", "QUINTA", "CINCO"],
      ["SIX", "SIXTH", "SIXIEME", "SEXTO", "SEXTA", "SEIS"],
      ["SEVEN", "SEVENTH", "SEPT", "SEPTIEME", "SEPTIMO", "SEPTIMA", "SIETE"],
      ["EIGHT", "EIGHTH", "HUIT", "HUITIEME", "OCTAVO", "OCTAVA", "OCHO"],
      ["NINE", "NINTH", "NEUF", "NEUVIEME", "NOVENO", "NOVENA", "NUEVE"],
      ["TEN", "TENTH", "DIX", "DIXIEME", "DECIMO", "DECIMA", "DIEZ"],
      ["ELEVEN", "ELEVENTH", "ONZE", "ONCE", "UNDECIMO"],
      ["TWELVE", "TWELFTH", "DOUZE", "DOCE", "DUODECIMO"],
      ["THIRTEEN", "THIRTEENTH", "TREIZE", "TRECE"],
      ["FOURTEEN", "FOURTEENTH", "QUATORZE", "CATORCE"],
      ["FIFTEEN", "FIFTEENTH", "QUINZE", "QUINCE"],
      ["SIXTEEN", "SIXTEENTH", "SEIZE", "DIECISEIS"],
      ["SEVENTEEN", "SEVENTEENTH", "DIECISIETE"],
      ["EIGHTEEN", "EIGHTEENTH", "DIECIOCHO"],
      ["NINETEEN", "NINETEENTH", "DIECINUEVE"],
    ]
    let tens: [[String]] = [
      ["TWENTY", "TWENTIETH", "VINGT", "VEINTE"], ["THIRTY", "THIRTIETH", "TRENTE", "TREINTA"],
      ["FORTY", "FORTIETH", "QUARANTE", "CUARENTA"],
      ["FIFTY", "FIFTIETH", "CINQUANTE", "CINCUENTA"],
      ["SIXTY", "SIXTIETH", "SOIXANTE", "SESENTA"], ["SEVENTY", "SEVENTIETH", "SETENTA"],
      ["EIGHTY", "EIGHTIETH", "OCHENTA"], ["NINETY", "NINETIETH", "NOVENTA"],
    ]
    return WordTable(
      table.enumerated().flatMap { offset, words in words.map { ($0, offset + 1) } }
        + tens.enumerated().flatMap { offset, words in words.map { ($0, (offset + 2) * 10) } })
  }()
}
