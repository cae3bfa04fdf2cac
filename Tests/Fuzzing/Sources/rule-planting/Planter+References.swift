extension Planter {
  mutating func danglingReference() -> Planting? {
    first(of: [
      { $0.newDanglingReference() }, { $0.newDanglingReference() },
      { $0.changedReference() }, { $0.danglingParagraph() },
    ])
  }

  /// A sentence with a reference to an article beyond the last one.
  private mutating func newDanglingReference() -> Planting? {
    guard ground.articles.count >= 5 else { return nil }
    let isNear = random.below(3) > 0
    guard let number = numberBeyond(isNear: isNear) else { return nil }
    let tongue = random.pick([Tongue.english, .english, .spanish, .french]) ?? .english
    let templates: [String]
    switch tongue {
    case .english:
      templates = [
        "This provision applies subject to Article #.",
        "The \(names.all) may depart from it only as provided in Article #.",
        "Disputes about this provision are settled in accordance with Article #(2).",
        "The procedure is laid down in paragraph 2 of Article #.",
        "The list referred to in Article # of this \(names.instrument) is completed each year.",
        "Notwithstanding Article #, the \(names.all) may agree otherwise.",
        "For this purpose the bodies referred to in Article # \(names.modal) meet each year.",
        "This is without prejudice to the rights of the \(names.all) under Article #.",
        "Article # \(names.modal) apply, with the necessary changes, to this provision.",
      ]
    case .spanish:
      templates = [
        "Las Partes aplicarán esta disposición de conformidad con el Artículo #.",
        "El procedimiento se rige por el párrafo 2 del Artículo #.",
        "Lo anterior se entiende sin perjuicio de lo dispuesto en el artículo # del presente Acuerdo.",
      ]
    case .french:
      templates = [
        "Les Parties appliquent cette disposition conformément à l'article #.",
        "La procédure est régie par le paragraphe 2 de l'article #.",
        "Cette disposition s'applique sans préjudice de l'article # du présent Accord.",
      ]
    }
    // Behind the name of another instrument a bare number may be that of one of its articles.
    guard let template = random.pick(templates) else { return nil }
    return insert(
      "\(tongue) sentence, \(isNear ? "near" : "far") number",
      [template.replacing("#", with: number)], in: tongue
    ) { [self] in !namesAnother($0) }
  }

  /// A number beyond that of the last article, written as these are.
  private mutating func numberBeyond(isNear: Bool) -> String? {
    let far = 20 + random.below(ground.isRoman ? 20 : 400)
    let step = isNear ? 1 + random.below(9) : far
    if let last = ground.articles.last.flatMap({ ground.clauses[$0].number })
      .flatMap(ArticleNumber.init), !last.prefix.isEmpty
    {
      let chapters = ground.articles.compactMap { ground.clauses[$0].number }
        .compactMap(ArticleNumber.init)
      guard let chapter = random.pick(chapters) else { return nil }
      let greatest = chapters.filter { $0.prefix == chapter.prefix }.map(\.value).max() ?? 0
      return "\(chapter.prefix)\(greatest + min(step, 60))"
    }
    guard ground.greatestNumber > 0 else { return nil }
    return ArticleNumber(
      ground.greatestNumber + step, ground.isRoman ? .upperRoman : .arabic
    ).written
  }

  /// A reference of the text to one of its articles, with a number beyond the last one.
  private mutating func changedReference() -> Planting? {
    guard ground.articles.count >= 5, let number = numberBeyond(isNear: random.below(2) > 0) else {
      return nil
    }
    let own = Set(ground.articles.compactMap { ground.clauses[$0].number })
    let word = Array("Article ".utf8)
    let places = text.places(of: word).filter { place in
      // In the words of an article, within a sentence and not at the beginning of a line.
      guard place > 2, text[place - 1] == 0x20, text[place - 2].isSmallLetter,
        let clause = ground.clause(at: place), ground.clauses[clause].article != nil,
        ground.clauses[clause].own.contains(place),
        ground.clauses[clause].label.upperBound <= place,
        let end = endOfNumber(from: place + word.count), end + 20 < text.count,
        own.contains(String(decoding: text[place + word.count..<end], as: UTF8.self))
      else { return false }
      return isOwn(place, end)
    }
    guard let place = random.pick(places),
      let end = endOfNumber(from: place + word.count)
    else { return nil }
    let edit = Planting.Edit(range: place + word.count..<end, bytes: Array(number.utf8))
    return Planting("reference changed", [edit], in: text)
  }

  private func endOfNumber(from start: Int) -> Int? {
    var end = start
    while end < text.count,
      text[end].isDecimalDigit || text[end] == 0x2E || text[end].isCapitalLetter
    {
      end += 1
    }
    while end > start, text[end - 1] == 0x2E { end -= 1 }
    return end > start ? end : nil
  }

  /// Whether a reference is to this text, as far as the words around it tell a reader who knows no other text.
  private func isOwn(_ start: Int, _ end: Int) -> Bool {
    let behind = text[end..<min(end + 60, text.count)].map { $0 == 0x0A ? 0x20 : $0 }
    let rest = String(decoding: behind, as: UTF8.self)
    if rest.hasPrefix(" of this \(names.instrument)") { return true }
    guard [".", ",", ";", " shall ", " applies", " and the "].contains(where: rest.hasPrefix),
      !rest.contains(" of the ")
    else { return false }
    let before = String(decoding: text[max(0, start - 240)..<start], as: UTF8.self)
    return !others.contains { before.contains($0) || rest.contains($0) }
  }

  /// Whether another instrument is named in the clause before the end of a sentence.
  func namesAnother(_ end: PlantingGround.SentenceEnd) -> Bool {
    let start = max(ground.clauses[end.clause].own.lowerBound, end.position - 400)
    let before = String(decoding: text[start..<end.position], as: UTF8.self)
    return others.contains { before.contains($0) }
  }

  /// Words for instruments other than the text itself.
  private var others: [String] {
    [
      "GATT", "GATS", "TRIPS", "WTO", "Convention", "Treaty", "Protocol", "Charter", "Law", "Act",
      "Code", "Statute", "Rules", "Constitution", "Annex", "Appendix", "Agreement on",
      "that Agreement", "Agreement of", "Agreement between", "ncorporated Agreement",
      "uropean Agreement", "the Agreement", "Convenio", "Tratado", "Protocolo", "Convenci", "Anexo",
      "OMC", "Traité", "Protocole", "Statut", "l’Annexe",
    ].filter { $0 != names.instrument }
  }

  /// A reference to a paragraph that the article does not have.
  private mutating func danglingParagraph() -> Planting? {
    let articles = ground.articles.filter { paragraphs(of: $0).count >= 2 }
    guard let article = random.pick(articles) else { return nil }
    let count = paragraphs(of: article).count
    let number = count + 1 + random.below(5)
    let isHere = random.below(2) > 0
    let source = ground.clauses[article].source
    if isHere {
      let sentence = random.pick([
        "This does not affect paragraph \(number) of this Article.",
        "The report referred to in paragraph \(number) of this Article is public.",
        "The \(names.all) \(names.modal) proceed in accordance with paragraph \(number).",
      ])
      return insert("paragraph of the same article", [sentence ?? ""]) {
        source.contains($0.position)
      }
    }
    guard let own = ground.clauses[article].number, !own.contains(" ") else { return nil }
    let sentence = random.pick([
      "This is without prejudice to paragraph \(number) of Article \(own).",
      "The \(names.all) \(names.modal) proceed in accordance with Article \(own)(\(number)).",
    ])
    return insert("paragraph of another article", [sentence ?? ""]) { [self] in !namesAnother($0) }
  }

  /// The paragraphs of an article, if their numbers go from 1 on.
  private func paragraphs(of article: Int) -> [Int] {
    let found = ground.clauses.indices.filter {
      ground.clauses[$0].parent == article && ground.clauses[$0].number != nil
    }
    for (place, clause) in found.enumerated()
    where ground.clauses[clause].kind != .paragraph
      || ground.clauses[clause].number != String(place + 1)
    {
      return []
    }
    return found
  }

  mutating func invertedRange() -> Planting? {
    first(of: [{ $0.newRange() }, { $0.newRange() }, { $0.turnedRange() }])
  }

  private mutating func newRange() -> Planting? {
    let tongue = random.pick([Tongue.english, .english, .spanish, .french]) ?? .english
    let numbers = ground.articles.compactMap { ground.clauses[$0].number }
      .compactMap(ArticleNumber.init)
    guard numbers.count >= 5 else { return nil }
    let first = random.below(numbers.count - 2)
    let last = first + 1 + random.below(min(6, numbers.count - first - 1))
    guard numbers[first].prefix == numbers[last].prefix,
      numbers[first].value < numbers[last].value,
      let low = numbers[first].written, let high = numbers[last].written
    else { return nil }
    let templates: [String] =
      switch tongue {
      case .english:
        [
          "Disputes are settled as provided in Articles \(high) to \(low).",
          "Articles \(high) through \(low) apply to this provision.",
          "The duties under Articles \(high)-\(low) remain unaffected.",
          "This is without prejudice to Articles \(high) to \(low) of this \(names.instrument).",
          "The costs are borne in accordance with paragraphs 4 to 2 of Article \(low).",
          "The conditions of Articles \(high)–\(low) apply.",
        ]
      case .spanish: ["Se aplicarán los artículos \(high) a \(low) de este Acuerdo."]
      case .french: ["Les articles \(high) à \(low) du présent Accord sont applicables."]
      }
    guard let template = random.pick(templates) else { return nil }
    return insert("\(tongue) sentence", [template], in: tongue)
  }

  /// A range of the text with its ends turned about.
  private mutating func turnedRange() -> Planting? {
    var found: [(first: Range<Int>, last: Range<Int>)] = []
    for (word, joint) in [
      ("Articles ", " to "), ("paragraphs ", " to "), ("Articles ", " through "),
    ] {
      for place in text.places(of: Array(word.utf8)) {
        let start = place + word.utf8.count
        guard let clause = ground.clause(at: place), ground.clauses[clause].own.contains(place),
          let end = endOfNumber(from: start), end + 30 < text.count,
          text[end..<end + joint.utf8.count].elementsEqual(joint.utf8),
          let other = endOfNumber(from: end + joint.utf8.count),
          let low = ArticleNumber(String(decoding: text[start..<end], as: UTF8.self)),
          let high = ArticleNumber(
            String(decoding: text[end + joint.utf8.count..<other], as: UTF8.self)),
          low.style == high.style, low.prefix == high.prefix, low.value < high.value
        else { continue }
        found.append((start..<end, end + joint.utf8.count..<other))
      }
    }
    guard let range = random.pick(found) else { return nil }
    return Planting(
      "range turned about",
      [
        Planting.Edit(range: range.first, bytes: Array(text[range.last])),
        Planting.Edit(range: range.last, bytes: Array(text[range.first])),
      ], in: text)
  }
}
