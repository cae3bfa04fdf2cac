import Agreements

/// The citations by which a clause takes up entries of the source register.
func rows(
  _ items: SourceItemID..., as derivation: Citation.Derivation = .paraphrased
) -> [Citation] {
  items.flatMap { SourceInventory.usKosovo.citations(of: $0, derivation) }
}

/// The tag of a clause that the drafter proposes.
func proposal(_ reason: String) -> [Citation] {
  [.draftersProposal(reason: reason)]
}

/// The tag of a clause that is standing treaty practice.
func usual(_ basis: String) -> [Citation] {
  [.boilerplate(basis: basis)]
}
