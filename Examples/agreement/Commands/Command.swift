/// What the program is asked to make of its input.
enum Command: Hashable, Sendable {
  /// The agreement, read and written in a form.
  case read(ReadForm)

  /// The obligations and other norms of an agreement.
  case obligations(ListForm)

  /// The norms of single sentences, given as JSON Lines.
  case sentences

  /// The references of an agreement.
  case references(ListForm)

  /// What the rules find in an agreement.
  case check(CheckForm)

  /// The rules, or those that are named.
  case rules

  /// The forms in which an agreement is written.
  enum ReadForm: String, CaseIterable, Sendable {
    case text
    case markdown
    case json
    case outline
    case outlineJSON = "outline-json"
  }

  /// The forms in which what was found in an agreement is written.
  enum ListForm: String, CaseIterable, Sendable {
    case table
    case json
    case csv
  }

  /// The forms in which the findings of the rules are written.
  enum CheckForm: String, CaseIterable, Sendable {
    case text
    case json
    case sarif
    case github
  }

  /// The name by which the command is called.
  var name: String {
    switch self {
    case .read: "read"
    case .obligations, .sentences: "obligations"
    case .references: "references"
    case .check: "check"
    case .rules: "rules"
    }
  }

  /// The command with its standard form, by its name.
  init?(name: String) {
    switch name {
    case "read": self = .read(.outline)
    case "obligations": self = .obligations(.table)
    case "references": self = .references(.table)
    case "check": self = .check(.text)
    case "rules": self = .rules
    default: return nil
    }
  }

  /// Chooses the form in which the result is written.
  mutating func choose(form: String) throws(ProgramError) {
    switch self {
    case .read:
      guard let form = ReadForm(rawValue: form) else { throw noForm(form, ReadForm.self) }
      self = .read(form)
    case .obligations:
      guard let form = ListForm(rawValue: form) else { throw noForm(form, ListForm.self) }
      self = .obligations(form)
    case .references:
      guard let form = ListForm(rawValue: form) else { throw noForm(form, ListForm.self) }
      self = .references(form)
    case .check:
      guard let form = CheckForm(rawValue: form) else { throw noForm(form, CheckForm.self) }
      self = .check(form)
    case .rules:
      throw ProgramError("rules has one form; leave out --format")
    case .sentences:
      throw ProgramError("--sentences has a form of its own; leave out --format")
    }
  }

  private func noForm<Form: RawRepresentable<String> & CaseIterable>(
    _ form: String, _ type: Form.Type
  ) -> ProgramError {
    let names = Form.allCases.map(\.rawValue)
    let choice = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    return ProgramError("\(name) --format takes \(choice), not \"\(form.onOneLine)\"")
  }

  /// How the outputs for several files are told apart: a line above each, or nothing.
  var heading: Heading {
    switch self {
    case .read(.text), .read(.outline), .obligations(.table), .references(.table): .line
    case .read(.markdown): .comment
    case .read(.json), .read(.outlineJSON), .obligations, .references, .sentences, .check, .rules:
      .none
    }
  }

  /// What stands above the output for a file.
  enum Heading: Sendable {
    case line
    case comment
    case none
  }
}
