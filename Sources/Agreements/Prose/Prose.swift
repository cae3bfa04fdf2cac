/// The words of a clause, with what stands in them: references, names, terms and open points.
///
/// Prose is a sequence of runs. Plain text is a run; so are a reference to another clause, the use
/// of a defined term, the name of a party, a placeholder for something still to be supplied, and a
/// slot where the parties propose different words. In Swift, prose is written as a string literal
/// with interpolations:
///
/// ```swift
/// let prose: Prose = "The points of contact shall prepare the \(term: "dialogue") under \(clause: "dialogue")."
/// ```
///
/// Two values are equal if their runs are. Runs are kept in normal form: no run of text is empty
/// and no two runs of text follow one another.
public struct Prose: Sendable, Hashable {
  /// The runs, in order and in normal form.
  public private(set) var runs: [Run]

  /// Makes prose of the given runs, bringing them into normal form.
  public init(_ runs: [Run] = []) {
    self.runs = []
    self.runs.reserveCapacity(runs.count)
    for run in runs { append(run) }
  }

  /// Makes prose that is plain text.
  public init(_ text: String) {
    runs = text.isEmpty ? [] : [.text(text)]
  }

  /// One piece of prose.
  public enum Run: Sendable, Hashable {
    /// Plain text.
    case text(String)

    /// A reference to a clause of this agreement or to another instrument.
    indirect case reference(Reference)

    /// The name of a party, organ, third party or instrument, or the use of a defined term.
    indirect case mention(Mention)

    /// The names of both parties, in the order of the original that is printed.
    indirect case pair(PartyPair)

    /// A particular still to be supplied.
    indirect case placeholder(Placeholder)

    /// A place where the text is not agreed.
    indirect case slot(Slot)
  }

  /// Whether there are no words at all.
  public var isEmpty: Bool { runs.isEmpty }

  /// Makes room for a number of runs, and for no more.
  mutating func reserveCapacity(_ count: Int) {
    runs.reserveCapacity(count)
  }

  /// Adds a run at the end.
  public mutating func append(_ run: Run) {
    guard case .text(let text) = run else {
      runs.append(run)
      return
    }
    if text.isEmpty { return }
    guard case .text(var joined)? = runs.last else {
      runs.append(run)
      return
    }
    // Taken out first, the text before is not copied, however many runs of text follow it.
    runs.removeLast()
    joined += text
    runs.append(.text(joined))
  }

  /// Adds other prose at the end.
  public mutating func append(_ other: Prose) {
    for run in other.runs { append(run) }
  }

  /// The prose of the left side followed by that of the right side.
  public static func + (left: Prose, right: Prose) -> Prose {
    var joined = left
    joined.append(right)
    return joined
  }
}
