/// The lines of a text, by which offsets become lines and columns.
public struct LineTable: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// Where each line starts.
  private let starts: [Int]

  /// After how many bytes scalars are counted anew, so that columns are quick to tell in a text that is one long line.
  private static let stride = 512

  /// The number of scalars before each multiple of the stride.
  private let scalarCounts: [Int]

  /// Finds the lines of a text, which end with LF, CR LF or CR.
  ///
  /// A byte order mark at the beginning belongs to no line, so that no column counts it.
  ///
  /// - Complexity: O(n) in the length of the text.
  public init(_ bytes: [UInt8]) {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var counts: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let endsLine =
        byte == 0x0A || (byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A))
      if endsLine { starts.append(offset + 1) }
    }
    self.bytes = bytes
    self.starts = starts
    scalarCounts = counts
  }

  /// The line and column of an offset; of one beyond the text, those of its end.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func position(of offset: Int) -> TextPosition {
    let offset = min(max(0, offset), bytes.count)
    let line = line(of: offset)
    let column = scalars(before: offset) - scalars(before: starts[line])
    return TextPosition(line: line + 1, column: max(0, column) + 1)
  }

  /// The bytes of the line in which an offset lies, without its end.
  func range(ofLineAt offset: Int) -> Range<Int> {
    let offset = min(max(0, offset), bytes.count)
    let line = line(of: offset)
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > starts[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return starts[line]..<end
  }

  private func line(of offset: Int) -> Int {
    let low = starts.indices.partitioningIndex { starts[$0] > offset }
    return max(0, low - 1)
  }

  /// The number of scalars that begin before an offset.
  private func scalars(before offset: Int) -> Int {
    let block = min(offset / Self.stride, scalarCounts.count - 1)
    guard block >= 0 else { return 0 }
    return bytes[block * Self.stride..<offset].reduce(scalarCounts[block]) {
      $1 & 0xC0 != 0x80 ? $0 + 1 : $0
    }
  }
}
