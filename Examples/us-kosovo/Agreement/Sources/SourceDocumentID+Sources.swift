public import Agreements

extension SourceDocumentID {
  /// The analysis of relations between Kosovo and the United States.
  public static let analysis: Self = "analysis"

  /// The opinion article that calls for a security agreement.
  public static let opEd: Self = "op-ed"
}
