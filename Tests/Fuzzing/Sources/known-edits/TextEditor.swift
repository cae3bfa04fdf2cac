import Agreements

/// Makes seeded edits in the text of an agreement, with the numbers after them counted on.
struct TextEditor {
  let text: [UInt8]
  private let outline: [OutlineEntry]
  private var random: Seeded

  mutating func pick(_ limit: Int) -> Int { random.number(below: limit) }

  private(set) var edits: [KnownEdit] = []

  /// Replacements by where they begin; none overlaps another.
  private var replacements: [(range: Range<Int>, text: [UInt8], edit: Int?)] = []

  /// Parents whose numbers are counted anew, and how.
  private var shifts: [Int: [(after: Int, by: Int)]] = [:]

  private var taken: Set<Int> = []

  init(_ reading: AgreementReading, seed: UInt64) {
    text = Array(reading.text.utf8)
    outline = reading.outline
    random = Seeded(state: seed)
  }

  /// The paragraphs that can be edited: those of articles, with a number and at least a dozen words.
  private func paragraphs() -> [Int] {
    outline.indices.filter { index in
      let entry = outline[index]
      guard entry.kind == .paragraph, !taken.contains(index), let parent = parent(of: index),
        outline[parent].kind == .article, !taken.contains(parent),
        Int(entry.number ?? "") != nil, !hasChildren(index)
      else { return false }
      let words = text[range(index)].split { $0 <= 0x20 }
      return words.count >= 14 && words.count < 200
    }
  }

  private func hasChildren(_ index: Int) -> Bool {
    index + 1 < outline.count && outline[index + 1].depth > outline[index].depth
  }

  private func parent(of index: Int) -> Int? {
    outline[..<index].lastIndex { $0.depth < outline[index].depth }
  }

  private func siblings(of index: Int) -> [Int] {
    guard let parent = parent(of: index) else { return [] }
    var siblings: [Int] = []
    var next = parent + 1
    while next < outline.count, outline[next].depth > outline[parent].depth {
      if outline[next].depth == outline[parent].depth + 1 { siblings.append(next) }
      next += 1
    }
    return siblings
  }

  private func range(_ index: Int) -> Range<Int> {
    let source = outline[index].source
    var end = min(source.end, text.count)
    while end > source.start, text[end - 1] <= 0x20 { end -= 1 }
    return source.start..<end
  }

