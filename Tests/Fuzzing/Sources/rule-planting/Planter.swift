import Agreements

/// Plants defects in the text of an agreement, always alike for one seed.
///
/// The places are chosen by what the text looks like, never by what the rules find there.
struct Planter {
  let ground: PlantingGround
  let names: PartyNames
  var random: SplitMix

  var text: [UInt8] { ground.text }

  init(_ reading: AgreementReading, seed: UInt64) {
    ground = PlantingGround(reading)
    names = PartyNames(ground)
    random = SplitMix(seed: seed)
  }

  /// The text with a defect, or `nil` if it has no place for it.
  mutating func plant(_ defect: Defect) -> Planting? {
    switch defect {
    case .danglingReference: danglingReference()
    case .invertedRange: invertedRange()
    case .duplicateNumber: duplicateNumber()
    case .numberGap: numberGap()
    case .swappedStyle: swappedStyle()
    case .bidiControl: bidiControl()
    case .mixedScript: mixedScript()
    case .unbalancedBracket: unbalancedBracket()
    case .placeholder: placeholder()
    case .doubleDefinition: doubleDefinition()
    case .unusedDefinition: unusedDefinition()
    case .circularDefinition: circularDefinition()
    case .nonPartyDuty: nonPartyDuty()
    case .contradiction: contradiction()
    case .missingAnchor: missingAnchor()
    }
  }

  /// The first planting that one of some ways gives, tried in a random order.
  mutating func first(of ways: [(inout Planter) -> Planting?]) -> Planting? {
    for way in random.shuffled(ways) {
      if let planting = way(&self) { return planting }
    }
    return nil
  }

  /// Puts sentences behind sentences of a language, each behind another one, in their order.
  ///
  /// - Parameters:
  ///   - variant: The form of the defect.
  ///   - sentences: The sentences.
  ///   - tongue: The language of the sentences.
  ///   - isWanted: Whether a sentence may stand at an end.
  /// - Returns: The text with the sentences; `nil` if it has too few places for them.
  mutating func insert(
    _ variant: String, _ sentences: [String], in tongue: Tongue = .english,
    where isWanted: (PlantingGround.SentenceEnd) -> Bool = { _ in true }
  ) -> Planting? {
    let ends = ground.ends(in: tongue).filter(isWanted)
    guard ends.count >= sentences.count else { return nil }
    let chosen = random.shuffled(Array(ends.indices)).prefix(sentences.count).sorted()
    return Planting(
      variant,
      zip(chosen, sentences).map { .insertion(" " + $1, at: ends[$0].position) }, in: text)
  }
}
