/// The edits of several fixes, by the clauses that they change.
struct FixPlan {
  /// The edits of words in order, by clause and part; those of the title without a clause.
  private var words: [ClauseID?: [Location.Part: [WordEdit]]] = [:]

  private var connectives: [ClauseID: (connective: ListConnective?, edit: Place)] = [:]
  private var removals: [ClauseID: Place] = [:]

  private var faults: [Int: Fault] = [:]
  private var overlaps: [Int: Fault] = [:]

  /// The place of an edit: that of its fix, and its own among those of the fix.
  private typealias Place = (fix: Int, edit: Int)

  /// What is wrong with the first edit of a fix with which something is wrong.
  private struct Fault {
    var edit: Int
    var error: FixError
  }

  /// Plans fixes for an agreement.
  ///
  /// - Complexity: O(n + m log m) in the size of the agreement and of the fixes.
  init(_ fixes: [FixIt], for agreement: Agreement) {
    for (index, fix) in fixes.enumerated() {
      for (place, edit) in fix.edits.enumerated() { add(edit, at: (index, place)) }
    }
    for (id, parts) in words {
      for (part, edits) in parts {
        let edits = edits.inOrder
        words[id]?[part] = edits
        for edit in edits.overlapping {
          Self.note(.overlapping(id), at: (edit.fix, edit.place), in: &overlaps)
        }
      }
    }
    findFaults(in: agreement)
  }

  /// Why a fix cannot be applied whatever the others are; `nil` if it can be.
  func fault(ofFixAt index: Int) -> FixError? { faults[index]?.error }

  /// Why a fix cannot be applied together with those before it; `nil` if it can be.
  func overlap(ofFixAt index: Int) -> FixError? { overlaps[index]?.error }

  private static func note(_ error: FixError, at place: Place, in faults: inout [Int: Fault]) {
    if let known = faults[place.fix], known.edit <= place.edit { return }
    faults[place.fix] = Fault(edit: place.edit, error: error)
  }

  private mutating func add(_ edit: FixIt.Edit, at place: Place) {
    switch edit {
    case .replaceWords(let location, let text, let expected):
      guard let range = location.words else {
        Self.note(.outsideText(location.clause), at: place, in: &faults)
        return
      }
      let part = location.clause == nil ? .title : location.part
      words[location.clause, default: [:]][part, default: []]
        .append(
          WordEdit(
            words: range, text: text, expected: expected, fix: place.fix, place: place.edit))
    case .setConnective(let id, let connective): connectives[id] = (connective, place)
    case .removeClause(let id): removals[id] = place
    }
  }

  private mutating func findFaults(in agreement: Agreement) {
    var known: Set<ClauseID> = []
    check(words[nil] ?? [:], of: nil) { $0 == .title ? agreement.title : nil }
    for clause in agreement.allClauses {
      if let parts = words[clause.id] {
        check(parts, of: clause.id, clause.words(of:))
        known.insert(clause.id)
      } else if connectives[clause.id] != nil || removals[clause.id] != nil {
        known.insert(clause.id)
      }
    }
    for case (let id?, let parts) in words where !known.contains(id) {
      for edit in parts.values.joined() {
        Self.note(.noSuchClause(id), at: (edit.fix, edit.place), in: &faults)
      }
    }
    for (id, change) in connectives where !known.contains(id) {
      Self.note(.noSuchClause(id), at: change.edit, in: &faults)
    }
    for (id, place) in removals where !known.contains(id) {
      Self.note(.noSuchClause(id), at: place, in: &faults)
    }
  }

  private mutating func check(
    _ parts: [Location.Part: [WordEdit]], of id: ClauseID?,
    _ prose: (Location.Part) -> Prose?
  ) {
    for (part, edits) in parts {
      guard let prose = prose(part) else {
        for edit in edits {
          Self.note(.outsideText(id), at: (edit.fix, edit.place), in: &faults)
        }
        continue
      }
      for (edit, error) in prose.faults(of: edits, in: id) {
        Self.note(error, at: (edit.fix, edit.place), in: &faults)
      }
    }
  }

  /// The agreement with all edits made, in a plan without faults and overlaps.
  ///
  /// - Complexity: O(n) in the size of the agreement and of the edits.
  func applied(to agreement: Agreement) throws(FixError) -> Agreement {
    var changed = agreement
    if let edits = words[nil]?[.title] { changed.title = agreement.title.applying(edits) }
    var clauses = agreement.clauses
    change(&clauses)
    do {
      try changed.replaceClauses(with: clauses)
    } catch {
      // Words and connectives break no tree, nor does what is taken out of it.
      throw .outsideText(nil)
    }
    return changed
  }

  private func change(_ clauses: inout [Clause]) {
    for index in clauses.indices {
      let id = clauses[index].id
      for (part, edits) in words[id] ?? [:] { clauses[index].apply(edits, to: part) }
      if let change = connectives[id] { clauses[index].connective = change.connective }
      if !clauses[index].children.isEmpty { change(&clauses[index].children) }
    }
    if !removals.isEmpty { clauses.removeAll { removals[$0.id] != nil } }
  }
}
