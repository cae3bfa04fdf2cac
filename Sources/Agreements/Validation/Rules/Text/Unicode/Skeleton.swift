/// What is left of a text if characters that look alike count as one (Unicode Technical Standard #39, section 4).
///
/// Only letters of scripts that are taken for Latin ones, and the signs "I", "l", "1", "|" and "O", "0", are folded.
enum Skeleton: Sendable {
  /// The skeleton of a text.
  static func of(_ text: String) -> [UInt32] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.map { byte in
        switch byte {
        case 0x49, 0x31, 0x7C: 0x6C
        case 0x30: 0x4F
        default: UInt32(byte)
        }
      }
    }
    let scalars = CanonicalComposition.composed(text.unicodeScalars.map(\.value))
    return scalars.map { value in
      let letter = lookalikes[value] ?? value
      return switch letter {
      case 0x49, 0x31, 0x7C: 0x6C
      case 0x30: 0x4F
      case 0xA0, 0x2010, 0x2011: letter == 0xA0 ? 0x20 : 0x2D
      case 0x2018, 0x2019: 0x27
      default: letter
      }
    }
  }

  /// The text with the letters of other scripts that look like Latin ones written as these.
  ///
  /// - Returns: `nil` if another letter of those scripts stands in the text.
  static func latin(_ text: String) -> String? {
    var latin = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let other = lookalikes[scalar.value].flatMap(Unicode.Scalar.init) {
        latin.append(other)
      } else if let script = LetterScript(scalar), script != .latin {
        return nil
      } else {
        latin.append(scalar)
      }
    }
    return String(latin)
  }
}
