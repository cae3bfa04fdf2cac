import Agreements

extension AgreementGenerator.Run {
  /// A final provision, as the value that a clause expresses and as the sentence that says it.
  mutating func provision() -> (Clause.Substance, any Sentence) {
    switch random.number(in: 0...6) {
    case 0:
      let value = EntryIntoForce(
        formula(), exceptions: several(0...2) { .init($0.targets(1...2), $0.formula()) },
        appliesFrom: maybe(30) { $0.date() })
      return (.entryIntoForce(value), value)
    case 1:
      let value = duration()
      return (.duration(value), value)
    case 2:
      let value: Renewal = random.element(of: [
        .byAgreement, .open(cast.placeholder(.formula)),
        .automatic(
          for: particular(period(), .duration), unlessNotice: particular(period(), .duration)),
      ])
      return (.renewal(value), value)
    case 3:
      let value = Termination(
        by: bearer(), notice: particular(period(), .duration),
        runsFrom: random.element(of: Termination.NoticeEvent.self),
        throughDiplomaticChannels: random.chance(50), survivals: several(0...2) { $0.survival() })
      return (.termination(value), value)
    case 4:
      let entries: [Amendment.EntryOfAmendment] = [
        .asTheAgreement, .formula(formula()), .asProvided,
      ]
      let value = Amendment(
        inWriting: random.chance(50), entryIntoForce: random.element(of: entries),
        simplified: random.chance(50) ? [] : targets(1...2))
      return (.amendment(value), value)
    case 5:
      let value = DisputeSettlement(
        several(1...4) { $0.means() }, excludesThirdParties: random.chance(50))
      return (.disputes(value), value)
    default:
      let value = Registration(
        by: particular(bearer(), .party),
        within: maybe(50) { $0.particular($0.period(), .duration) })
      return (.registration(value), value)
    }
  }

  private mutating func duration() -> AgreementDuration {
    switch random.number(in: 0...3) {
    case 0: .indefinite
    case 1: .fixed(particular(period(), .duration))
    case 2: .initialThenIndefinite(particular(period(), .duration))
    default: .until(date())
    }
  }

  private mutating func survival() -> Termination.Survival {
    let extents: [Termination.Survival.Extent] = [
      .indefinitely, .forPeriod(particular(period(), .duration)), .untilCompletion,
    ]
    return Termination.Survival(targets(1...2), random.element(of: extents))
  }

  private mutating func means() -> DisputeSettlement.Means {
    random.element(of: [
      .consultation, .negotiation, .jointBody(random.element(of: cast.jointBodies).id),
      .arbitration, .court("the Court of " + words(1...2)),
    ])
  }

  mutating func authenticity() -> Authenticity {
    let texts = AgreementGenerator.Cast.languages.prefix(random.number(in: 1...4)).map { language in
      Authenticity.LanguageText(
        language, authentic: random.element(of: [.signature, .signature, .event(event()), .never]))
    }
    let prevailing: [Authenticity.Prevailing] = [
      .none, .language(texts[0].language.id), .open(cast.placeholder(.text)),
    ]
    return Authenticity(
      particular(texts, .text), prevailing: random.element(of: prevailing),
      originals: random.number(in: 1...4))
  }

  /// What a row of a table is in the programme, and which norms carry it.
  mutating func programmeEntry() -> ProgrammeEntry {
    let kind = random.element(of: ProgrammeEntry.Kind.self)
    guard !obligations.isEmpty, random.chance(70) else {
      return ProgrammeEntry(kind, .none(reason: words(1...4)))
    }
    return ProgrammeEntry(
      kind, .obligations(several(1...3) { $0.random.element(of: $0.obligations) }))
  }
}
