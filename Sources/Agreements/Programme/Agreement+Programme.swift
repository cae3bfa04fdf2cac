extension Agreement {
  /// The programme of cooperation that the agreement carries, or `nil` if it carries none.
  ///
  /// Rows are found by their ``Clause/Substance/programme(_:)``; a row with fewer than three cells
  /// has empty prose in the missing ones.
  ///
  /// - Complexity: O(n) in the number of clauses.
  public var programme: ProgrammeOfCooperation? {
    var programme = ProgrammeOfCooperation(areasOfFocus: [], initiatives: [], actionPoints: [])
    var isEmpty = true
    for clause in allClauses {
      guard case .programme(let entry)? = clause.substance else { continue }
      isEmpty = false
      let cells = clause.children.prefix(3).map(\.prose) + Array(repeating: Prose(), count: 3)
      switch entry.kind {
      case .areaOfFocus:
        programme.areasOfFocus.append(
          .init(
            id: clause.id, area: cells[0], currentStatus: cells[1], nextSteps: cells[2],
            carriage: entry.carriage))
      case .initiative:
        programme.initiatives.append(
          .init(
            id: clause.id, sector: cells[0], action: cells[1], impact: cells[2],
            carriage: entry.carriage))
      case .actionPoint:
        programme.actionPoints.append(
          .init(
            id: clause.id, priority: cells[0], action: cells[1], expectedOutcome: cells[2],
            carriage: entry.carriage))
      }
    }
    return isEmpty ? nil : programme
  }
}
