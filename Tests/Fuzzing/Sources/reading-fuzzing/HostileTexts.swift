/// Texts made to cost a reader more than they cost their writer.
enum HostileTexts {
  /// All of them, by name; each is made when it is asked for.
  static var all: some Sequence<(name: String, bytes: [UInt8])> {
    makers.lazy.map { (name: $0.name, bytes: $0.make()) }
  }

  private static let makers: [(name: String, make: @Sendable () -> [UInt8])] = [
    ("nothing", { [] }),
    ("a million open brackets", { repeated("(", 1_000_000) }),
    ("a million square brackets", { repeated("[", 1_000_000) }),
    (
      "a single line of 100 MB",
      {
        repeated(
          "The Parties shall, subject to Article 5, cooperate within six months. ", 1_470_000)
      }
    ),
    ("a million headings", { numbered(1_000_000) { "Article \($0)\n" } }),
    ("a million chapters", { numbered(1_000_000) { "CHAPTER \($0)\n\n" } }),
    ("the deepest nesting", { repeated("1. (a) (i) (A) 1) a) i) - ", 100_000) }),
    (
      "nesting on lines of their own",
      { repeated("1.\n(a)\n(i)\n(A)\n1)\na)\ni)\nA.\n- x:\n", 50_000) }
    ),
    ("bytes that are no UTF-8", { repeatedBytes([0xFF, 0xC3, 0x28, 0xE2, 0x80], 400_000) }),
    ("zero bytes", { [UInt8](repeating: 0, count: 1_000_000) }),
    ("line ends alone", { repeated("\r", 1_000_000) }),
    ("combining marks", { repeated("a", 1) + repeated("\u{301}", 500_000) }),
    ("semicolons in a preamble", { repeated("The Parties, Recalling x; ", 80_000) }),
    ("quotation marks", { repeated("\u{201C}term\u{201D} means ", 100_000) }),
    ("links without an end", { Array("# A\n".utf8) + repeated("[a](b", 300_000) }),
    (
      "references",
      { repeated("paragraphs 1 to 9999 of Articles 1, 2, 3 and 4 to 9999 of the ", 60_000) }
    ),
    ("have have have", { repeated("have ", 300_000) }),
    (
      "authentic",
      {
        Array("DONE at X, ".utf8)
          + repeated("in the English language, each text being equally authentic, ", 20_000)
      }
    ),
    ("commas", { repeated("The Party shall, ", 100_000) }),
    ("numbers without an end", { Array("Article ".utf8) + repeated("9", 1_000_000) }),
    ("dotted numbers", { repeated("1.", 500_000) }),
  ]

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    repeatedBytes(Array(text.utf8), count)
  }

  private static func repeatedBytes(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count * count)
    for _ in 0..<count { all += bytes }
    return all
  }

  private static func numbered(_ count: Int, _ line: (Int) -> String) -> [UInt8] {
    var all: [UInt8] = []
    for number in 1...count { all += line(number).utf8 }
    return all
  }
}
