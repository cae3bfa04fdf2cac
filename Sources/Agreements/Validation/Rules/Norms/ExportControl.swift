/// Reports duties to transfer arms or military technology that leave out the law on their export.
struct ExportControl: Rule {
  let description = RuleDescription(
    "norm.export-control",
    "Arms and military technology are transferred in accordance with the law on their export.",
    severity: .warning, confidence: .heuristic(percent: 80),
    basis: ["22 U.S.C. 2751 ff", "22 CFR 120 to 130", "national law on the export of arms"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let law = context.units(naming: Self.law)
    var last = -1
    for occurrence in context.occurrences(of: Self.goods) {
      guard let norm = transfer(of: occurrence, context), norm.unit != last else { continue }
      last = norm.unit
      guard !law.meets(context.articleRange(of: norm.unit)),
        !norm.obligation.qualifiers.contains(.domesticLaw)
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” is to be transferred without a word on the law that applies; "
          + "write “in accordance with its applicable laws and regulations”",
        at: context.location(of: occurrence))
    }
  }

  /// The duty of a party to transfer what stands at an occurrence.
  private func transfer(of goods: Occurrence, _ context: RuleContext) -> LocatedNorm? {
    for norm in context.norms(around: goods) {
      guard norm.obligation.modality == .duty,
        let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties,
        !text.isPassive,
        Self.verbs.contains(context.wordKey(at: text.verb)),
        context.places(
          in: context.wordRange(at: text.verb)
            .upperBound..<max(
              context.wordRange(at: text.verb).upperBound, goods.range.lowerBound),
          ofPassage: goods.passage
        ).count < 8
      else { continue }
      return norm
    }
    return nil
  }

  private static let goods: [Phrase] = [
    "defence articles", "defense articles", "defence services", "defense services", "weapons",
    "weapon systems", "arms", "ammunition", "munitions", "military equipment",
    "defence equipment", "defense equipment", "military technology", "defence technology",
    "defense technology", "military goods", "missiles", "explosives",
    "military technologies", "defence technologies", "defense technologies", "military materiel",
    "defence materiel", "defense materiel", "technology", "technologies", "armaments",
  ]
  private static let verbs = Set(
    foldedWords: "transfer supply deliver export provide sell release furnish donate lend lease")

  /// Words that show regard to the law on exports.
  private static let law: [Phrase] = [
    "export control", "export controls", "laws and regulations", "applicable law",
    "applicable laws", "national law", "national laws", "national legislation", "legislation",
    "domestic law", "domestic laws", "licence", "licences", "license", "licenses", "export licence",
    "authorisation", "authorization", "regulations", "laws", "mutually agreed terms",
    "end use", "end user", "law",
  ]
}
