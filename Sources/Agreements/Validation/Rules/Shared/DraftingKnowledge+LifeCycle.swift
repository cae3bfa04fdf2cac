extension DraftingKnowledge {
  /// Whether anything is recorded of the life of the agreement, so that what is not recorded is missing.
  var recordsLifeCycle: Bool {
    !fullPowers.isEmpty || !authorities.isEmpty || !procedures.isEmpty || record != [:]
  }
}
