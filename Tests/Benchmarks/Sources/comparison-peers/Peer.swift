import Foundation
import MeasuredRuns

/// A program that compares, with its arguments before the two files.
struct Peer {
  var name: String
  var program: URL
  var arguments: [String]

  /// What git compares, word by word.
  static let git = Peer(
    name: "git", program: URL(filePath: "/usr/bin/git"),
    arguments: ["diff", "--no-index", "--word-diff", "--patience"])

  /// The core alone, which compares words.
  static let core = Peer(name: "core", program: Run.beside("word-comparison"), arguments: [])

  /// The program, for words alone and for everything.
  static func programs(_ agreement: URL) -> [Peer] {
    [
      Peer(
        name: "words", program: agreement,
        arguments: ["compare", "--only", "words", "--format", "summary"]),
      Peer(name: "everything", program: agreement, arguments: ["compare", "--format", "summary"]),
    ]
  }
}

extension Run {
  /// Lets a peer compare two files.
  init(_ peer: Peer, _ files: [String]) {
    self.init(peer.program, peer.arguments + files)
  }
}
