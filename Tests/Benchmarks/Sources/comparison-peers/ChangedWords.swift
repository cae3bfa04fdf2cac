import Foundation
import MeasuredRuns

/// How many words different programs report as changed in the same pair, and how few there can be.
enum ChangedWords {
  /// How many words git reports as changed.
  static func git(_ files: [String]) -> Int {
    let lines = Run.output(
      of:
        Peer.git.program.path,
      ["diff", "--no-index", "--word-diff=porcelain", "--patience"] + files
    ).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4)
    return lines.filter { $0.hasPrefix("+") || $0.hasPrefix("-") }.reduce(0) {
      $0 + $1.dropFirst().split(whereSeparator: \.isWhitespace).count
    }
  }

  /// How many words wdiff reports as changed; none where it is not installed.
  static func wdiff(_ files: [String]) -> Int? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/wdiff") else { return nil }
    let counts = Run.output(of: "/usr/bin/wdiff", ["-123s"] + files).split(separator: "\n").map {
      line in
      line.split(separator: " ").compactMap { Int($0) }
    }
    // Each line has the words, those in common, those deleted or inserted, and those changed.
    return counts.reduce(0) { $0 + ($1.count >= 4 ? $1[2] + $1[3] : 0) }
  }

  /// How many words the core reports as inserted, deleted and moved.
  static func own(_ files: [String]) -> (changed: Int, moved: Int) {
    let line = Run.output(of: Peer.core.program.path, files).prefix { $0 != "\n" }
    let counts = line.split(separator: " ").compactMap { Int($0) }
    return counts.count >= 3 ? (counts[0] + counts[1], counts[2]) : (0, 0)
  }

  /// The fewest words, parted by white space, that can be called changed if none moves: by a longest common
  /// subsequence, 64 comparisons in one step, after Hyyrö (2004).
  ///
  /// - Returns: `nil` for texts for which that would take minutes.
  static func fewest(_ files: [String]) -> Int? {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let texts = files.map { file in
      let bytes = [UInt8]((try? Data(contentsOf: URL(filePath: file))) ?? Data())
      return bytes.split { $0 <= 0x20 }.map { word in
        let number = numbers[word] ?? numbers.count
        numbers[word] = number
        return number
      }
    }
    let (rows, columns) = (texts[0], texts[1])
    let width = (columns.count + 63) / 64
    guard rows.count * width < 4_000_000_000 else { return nil }
    var places = [[Int]](repeating: [], count: numbers.count)
    for (column, number) in columns.enumerated() { places[number].append(column) }
    var vector = [UInt64](repeating: ~0, count: width)
    var mask = [UInt64](repeating: 0, count: width)
    for row in rows where !places[row].isEmpty {
      for column in places[row] { mask[column >> 6] |= 1 << UInt64(column & 63) }
      var carry: UInt64 = 0
      for block in (places[row][0] >> 6)..<width {
        let matched = vector[block] & mask[block]
        let (sum, first) = vector[block].addingReportingOverflow(matched)
        let (total, second) = sum.addingReportingOverflow(carry)
        carry = first || second ? 1 : 0
        vector[block] = total | vector[block] & ~mask[block]
      }
      for column in places[row] { mask[column >> 6] = 0 }
    }
    var common = 0
    for column in columns.indices where vector[column >> 6] >> UInt64(column & 63) & 1 == 0 {
      common += 1
    }
    return rows.count + columns.count - 2 * common
  }
}
