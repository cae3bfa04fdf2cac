/// Reports modal verbs that do not say whether something is owed: "will", "can", "must", "may not".
struct AmbiguousModal: Rule {
  let description = RuleDescription(
    "norm.ambiguous-modal",
    "A binding text lays down duties with “shall” and liberties with “may”.",
    severity: .warning, confidence: .heuristic(percent: 85),
    basis: ["FCDO, Treaties and MOUs: Guidance on Practice and Procedures", "drafting practice"],
    fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isMeantToBind else { return }
    var found: [Modal: [Occurrence]] = [:]
    var clear = 0
    for norm in context.norms {
      guard let text = context.normText(of: norm), let cue = text.cue else { continue }
      guard let modal = Modal(context, cue, of: norm) else {
        clear += 1
        continue
      }
      let count = modal == .mayNot ? 2 : 1
      found[modal, default: []].append(
        context.occurrence(of: cue..<cue + count, in: text.passage))
    }
    for modal in Modal.allCases {
      let places = found[modal] ?? []
      if places.count > 8, places.count * 4 > clear || places.count > 24 {
        report(places, modal, context, into: &findings)
      } else {
        for place in places { report([place], modal, context, into: &findings) }
      }
    }
  }

  /// Reports places of one modal in one finding.
  private func report(
    _ places: [Occurrence], _ modal: Modal, _ context: RuleContext, into findings: inout Findings
  ) {
    guard let first = places.first else { return }
    var notes = places.dropFirst().prefix(10).map {
      Diagnostic.Note("“\(context.text(of: $0))” stands here as well", at: context.location(of: $0))
    }
    if places.count > 11 {
      notes.append(Diagnostic.Note("and in \(places.count - 11) further places"))
    }
    let location = context.location(of: first)
    findings.report(
      "“\(context.text(of: first))” \(modal.problem)", at: location, notes: Array(notes),
      fixIts: [
        FixIt(
          "write “\(modal.replacement)”", .needsReview,
          [.replaceWords(at: location, with: modal.replacement)])
      ], atMost: modal == .must || modal == .can ? .remark : nil)
  }

  private enum Modal: CaseIterable {
    case will, can, must, mayNot

    init?(_ context: borrowing RuleContext, _ cue: Int, of norm: LocatedNorm) {
      switch context.wordKey(at: cue) {
      case Self.willWord: self = .will
      case Self.canWord where norm.obligation.modality == .permission: self = .can
      case Self.mustWord: self = .must
      case Self.mayWord
      where context.wordKey(at: cue + 1) == Self.notWord
        && context.wordKey(at: cue + 2) != Self.allWord
        && norm.obligation.modality == .prohibition:
        self = .mayNot
      default: return nil
      }
    }

    private static let willWord = FoldedWord("will")
    private static let canWord = FoldedWord("can")
    private static let mustWord = FoldedWord("must")
    private static let mayWord = FoldedWord("may")
    private static let notWord = FoldedWord("not")
    private static let allWord = FoldedWord("all")

    var problem: String {
      switch self {
      case .will: "can be read as a duty or as a forecast; write “shall” where a duty is meant"
      case .can: "can be read as a liberty or as an ability; write “may”"
      case .must: "is not the word for a duty of a treaty; write “shall”"
      case .mayNot: "can be read as a prohibition or as a doubt; write “shall not”"
      }
    }

    var replacement: String {
      switch self {
      case .will, .must: "shall"
      case .can: "may"
      case .mayNot: "shall not"
      }
    }
  }
}

extension RuleContext {
  /// Whether nothing shows that the text is not meant to bind.
  var isMeantToBind: Bool {
    switch agreement.instrument.bindingness {
    case .binding: return true
    case .nonBinding: return false
    case .undecided: break
    }
    if agreement.parties.term == .participants { return false }
    let title = agreement.title.canonicalText.lowercased()
    return ![
      "memorandum of understanding", "arrangement", "statement", "declaration", "understanding",
      "programme", "program",
    ].contains { title.contains($0) }
  }
}
