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

    init(of bytes: [UInt8]) {
      var bits: UInt16 = 0
      var previous: UInt8 = 0
      for byte in bytes {
        bits |= Self.traitsOfBytes[Int(byte)]
        if previous == 0x20 { bits |= Self.traitsBehindSpace[Int(byte)] }
        previous = byte
      }
      self.init(rawValue: bits)
    }

    private static let traitsOfBytes: [UInt16] = (0...0xFF as ClosedRange<UInt8>).map { byte in
      switch byte {
      case 0x80...: nonASCII.rawValue
      case 0x5B, 0x5D, 0x28, 0x29, 0x7B, 0x7D, 0x3C, 0x3E: bracket.rawValue
      case 0x30...0x39: digit.rawValue
      case 0x22, 0x27: straightQuote.rawValue
      case 0x00...0x1F, 0x7F: control.rawValue
      case 0x5F: underscore.rawValue
      case 0x2D: hyphen.rawValue
      default: 0
      }
    }

    private static let traitsBehindSpace: [UInt16] = (0...0xFF as ClosedRange<UInt8>).map { byte in
      switch byte {
      case 0x20: doubleSpace.rawValue
      case 0x2C, 0x2E, 0x3A, 0x3B: spaceBeforeMark.rawValue
      default: 0
      }
    }
  }
}
