public import Agreements

extension Correction {
  /// What the sources of the example agreement get wrong, and what stands in its place.
  ///
  /// Each basis says what kind of evidence was found. Where it was no official page and no text
  /// of an instrument, the correction is a reason for care in drafting and not a finding.
  public static let usKosovo: [Correction] = misnomers + misstatements + slips

  /// Names that the sources get wrong.
  private static let misnomers: [Correction] = [
    Correction(
      "General Military Agreement",
      correct: "General Security of Military Information Agreement",
      at: [.opEd(16)],
      basis: """
        Press reports of the signing at Camp Aguinaldo on 18 November 2024. When it entered into \
        force, and its articles, are unverified.
        """),
    Correction(
      "Liaison and Advisory Team",
      correct: "NATO Advisory and Liaison Team (NALT)",
      at: [.opEd(10)],
      basis: """
        Official NATO page: the team was created in August 2016, on the 28th by that page; an \
        official page of a NATO command gives the 24th. A third official page tells of the merger \
        of two earlier teams.
        """),
    Correction(
      "2024 National Defense Authorization Act",
      correct: "National Defense Authorization Act for Fiscal Year 2024",
      at: [.opEd(7)],
      basis: """
        Press report: signed on 22 December 2023 as Public Law 118-31. Whether a provision on \
        Kosovo survived into the law is unverified, so no section is cited.
        """),
    Correction(
      "Authorization Act of 2024",
      correct: "National Defense Authorization Act for Fiscal Year 2024",
      at: [.opEd(12)],
      basis: """
        Press report, as for the other form of the name. For an entitlement to cyber training \
        nothing was found beyond press reports about the report of a Senate committee.
        """),
    Correction(
      "Kosovo’s Security Force",
      correct: "Kosovo Security Force",
      at: [.opEd(9)],
      basis: "Official page of Kosovo's President on the laws of 14 December 2018."),
    Correction(
      "Cybersecurity Agency",
      correct: "Cyber Security Agency",
      at: [.opEd(13)],
      basis: "A public portal's page on Kosovo's Law 08/L-173; the law itself was not read."),
    Correction(
      "State Cybersecurity Training Center",
      correct: "State Training Center for Cyber Security",
      at: [.opEd(13)],
      basis: "Official page of Kosovo's Prime Minister of 12 March 2024."),
    Correction(
      "Security Cooperation Forum",
      correct: "A forum still to be named, left in brackets",
      at: [.opEd(13)],
      basis: """
        A page of the Regional Cooperation Council lists other formats; none of exactly this name \
        was found, which does not prove that there is none.
        """),
  ]

  /// Facts that the sources get wrong.
  private static let misstatements: [Correction] = [
    Correction(
      "approval of Kosovo’s purchase",
      correct: """
        The State Department's approval of a sale that may follow, notified to Congress; no \
        contract to buy
        """,
      at: [.opEd(7)],
      basis: """
        Press reports quoting the notice of the Defense Security Cooperation Agency of \
        11 January 2024; the notice itself was not read.
        """),
    Correction(
      "worth $75 million",
      correct: """
        Estimated at $75 million for the package: the missiles, 24 launch units, and support
        """,
      at: [.opEd(7)],
      basis: "The same press reports, quoting the same notice."),
    Correction(
      "allies Finland, Denmark, and Sweden",
      correct: "Finland and Denmark were members of the alliance on signing; Sweden not yet",
      at: [.opEd(15)],
      basis: """
        Official Swedish government bill: Sweden signed on 5 December 2023. That it joined the \
        alliance in March 2024 is general knowledge, not checked against an official page.
        """),
    Correction(
      "mandatory decade-long agreement",
      correct: "An agreement of ten years that either party may end by six months' notice",
      at: [.opEd(15)],
      basis: "Articles IX and XI of the agreement's own text."),
    Correction(
      "16 economic points",
      correct: "Points of which only some are economic, set out in two separate documents",
      at: [.opEd(26)],
      basis: """
        An ASIL Insight of 12 March 2021 for the two documents; press reports for the other \
        subjects. The number of points is general knowledge, unverified.
        """),
  ]

  /// Slips of wording, and a point on which the sources disagree.
  private static let slips: [Correction] = [
    Correction(
      "localize",
      correct: "locate",
      at: [.opEd(26)],
      basis: "The sense of the sentence: persons who are missing are to be found."),
    Correction(
      "interactive foreign policy",
      correct: "transactional foreign policy, probably",
      at: [.opEd(24)],
      basis: "An inference: paragraph 5 of the same article calls the approach transactional."),
    Correction(
      "mentorship-embracing",
      correct: "mentorship, embracing",
      at: [.analysis(1)],
      basis: "Typography: a hyphen stands where the sentence needs a comma or a dash."),
    Correction(
      "relations-one",
      correct: "relations, one",
      at: [.analysis(34)],
      basis: "Typography, as in the document's first paragraph."),
    Correction(
      "Regular joint exercises",
      correct: "Joint exercises at an interval left open in brackets, with annual as the proposal",
      at: [.analysis(11)],
      basis: """
        An open point and no error: paragraph 29 of the same document recommends exercises every \
        year, and neither source reconciles the two.
        """),
  ]
}
