import Agreements

/// A comparison as one JSON object on a line.
struct ComparisonObject {
  private let comparison: Comparison
  private let old: ComparedPlaces
  private let new: ComparedPlaces
  private var line = JSONLine()

  /// Writes a comparison.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - old: The old file.
  ///   - new: The new file.
  init(_ comparison: Comparison, from old: ComparedFile, to new: ComparedFile) {
    self.comparison = comparison
    self.old = ComparedPlaces(old)
    self.new = ComparedPlaces(new)
  }

  /// The line, ended.
  mutating func bytes(_ scope: CompareOptions.Scope?) -> [UInt8] {
    line.openObject()
    line.member("same", comparison.isEmpty)
    line.openObject("words")
    line.member("inserted", comparison.words.inserted)
    line.member("deleted", comparison.words.deleted)
    line.member("moved", comparison.words.moved)
    line.closeObject()
    // A part that was not asked for is empty.
    let edits = scope == .obligations ? [] : comparison.edits
    line.openArray("edits")
    for edit in edits where !edit.isConsequence { add(edit) }
    line.closeArray()
    line.openArray("consequences")
    for edit in edits where edit.isConsequence { add(edit) }
    line.closeArray()
    addObligations()
    line.member("limits", comparison.limits.map(\.rawValue))
    line.closeObject()
    line.end()
    return line.bytes
  }

  private mutating func add(_ edit: Edit) {
    line.openObject()
    line.member("kind", edit.kind.rawValue)
    line.member("editorial", edit.isEditorial)
    add(clause: "from", edit.old.first, of: old)
    add(clause: "to", edit.new.first, of: new)
    if edit.old.count > 1 || edit.new.count > 1 {
      line.openArray("others")
      for id in edit.old.dropFirst() { add(clause: nil, id, of: old) }
      for id in edit.new.dropFirst() { add(clause: nil, id, of: new) }
      line.closeArray()
    }
    line.member("oldValue", edit.oldValue)
    line.member("newValue", edit.newValue)
    if let words = edit.words {
      line.openObject("words")
      line.member("part", edit.part.rawValue)
      line.member("inserted", words.inserted)
      line.member("deleted", words.deleted)
      line.openArray("changes")
      for change in words.changes { add(change, edit) }
      line.closeArray()
      line.closeObject()
    }
    line.closeObject()
  }

  private mutating func add(_ change: WordChange, _ edit: Edit) {
    line.openObject()
    line.member("kind", change.kind.rawValue)
    line.member("old", old.text(of: edit.old.first, edit.part, change.old))
    line.member("new", new.text(of: edit.new.first, edit.part, change.new))
    line.member("move", change.move)
    line.closeObject()
  }

  private mutating func add(clause key: StaticString?, _ id: ClauseID?, of file: ComparedPlaces) {
    guard let id, let entry = file.entry(id) else {
      if let key { line.member(key, nil as String?) }
      return
    }
    line.openObject(key)
    line.member("clause", id.rawValue)
    line.member("kind", entry.kind.rawValue)
    line.member("citation", entry.citation)
    line.member("start", entry.source?.start)
    line.member("end", entry.source?.end)
    line.closeObject()
  }

  private mutating func addObligations() {
    let obligations = comparison.obligations
    line.openArray("obligations")
    for change in obligations.changes { add(change) }
    line.closeArray()
    line.openArray("parties")
    for party in obligations.parties {
      line.openObject()
      line.member("party", party.rawValue)
      line.openArray("entries")
      for entry in obligations.rollUp(for: party).entries {
        line.openObject()
        line.member("norms", entry.norms.rawValue)
        line.member("effect", entry.effect.rawValue)
        line.member("obligations", entry.changes)
        line.closeObject()
      }
      line.closeArray()
      line.closeObject()
    }
    line.closeArray()
  }

  private mutating func add(_ change: ObligationChange) {
    line.openObject()
    line.member("verdict", change.verdict.name)
    line.member("bearer", (change.new ?? change.old)?.bearer.phrase)
    line.member("oldBearer", change.old?.bearer.phrase)
    line.member("newBearer", change.new?.bearer.phrase)
    line.member("modality", (change.new ?? change.old)?.obligation.modality.rawValue)
    add(clause: "from", change.old?.clause, of: old)
    add(clause: "to", change.new?.clause, of: new)
    line.member("oldText", change.old.flatMap { old.text(of: $0.words) ?? $0.obligation.action })
    line.member("newText", change.new.flatMap { new.text(of: $0.words) ?? $0.obligation.action })
    line.openArray("facets")
    for facet in change.facets {
      line.openObject()
      line.member("kind", facet.kind.rawValue)
      line.member("direction", facet.direction.rawValue)
      add(side: "old", facet.old, of: old)
      add(side: "new", facet.new, of: new)
      line.closeObject()
    }
    line.closeArray()
    line.closeObject()
  }

  private mutating func add(
    side key: StaticString, _ side: ObligationFacet.Side?, of file: ComparedPlaces
  ) {
    guard let side else {
      line.member(key, nil as String?)
      return
    }
    let source = file.source(of: side.words)
    line.openObject(key)
    line.member("value", side.value)
    line.member("words", file.text(of: side.words))
    line.member("start", source?.start)
    line.member("end", source?.end)
    line.closeObject()
  }
}

extension ObligationChange.Side {
  /// Where the norm stands in its clause.
  var words: WordsInClause? { obligation.words.map { WordsInClause($0, of: clause) } }
}

extension ObligationVerdict {
  /// The name of the verdict.
  var name: String {
    switch self {
    case .editorial: "editorial"
    case .strengthened: "strengthened"
    case .weakened: "weakened"
    case .mixed: "mixed"
    case .reversed: "reversed"
    case .burdenShift: "burdenShift"
    case .new: "new"
    case .deleted: "deleted"
    case .indeterminate: "indeterminate"
    }
  }
}

extension Bearer {
  /// Who bears a norm, in a few words.
  var phrase: String {
    switch self {
    case .each: "each Party"
    case .jointly: "the Parties jointly"
    case .eachAndJointly: "the Parties, each and jointly"
    case .either: "either Party"
    case .neither: "neither Party"
    case .one(let party): party.rawValue
    case .role(let role): role
    case .body(let body, let party): "\(body) of \(party)"
    case .jointBody(let body): body.rawValue
    case .persons(let persons): persons
    case .open(let placeholder): placeholder.text
    case .unspecified: "unspecified"
    }
  }
}
