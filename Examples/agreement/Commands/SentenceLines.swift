import AgreementsFoundation
import Foundation

/// Sentences given as JSON Lines, each with the norms that are read in it.
struct SentenceLines: Sendable {
  /// The annotated sentences as JSON Lines.
  private(set) var output: [UInt8] = []

  /// What is wrong with which line, one a line.
  private(set) var faults: [UInt8] = []

  /// How many lines cannot be used.
  private(set) var faultCount = 0

  private var ids: [String: Int] = [:]
  private let file: String

  /// The greatest length of a line, in bytes.
  private static let limits = JSONLimits(maximumBytes: 16 * 1024 * 1024)

  /// Reads the lines of a file; one that cannot be used is reported and left out.
  init(_ bytes: [UInt8], file: String) {
    self.file = file.onOneLine
    var line = JSONLine()
    var number = 0
    // A byte order mark is no part of the first line.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let row = bytes[start..<end]
      start = end + 1
      guard row.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ProgramError) {
        try sentence(Array(row), number).write(to: &line)
      } catch {
        faultCount += 1
        faults.append(contentsOf: "\(self.file):\(number): error: \(error)\n".utf8)
      }
    }
    output = line.bytes
  }

  private mutating func sentence(_ bytes: [UInt8], _ number: Int) throws(ProgramError)
    -> AnnotatedSentence
  {
    do {
      try JSONInspection.inspect(bytes, limits: Self.limits)
    } catch {
      throw ProgramError("the line is not JSON; \(error.description.onOneLine)")
    }
    let sentence: AnnotatedSentence
    do {
      sentence = try JSONDecoder().decode(AnnotatedSentence.self, from: Data(bytes))
    } catch {
      throw ProgramError(
        "the line is no sentence; it needs the texts id and text, "
          + "and instrument \"treaty\" or \"mou\"")
    }
    guard !sentence.text.isEmpty else { throw ProgramError("the sentence has no text") }
    if let other = ids.updateValue(number, forKey: sentence.id) {
      ids[sentence.id] = other
      throw ProgramError("the id \"\(sentence.id.onOneLine)\" is that of line \(other) already")
    }
    return sentence
  }
}
