public import Agreements

extension SourceDocument {
  /// The analysis of relations between Kosovo and the United States: a secondary source.
  public static let analysis = SourceDocument(
    .analysis,
    title: "Unsigned analysis of American relations with Kosovo",
    fileName: "000_b65048eeb9771257.txt",
    byteCount: 6277,
    paragraphCount: 34,
    checksum: checksum("620d2ad22c1eb4eae2ccb4316179b6bfd24193411d4896f447e4081c05437ae2"),
    remark: """
      Secondary and unverified. It credits a think tank, the New Lines Institute, whose own page on \
      the subject has another thrust, so nothing in it is ascribed to that institute. That the \
      programmes it names exist was not confirmed. It does not propose an agreement.
      """
  )

  /// The opinion article that calls for a security agreement: the source of the instrument.
  public static let opEd = SourceDocument(
    .opEd,
    title: "Opinion article in favour of a bilateral security agreement",
    fileName: "001_534207241e74156d.txt",
    byteCount: 8259,
    paragraphCount: 40,
    checksum: checksum("0c4ae65825bf450873e0356afaa22d9be6e84b65f014eef34c946136e2f593a6"),
    remark: """
      A reprint; by its own note the first publisher was Balkan Insight. Undated: what it tells of \
      and what it still expects place it after 18 November 2024 and around the inauguration of \
      January 2025. Its forecasts are stale, and it does not say that anybody is negotiating.
      """
  )

  /// The checksum that a literal in this file spells out.
  ///
  /// A malformed literal gives the checksum of no bytes at all, which no file with a paragraph in
  /// it has: verifying the document then fails, and a test of the register looks for it.
  private static func checksum(_ hexadecimal: String) -> Checksum {
    Checksum(hexadecimal: hexadecimal) ?? Checksum(of: [UInt8]())
  }
}
