import Agreements
import Foundation

/// The keys of a configuration that its types do not know, and that decoding passes over.
///
/// A type writes every key that it has read, unless its value is null. A key that is in the text and not in what is
/// written again is therefore none that its type knows. The members of an array are taken together, for they are of
/// one type.
struct UnknownKeys {
  /// The first of them in the order of their paths, if there is one.
  private(set) var first: JSONPath?

  /// Looks for unknown keys.
  ///
  /// - Parameters:
  ///   - data: The text, which can be decoded.
  ///   - configuration: What was decoded from it.
  init(in data: Data, besides configuration: RuleConfiguration) {
    guard let text = try? JSONSerialization.jsonObject(with: data),
      let written = try? JSONEncoder().encode(configuration),
      let known = try? JSONSerialization.jsonObject(with: written)
    else { return }
    compare([text], [known], at: .root)
  }

  /// Compares all values that stand at one path, with every member of an array at the path of the array.
  private mutating func compare(_ text: [Any], _ known: [Any], at path: JSONPath) {
    guard first == nil else { return }
    let members = text.compactMap { $0 as? [Any] }.flatMap(\.self)
    if !members.isEmpty {
      compare(members, known.compactMap { $0 as? [Any] }.flatMap(\.self), at: path)
    }
    let objects = text.compactMap { $0 as? [String: Any] }
    let others = known.compactMap { $0 as? [String: Any] }
    for key in Set(objects.flatMap(\.keys)).sorted() {
      let values = objects.compactMap { $0[key] }.filter { !($0 is NSNull) }
      let written = others.compactMap { $0[key] }
      if !values.isEmpty, written.isEmpty {
        first = first ?? path.appending(.key(key))
        return
      }
      compare(values, written, at: path.appending(.key(key)))
    }
  }
}
