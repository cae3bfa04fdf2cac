/// The norms in the words of one clause, with the chapeau that governs them.
struct ClauseReading: Sendable {
  /// The norms; their ranges lie in the words of the clause.
  var norms: [NormReading] = []

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

  /// Reads the words of a clause in the way in which obligations are read; see ``ReadObligations``.
  init(
    _ text: ClauseText, at clause: Int, under chapeaux: [Chapeau], hasPoints: Bool,
    _ reader: ObligationReader
  ) {
    guard !text.tokens.isEmpty else {
      open = hasPoints ? chapeaux : []
      return
    }
    guard let first = chapeaux.first else {
      add(reader.norms(of: text.tokens), at: clause, hasPoints)
      return
    }
    switch reader.reading(ofItem: text.tokens, under: first.norm) {
    case .own(let norms): add(norms, at: clause, hasPoints)
    case .inherited(let norm, let triggerIsOfChapeau):
      if norm.isOpen, hasPoints {
        open = chapeaux + [Chapeau(clause: clause, norm: norm)]
      } else {
        norms = [norm]
        self.chapeaux = chapeaux
        trigger = triggerIsOfChapeau ? nil : norm.trigger
      }
    }
  }

  private mutating func add(_ found: [NormReading], at clause: Int, _ hasPoints: Bool) {
    norms = found
    guard hasPoints, let last = found.last, last.isOpen else { return }
    norms.removeLast()
    open = [Chapeau(clause: clause, norm: last)]
  }
}
