/// The steps that turn one agreement into another.
///
/// A script is made by ``Comparison/script`` and applied by ``Agreement/applying(_:)``. It holds what it takes
/// away as well as what it brings, so that it can be undone and checked: it fits the agreement from which it was
/// made, and no other.
///
/// Steps of the old text name clauses by the identities they have there, and steps of the new text by those they
/// have there; a clause that both texts have may change its identity on the way, as it does where both were read
/// from text.
public struct EditScript: Sendable, Hashable, Codable {
  /// The version of the form of scripts that this library makes and applies.
  public static let currentVersion = 1

  /// The version of the form.
  public let version: Int

  /// The fingerprint of the agreement to which the script applies; see ``Agreement/fingerprint``.
  public let base: Checksum

  /// The fingerprint of the agreement that results.
  public let result: Checksum

  /// What is replaced in the agreement beside its clauses.
  public let agreement: AgreementChanges?

  /// The steps: removals, changes, then insertions and moves.
  ///
  /// Their order has no effect on the result.
  public let steps: [Step]

  init(base: Checksum, result: Checksum, agreement: AgreementChanges?, steps: [Step]) {
    version = Self.currentVersion
    self.base = base
    self.result = result
    self.agreement = agreement
    self.steps = steps
  }

  /// One step of a script.
  public indirect enum Step: Sendable, Hashable, Codable {
    /// A clause is taken out, with all within it that no other step moves elsewhere.
    case remove(Clause, from: ClausePlace)

    /// The identity of a clause, or what it holds beside the clauses within it, is replaced.
    case change(ClauseID, to: ClauseID, ClauseChanges?)

    /// A clause is put in, with all within it that no other step puts there.
    case insert(Clause, at: ClausePlace)

    /// A clause that both texts have is moved; its identities are those of the old and the new text.
    case move(ClauseID, to: ClauseID, from: ClausePlace, at: ClausePlace)

    enum RemoveCodingKeys: String, CodingKey {
      case _0 = "clause"
      case from
    }
    enum ChangeCodingKeys: String, CodingKey {
      case _0 = "id"
      case to
      case _2 = "changes"
    }
    enum InsertCodingKeys: String, CodingKey {
      case _0 = "clause"
      case at
    }
    enum MoveCodingKeys: String, CodingKey {
      case _0 = "id"
      case to
      case from
      case at
    }
  }

  /// Whether the script changes nothing.
  public var isEmpty: Bool { agreement == nil && steps.isEmpty }

  /// The script that undoes this one.
  ///
  /// - Complexity: O(n) in the number of steps.
  public var inverse: EditScript {
    var removals: [Step] = []
    var changes: [Step] = []
    var placements: [Step] = []
    for step in steps {
      switch step {
      case .remove(let clause, let place): placements.append(.insert(clause, at: place))
      case .insert(let clause, let place): removals.append(.remove(clause, from: place))
      case .change(let id, let new, let changed):
        changes.append(.change(new, to: id, changed?.inverse))
      case .move(let id, let new, let from, let place):
        placements.append(.move(new, to: id, from: place, at: from))
      }
    }
    return EditScript(
      base: result, result: base, agreement: agreement?.inverse,
      steps: removals + changes + placements)
  }
}
