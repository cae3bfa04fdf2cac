/// One side of a comparison: the clauses in the order of the document, with their words in one buffer.
struct ComparedDocument {
  /// A clause.
  struct Node {
    /// The kind of unit.
    var kind: Clause.Kind

    /// The clause around it, or -1 at the top level.
    var parent: Int32

    /// The index behind the last clause within it.
    var end: Int32

    /// Its place among its siblings.
    var ordinal: Int32

    /// Where its heading, its words and its closing words stand in the buffer.
    var heading: Range<Int32>
    var prose: Range<Int32>
    var closing: Range<Int32>
  }

  /// The agreement.
  let agreement: Agreement

  /// The clauses without those within them, in the order of the document.
  private(set) var clauses: [Clause] = []

  /// Where the clauses stand, by index.
  private(set) var nodes: [Node] = []

  /// The numbers of the clauses as printed or computed; empty without one.
  private(set) var numbers: [String] = []

  /// The words of all clauses, each part ended by a line feed.
  private(set) var bytes: [UInt8] = []

  /// The clauses within each, one list behind another; that of the top level comes first.
  private var childIndices: [Int32] = []

  /// Where the list of each clause begins, that of the top level first; one more at the end.
  private var childStarts: [Int32] = []

  /// Flattens an agreement.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - printedNumbers: The numbers as they were read, in the order of the document.
  ///   - byteCount: About how many bytes the words have.
  init(_ agreement: Agreement, printedNumbers: [String?]?, byteCount: Int = 0) {
    self.agreement = agreement
    bytes.reserveCapacity(byteCount)
    for step in ClauseWalk(agreement.clauses) {
      guard !step.isLeaving else {
        nodes[step.position].end = Int32(nodes.count)
        continue
      }
      let (siblings, ordinal) = (step.siblings, step.ordinal)
      let heading = append(siblings[ordinal].heading)
      let prose = append(siblings[ordinal].prose)
      let closing = append(siblings[ordinal].closingWords)
      nodes.append(
        Node(
          kind: siblings[ordinal].kind, parent: Int32(step.parent ?? -1),
          end: Int32(nodes.count + 1), ordinal: Int32(ordinal), heading: heading, prose: prose,
          closing: closing))
      clauses.append(siblings[ordinal])
    }
    listChildren()
    number(printedNumbers)
  }

  /// Lists the clauses within each, so that siblings are found without a walk along all of them.
  private mutating func listChildren() {
    childStarts = [Int32](repeating: 0, count: nodes.count + 2)
    for node in nodes { childStarts[Int(node.parent) + 2] += 1 }
    for place in 1..<childStarts.count { childStarts[place] += childStarts[place - 1] }
    childIndices = [Int32](repeating: 0, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      childIndices[Int(childStarts[Int(node.parent) + 1] + node.ordinal)] = Int32(index)
    }
  }

  private mutating func append(_ prose: Prose?) -> Range<Int32> {
    let start = Int32(bytes.count)
    guard let prose, !prose.isEmpty else { return start..<start }
    for run in prose.runs { bytes.append(contentsOf: run.canonicalText.utf8) }
    let end = Int32(bytes.count)
    bytes.append(0x0A)
    return start..<end
  }

  private mutating func number(_ printed: [String?]?) {
    if let printed {
      numbers = clauses.indices.map { printed.indices.contains($0) ? printed[$0] ?? "" : "" }
      return
    }
    let computed = Numbering(of: agreement)
    numbers = clauses.map { clause in
      clause.printedLabel.map(Self.number)
        ?? computed.label(of: clause.id).map { Self.number(in: $0.description) } ?? ""
    }
  }

  /// The number in a label: without keyword, brackets and points.
  private static func number(in label: String) -> String {
    let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }
    let number = words.drop { word in
      words.count > 1 && word.count > 2 && word.allSatisfy(\.isLetter)
    }
    return number.map { word in
      var word = word
      while let last = word.last, last == "." || last == "-" { word.removeLast() }
      return String(word)
    }.joined(separator: " ")
  }
}

extension ComparedDocument {
  /// The clauses directly within one; -1 is the top level.
  func children(of parent: Int) -> [Int] {
    childRange(of: parent).map { Int(childIndices[$0]) }
  }

  /// How many clauses stand directly within one; -1 is the top level.
  func childCount(of parent: Int) -> Int { childRange(of: parent).count }

  /// The clause at a place among those directly within another; -1 is the top level.
  func child(of parent: Int, at ordinal: Int) -> Int {
    Int(childIndices[Int(childStarts[parent + 1]) + ordinal])
  }

  private func childRange(of parent: Int) -> Range<Int> {
    Int(childStarts[parent + 1])..<Int(childStarts[parent + 2])
  }

  /// The clauses within one, itself included; -1 is the whole document.
  func subtree(of index: Int) -> Range<Int> {
    index >= 0 ? index..<Int(nodes[index].end) : 0..<nodes.count
  }

  /// A clause's own words, without heading and closing words.
  func words(of index: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[index].prose.lowerBound)..<Int(nodes[index].prose.upperBound)]
  }

  /// Where the words of a clause with all within it stand in the buffer.
  func bytes(ofSubtree index: Int) -> Range<Int> {
    let end = Int(nodes[index].end)
    let start = Int(nodes[index].heading.lowerBound)
    return start..<(end < nodes.count ? Int(nodes[end].heading.lowerBound) : bytes.count)
  }

  /// Where a clause's own heading, words and closing words stand in the buffer.
  func bytes(of index: Int) -> Range<Int> {
    Int(
      nodes[index].heading.lowerBound)..<max(
        Int(nodes[index].closing.upperBound), Int(nodes[index].prose.upperBound))
  }

  /// Whether a clause stands within another, or is it.
  func contains(_ outer: Int, _ inner: Int) -> Bool { subtree(of: outer).contains(inner) }

  /// The clause in whose text some words of the buffer stand, and where that text begins.
  func words(at range: TextRange) -> (words: WordsInClause, start: Int)? {
    let low = nodes.indices.partitioningIndex { Int(nodes[$0].heading.lowerBound) > range.start }
    guard low > 0 else { return nil }
    let start = Int(nodes[low - 1].prose.lowerBound)
    guard range.start >= start else { return nil }
    return (WordsInClause(range.shifted(by: -start), of: clauses[low - 1].id), start)
  }
}
