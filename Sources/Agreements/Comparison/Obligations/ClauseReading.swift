/// The norms in the words of one clause, with the chapeau that governs them.
struct ClauseReading: Sendable {
  /// The norms, in the order of their cues; their ranges lie in the words of the clause.
  private(set) var norms: [NormReading] = []

  /// The places of the norms in the order in which they end, and in that of their cues.
  private var byEnd: [Int] = []
  private var byCue: [Int] = []

  /// The chapeaux of the lists in which the clause stands and whose norm it goes on with, outermost first.
  var chapeaux: [Chapeau] = []

  /// The words of the item that set off the norm of its chapeau, if it goes on with that.
  var trigger: TextRange?

  /// The chapeaux for the points of the clause, if it leaves its norm to them.
  var open: [Chapeau] = []

  /// A chapeau that leaves its norm to the points of a list.
  struct Chapeau: Sendable {
    /// The index of its clause.
    var clause: Int

    /// The norm.
    var norm: NormReading
  }

  /// No norms.
  init() {}

  /// Takes over what was read in the words of a clause, in the way in which obligations are read; see
  /// ``ReadObligations``.
  init(_ reading: ListItemReading?, at clause: Int, under chapeaux: [Chapeau], hasPoints: Bool) {
    switch reading {
    case nil: open = hasPoints ? chapeaux : []
    case .own(let norms): add(norms, at: clause, hasPoints)
    case .inherited(let norm, let triggerIsOfChapeau):
      if norm.isOpen, hasPoints {
        open = chapeaux + [Chapeau(clause: clause, norm: norm)]
      } else {
        take([norm])
        self.chapeaux = chapeaux
        trigger = triggerIsOfChapeau ? nil : norm.trigger
      }
    }
  }

  private mutating func add(_ found: [NormReading], at clause: Int, _ hasPoints: Bool) {
    guard hasPoints, let last = found.last, last.isOpen else { return take(found) }
    take(found.dropLast())
    open = [Chapeau(clause: clause, norm: last)]
  }

  private mutating func take(_ found: [NormReading]) {
    norms = found
    byEnd = found.indices.sorted { found[$0].action.end < found[$1].action.end }
    byCue = found.indices.sorted { found[$0].cue.start < found[$1].cue.start }
  }

  /// The norms whose act ends at an offset, in their order.
  func norms(endingAt end: Int) -> [NormReading] {
    let first = byEnd.partitioningIndex { norms[$0].action.end >= end }
    return byEnd[first...].prefix { norms[$0].action.end == end }.sorted().map { norms[$0] }
  }

  /// The norms whose cue begins in a range, in their order.
  func norms(withCueIn range: Range<Int>) -> [NormReading] {
    let first = byCue.partitioningIndex { norms[$0].cue.start >= range.lowerBound }
    return byCue[first...].prefix { norms[$0].cue.start < range.upperBound }.sorted()
      .map { norms[$0] }
  }
}
