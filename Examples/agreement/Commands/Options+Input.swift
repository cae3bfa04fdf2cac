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

  /// Takes the form that an option names.
  ///
  /// - Throws: `ProgramError` where another one has been named.
  mutating func choose(_ option: String) throws(ProgramError) {
    if let self, self.rawValue != option {
      throw ProgramError("\(self.rawValue) and \(option) exclude each other")
    }
    self = Options.Input(rawValue: option)
  }

  /// Whether a file holds the JSON form of an agreement: as the options say, or else by its name.
  func isJSON(_ name: String) -> Bool {
    map { $0 == .json } ?? name.hasSuffix(".json")
  }
}
