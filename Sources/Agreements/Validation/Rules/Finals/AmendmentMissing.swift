/// Reports an agreement that does not say how it is amended, or not in what form.
struct AmendmentMissing: Rule {
  let description = RuleDescription(
    "final.amendment-missing",
    "A clause says how the agreement is amended: in writing, and with an entry into force of its own.",
    severity: .warning, confidence: .heuristic(percent: 85), basis: ["VCLT art. 39"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, context.hasOperativePart else { return }
    let values = context.finalValues { if case .amendment(let value) = $0 { value } else { nil } }
    if let stated = values.first {
      if !stated.value.inWriting {
        check(stated.unit.position, context.location(of: stated.unit), context, &findings)
      }
      return
    }
    let sentences = context.finalSentences(with: Self.anchors).filter(isAmendment)
    if !sentences.isEmpty {
      // Where any of them says the form, the others, such as those on a committee's tasks, need not.
      guard let clause = sentences.first(where: { $0.says(Self.strict) }),
        !sentences.contains(where: {
          context.contains(Self.forms, in: context.article(of: $0.unit).subtree)
        })
      else { return }
      check(clause.unit, context.location(of: clause.occurrence), context, &findings)
    } else if !context.isAboutAnotherInstrument, !context.hasHeading(with: Self.anchors) {
      findings.report(
        "nothing says how the agreement is amended; add a clause on form and entry into force",
        at: .agreement)
    }
  }

  /// Looks whether the article on amendments says what form they have or when they enter into force.
  private func check(
    _ unit: Int, _ place: Location, _ context: RuleContext, _ findings: inout Findings
  ) {
    let article = context.article(of: unit).subtree
    guard !context.contains(Self.forms, in: article) else { return }
    let enters = context.contains(Self.entries, in: article)
    findings.report(
      "the clause on amendments does not say that they are made in writing"
        + (enters ? "" : ", nor when they enter into force"), at: place)
  }

  private func isAmendment(_ sentence: FinalSentence) -> Bool {
    Self.patterns.contains { sentence.says($0) } && !sentence.says(Self.other)
  }

  private static let anchors: [Phrase] = [
    "amend", "amends", "amended", "amending", "amendment", "amendments", "modified", "modify",
    "modification", "modifications", "revise", "revised", "revision", "revisions", "supplemented",
    "alteration", "alterations", "altered", "changes", "changed",
  ]

  private static let patterns: [WordPattern] = [
    "amend~|modif~|revis~|supplemented|alter~|chang~ *8 this|present|the|its agreement|treaty|convention|protocol|memorandum|arrangement|accord|provisions|terms|understanding|mou|text",
    "this|present|the agreement|treaty|convention|protocol|memorandum|arrangement|accord|mou *14 may|can|shall|will *6 amend~|modif~|revis~|supplemented|alter~|chang~",
    "it may|can|shall|will *6 amend~|modif~|revis~|supplemented|alter~",
    "amendments|modifications|amendment shall|may|will|can",
    "propose|proposes|proposed|request|proposals *6 amend~|modif~|revis~",
  ]

  private static let strict: WordPattern =
    "agreement|treaty|convention|memorandum|arrangement|accord|it|they|provisions may|can|shall|will *4 amended|modified|revised|supplemented|altered"

  private static let other: WordPattern =
    "agreement|treaty|convention|protocol|act|charter as it|they|subsequently? may? be? amended|modified|revised"

  private static let forms: [Phrase] = [
    "writing", "written", "exchange of notes", "exchange of letters", "protocol", "protocols",
    "diplomatic", "signed", "notes verbales", "instrument", "instruments", "exchange of diplomatic",
    "ratification", "ratified", "exchanged", "notified", "notify", "documents", "document",
  ]

  private static let entries: [Phrase] = [
    "into force", "take effect", "into effect", "effective", "same manner", "same procedure",
    "approved", "procedures",
  ]
}
