/// The words of one side as the matching of clauses sees them: numbers without case or punctuation, and digests.
struct MatchingWords {
  /// The words in the order of the document.
  private(set) var words: [Int32] = []

  /// For each clause, the index of the first word of it; one more at the end.
  private(set) var starts: [Int32] = []

  /// For each clause, the index behind the last word of its own.
  private(set) var ownEnds: [Int32] = []

  /// For each word, the number of the pair that it makes with the word before it in its clause.
  private(set) var pairs: [Int32] = []

  /// For each clause, the digest of its own words with case and punctuation.
  private(set) var exact: [UInt64] = []

  /// For each clause, the digest of its words with those of all clauses within it.
  private(set) var exactTree: [UInt64] = []

  /// For each clause, the same without case and punctuation.
  private(set) var loose: [UInt64] = []
  private(set) var looseTree: [UInt64] = []

  /// For each clause, the digest of its heading without case and punctuation; 0 without one.
  private(set) var headings: [UInt64] = []

  init(
    _ document: ComparedDocument, _ text: TokenText, _ interner: TokenInterner,
    pairs table: inout PairTable
  ) {
    let count = document.nodes.count
    starts.reserveCapacity(count + 1)
    ownEnds.reserveCapacity(count)
    exact.reserveCapacity(count)
    loose.reserveCapacity(count)
    headings.reserveCapacity(count)
    words.reserveCapacity(text.count)
    pairs.reserveCapacity(text.count)
    var token = 0
    for node in document.nodes {
      starts.append(Int32(words.count))
      var exactDigest = Digest()
      var looseDigest = Digest()
      var previous: Int32 = -1
      var headingDigest = Digest()
      for part in [node.heading, node.prose, node.closing] {
        exactDigest.add(UInt64.max)
        while token < text.count, text.starts[token] < part.upperBound {
          let id = text.ids[token]
          exactDigest.add(UInt64(UInt32(bitPattern: id)))
          if text.kinds[token].isWord {
            let folded = interner.foldedID(id)
            looseDigest.add(UInt64(UInt32(bitPattern: folded)))
            if part == node.heading { headingDigest.add(UInt64(UInt32(bitPattern: folded))) }
            words.append(folded)
            pairs.append(table.number(previous, folded))
            previous = folded
          }
          token += 1
        }
      }
      ownEnds.append(Int32(words.count))
      exact.append(exactDigest.value)
      loose.append(looseDigest.value)
      headings.append(headingDigest.isEmpty ? 0 : headingDigest.value)
    }
    starts.append(Int32(words.count))
    exactTree = Self.trees(of: exact, document)
    looseTree = Self.trees(of: loose, document)
  }

  private static func trees(of own: [UInt64], _ document: ComparedDocument) -> [UInt64] {
    var digests = own.map { digest in
      var tree = Digest()
      tree.add(digest)
      return tree
    }
    // From the end, so that a clause is complete before it is added to the one around it; the order of the clauses
    // within one is thereby that from the last to the first.
    for index in digests.indices.reversed() {
      let parent = Int(document.nodes[index].parent)
      if parent >= 0 { digests[parent].add(digests[index].value) }
    }
    return digests.map(\.value)
  }

  /// The number of a clause's own words.
  func ownCount(_ index: Int) -> Int { Int(ownEnds[index] - starts[index]) }

  /// The number of words of a clause with all within it.
  func treeCount(_ index: Int, _ document: ComparedDocument) -> Int {
    Int(starts[Int(document.nodes[index].end)] - starts[index])
  }

  /// The places of a clause's own words.
  func own(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(ownEnds[index]) }

  /// The places of the words of a clause with all within it.
  func tree(_ index: Int, _ document: ComparedDocument) -> Range<Int> {
    Int(starts[index])..<Int(starts[Int(document.nodes[index].end)])
  }

  /// A digest of a sequence of integers; it is fixed, so that results do not depend on the process.
  struct Digest {
    private(set) var value: UInt64 = 0x2545_F491_4F6C_DD1D
    private(set) var isEmpty = true

    mutating func add(_ next: UInt64) {
      isEmpty = false
      value = (value ^ next) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 29
    }
  }
}
