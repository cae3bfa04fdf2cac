import Agreements

extension SourceInventory {
  /// The entries from 76 to 110, from the opinion article.
  static let rows76to110: [SourceItem] = [
    SourceItem(
      76, at: [.opEd(10)], .area,
      "A security partnership given formal shape along lines that NATO lays down.",
      .used),
    SourceItem(
      77, at: [.opEd(10)], .risk,
      "Hostile Russian activity in the region should be countered.",
      .excluded(
        reason: "To name a third state in the text is the negotiators' choice, not the drafter's.")),
    SourceItem(
      78, at: [.opEd(11)], .provision,
      "Kosovo should be trained and supported in cybersecurity by a provider left unnamed.",
      .used),
    SourceItem(
      79, at: [.opEd(11)], .provision,
      "That support should extend to intelligence on threats.",
      .used),
    SourceItem(
      80, at: [.opEd(11)], .provision,
      "That support should extend to the protection of critical infrastructure.",
      .used),
    SourceItem(
      81, at: [.opEd(11)], .provision,
      "That support should extend to the sharing of technology.",
      .used),
    SourceItem(
      82, at: [.opEd(12)], .provision,
      "Better skills among personnel as an emphasis of the agreement.",
      .used),
    SourceItem(
      83, at: [.opEd(12)], .provision,
      "Better frameworks of governance as an emphasis of the agreement.",
      .used),
    SourceItem(
      84, at: [.opEd(12)], .provision,
      "Better handling of incidents as an emphasis of the agreement.",
      .used),
    SourceItem(
      85, at: [.opEd(12)], .provision,
      "Reaching the standards of NATO as an emphasis of the agreement.",
      .used),
    SourceItem(
      86, at: [.opEd(12)], .fact,
      "Kosovo is said to be eligible for cyber training by virtue of an American defence act.",
      .excluded(
        reason: "No such entitlement was found; the press tells only of a committee's support.")),
    SourceItem(
      87, at: [.opEd(12)], .provision,
      "Support should be secured for the long run.",
      .used),
    SourceItem(
      88, at: [.opEd(13)], .condition,
      "Kosovo must bring its strategy on cybersecurity up to date.",
      .used),
    SourceItem(
      89, at: [.opEd(13)], .condition,
      "Kosovo's agency for cybersecurity should be placed to counter attacks and hostile acts.",
      .used),
    SourceItem(
      90, at: [.opEd(13)], .condition,
      "The state's centre for cyber training must work with academic institutions.",
      .used),
    SourceItem(
      91, at: [.opEd(13)], .condition,
      "The public sector should gain a reserve of people skilled in cybersecurity.",
      .used),
    SourceItem(
      92, at: [.opEd(13)], .provision,
      "Kosovo should be admitted to platforms on which information is shared.",
      .used),
    SourceItem(
      93, at: [.opEd(13)], .condition,
      "Kosovo should take a greater part in regional exchanges, such as a forum of the RCC.",
      .used),
    SourceItem(
      94, at: [.opEd(15)], .precedent,
      "The agreement would follow on those that the United States has made with others.",
      .used),
    SourceItem(
      95, at: [.opEd(15)], .precedent,
      "Agreements with Finland, Denmark and Sweden, made after Russia invaded Ukraine.",
      .recorded(
        reason: "It is a precedent to compare with: those three govern the presence of forces.")),
    SourceItem(
      96, at: [.opEd(15)], .precedent,
      "An agreement of ten years with Ukraine, said to be mandatory.",
      .recorded(
        reason: "It is a precedent to compare with, the nearest in subject to what is proposed.")),
    SourceItem(
      97, at: [.opEd(16)], .precedent,
      "The treaty of 1951 between the United States and the Philippines on mutual defence.",
      .recorded(
        reason: "It is background to another precedent; nobody proposes mutual defence here.")),
    SourceItem(
      98, at: [.opEd(16)], .precedent,
      "A misnamed pact of 2024 with Manila on intelligence and technology, aimed against China.",
      .recorded(
        reason:
          "It is a precedent, under its right name, for guarding what is shared in confidence.")),
    SourceItem(
      99, at: [.opEd(17)], .fact,
      "Such agreements are read as an American liking for bilateral ties and a sign of commitment.",
      .used),
    SourceItem(
      100, at: [.opEd(18)], .condition,
      "Kosovo should redouble its diplomacy toward members of NATO that do not recognize it.",
      .used),
    SourceItem(
      101, at: [.opEd(18)], .condition,
      "The same diplomacy is asked for toward the five in the EU that withhold recognition.",
      .used),
    SourceItem(
      102, at: [.opEd(19)], .provision,
      "The American commitment to Kosovo's sovereignty should be put in due form.",
      .used),
    SourceItem(
      103, at: [.opEd(19)], .condition,
      "Kosovo would become answerable for providing security in its turn.",
      .used),
    SourceItem(
      104, at: [.opEd(20)], .risk,
      "As long as nothing is agreed, adversaries are expected to take advantage.",
      .recorded(
        reason: "It forecasts a danger and gives neither party anything to do about it.")),
    SourceItem(
      105, at: [.opEd(20)], .risk,
      "Hybrid means ascribed to Russia: stories about culture, falsehoods, attacks on networks.",
      .used),
    SourceItem(
      106, at: [.opEd(20)], .risk,
      "Feared Russian moves against sovereignty, peace among communities, and western integration.",
      .recorded(
        reason: "It foretells a third state's conduct on delicate matters, unfit for agreed text.")),
    SourceItem(
      107, at: [.opEd(21)], .risk,
      "China's investments of a strategic kind, feared to become an alternative unobserved.",
      .recorded(
        reason: "It is kept as a risk only, since no source asks that investments be screened.")),
    SourceItem(
      108, at: [.opEd(21)], .thirdParty,
      "The United States should renew its partnerships in the region.",
      .used),
    SourceItem(
      109, at: [.opEd(21)], .fact,
      "Disputed recognition and rivalry among powers are said to call for a new path.",
      .excluded(
        reason: "It describes the setting and asks nothing definite of either party.")),
    SourceItem(
      110, at: [.opEd(23)], .fact,
      "American policy is forecast to turn from multilateral to bilateral agreements.",
      .excluded(
        reason: "It is a forecast about a change of government that time has overtaken.")),
  ]
}
