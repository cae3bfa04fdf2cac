import Agreements

extension SourceLocator {
  /// A paragraph of the analysis.
  static func analysis(_ paragraph: Int) -> SourceLocator {
    SourceLocator(.analysis, paragraph: paragraph)
  }

  /// A paragraph of the opinion article.
  static func opEd(_ paragraph: Int) -> SourceLocator {
    SourceLocator(.opEd, paragraph: paragraph)
  }
}
