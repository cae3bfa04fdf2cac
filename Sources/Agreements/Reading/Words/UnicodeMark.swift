/// What stands at a byte above ASCII, with its length in bytes.
enum UnicodeMark {
  case space(Int)
  case line(Int)
  case ignored(Int)
  case dash(Int)
  case hyphen(Int)
  case quote(Int)
  case apostrophe(Int)
  case sign(Int)
  case letter(Int)

  /// Reads the character at the position, which lies before the end.
  init(_ bytes: [UInt8], at position: Int, end: Int) {
    let first = bytes[position]
    let second = position + 1 < end ? bytes[position + 1] : 0
    let third = position + 2 < end ? bytes[position + 2] : 0
    switch (first, second, third) {
    case (0xC2, 0xA0, _): self = .space(2)
    case (0xC2, 0xAD, _): self = .ignored(2)
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): self = .quote(2)
    case (0xC2, 0xB4, _): self = .apostrophe(2)
    // The signs for ordinals, and the Greek letter mu, are letters.
    case (0xC2, 0xAA, _), (0xC2, 0xBA, _), (0xC2, 0xB5, _): self = .letter(2)
    case (0xC2, 0x80...0xBF, _): self = .sign(2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): self = .space(3)
    case (0xE2, 0x80, 0xA8...0xA9): self = .line(3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): self = .ignored(3)
    case (0xE2, 0x80, 0x90...0x91): self = .hyphen(3)
    case (0xE2, 0x80, 0x92...0x95): self = .dash(3)
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0xB2): self = .apostrophe(3)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9A...0x9F), (0xE2, 0x80, 0xB9...0xBA),
      (0xE2, 0x80, 0xB3):
      self = .quote(3)
    case (0xE2, 0x80...0x8F, 0x80...0xBF), (0xEF, 0xBF, 0xBD): self = .sign(3)
    case (0xF0..., _, _): self = .letter(min(4, end - position))
    case (0xE0..., _, _): self = .letter(min(3, end - position))
    case (0xC3..., _, _): self = .letter(min(2, end - position))
    default: self = .letter(1)
    }
  }
}
