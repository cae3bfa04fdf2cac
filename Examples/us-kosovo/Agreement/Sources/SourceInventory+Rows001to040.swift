import Agreements

extension SourceInventory {
  /// The entries from 1 to 40, all from the analysis.
  static let rows1to40: [SourceItem] = [
    SourceItem(
      1, at: [.analysis(1)], .fact,
      "The tie between the two states is said to grow from tutelage into a partnership of equals.",
      .used),
    SourceItem(
      2, at: [.analysis(1)], .fact,
      "Kosovo's institutions are credited with growth, American policy with a new Balkan course.",
      .used),
    SourceItem(
      3, at: [.analysis(1)], .area,
      "Interests held in common, reciprocal respect, and one view of a stable, prosperous region.",
      .used),
    SourceItem(
      4, at: [.analysis(3)], .fact,
      "Kosovo acts as a sovereign state that adds to the region's stability and growth.",
      .used),
    SourceItem(
      5, at: [.analysis(3)], .area,
      "Both capitals are to have a hand in deciding what comes of the cooperation.",
      .used),
    SourceItem(
      6, at: [.analysis(4)], .area,
      "Modernizing defence as a shared undertaking.",
      .used),
    SourceItem(
      7, at: [.analysis(4)], .area,
      "Countering terrorism.",
      .used),
    SourceItem(
      8, at: [.analysis(4)], .area,
      "Innovation in the economy.",
      .used),
    SourceItem(
      9, at: [.analysis(5)], .provision,
      "Military training carried out together.",
      .used),
    SourceItem(
      10, at: [.analysis(5)], .provision,
      "Programmes for exchanging technology between the two sides.",
      .used),
    SourceItem(
      11, at: [.analysis(6)], .provision,
      "Trade agreements should be promoted.",
      .excluded(
        reason: "Trade concessions rest on other legal powers and need an instrument of their own.")
    ),
    SourceItem(
      12, at: [.analysis(6)], .provision,
      "Investment should be drawn to branches of high technology.",
      .used),
    SourceItem(
      13, at: [.analysis(7)], .provision,
      "The two sides' diplomats should work on Balkan security problems together.",
      .used),
    SourceItem(
      14, at: [.analysis(10)], .fact,
      "Programmes that advise Kosovo on governance are reported to be in place.",
      .used),
    SourceItem(
      15, at: [.analysis(10)], .provision,
      "Policy workshops among equals should replace one-way advice.",
      .used),
    SourceItem(
      16, at: [.analysis(11)], .fact,
      "Joint military exercises are reported to take place regularly already.",
      .used),
    SourceItem(
      17, at: [.analysis(11)], .provision,
      "The ability to operate with the forces of NATO should grow.",
      .used),
    SourceItem(
      18, at: [.analysis(12)], .fact,
      "Investment from abroad is said to be on the rise.",
      .used),
    SourceItem(
      19, at: [.analysis(12)], .provision,
      "Centres of innovation and incubators for new businesses should be started.",
      .used),
    SourceItem(
      20, at: [.analysis(14)], .fact,
      "Aid is reported to be giving way to growth and resilience from which both sides gain.",
      .used),
    SourceItem(
      21, at: [.analysis(14)], .provision,
      "Both states are described as putting resources into the transfer of technology.",
      .used),
    SourceItem(
      22, at: [.analysis(14)], .provision,
      "Works of infrastructure are named as a second object of those resources.",
      .used),
    SourceItem(
      23, at: [.analysis(14)], .provision,
      "Programmes for the workforce are named as a third object of those resources.",
      .used),
    SourceItem(
      24, at: [.analysis(14)], .area,
      "Kosovo's economic independence, influence and world trade; American interest in Balkan calm.",
      .used),
    SourceItem(
      25, at: [.analysis(15)], .area,
      "Working together on cybersecurity.",
      .used),
    SourceItem(
      26, at: [.analysis(15)], .area,
      "Exchanging intelligence.",
      .used),
    SourceItem(
      27, at: [.analysis(15)], .area,
      "Efforts against terrorism, named a second time in the passage on security.",
      .used),
    SourceItem(
      28, at: [.analysis(15)], .provision,
      "Kosovo should become better able to meet threats that are only emerging.",
      .used),
    SourceItem(
      29, at: [.analysis(15)], .provision,
      "Forces should work better with both American and NATO units.",
      .used),
    SourceItem(
      30, at: [.analysis(16)], .area,
      "Digital innovation, renewables and infrastructure as fields for projects.",
      .used),
    SourceItem(
      31, at: [.analysis(17)], .provision,
      "Units for the defence of networks, without a word on whose they are.",
      .used),
    SourceItem(
      32, at: [.analysis(17)], .provision,
      "Exercises held jointly, as one element of cooperation in security.",
      .used),
    SourceItem(
      33, at: [.analysis(17)], .area,
      "Intelligence work that goes as far as operations.",
      .excluded(
        reason: "Operations go beyond sharing, and no source says what so delicate a duty would be."
      )),
    SourceItem(
      34, at: [.analysis(18)], .provision,
      "Programmes that train workers and leaders.",
      .used),
    SourceItem(
      35, at: [.analysis(21)], .fact,
      "A smart electricity grid, listed as an American initiative said to cut power failures.",
      .used),
    SourceItem(
      36, at: [.analysis(22)], .provision,
      "A joint task force for cyber defence, listed as an American initiative.",
      .used),
    SourceItem(
      37, at: [.analysis(23)], .provision,
      "Vocational training of a technical kind, for better prospects of work in technology.",
      .used),
    SourceItem(
      38, at: [.analysis(25)], .provision,
      "Cooperation should be put on a footing that outlasts changes of government.",
      .used),
    SourceItem(
      39, at: [.analysis(25)], .provision,
      "A strategic dialogue between the two states, held every year.",
      .used),
    SourceItem(
      40, at: [.analysis(25)], .area,
      "Its subjects: security, the economy, digital change and the joining together of the region.",
      .used),
  ]
}
