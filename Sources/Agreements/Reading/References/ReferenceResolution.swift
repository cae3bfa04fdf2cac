/// What a reference was found to point to.
struct ReferenceResolution: Sendable, Hashable {
  /// What is pointed to.
  var target: Target

  /// The steps of the reference below the target that were not found in the tree.
  ///
  /// A reference to a paragraph of an article whose paragraphs bear no numbers resolves to the
  /// article, and the paragraph is missing.
  var missing: [ScannedReference.Step] = []

  /// The part of the target that is meant, if not the whole of it.
  var fragment: Reference.Fragment?

  /// How sure the target is.
  var certainty: Certainty = .high

  /// What a reference can be resolved to.
  enum Target: Sendable, Hashable {
    /// Clauses by their places in the index, in the order in which they are named.
    case clauses([Int])

    /// All clauses from one to another.
    case range(first: Int, last: Int)

    /// The nearest clause of a kind around the reference, and its place.
    case enclosing(Clause.Kind, place: Int)

    /// The agreement as a whole.
    case agreement

    /// Another instrument: where its name stands, if it is named, and where in it is meant.
    case external(name: Range<Int>?, pinpoint: Range<Int>)

    /// Nothing that could be identified.
    case unresolved(Reason)
  }

  /// Why a reference has no target.
  enum Reason: Sendable, Hashable {
    /// No unit of the sort has the number.
    case notFound(ReferenceUnit)

    /// The reference does not stand in a unit of the sort.
    case outOfScope(ReferenceUnit)

    /// No unit of the sort was mentioned before, or comes before or after.
    case noAntecedent(ReferenceUnit)
  }

  /// How sure a resolution is.
  enum Certainty: Sendable, Hashable {
    /// The words say so.
    case high

    /// It was concluded from what stands around.
    case low
  }
}
