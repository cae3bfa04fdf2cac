extension WordScan {
  /// The marks that the characters of ASCII make.
  static let marksOfASCII: [ProvisionWords.Marks] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x20: .space
    case 0x0A, 0x0B, 0x0C, 0x0D: [.space, .line]
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "*"), UInt8(ascii: "_"): []
    default: .other
    }
  }
}
