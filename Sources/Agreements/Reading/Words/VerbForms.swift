/// The regular forms of a verb.
struct VerbForms {
  /// A form and its family.
  typealias Form = (spelling: [UInt8], family: WordFamily)

  /// The base form, the third person, the past and the form in -ing.
  private(set) var all: [Form]

  /// Makes the forms from the base form.
  init(of base: [UInt8]) {
    let stem = Array(base.dropLast())
    let last = base.last ?? 0
    let before = base.dropLast().last ?? 0
    let hissing =
      last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
      || last == UInt8(ascii: "h") && before != UInt8(ascii: "t")
    let changesY = last == UInt8(ascii: "y") && !Self.isVowel(before)
    all = [(base, .verb)]
    if changesY {
      all.append((stem + Array("ies".utf8), .thirdPerson))
      all.append((stem + Array("ied".utf8), .participle))
    } else if last == UInt8(ascii: "e") {
      all.append((base + Array("s".utf8), .thirdPerson))
      all.append((base + Array("d".utf8), .participle))
    } else {
      all.append((base + Array((hissing ? "es" : "s").utf8), .thirdPerson))
      all.append((base + Array("ed".utf8), .participle))
    }
    let dropsE = last == UInt8(ascii: "e") && before != UInt8(ascii: "e")
    all.append(((dropsE ? stem : base) + Array("ing".utf8), .gerund))
    // A final consonant after one vowel may be doubled, as in "permitted", "travelled".
    if !Self.isVowel(last), Self.isVowel(before), last != UInt8(ascii: "y"), !hissing {
      all.append((base + [last] + Array("ed".utf8), .participle))
      all.append((base + [last] + Array("ing".utf8), .gerund))
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
