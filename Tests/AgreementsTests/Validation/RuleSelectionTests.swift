import Agreements
import Testing

/// What a validation asks, and what it lets stand.
@Suite struct RuleSelectionTests {
  /// Reports every article and every word "lamp".
  private struct EveryLamp: Rule {
    let description = RuleDescription(
      "house.every-lamp", "No lamp is named.",
      severity: .remark.rising(to: .error, at: .signature), basis: ["house style"])

    func check(_ context: RuleContext, into findings: inout Findings) {
      for occurrence in context.occurrences(of: ["lamp", "lamps"]) {
        findings.report(
          "“\(context.text(of: occurrence))” is named", at: context.location(of: occurrence))
      }
    }
  }

  private struct Silent: Rule {
    let description = RuleDescription(
      "house.silent", "Nothing.", severity: .silent.rising(to: .warning, at: .initialling))

    func check(_ context: RuleContext, into findings: inout Findings) {
      findings.report("the rule was asked", at: .agreement)
    }
  }

  private struct Quiet: Rule {
    let description = RuleDescription("house.quiet", "Nothing.", severity: .warning)

    func check(_ context: RuleContext, into findings: inout Findings) {}
  }

  private let reading = AgreementReading(
    of: """
      Article 1
      1. Each Party shall light its lamps.
      2. A lamp is red.
      Article 2
      Each lamp belongs to a Party.
      """)

  private var selection: RuleSelection { RuleSelection([EveryLamp(), Silent(), Quiet()]) }

  @Test func `a rule of one's own is asked at the stages at which it applies`() {
    let draft = reading.validate(using: selection)
    #expect(draft.map(\.rule) == Array(repeating: "house.every-lamp", count: 3))
    #expect(draft.allSatisfy { $0.severity == .remark && $0.basis == ["house style"] })
    #expect(draft.map(\.location.citation) == ["Article 1(1)", "Article 1(2)", "Article 2"])
    let signature = reading.validate(for: .signature, using: selection)
    #expect(signature.map(\.severity) == [.warning, .error, .error, .error])
  }

  @Test func `findings of a text that was read name the bytes of their words`() throws {
    let text = Array(reading.text.utf8)
    for finding in reading.validate(using: selection) {
      let source = try #require(finding.location.source)
      let words = String(decoding: text[source.start..<source.end], as: UTF8.self)
      #expect(words.lowercased().hasPrefix("lamp"))
    }
  }

