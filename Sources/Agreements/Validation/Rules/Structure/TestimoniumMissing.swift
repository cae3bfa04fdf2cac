/// Reports an agreement without words of witness, or whose words do not speak of authority to sign.
struct TestimoniumMissing: Rule {
  let description = RuleDescription(
    "structure.testimonium-missing",
    "Words of witness before the signatures say that those who sign are authorized.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: ["VCLT art. 7", "drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse, !context.isExchangeOfNotes,
      context.agreement.instrument.bindingness != .nonBinding
    else { return }
    let testimonium = context.units(of: .testimonium).first
    guard let testimonium else {
      guard context.occurrences(of: Self.closings).isEmpty else { return }
      let signature = context.units(of: .signature).first
      findings.report(
        "no words of witness stand before the signatures",
        at: signature.map { context.location(of: $0) } ?? .agreement)
      return
    }
    guard context.occurrences(of: Self.authorities).isEmpty else { return }
    findings.report(
      "the words of witness do not say that those who sign are authorized",
      at: context.location(of: testimonium), atMost: .warning)
  }

  private static let closings: [Phrase] = [
    "in witness", "in faith", "in testimony", "done at", "done in", "done on", "done this",
    "signed at", "signed in", "signed on", "signed this", "done and signed", "executed at",
    "executed in", "duly authorised", "duly authorized", "undersigned", "the signatories",
    "in duplicate", "two originals", "two copies", "made at", "given at", "concluded at",
    "made in", "affixed", "concluded on", "concluded in", "in two counterparts", "drawn up at",
    "drawn up in", "equally authentic", "equal force", "equal validity",
  ]

  private static let authorities: [Phrase] = [
    "authorised", "authorized", "full powers", "full power", "plenipotentiary", "plenipotentiaries",
    "empowered", "authority", "accredited", "representatives",
  ]
}
