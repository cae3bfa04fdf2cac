extension SpokenNumber {
  /// What a word contributes to a number.
  enum Part: Sendable, Hashable {
    /// It is added: "seven", "seventy", "quinientos".
    case addend(Int)

    /// It ends the number as an ordinal: "seventh".
    case ordinal(Int)

    /// It multiplies what stands before it: "hundred", "mil".
    case factor(Int)

    /// It multiplies, and ends the number as an ordinal: "hundredth".
    case ordinalFactor(Int)
  }

  /// The words of numbers, by their keys.
  static let parts: [FoldedWord: Part] = {
    var parts: [FoldedWord: Part] = [:]
    func add(_ words: String, from first: Int, step: Int = 1, _ part: (Int) -> Part) {
      for (index, choices) in words.split(separator: " ").enumerated() {
        for word in choices.split(separator: "/") {
          parts[FoldedWord(word.utf8)] = part(first + index * step)
        }
      }
    }
    add(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        + "sixteen seventeen eighteen nineteen", from: 1, Part.addend)
    add(
      "twenty/vingt/vingts/veinte thirty/trente/treinta forty/fourty/quarante/cuarenta "
        + "fifty/cinquante/cincuenta sixty/soixante/sesenta seventy/septante/setenta "
        + "eighty/octante/huitante/ochenta ninety/nonante/noventa", from: 20, step: 10, Part.addend)
    add(
      "first second third fourth fifth sixth seventh eighth/eigth ninth/nineth tenth eleventh "
        + "twelfth/twelvth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
        + "nineteenth", from: 1, Part.ordinal)
    add(
      "twentieth thirtieth fortieth/fourtieth fiftieth sixtieth seventieth eightieth ninetieth",
      from: 20, step: 10, Part.ordinal)
    add(
      "un/une/uno deux/dos trois/tres quatre/cuatro cinq/cinco seis sept/siete huit/ocho "
        + "neuf/nueve dix/diez onze/once douze/doce treize/trece quatorze/catorce quinze/quince "
        + "seize/dieciseis diecisiete dieciocho diecinueve", from: 1, Part.addend)
    add(
      "veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis "
        + "veintisiete veintiocho veintinueve", from: 21, Part.addend)
    add(
      "ciento/cien doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas "
        + "quinientos/quinientas seiscientos/seiscientas setecientos/setecientas "
        + "ochocientos/ochocientas novecientos/novecientas", from: 100, step: 100, Part.addend)
    add(
      "premier/premiere/primero/primer/primera deuxieme/segundo/segunda troisieme/tercer/tercero "
        + "quatrieme/cuarto cinquieme/quinto sixieme/sexto septieme/septimo huitieme/octavo "
        + "neuvieme/noveno dixieme/decimo onzieme douzieme treizieme quatorzieme quinzieme seizieme",
      from: 1, Part.ordinal)
    add(
      "vingtieme trentieme quarantieme cinquantieme soixantieme", from: 20, step: 10, Part.ordinal)
    add("hundred/cent/cents thousand/mil/mille", from: 100, step: 900, Part.factor)
    add("hundredth thousandth/millieme", from: 100, step: 900, Part.ordinalFactor)
    parts["million"] = .factor(1_000_000)
    parts["millions"] = .factor(1_000_000)
    return parts
  }()

  /// Words that may stand between the parts of a number.
  static let links: Set<FoldedWord> = ["and", "et", "y"]
}