  @Test func `rules are left out and severities changed by rule and by family`() {
    #expect(reading.validate(using: selection.without("house.*")).isEmpty)
    #expect(reading.validate(for: .signature, using: selection.only("house.silent")).count == 1)
    var changed = selection
    changed.configuration.severities = ["house.*": .warning, "house.every-lamp": .error]
    #expect(reading.validate(using: changed).allSatisfy { $0.severity == .error })
    #expect(
      reading.validate(for: .initialling, using: changed.only("house.silent")).map(\.severity)
        == [.warning])
  }

  @Test func `a suppression holds for a clause and all within it`() {
    let suppressed = selection.suppressing(
      "house.every-lamp", in: "Article 1", because: "the lamps of Article 1 are agreed")
    #expect(reading.validate(using: suppressed).map(\.location.citation) == ["Article 2"])
    let byIdentity = selection.suppressing("house.*", in: "art-2", because: "agreed")
    #expect(reading.validate(using: byIdentity).count == 2)
  }

  @Test(arguments: [
    (Suppression("house.every-lamp", because: "  "), "gives no reason"),
    (Suppression("house.every-lamp", in: "Article 9", because: "agreed"), "which is no clause"),
    (Suppression("house.every-lamp", in: "", because: "agreed"), "which is no clause"),
    (Suppression("house.quiet", because: "agreed"), "meets no finding"),
  ])
  func `a suppression without effect is reported`(suppression: Suppression, words: String) {
    var changed = selection
    changed.configuration.suppressions = [suppression]
    let findings = reading.validate(using: changed)
    #expect(findings.count { $0.rule == "house.every-lamp" } == 3)
    #expect(findings.count { $0.rule == "validation.unused-suppression" } == 1)
    #expect(findings.contains { $0.message.contains(words) })
  }

  @Test func `a suppression of what is not asked at a stage is kept for the others`() {
    let suppressed = selection.suppressing("house.silent", because: "agreed")
      .suppressing("house.*", in: "Article 2", because: "agreed")
    #expect(
      reading.validate(using: suppressed).map(\.rule)
        == Array(repeating: "house.every-lamp", count: 2))
    let initialled = reading.validate(for: .initialling, using: suppressed)
    #expect(initialled.map(\.rule) == Array(repeating: "house.every-lamp", count: 2))
  }

  @Test func `of several suppressions that meet a finding each is of use`() {
    let suppressed = selection.suppressing("*", because: "agreed")
      .suppressing("house.every-lamp", in: "Article 1", because: "agreed")
      .suppressing("house.*", in: "Article 1(2)", because: "agreed")
      .suppressing("house.*", in: "Article 1(2)", because: "agreed twice")
    #expect(reading.validate(using: suppressed).isEmpty)
  }

  @Test func `a name that is no rule is reported once`() {
    var changed = selection.without("house.lamps").suppressing("house.lamps", because: "agreed")
    changed.configuration.severities["house.lamps"] = .error
    let findings = reading.validate(using: changed)
    #expect(findings.count { $0.rule == "validation.unknown-rule" } == 1)
    #expect(!findings.contains { $0.rule == "validation.unused-suppression" })
  }

  @Test func `one severity for all rules`() {
    var changed = RuleSelection(RuleCatalogue.all + [EveryLamp()])
    changed.configuration.severities = ["*": .error, "house.every-lamp": .remark]
    let findings = reading.validate(using: changed)
    #expect(findings.allSatisfy { ($0.severity == .remark) == ($0.rule == "house.every-lamp") })
  }

  @Test func `the order of the configuration changes nothing`() throws {
    let suppressions = [
      Suppression("house.every-lamp", in: "Article 1", because: "agreed"),
      Suppression("house.*", because: "agreed"), Suppression("ref.self", because: "agreed"),
      Suppression("text.*", in: "Article 9", because: "agreed"), Suppression("nosuch", because: ""),
    ]
    let knowledge = DraftingKnowledge(
      organs: [
        RegisteredOrgan("Lamp Office", misnomers: ["Lamp Bureau"]),
        RegisteredOrgan("Lamp Board", misnomers: ["Lamp Bureau"]), RegisteredOrgan("Lamplighters"),
      ],
      instruments: [
        RegisteredInstrument("Convention on Lamps", misnomers: ["Lamp Treaty"]),
        RegisteredInstrument("Convention on Lights", misnomers: ["Lamp Treaty"]),
      ],
      properNames: ["Lamp Office", "Narrow Sea"])
    let text = """
      Agreement between Freedonia and Sylvania on Lamps

      Article 1
      The Lamp Bureau shall light each lamp in accordance with Article 4 of the Lamp Treaty.

      Article 2
      Each Party shall pay for its lamps.
      """
    let reading = AgreementReading(of: text)
    func findings<Generator: RandomNumberGenerator>(
      _ generator: inout Generator
    ) -> [Diagnostic] {
      var selection = RuleSelection((RuleCatalogue.all + [EveryLamp()]).shuffled(using: &generator))
      selection.configuration.suppressions = suppressions.shuffled(using: &generator)
      selection.configuration.disabled = ["type.*", "nothing", "final.originals"]
        .shuffled(using: &generator)
      var shuffled = knowledge
      shuffled.organs.shuffle(using: &generator)
      shuffled.instruments.shuffle(using: &generator)
      shuffled.properNames.shuffle(using: &generator)
      selection.configuration.knowledge = shuffled
      return reading.validate(for: .signature, using: selection)
    }
    var generator = SystemRandomNumberGenerator()
    let expected = findings(&generator)
    #expect(expected.contains { $0.rule == "party.organ-unknown" })
    for _ in 0..<20 { #expect(findings(&generator) == expected) }
  }

  @Test func `the order of the rules changes nothing`() {
    let rules = RuleCatalogue.all + [EveryLamp(), Silent()]
    let expected = reading.validate(for: .signature, using: RuleSelection(rules))
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      let shuffled = RuleSelection(rules.shuffled(using: &generator))
      #expect(reading.validate(for: .signature, using: shuffled) == expected)
    }
  }
}
