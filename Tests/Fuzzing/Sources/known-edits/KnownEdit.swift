import Agreements

/// An edit that the program makes to a text, and by which the comparison must know it.
struct KnownEdit {
  /// What is done.
  enum Kind: String, CaseIterable {
    case insert, delete, reword, modal, deadline, definition, retitle, renumber, split, join
    case moveParagraph = "move paragraph"
    case moveArticle = "move article"
    case moveChanged = "move with change"

    /// The kinds of edit of which one must be found.
    var expected: Set<Edit.Kind> {
      switch self {
      case .insert: [.insert]
      case .delete: [.delete]
      case .reword, .modal, .deadline: [.update]
      case .definition: [.update, .definition]
      case .retitle: [.retitle]
      case .renumber: [.renumber]
      case .split: [.split]
      case .join: [.join]
      case .moveParagraph, .moveArticle, .moveChanged: [.move]
      }
    }

    /// The kinds of edit that may be found besides at the same place.
    var allowed: Set<Edit.Kind> {
      switch self {
      case .split, .join: expected.union([.update])
      // The words that are changed may be those of a definition or a value.
      case .moveChanged: [.move, .update, .definition, .provision]
      case .reword, .modal, .deadline, .definition: [.update, .definition, .provision]
      case .insert, .delete: expected.union([.definition])
      default: expected
      }
    }
  }

  var kind: Kind

  /// Where the clause stands in the old text and in the new one.
  var old: Range<Int>?
  var new: Range<Int>?
}
