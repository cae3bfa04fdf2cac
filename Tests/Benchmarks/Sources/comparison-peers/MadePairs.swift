import Foundation

/// Pairs of texts that are made for measuring.
enum MadePairs {
  /// Numbers that are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  /// Writes pairs that are hard to compare; the names say what they are.
  static func writeHostile(into folder: String) throws -> [String] {
    let sentence = "Each Party shall take all appropriate measures to protect the other Party."
    var numbers = Numbers(state: 1)
    let counts = Array(1...100_000)
    let shuffled = counts.shuffled(using: &numbers)
    func paragraphs(_ numbers: [Int]) -> String {
      "Article 1\n\n" + numbers.map { "\($0). \(sentence)" }.joined(separator: "\n\n")
    }
    func articles(_ numbers: [Int]) -> String {
      numbers.map { "Article \($0)\n\nState \($0 * 7) shall pay \($0 % 977) euros for item \($0)." }
        .joined(separator: "\n\n")
    }
    let words = sentence.lowercased().split(separator: " ").map(String.init)
    func paragraph(_ state: UInt64) -> String {
      var numbers = Numbers(state: state)
      return (0..<1_600_000).map { _ in words[Int(numbers.next() % UInt64(words.count))] }
        .joined(separator: " ")
    }
    // A mark of another sort opens a list within the point before.
    let marks = ["(a)", "(i)", "(A)", "(1)", "1.", "a)", "(aa)", "i)"]
    func list(_ mark: (Int) -> String) -> String {
      "Article 1\n\nThe Parties shall:\n"
        + (0..<20_000).map { "\(mark($0)) keep lamp \($0) lit;" }.joined(separator: "\n")
    }
    let short = (1...50_000).map { "\($0). Lamp" }.joined(separator: "\n\n")
    let pairs = [
      ("identical-paragraphs", paragraphs(counts), paragraphs(shuffled)),
      ("one-paragraph", paragraph(1), paragraph(2)),
      ("nesting", list { marks[$0 % 8] }, list { _ in "-" }),
      ("articles-reversed", articles(counts), articles(counts.reversed())),
      ("one-word-clauses", "Article 1\n\n" + short, ""),
    ]
    return try pairs.map { try write($0.1, $0.2, into: "\(folder)/\($0.0)") }
  }

  /// Writes a text of so many bytes, made of another one, and the same with one in a hundred words changed and one in a
  /// hundred articles moved.
  static func writeEdited(_ text: String, bytes: Int, into folder: String) throws -> String {
    var whole = ""
    while whole.utf8.count < bytes { whole += text + "\n" }
    var numbers = Numbers(state: 7)
    var articles: [[Substring]] = [[]]
    for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("##") || line.hasPrefix("Article ") { articles.append([]) }
      articles[articles.count - 1].append(line)
    }
    for _ in 0..<articles.count / 100 {
      let moved = articles.remove(at: Int.random(in: 1..<articles.count, using: &numbers))
      articles.insert(moved, at: Int.random(in: 1...articles.count, using: &numbers))
    }
    let vocabulary = text.split(whereSeparator: \.isWhitespace).prefix(20_000)
    let edited = articles.joined().map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).flatMap { word -> [Substring] in
        guard !word.isEmpty, numbers.next() % 100 == 0 else { return [word] }
        let other = vocabulary[Int(numbers.next() % UInt64(vocabulary.count))]
        switch numbers.next() % 3 {
        case 0: return [other]
        case 1: return []
        default: return [word, other]
        }
      }.joined(separator: " ")
    }
    return try write(whole, edited.joined(separator: "\n"), into: folder)
  }

  private static func write(_ old: String, _ new: String, into folder: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(old.utf8).write(to: URL(filePath: folder + "/a.txt"))
    try Data(new.utf8).write(to: URL(filePath: folder + "/b.txt"))
    return folder
  }
}
