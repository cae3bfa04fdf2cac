public import Agreements

extension SourceInventory {
  /// The register of what the two sources of the example agreement contain.
  ///
  /// It covers every paragraph of both documents. The summaries are the registrar's own words and
  /// keep to what the sources say, right or wrong; what is wrong is set right in
  /// `Correction.usKosovo`.
  public static let usKosovo = SourceInventory(
    documents: [.analysis, .opEd],
    items: rows1to40 + rows41to75 + rows76to110 + rows111to142
  )
}
