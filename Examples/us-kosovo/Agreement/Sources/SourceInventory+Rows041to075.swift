import Agreements

extension SourceInventory {
  /// The entries from 41 to 75: the rest of the analysis, and the opinion article's proposals.
  static let rows41to75: [SourceItem] = [
    SourceItem(
      41, at: [.analysis(25)], .provision,
      "Companies of both sides should form joint ventures in energy and technology.",
      .used),
    SourceItem(
      42, at: [.analysis(25)], .provision,
      "More exchanges in education, to tie the two peoples together.",
      .used),
    SourceItem(
      43, at: [.analysis(25)], .provision,
      "Programmes of training for professionals, with the same end.",
      .used),
    SourceItem(
      44, at: [.analysis(25)], .fact,
      "Kosovo's future leaders are expected to share the democratic values of America.",
      .used),
    SourceItem(
      45, at: [.analysis(26)], .provision,
      "The two governments should stand behind the effort with legislation.",
      .used),
    SourceItem(
      46, at: [.analysis(26)], .provision,
      "Agreements should be carried out more smoothly and new challenges met without delay.",
      .used),
    SourceItem(
      47, at: [.analysis(26)], .provision,
      "More money for cybersecurity, the rule of law and the fight against corruption.",
      .used),
    SourceItem(
      48, at: [.analysis(26)], .provision,
      "More technical cooperation in those three fields.",
      .used),
    SourceItem(
      49, at: [.analysis(29)], .provision,
      "Military exercises of both forces, held every year.",
      .used),
    SourceItem(
      50, at: [.analysis(29)], .provision,
      "Intelligence shared for the sake of deterrence and a stable region.",
      .used),
    SourceItem(
      51, at: [.analysis(30)], .provision,
      "Forums at which public bodies and private investors meet.",
      .used),
    SourceItem(
      52, at: [.analysis(30)], .provision,
      "Easier trade, from which more commerce and employment are expected.",
      .used),
    SourceItem(
      53, at: [.analysis(31)], .provision,
      "Exchanges of experts on governance and the rule of law.",
      .used),
    SourceItem(
      54, at: [.analysis(31)], .provision,
      "Mentoring for lawmakers, meant to bring better laws and more openness.",
      .used),
    SourceItem(
      55, at: [.analysis(32)], .provision,
      "Scholarships for the young.",
      .used),
    SourceItem(
      56, at: [.analysis(32)], .provision,
      "Workshops on leadership, expected to strengthen a democratic civil society.",
      .used),
    SourceItem(
      57, at: [.analysis(34)], .fact,
      "The conclusion repeats the three themes of diplomacy, economy and common security.",
      .used),
    SourceItem(
      58, at: [.opEd(1), .opEd(6)], .provision,
      "The two states should conclude an agreement with each other on security.",
      .recorded(
        reason: "It concerns the instrument as a whole, whose form the sources leave undecided.")),
    SourceItem(
      59, at: [.opEd(2), .opEd(3), .opEd(4), .opEd(39), .opEd(40)], .documentMatter,
      "By-line, reading time, and invitations to pass the page on or to comment.",
      .recorded(
        reason: "It is the web page's furniture, kept because its lines count as paragraphs.")),
    SourceItem(
      60, at: [.opEd(5)], .fact,
      "Both countries are said to gain, in the way of a deal the president would like.",
      .excluded(
        reason: "It argues from a politician's style and offers the text nothing to agree on.")),
    SourceItem(
      61, at: [.opEd(6)], .area,
      "Firmer security ties, wider relations, a stronger statehood, American regional leadership.",
      .used),
    SourceItem(
      62, at: [.opEd(7)], .fact,
      "Congress is said to have shown commitment by approving training in a defence act.",
      .used),
    SourceItem(
      63, at: [.opEd(7)], .fact,
      "Kosovo is said to have been allowed to buy 246 Javelin missiles for 75 million dollars.",
      .used),
    SourceItem(
      64, at: [.opEd(8)], .provision,
      "A supply chain for security that would assure Kosovo of American assets.",
      .used),
    SourceItem(
      65, at: [.opEd(8)], .area,
      "Help on Kosovo's way into NATO.",
      .used),
    SourceItem(
      66, at: [.opEd(9)], .condition,
      "The force that Kosovo keeps for its security should go on developing.",
      .used),
    SourceItem(
      67, at: [.opEd(9)], .provision,
      "Consultations that recur, at an interval left open.",
      .used),
    SourceItem(
      68, at: [.opEd(9)], .provision,
      "Manoeuvres carried out by both forces.",
      .used),
    SourceItem(
      69, at: [.opEd(9)], .provision,
      "Answers to crises, without a word on the procedure.",
      .used),
    SourceItem(
      70, at: [.opEd(9)], .provision,
      "A share in international missions that keep the peace.",
      .used),
    SourceItem(
      71, at: [.opEd(9)], .condition,
      "Kosovo's force should come to meet the standards by which NATO operates.",
      .used),
    SourceItem(
      72, at: [.opEd(10)], .provision,
      "More American support by way of the team that advises Kosovo for NATO.",
      .used),
    SourceItem(
      73, at: [.opEd(10)], .provision,
      "Training for Kosovo in logistics.",
      .used),
    SourceItem(
      74, at: [.opEd(10)], .provision,
      "Training for Kosovo in procurement.",
      .used),
    SourceItem(
      75, at: [.opEd(10)], .provision,
      "Training for Kosovo in leadership.",
      .used),
  ]
}
