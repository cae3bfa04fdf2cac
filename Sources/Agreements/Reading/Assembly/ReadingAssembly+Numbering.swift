extension ReadingAssembly {
  /// The numbering in which the clauses are printed, told by the first of each kind; the standard one for others.
  func numberingScheme() -> NumberingScheme {
    var kinds: [Clause.Kind] = []
    var labels: [Clause.Kind: String] = [:]
    for index in structure.nodes.indices {
      let kind = structure.nodes[index].kind
      // Nearly all clauses are of kinds that were seen before; a search in so short a list is cheaper than hashing.
      guard !kinds.contains(kind), structure.nodes[index].number != nil else { continue }
      kinds.append(kind)
      let isItem = kind.isListItem || kind == .paragraph
      labels[kind] = isItem ? string(canonical.parts[index].label) : printedNumber(of: index)
    }
    func style(_ kind: Clause.Kind, _ standard: LabelStyle) -> LabelStyle {
      guard let label = labels[kind] else { return standard }
      let candidates = Label.candidates(for: label)
      return candidates.first { $0.number == 1 && $0.prefix.isEmpty }?.style ?? candidates.first?
        .style ?? standard
    }
    let standard = NumberingScheme.standard
    return NumberingScheme(
      part: style(.part, standard.part), title: style(.title, standard.title),
      chapter: style(.chapter, standard.chapter), section: style(.section, standard.section),
      article: style(.article, standard.article), paragraph: style(.paragraph, standard.paragraph),
      subparagraph: style(.subparagraph, standard.subparagraph), item: style(.item, standard.item),
      subitem: style(.subitem, standard.subitem), annex: style(.annex, standard.annex),
      appendix: style(.appendix, standard.appendix))
  }
}
