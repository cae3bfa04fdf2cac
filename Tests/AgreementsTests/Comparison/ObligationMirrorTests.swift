import Agreements
import TestSupport
import Testing

@Suite("Laws of the comparison of norms")
struct ObligationMirrorTests {
  /// Pairs of invented drafts with the same clauses whose norms were exchanged among each other.
  private static func drafts(_ count: Int, seed: UInt64) throws -> [(
    old: Agreement, new: Agreement
  )] {
    var random = SeededGenerator(seed: seed)
    return try AgreementGenerator.agreements(count, seed: seed).map { old in
      var new = old
      let norms = old.obligations
      func changed(_ clause: Clause) -> Clause {
        var clause = clause
        for place in clause.obligations.indices where random.chance(60) {
          let other = norms[random.number(in: 0...(norms.count - 1))]
          clause.obligations[place] = clause.obligations[place].taking(from: other, &random)
        }
        if random.chance(10), !clause.obligations.isEmpty { clause.obligations.removeLast() }
        clause.children = clause.children.map(changed)
        return clause
      }
      try new.replaceClauses(with: old.clauses.map(changed))
      if random.chance(20) {
        new.instrument.bindingness = random.element(of: Instrument.Bindingness.self)
      }
      return (old, new)
    }
  }

  /// The changes that the comparison in the other direction does not give, mirrored.
  private static func differences(_ there: ObligationChanges, _ back: ObligationChanges)
    -> [String]
  {
    var mirrored: [String: ObligationChange] = [:]
    for change in back.changes.map(\.mirrored) { mirrored[identity(of: change)] = change }
    return there.changes.compactMap { change in
      let other = mirrored[identity(of: change)]
      let isSame =
        other?.verdict == change.verdict && other?.old == change.old && other?.new == change.new
        && Set(other?.facets ?? []) == Set(change.facets)
        && other?.facets.map(\.kind) == change.facets.map(\.kind)
      return isSame
        ? nil
        : "\(change.verdict) \(change.facets.map(\.summary)) \(other?.facets.map(\.summary) ?? [])"
    }
  }

  private static func identity(of change: ObligationChange) -> String {
    "\(change.old?.obligation.id.rawValue ?? "") \(change.new?.obligation.id.rawValue ?? "")"
  }

  @Test(
    "The verdicts on two drafts exchanged are those on the drafts, mirrored",
    arguments: [true, false])
  func mirrored(trustsIdentities: Bool) throws {
    var verdicts: Set<String> = []
    for (old, new) in try Self.drafts(200, seed: 5) {
      let there = old.obligationChanges(to: new, trustsIdentities: trustsIdentities)
      let back = new.obligationChanges(to: old, trustsIdentities: trustsIdentities)
      #expect(Self.differences(there, back).isEmpty)
      #expect(back.changes.count == there.changes.count)
      verdicts.formUnion(there.changes.map { String("\($0.verdict)".prefix(8)) })
      for change in there.changes {
        #expect(change.mirrored.mirrored == change)
        #expect(
          (change.verdict == .editorial)
            == (change.facets.isEmpty && change.old != nil && change.new != nil))
      }
    }
    #expect(
      verdicts.isSuperset(of: [
        "strength", "weakened", "mixed", "reversed", "burdenSh", "deleted", "indeterm",
      ]))
  }

  @Test("A draft compared with itself has no changed norm")
  func same() {
    for agreement in AgreementGenerator.agreements(60, seed: 9) {
      #expect(agreement.obligationChanges(to: agreement).changes.isEmpty)
      #expect(agreement.obligationChanges(to: agreement, trustsIdentities: true).changes.isEmpty)
    }
  }

  @Test("Unrelated drafts are compared as well, and mirrored")
  func unrelated() {
    let agreements = AgreementGenerator.agreements(40, seed: 21)
    for (old, new) in zip(agreements, agreements.dropFirst()) {
      let there = old.obligationChanges(to: new)
      let back = new.obligationChanges(to: old)
      #expect(Self.differences(there, back).isEmpty)
    }
  }

  @Test(
    "With the names of the parties exchanged in both drafts, their lists are exchanged",
    arguments: ComparedSentences.all)
  func exchangedParties(_ sentences: ComparedSentences) {
    func exchanged(_ text: String) -> String {
      text.split(separator: "Norland", omittingEmptySubsequences: false)
        .map {
          $0.split(separator: "Sudmark", omittingEmptySubsequences: false).joined(
            separator: "Norland")
        }
        .joined(separator: "Sudmark")
    }
    let changes = ComparedSentences.agreement(sentences.old).obligationChanges(
      to: ComparedSentences.agreement(sentences.new))
    let mirror = ComparedSentences.agreement(exchanged(sentences.old)).obligationChanges(
      to: ComparedSentences.agreement(exchanged(sentences.new)))
    #expect(changes.rollUp(for: "norland").entries == mirror.rollUp(for: "sudmark").entries)
    #expect(changes.rollUp(for: "sudmark").entries == mirror.rollUp(for: "norland").entries)
  }
}

extension Obligation {
  /// The norm with some of its elements taken from another.
  fileprivate func taking(from other: Obligation, _ random: inout SeededGenerator) -> Obligation {
    var norm = self
    if random.chance(20) { norm.modality = other.modality }
    if random.chance(30) { norm.force = other.force }
    if random.chance(20) { norm.standard = other.standard }
    if random.chance(60) { norm.bearer = other.bearer }
    if random.chance(20) { norm.beneficiary = other.beneficiary }
    if random.chance(20) { norm.action = other.action }
    if random.chance(20) { norm.trigger = other.trigger }
    if random.chance(20) { norm.conditions = other.conditions }
    if random.chance(20) { norm.exceptions = other.exceptions }
    if random.chance(20) { norm.deadline = other.deadline }
    if random.chance(20) { norm.recurrence = other.recurrence }
    if random.chance(20) { norm.qualifiers = other.qualifiers }
    if random.chance(20) { norm.cap = other.cap }
    if random.chance(10) { norm.consequences = other.consequences }
    return norm
  }
}
