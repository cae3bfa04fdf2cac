@testable import Agreements

/// The references of a text in a form that tests can compare.
enum ReferenceReading {
  /// What was scanned: the words, the targets and the scope of each reference.
  static func scan(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ReferenceScanner(bytes, in: 0..<bytes.count).references().map { reference in
      let targets = reference.targets.map { target in
        let steps = describe(target.steps, bytes)
        return target.through.isEmpty ? steps : "\(steps)–\(describe(target.through, bytes))"
      }
      return "\(targets.joined(separator: " + "))\(describe(reference.scope, bytes))"
    }
  }

  /// The functions of the references of a text.
  static func functions(_ text: String) -> [Reference.Function] {
    let bytes = Array(text.utf8)
    return ReferenceScanner(bytes, in: 0..<bytes.count).references().map(\.function)
  }

  /// The words that the references of a text take up.
  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ReferenceScanner(bytes, in: 0..<bytes.count).references().map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  private static func describe(_ steps: [ScannedReference.Step], _ bytes: [UInt8]) -> String {
    steps.map { "\($0.unit) \(describe($0.designation, bytes))" }.joined(separator: "/")
  }

  private static func describe(
    _ designation: ScannedReference.Designation, _ bytes: [UInt8]
  ) -> String {
    switch designation {
    case .number(let number): String(decoding: bytes[number.range], as: UTF8.self)
    case .ordinal(let place): "#\(place)"
    case .this: "this"
    case .that: "that"
    case .preceding(let count): "-\(count)"
    case .following(let count): "+\(count)"
    case .unnumbered: "only"
    }
  }

  private static func describe(_ scope: ScannedReference.Scope, _ bytes: [UInt8]) -> String {
    switch scope {
    case .bare: ""
    case .thisAgreement: " @this"
    case .definite(let noun): " @the \(noun)"
    case .external(let name): " @\(String(decoding: bytes[name], as: UTF8.self))"
    case .anaphoric: " @that"
    }
  }
}
