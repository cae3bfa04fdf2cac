extension Token {
  /// What stands between two tokens.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    /// A space or a line break.
    static let space = Marks(rawValue: 1)
    /// A line break.
    static let line = Marks(rawValue: 2)
    /// A comma.
    static let comma = Marks(rawValue: 4)
    /// A semicolon.
    static let semicolon = Marks(rawValue: 8)
    /// A colon.
    static let colon = Marks(rawValue: 16)
    /// A full stop, question mark or exclamation mark.
    static let stop = Marks(rawValue: 32)
    /// A quotation mark or an apostrophe.
    static let quote = Marks(rawValue: 64)
    /// An opening bracket.
    static let opening = Marks(rawValue: 128)
    /// A closing bracket.
    static let closing = Marks(rawValue: 256)
    /// A hyphen or dash.
    static let dash = Marks(rawValue: 512)
    /// A slash.
    static let slash = Marks(rawValue: 1024)
    /// Anything else.
    static let other = Marks(rawValue: 2048)
    /// An apostrophe, which may be a closing quotation mark.
    static let apostrophe = Marks(rawValue: 4096)
    /// An empty line.
    static let paragraph = Marks(rawValue: 8192)

    /// A quotation mark that closes: no space stands before it.
    static let closingQuote = Marks(rawValue: 16384)
    /// A quotation mark that opens: the next word follows at once.
    static let openingQuote = Marks(rawValue: 32768)

    /// Whether a quotation opens before the word behind these marks.
    var opensQuotation: Bool {
      contains(.openingQuote) && (contains(.quote) || !isDisjoint(with: [.space, .opening, .dash]))
    }

    /// Whether a quotation closes behind the word before these marks; "Party's" closes none.
    var closesQuotation: Bool {
      contains(.closingQuote) && (contains(.quote) || !isDisjoint(with: Self.behindQuote))
    }

    private static let behindQuote: Marks = [
      .space, .closing, .comma, .stop, .semicolon, .colon, .dash, .slash,
    ]

    /// What ends a clause of a sentence.
    static let clauseEnd: Marks = [.stop, .semicolon, .colon, .paragraph]
  }
}
