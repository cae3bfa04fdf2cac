import Agreements

extension Options.Input? {
  /// How a text is written.
  var format: ReadingOptions.Format {
    switch self {
    case .plain: .plainText
    case .markdown: .markdown
    case .json, nil: .detected
    }
  }

  /// Whether a file holds the JSON form of an agreement: as the options say, or else by its name.
  func isJSON(_ name: String) -> Bool {
    map { $0 == .json } ?? name.hasSuffix(".json")
  }
}
