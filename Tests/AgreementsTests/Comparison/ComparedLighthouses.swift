import Agreements

/// Two drafts of a small agreement, read from text.
enum ComparedLighthouses {
  static let old = """
    Agreement between the Kingdom of Sylvania and the Republic of Freedonia on Lighthouses

    The Kingdom of Sylvania and the Republic of Freedonia, hereinafter "the Parties",

    Have agreed as follows:

    Article 1
    Purpose

    This Agreement keeps the lights lit.

    Article 2
    Lights

    1. Each Party shall repair its lighthouses within 30 days of a report of damage.

    2. The Parties shall share the cost of the lamps in equal parts.

    Article 3
    Reports

    Sylvania shall report to Freedonia once a year under Article 2.

    Article 4
    Entry into Force

    This Agreement shall enter into force on signature. Either Party may terminate it by notice of 12 months.

    """

  static let new = """
    Agreement between the Kingdom of Sylvania and the Republic of Freedonia on Lighthouses

    The Kingdom of Sylvania and the Republic of Freedonia, hereinafter "the Parties",

    Have agreed as follows:

    Article 1
    Purpose

    This Agreement keeps the lights lit.

    Article 2
    Lights

    1. Each Party shall endeavour to repair its lighthouses within 30 days of a report of damage.

    2. The Parties shall share the cost of the lamps in equal parts.

    Article 3
    Fog Horns

    Freedonia shall sound a horn in fog.

    Article 4
    Reports

    Sylvania shall report to Freedonia once a year under Article 2.

    Article 5
    Entry into Force

    This Agreement shall enter into force on signature. Either Party may terminate it by notice of 6 months.

    """

  /// What changed between the drafts.
  static let comparison = Comparison(reading: Array(old.utf8), Array(new.utf8))
}
