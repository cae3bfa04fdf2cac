/// Makes the script that leads from one side of a matching to the other.
struct EditScriptBuilder {
  private let matching: ClauseMatching

  init(_ matching: ClauseMatching) { self.matching = matching }

  /// The script.
  ///
  /// - Complexity: O(n) in the size of both agreements.
  func script() -> EditScript {
    let (old, new) = (matching.old, matching.new)
    return EditScript(
      base: old.agreement.fingerprint, result: new.agreement.fingerprint,
      agreement: AgreementChanges(from: old.agreement, to: new.agreement),
      steps: removals() + changes() + placements())
  }

  private func removals() -> [EditScript.Step] {
    let old = matching.old
    return roots(old, matching.partners).map { root in
      .remove(own(root, old, matching.partners), from: place(of: root, in: old))
    }
  }

  private func changes() -> [EditScript.Step] {
    let (old, new) = (matching.old, matching.new)
    return old.nodes.indices.compactMap { index in
      guard matching.partners[index] >= 0 else { return nil }
      let (before, after) = (old.clauses[index], new.clauses[Int(matching.partners[index])])
      let changes = ClauseChanges(from: before, to: after)
      guard changes != nil || before.id != after.id else { return nil }
      return .change(before.id, to: after.id, changes)
    }
  }

  private func placements() -> [EditScript.Step] {
    let (old, new) = (matching.old, matching.new)
    let inserted = Set(roots(new, matching.counterparts))
    return new.nodes.indices.compactMap { index in
      if inserted.contains(index) {
        return .insert(own(index, new, matching.counterparts), at: place(of: index, in: new))
      }
      let source = Int(matching.counterparts[index])
      guard source >= 0, matching.moved.contains(source) else { return nil }
      return .move(
        old.clauses[source].id, to: new.clauses[index].id, from: place(of: source, in: old),
        at: place(of: index, in: new))
    }
  }

  /// The clauses without partner that no other one without partner holds directly.
  private func roots(_ document: ComparedDocument, _ partners: [Int32]) -> [Int] {
    document.nodes.indices.filter { index in
      let parent = Int(document.nodes[index].parent)
      return partners[index] < 0 && (parent < 0 || partners[parent] >= 0)
    }
  }

  /// A clause with those within it that have no partner.
  private func own(_ root: Int, _ document: ComparedDocument, _ partners: [Int32]) -> Clause {
    var whole: [Int: [Clause]] = [:]
    var result = document.clauses[root]
    for index in document.subtree(of: root).reversed() where partners[index] < 0 {
      var clause = document.clauses[index]
      clause.children = whole.removeValue(forKey: index)?.reversed() ?? []
      if index == root {
        result = clause
      } else if partners[Int(document.nodes[index].parent)] < 0 {
        whole[Int(document.nodes[index].parent), default: []].append(clause)
      }
    }
    return result
  }

  private func place(of index: Int, in document: ComparedDocument) -> ClausePlace {
    let node = document.nodes[index]
    return ClausePlace(
      in: node.parent >= 0 ? document.clauses[Int(node.parent)].id : nil, at: Int(node.ordinal))
  }
}