  /// Where the number in the label of a clause stands.
  private func number(_ index: Int) -> Range<Int>? {
    guard let number = outline[index].number.map({ Array($0.utf8) }), !number.isEmpty else {
      return nil
    }
    let range = range(index)
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 40)
    for start in window where start + number.count <= window.upperBound {
      if Array(text[start..<start + number.count]) == number { return start..<start + number.count }
    }
    return nil
  }

  /// What parts two clauses in the text: the white space between the first two.
  private func gap(_ siblings: [Int]) -> [UInt8] {
    guard siblings.count > 1 else { return Array("\n\n".utf8) }
    let start = range(siblings[0]).upperBound
    let end = outline[siblings[1]].source.start
    return start < end ? Array(text[start..<end]) : Array("\n\n".utf8)
  }

  /// Makes an edit of a kind at a place that the seed decides, if there is one.
  mutating func make(_ kind: KnownEdit.Kind) {
    switch kind {
    case .moveArticle: moveArticle()
    case .retitle: retitle()
    default:
      var candidates = paragraphs().filter { isCounted(siblings(of: $0)) }
      while !candidates.isEmpty {
        let place = random.number(below: candidates.count)
        let index = candidates.remove(at: place)
        if make(kind, at: index) { return }
        if candidates.count > 40 { candidates.removeLast(candidates.count / 2) }
      }
    }
  }

  /// Whether clauses are numbered 1, 2, 3 …, so that they can be counted on.
  private func isCounted(_ siblings: [Int]) -> Bool {
    siblings.count > 1
      && siblings.enumerated().allSatisfy { place, index in
        outline[index].number == String(place + 1) && number(index) != nil
          && outline[index].kind == .paragraph
      }
  }

  private mutating func make(_ kind: KnownEdit.Kind, at index: Int) -> Bool {
    let range = range(index)
    guard let number = number(index), let parent = parent(of: index) else { return false }
    let body = bodyStart(number)..<range.upperBound
    let siblings = siblings(of: index)
    guard let place = siblings.firstIndex(of: index), shifts[parent] == nil else { return false }
    func done(_ edit: KnownEdit, _ editor: inout TextEditor) -> Bool {
      editor.edits.append(edit)
      editor.taken.formUnion(siblings)
      editor.taken.insert(parent)
      return true
    }
    switch kind {
    case .insert:
      let label = label(number, place + 2, range)
      let sentence = "The Parties shall " + invented(12 + random.number(below: 20)) + "."
      replacements.append(
        (
          range.upperBound..<range.upperBound, gap(siblings) + label + Array(sentence.utf8),
          edits.count
        ))
      shifts[parent] = [(place + 1, 1)]
      return done(KnownEdit(kind: kind, old: nil, new: nil), &self)
    case .delete:
      let next = place + 1 < siblings.count ? self.range(siblings[place + 1]).lowerBound : nil
      replacements.append((range.lowerBound..<(next ?? range.upperBound), [], nil))
      shifts[parent] = [(place + 1, -1)]
      return done(KnownEdit(kind: kind, old: range, new: nil), &self)
    case .reword:
      guard let words = reworded(body, share: 12) else { return false }
      replacements.append((body, words, edits.count))
    case .modal:
      guard let found = find(" shall ", in: body) else { return false }
      let words = [" may ", " should ", " shall endeavour to "][random.number(below: 3)]
      replacements.append((found, Array(words.utf8), edits.count))
    case .deadline:
      guard let found = find(" days ", in: body) ?? find(" months ", in: body),
        let digits = digits(before: found.lowerBound, in: body)
      else { return false }
      replacements.append((digits, Array(String(91 + random.number(below: 9)).utf8), edits.count))
    case .definition:
      guard let found = find(" means ", in: body),
        let words = reworded(
          found.upperBound..<body.upperBound, share: 10)
      else { return false }
      replacements.append((found.upperBound..<body.upperBound, words, edits.count))
    case .renumber:
      guard place == siblings.count - 1 else { return false }
      replacements.append((number, Array(String(place + 3).utf8), edits.count))
    case .split:
      guard let end = sentenceEnd(body) else { return false }
      let rest = skipSpace(end, body.upperBound)
      replacements.append(
        (end..<rest, gap(siblings) + label(number, place + 2, range), edits.count))
      shifts[parent] = [(place + 1, 1)]
    case .join:
      guard place + 1 < siblings.count, !hasChildren(siblings[place + 1]),
        let other = self.number(siblings[place + 1]),
        self.range(siblings[place + 1]).count > 60
      else { return false }
      replacements.append((range.upperBound..<bodyStart(other), [0x20], edits.count))
      shifts[parent] = [(place + 2, -1)]
      return done(
        KnownEdit(
          kind: kind, old: range.lowerBound..<self.range(siblings[place + 1]).upperBound, new: nil),
        &self)
    case .moveParagraph, .moveChanged:
      return moveParagraph(kind, index, place, siblings, parent, body)
    case .moveArticle, .retitle: return false
    }
    return done(KnownEdit(kind: kind, old: range, new: nil), &self)
  }

  private mutating func moveParagraph(
    _ kind: KnownEdit.Kind, _ index: Int, _ place: Int, _ siblings: [Int], _ parent: Int,
    _ body: Range<Int>
  ) -> Bool {
    let targets = outline.indices.filter { other in
      guard other != parent, outline[other].kind == .article, !taken.contains(other),
        shifts[other] == nil, other + 1 < outline.count,
        outline[other + 1].depth == outline[other].depth + 1
      else { return false }
      let inside = self.siblings(of: other + 1)
      return isCounted(inside) && inside.last.map { !hasChildren($0) } == true
    }
    guard !targets.isEmpty, place > 0 else { return false }
    let target = targets[random.number(below: targets.count)]
    let others = self.siblings(of: target + 1)
    guard let last = others.last, let lastNumber = self.number(last) else { return false }
    var words = Array(text[body])
    if kind == .moveChanged {
      guard let changed = reworded(body, share: 18) else { return false }
      words = changed
    }
    let range = range(index)
    let next = place + 1 < siblings.count ? self.range(siblings[place + 1]).lowerBound : nil
    replacements.append((range.lowerBound..<(next ?? range.upperBound), [], nil))
    shifts[parent] = [(place + 1, -1)]
    let end = self.range(last).upperBound
    replacements.append(
      (
        end..<end, gap(others) + label(lastNumber, others.count + 1, self.range(last)) + words,
        edits.count
      ))
    edits.append(KnownEdit(kind: kind, old: range, new: nil))
    taken.formUnion(siblings)
    taken.formUnion(others)
    taken.insert(parent)
    taken.insert(target)
    return true
  }

  private mutating func retitle() {
    let articles = outline.indices.filter { index in
      outline[index].kind == .article && !taken.contains(index)
        && (outline[index].heading?.utf8.count ?? 0) > 6
    }
    guard !articles.isEmpty else { return }
    let index = articles[random.number(below: articles.count)]
    guard let heading = outline[index].heading,
      let found = find(heading, in: range(index).lowerBound..<range(index).upperBound)
    else { return }
    let words = invented(2 + random.number(below: 2)).capitalized
    replacements.append((found, Array(words.utf8), edits.count))
    edits.append(KnownEdit(kind: .retitle, old: range(index), new: nil))
    taken.insert(index)
  }

  private mutating func moveArticle() {
    let articles = outline.indices.filter { outline[$0].kind == .article }
    let isCounted = articles.enumerated().allSatisfy {
      outline[$1].number == String($0 + 1) && number($1) != nil
    }
    guard isCounted, articles.count > 8, shifts[-1] == nil else { return }
    let from = 1 + random.number(below: articles.count - 4)
    let to = 1 + random.number(below: articles.count - 3)
    guard abs(from - to) > 2, isFree(articles[from]),
      parent(of: articles[from]) == parent(of: articles[from + 1])
    else { return }
    let start = range(articles[from]).lowerBound
    let next = range(articles[from + 1]).lowerBound
    guard let number = number(articles[from]) else { return }
    let target = range(articles[to]).upperBound
    let moved = from < to ? to : to + 1
    let block =
      Array("\n\n".utf8) + text[start..<number.lowerBound] + Array(String(moved + 1).utf8)
      + text[number.upperBound..<range(articles[from]).upperBound]
    replacements.append((start..<next, [], nil))
    replacements.append((target..<target, block, edits.count))
    for (place, index) in articles.enumerated() where place != from {
      let rank =
        from < to
        ? (place > from && place <= to ? place - 1 : place)
        : (place > to && place < from ? place + 1 : place)
      guard rank != place, let number = self.number(index) else { continue }
      replacements.append((number, Array(String(rank + 1).utf8), nil))
    }
    shifts[-1] = []
    edits.append(
      KnownEdit(kind: .moveArticle, old: range(articles[from]), new: nil))
    taken.insert(articles[from])
    for index in articles[from]..<articles[from + 1] { taken.insert(index) }
    taken.insert(articles[to])
  }

  private func isFree(_ article: Int) -> Bool {
    var index = article + 1
    guard !taken.contains(article) else { return false }
    while index < outline.count, outline[index].depth > outline[article].depth {
      if taken.contains(index) || shifts[index] != nil { return false }
      index += 1
    }
    return shifts[article] == nil
  }

  /// The new text, with the places of the edits in it.
  mutating func finished() -> (text: [UInt8], edits: [KnownEdit]) {
    for (parent, shift) in shifts where parent >= 0 {
      for (after, by) in shift {
        for index in siblings(of: parent + 1).dropFirst(after) {
          if let number = number(index), let value = Int(outline[index].number ?? "") {
            replacements.append((number, Array(String(value + by).utf8), nil))
          }
        }
      }
    }
    replacements.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var new: [UInt8] = []
    var position = 0
    for (range, words, edit) in replacements {
      guard range.lowerBound >= position else { continue }
      new += text[position..<range.lowerBound]
      let start = new.count
      new += words
      if let edit { edits[edit].new = start..<new.count }
      position = range.upperBound
    }
    new += text[position...]
    return (new, edits)
  }
}
