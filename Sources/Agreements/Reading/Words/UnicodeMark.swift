/// What stands at a byte above ASCII, with its length in bytes.
enum UnicodeMark {
  case space(Int)
  case ignored(Int)
  case dash(Int)
  case hyphen(Int)
  case quote(Int)
  case apostrophe(Int)
  case bullet(Int)
  case letter(Int)

  /// Reads the character at the position, which lies before the end.
  init(_ bytes: [UInt8], at position: Int, end: Int) {
    let first = bytes[position]
    let second = position + 1 < end ? bytes[position + 1] : 0
    let third = position + 2 < end ? bytes[position + 2] : 0
    if first == 0xC2 {
      switch second {
      case 0xA0: self = .space(2)
      case 0xAD: self = .ignored(2)
      case 0xAB, 0xBB: self = .quote(2)
      case 0xA7, 0xB6, 0xB7: self = .bullet(2)
      case 0xB4: self = .apostrophe(2)
      default: self = .letter(2)
      }
      return
    }
    guard first == 0xE2, second == 0x80 || second == 0x81 else {
      switch first {
      case 0xF0...: self = .letter(min(4, end - position))
      case 0xE0...: self = .letter(min(3, end - position))
      case 0xC3...: self = .letter(min(2, end - position))
      default: self = .letter(1)
      }
      return
    }
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): self = .space(3)
    case (0x80, 0x8B...0x8F), (0x81, 0xA0): self = .ignored(3)
    case (0x80, 0x90...0x91): self = .hyphen(3)
    case (0x80, 0x92...0x95): self = .dash(3)
    case (0x80, 0x98...0x99), (0x80, 0xB2): self = .apostrophe(3)
    case (0x80, 0x9A...0x9F), (0x80, 0xB9...0xBA), (0x80, 0xB3): self = .quote(3)
    case (0x80, 0xA2...0xA3): self = .bullet(3)
    default: self = .letter(min(3, end - position))
    }
  }
}
