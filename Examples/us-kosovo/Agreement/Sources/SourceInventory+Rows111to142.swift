import Agreements

extension SourceInventory {
  /// The entries from 111 to 142: the rest of the opinion article, and the matter of both pages.
  static let rows111to142: [SourceItem] = [
    SourceItem(
      111, at: [.opEd(23)], .risk,
      "Russia, China, North Korea and Iran are seen as one axis, against which allies are needed.",
      .recorded(
        reason: "It is rhetoric about four third states, which the text need not name.")),
    SourceItem(
      112, at: [.opEd(24)], .fact,
      "The second term is expected to follow an approach called interactive.",
      .excluded(
        reason: "It predicts a style of politics, and the word itself looks like a slip.")),
    SourceItem(
      113, at: [.opEd(25)], .precedent,
      "The Washington documents of 2020 on normal economic relations between Kosovo and Serbia.",
      .recorded(
        reason: "It is a precedent with Serbia, not with the United States, and no model for form.")
    ),
    SourceItem(
      114, at: [.opEd(26)], .fact,
      "Those documents are said to hold sixteen points on the economy.",
      .excluded(
        reason:
          "Its points are not all economic, and none lays down anything between the two parties.")),
    SourceItem(
      115, at: [.opEd(26)], .fact,
      "They are said to have led Israel to recognize Kosovo.",
      .excluded(
        reason: "It reports a dealing with another state that has no bearing on this agreement.")),
    SourceItem(
      116, at: [.opEd(26)], .fact,
      "They are said to have kept Kosovo for a year from seeking international membership.",
      .excluded(
        reason: "The year of the pledge is long over, and Serbia's counterpart goes unmentioned.")),
    SourceItem(
      117, at: [.opEd(26)], .fact,
      "They are said to urge both sides to find persons missing since the war.",
      .excluded(
        reason: "It is a humanitarian matter with Serbia that no source links to this agreement.")),
    SourceItem(
      118, at: [.opEd(27)], .risk,
      "Poor execution held the documents of 2020 back.",
      .used),
    SourceItem(
      119, at: [.opEd(27)], .fact,
      "The second administration may take like steps toward normal relations.",
      .excluded(
        reason: "It guesses at a government's intentions, worded as though they were a pretext.")),
    SourceItem(
      120, at: [.opEd(28)], .provision,
      "American support for Kosovo's institutions and political reform should go on.",
      .used),
    SourceItem(
      121, at: [.opEd(28)], .area,
      "Kosovo working in favour of democracy and stable politics.",
      .used),
    SourceItem(
      122, at: [.opEd(29)], .provision,
      "American capital for critical infrastructure and the defence sector in Kosovo.",
      .used),
    SourceItem(
      123, at: [.opEd(29)], .provision,
      "Greater purchases of defence equipment and technology made in America.",
      .used),
    SourceItem(
      124, at: [.opEd(29)], .provision,
      "Support for manoeuvres of both forces, as a benefit to follow.",
      .used),
    SourceItem(
      125, at: [.opEd(30)], .thirdParty,
      "Albania and the United Kingdom should be drawn in against threats that all share.",
      .used),
    SourceItem(
      126, at: [.opEd(31)], .provision,
      "Work with allies in the region should set stalled processes going again.",
      .used),
    SourceItem(
      127, at: [.opEd(32)], .fact,
      "A campaign slogan about peace and strength is traced to Reagan and to Hadrian.",
      .excluded(
        reason: "It is a slogan, and where it comes from does not matter to the parties.")),
    SourceItem(
      128, at: [.opEd(33)], .area,
      "Deterrence as what the policy concentrates on.",
      .used),
    SourceItem(
      129, at: [.opEd(33)], .fact,
      "Kosovo is called more pro-American than any other state.",
      .excluded(
        reason: "It is an opinion that ranks states, and an opinion has no place in a recital.")),
    SourceItem(
      130, at: [.opEd(33)], .area,
      "Kosovo, independent and secure, as a provider of security and a better candidate for NATO.",
      .used),
    SourceItem(
      131, at: [.opEd(34)], .thirdParty,
      "The dialogue of Kosovo with Serbia should be approached pragmatically.",
      .used),
    SourceItem(
      132, at: [.opEd(35)], .area,
      "Hoped-for results: a stable region, democracy and development.",
      .used),
    SourceItem(
      133, at: [.opEd(35)], .provision,
      "Reform of the security sector.",
      .used),
    SourceItem(
      134, at: [.opEd(35)], .risk,
      "Enemies of the region who also stand in America's way should be countered.",
      .excluded(
        reason: "Neither the enemies nor the measures are named, so nothing could be agreed.")),
    SourceItem(
      135, at: [.opEd(36)], .provision,
      "Frameworks that exist should be used, and cooperation in defence and security enlarged.",
      .used),
    SourceItem(
      136, at: [.opEd(36)], .fact,
      "The new administration is said to stand ready to finish such agreements.",
      .excluded(
        reason: "It is a prediction, and press reports of a suspended dialogue in 2025 belie it.")),
    SourceItem(
      137, at: [.opEd(37)], .area,
      "A due position for Kosovo within the Euro-Atlantic order.",
      .used),
    SourceItem(
      138, at: [.opEd(38)], .documentMatter,
      "The article first came out in Balkan Insight.",
      .recorded(
        reason: "It is a link in the chain of provenance, told in the remark on the document.")),
    SourceItem(
      139, at: [.opEd(19)], .risk,
      "Attempts are under way to deny Kosovo's statehood its legitimacy.",
      .recorded(
        reason: "It names nobody as the author, and only both parties together could recite it.")),
    SourceItem(
      140, at: [.analysis(3)], .fact,
      "Washington is said to prefer working as partners over support from above.",
      .used),
    SourceItem(
      141,
      at: [
        .analysis(2), .analysis(4), .analysis(8), .analysis(9), .analysis(13), .analysis(19),
        .analysis(20), .analysis(24), .analysis(27), .analysis(28), .analysis(33),
      ], .documentMatter,
      "Headings, sentences that lead in, and the header and delimiter rows of tables.",
      .recorded(
        reason: "They say nothing of their own but count when paragraphs are numbered.")),
    SourceItem(
      142, at: [.opEd(14), .opEd(22)], .documentMatter,
      "Headings of two sections.",
      .recorded(
        reason: "They hold no content and only divide the article.")),
  ]
}
