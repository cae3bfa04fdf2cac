import Foundation

/// The arguments of the program.
struct Arguments {
  /// How many mutations are read.
  var mutations = 20_000

  /// What decides the mutations.
  var seed: UInt64 = 1

  /// The folder of the texts.
  var folder = ProcessInfo.processInfo.environment["AGREEMENTS_CORPUS"]

  /// What is wrong with the arguments.
  struct Misuse: Error, CustomStringConvertible {
    /// What to do.
    var description: String
  }

  /// Reads the arguments.
  init(_ words: some Sequence<String>) throws(Misuse) {
    var rest = Array(words)[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else {
        throw Misuse(description: "\(option) needs a value")
      }
      switch option {
      case "--mutations": mutations = Int(value) ?? mutations
      case "--seed": seed = UInt64(value) ?? seed
      case "--folder": folder = value
      default: throw Misuse(description: "unknown option \(option)")
      }
    }
  }
}
