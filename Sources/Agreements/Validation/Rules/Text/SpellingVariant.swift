/// Reports words that a text spells in both the British and the American way.
struct SpellingVariant: Rule {
  let description = RuleDescription(
    "text.spelling-variant", "A word is spelled in one way throughout the text.",
    severity: .remark, basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.language.id == "en" else { return }
    for word in SpelledWord.all {
      let british = places(of: word.british, word.britishPhrases, context)
      let american = places(of: word.american, word.americanPhrases, context)
      let wanted = context.knowledge.houseStyle.spelling
      let strange: [Occurrence]
      let usual: [Occurrence]
      switch wanted {
      case .british?: (strange, usual) = (american, british)
      case .american?: (strange, usual) = (british, american)
      case nil:
        guard !british.isEmpty, !american.isEmpty else { continue }
        (strange, usual) =
          american.count > british.count ? (british, american) : (american, british)
      }
      let isBritish = strange == british && !british.isEmpty && strange != american
      report(
        strange, usual, from: isBritish ? word.british : word.american,
        to: isBritish ? word.american : word.british, isWanted: wanted != nil, context, &findings)
    }
  }

  private func report(
    _ strange: [Occurrence], _ usual: [Occurrence], from spelling: String, to other: String,
    isWanted: Bool, _ context: RuleContext, _ findings: inout Findings
  ) {
    guard let first = strange.first else { return }
    let word = context.text(of: first)
    let message =
      isWanted
      ? "“\(word)” is not spelled as the house style asks"
      : "“\(word)” is spelled in another way elsewhere in the text"
    let edits: [FixIt.Edit] = strange.map { occurrence in
      let ending = context.text(of: occurrence).dropFirst(spelling.utf8.count)
      return .replaceWords(at: context.location(of: occurrence), with: other + ending)
    }
    findings.report(
      message, atPlaces: strange.map(context.location(of:)),
      notes: usual.first.map {
        [Diagnostic.Note("spelled in the other way here", at: context.location(of: $0))]
      } ?? [],
      fixIts: [FixIt("write “\(other)” with its endings", .safe, edits)])
  }

  /// Where a word stands in small letters: with a capital it can be part of a name.
  private func places(of spelling: String, _ phrases: [Phrase], _ context: RuleContext)
    -> [Occurrence]
  {
    context.occurrences(of: phrases).filter { occurrence in
      let passage = context.passages[occurrence.passage]
      guard passage.bytes[occurrence.range].allSatisfy({ (0x61...0x7A).contains($0) }),
        passage.part == .text || passage.part == .closingWords
      else { return false }
      guard spelling.hasPrefix("program") else { return true }
      // A computer program is spelled so everywhere.
      let before = context.word(before: occurrence.range.lowerBound, inPassage: occurrence.passage)
      return !["computer", "software"].contains(before)
    }
  }
}

/// A word that is spelled in two ways.
struct SpelledWord: Sendable {
  /// The stem in the British way.
  var british: String

  /// The stem in the American way.
  var american: String

  /// The endings with which it stands.
  var endings: [String]

  /// The British forms.
  var britishPhrases: [Phrase]

  /// The American forms.
  var americanPhrases: [Phrase]

  private init(_ british: String, _ american: String, _ endings: [String]) {
    self.british = british
    self.american = american
    self.endings = endings
    britishPhrases = endings.map { Phrase(british + $0) }
    americanPhrases = endings.map { Phrase(american + $0) }
  }

  /// The words that are looked at; those whose spelling depends on their use, such as "licence", are not.
  static let all: [SpelledWord] =
    nouns.map { SpelledWord($0, $1, ["", "s"]) }
    + verbs.map {
      SpelledWord(
        $0 + "is", $0 + "iz", ["e", "es", "ed", "ing", "ation", "ations", "ational", "er", "ers"])
    }
    + inflected.map { SpelledWord($0, $1, ["ed", "ing", "er", "ers"]) }
    + [SpelledWord("analys", "analyz", ["e", "ed", "ing"])]

  private static let nouns: [(String, String)] = [
    ("defence", "defense"), ("offence", "offense"), ("programme", "program"),
    ("labour", "labor"), ("favour", "favor"), ("favourable", "favorable"),
    ("favoured", "favored"), ("honour", "honor"), ("harbour", "harbor"), ("behaviour", "behavior"),
    ("neighbour", "neighbor"), ("neighbouring", "neighboring"), ("endeavour", "endeavor"),
    ("colour", "color"), ("centre", "center"), ("fibre", "fiber"), ("catalogue", "catalog"),
    ("aluminium", "aluminum"), ("sulphur", "sulfur"), ("fulfil", "fulfill"),
    ("fulfilment", "fulfillment"), ("instalment", "installment"), ("enrolment", "enrollment"),
    ("acknowledgement", "acknowledgment"), ("judgement", "judgment"), ("theatre", "theater"),
    ("grey", "gray"), ("tyre", "tire"), ("vapour", "vapor"), ("rigour", "rigor"),
    ("neighbourhood", "neighborhood"), ("manoeuvre", "maneuver"), ("artefact", "artifact"),
  ]

  private static let verbs = [
    "author", "recogn", "organ", "util", "minim", "maxim", "harmon", "final", "emphas", "real",
    "special", "liberal", "standard", "modern", "critic", "apolog", "summar", "mobil", "stabil",
    "central", "character", "penal", "priorit", "formal", "general", "local", "neutral", "normal",
    "optim", "privat", "regular", "categor", "jeopard", "initial", "symbol", "material", "equal",
    "legal", "capital", "commercial", "industrial", "national", "rational", "synchron", "subsid",
    "decentral", "demilitar", "digital",
  ]

  private static let inflected: [(String, String)] = [
    ("travell", "travel"), ("cancell", "cancel"), ("labell", "label"), ("channell", "channel"),
    ("signall", "signal"), ("fuell", "fuel"), ("modell", "model"), ("counsell", "counsel"),
  ]
}
