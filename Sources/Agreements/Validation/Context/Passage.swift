/// A piece of continuous text: the title, a heading, the words of a clause, or the words after a list.
public struct Passage: Sendable {
  /// The position of the clause; `nil` for the title.
  public let unit: Int?

  /// Which part of the clause it is.
  public let part: Location.Part

  /// The canonical text in UTF-8.
  public let bytes: [UInt8]

  /// What stands in it, from a first look.
  public let traits: Traits

  /// The positions of its words among those of the context.
  let words: Range<Int>

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What a first look at a text shows.
  public struct Traits: OptionSet, Sendable {
    /// The members as bits.
    public let rawValue: UInt16

    /// Makes a set of traits from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A character outside ASCII.
    public static let nonASCII = Traits(rawValue: 1 << 0)

    /// A bracket of any kind.
    public static let bracket = Traits(rawValue: 1 << 1)

    /// A digit.
    public static let digit = Traits(rawValue: 1 << 2)

    /// A straight quotation mark or apostrophe.
    public static let straightQuote = Traits(rawValue: 1 << 3)

    /// Two spaces in a row.
    public static let doubleSpace = Traits(rawValue: 1 << 4)

    /// A control character.
    public static let control = Traits(rawValue: 1 << 5)

    /// An underscore.
    public static let underscore = Traits(rawValue: 1 << 6)

    /// A hyphen.
    public static let hyphen = Traits(rawValue: 1 << 7)

    /// A space before a comma, semicolon, colon or full stop.
    public static let spaceBeforeMark = Traits(rawValue: 1 << 8)

    /// A character that is neither of ASCII or Latin-1's accented letters nor a common dash or quotation mark.
    static let unusual = Traits(rawValue: 1 << 9)

    /// A word that begins with two capitals, as abbreviations do.
    static let capitals = Traits(rawValue: 1 << 10)

    /// What a character of ASCII that is no letter shows behind the byte before it.
    @inline(__always)
    static func bits(of byte: UInt8, after previous: UInt8) -> UInt16 {
      switch byte {
      // Most of these characters are spaces.
      case 0x20: previous == 0x20 ? doubleSpace.rawValue : 0
      case 0x2C, 0x2E, 0x3A, 0x3B: previous == 0x20 ? spaceBeforeMark.rawValue : 0
      case 0x5B, 0x5D, 0x28, 0x29, 0x7B, 0x7D, 0x3C, 0x3E: bracket.rawValue
      case 0x30...0x39: digit.rawValue
      case 0x22, 0x27: straightQuote.rawValue
      case 0x00...0x1F, 0x7F: control.rawValue
      case 0x5F: underscore.rawValue
      case 0x2D: hyphen.rawValue
      default: 0
      }
    }

    /// What a byte beyond ASCII shows that begins no letter with a plain form.
    static func bits(ofWide byte: UInt8, at position: Int, in text: ByteText) -> UInt16 {
      switch byte {
      case 0x80..<0xC0: return 0
      case 0xC3: return nonASCII.rawValue
      case 0xE2 where text[position + 1] == 0x80:
        switch text[position + 2] {
        case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D: return nonASCII.rawValue
        default: return nonASCII.union(unusual).rawValue
        }
      default: return nonASCII.union(unusual).rawValue
      }
    }
  }
}
