import Agreements

/// The words of a text, that is its runs of letters and digits, whatever their case and place.
enum RenderedWords {
  /// How often each word occurs in a text.
  static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      counts[word.uppercased(), default: 0] += 1
    }
    return counts
  }

  /// The words that an agreement prints whatever its numbers: all but those of references.
  static func given(in agreement: Agreement) -> [String: Int] {
    let all = [agreement.title] + agreement.allClauses.flatMap(\.allProse)
    var texts = all.flatMap(texts)
    for case .signature(let block) in agreement.substances {
      for particular in [block.signatory, block.capacity] {
        texts.append(particular.value ?? particular.placeholder?.prompt ?? "")
      }
    }
    return counts(texts.joined(separator: "\n"))
  }

  private static func texts(_ prose: Prose) -> [String] {
    prose.runs.flatMap { run -> [String] in
      switch run {
      case .text(let text): [text]
      case .mention(let mention): [mention.wording]
      case .placeholder(let placeholder): [placeholder.prompt]
      case .pair(let pair): [pair.conjunction.rawValue] + pair.members.flatMap { texts($0.name) }
      case .slot(let slot):
        slot.alternatives.flatMap { alternative -> [String] in
          let proposers = alternative.proposers.map(\.abbreviation)
          guard case .words(let prose) = alternative.proposal else { return proposers + ["delete"] }
          return proposers + texts(prose)
        }
      case .reference: []
      }
    }
  }
}
