/// A text with a defect, the places where the defect stands, and how its places were those of the text without it.
struct Planting {
  /// Bytes of the text without the defect that others take the place of.
  struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]

    /// Where the defect stands in the new bytes; all of them unless told otherwise.
    var place: Range<Int>?

    /// Inserts words.
    static func insertion(_ words: String, at position: Int) -> Edit {
      Edit(range: position..<position, bytes: Array(words.utf8))
    }
  }

  /// The form of the defect, such as "article of the text renumbered".
  let variant: String

  /// The text with the defect.
  let text: [UInt8]

  /// Where the defect stands in the text with the defect; a finding has to touch one of these places.
  let places: [Range<Int>]

  private let edits: [Edit]

  /// Makes changes to a text.
  ///
  /// - Parameters:
  ///   - variant: The form of the defect.
  ///   - edits: The changes, whose ranges do not overlap.
  ///   - original: The text without the defect.
  ///   - others: Places of the text without the defect at which it may be reported as well, or instead.
  ///   - countsEdits: Whether the defect may be reported at the changes themselves.
  init(
    _ variant: String, _ edits: [Edit], in original: [UInt8], orAt others: [Range<Int>] = [],
    countsEdits: Bool = true
  ) {
    self.variant = variant
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    var end = 0
    for edit in self.edits {
      text += original[end..<edit.range.lowerBound]
      let place = edit.place ?? 0..<edit.bytes.count
      if countsEdits {
        places.append(text.count + place.lowerBound..<text.count + place.upperBound)
      }
      text += edit.bytes
      end = edit.range.upperBound
    }
    text += original[end...]
    self.text = text
    let moves = self.edits
    self.places =
      places
      + others.map { other in
        let shift = moves.reduce(0) {
          $1.range.upperBound <= other.lowerBound ? $0 + $1.bytes.count - $1.range.count : $0
        }
        return other.lowerBound + shift..<other.upperBound + shift
      }
  }

  /// The place in the text without the defect of one in the text with it; `nil` if it is new.
  func original(of position: Int) -> Int? {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      if position < start { break }
      if position < start + edit.bytes.count { return nil }
      shift += edit.bytes.count - edit.range.count
    }
    return position - shift
  }
}
