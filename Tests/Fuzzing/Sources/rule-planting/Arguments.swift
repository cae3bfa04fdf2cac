import Foundation

/// The arguments of the program.
struct Arguments {
  /// What decides the places.
  var seed: UInt64 = 1

  /// How many times each defect is planted in each text.
  var rounds = 1

  /// How many plantings of one defect there are at most.
  var limit = Int.max

  /// How many of 100 plantings of each defect are to be reported.
  var least = 98

  /// The greatest size of a text that is planted in, in bytes.
  var largest = Int.max

  /// The defects that are planted; all if none is named.
  var defects: Set<String> = []

  /// Whether the misses are shown.
  var showsMisses = false

  /// Whether the findings in the texts without defects are printed, and nothing is planted.
  var listsFindings = false

  /// The folder into which texts with a defect that was missed are written; none if there is none.
  var missesFolder: String?

  /// The files, or the folders whose files are planted in.
  var paths: [String] = []

  /// What is wrong with the arguments.
  struct Misuse: Error, CustomStringConvertible {
    /// What to do.
    var description: String
  }

  /// Reads the arguments.
  init(_ words: some Sequence<String>) throws(Misuse) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        paths.append(word)
        continue
      }
      if word == "--misses" {
        showsMisses = true
        continue
      }
      if word == "--findings" {
        listsFindings = true
        continue
      }
      guard let value = rest.popFirst() else { throw Misuse(description: "\(word) needs a value") }
      switch word {
      case "--seed": seed = UInt64(value) ?? seed
      case "--rounds": rounds = Int(value) ?? rounds
      case "--limit": limit = Int(value) ?? limit
      case "--least": least = Int(value) ?? least
      case "--largest": largest = Int(value) ?? largest
      case "--keep": missesFolder = value
      case "--only": defects.insert(value)
      default: throw Misuse(description: "unknown option \(word)")
      }
    }
    if paths.isEmpty, let corpus = ProcessInfo.processInfo.environment["AGREEMENTS_CORPUS"] {
      paths = ["trade-agreements", "security-agreements", "defence-agreements", "raw-texts"].map {
        "\(corpus)/\($0)"
      }
    }
  }

  /// The files that are named or stand in a folder that is named, in the order of their names.
  var files: [String] {
    paths.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
      guard isFolder.boolValue else { return [path] }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.sorted().filter { !$0.hasSuffix(".json") }.map { "\(path)/\($0)" }
    }
  }
}
