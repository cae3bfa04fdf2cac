/// A longest common subsequence by bits, 64 comparisons in one step, after Hyyrö, "Bit-parallel LCS-length
/// computation revisited" (2004).
///
/// Elements that only one side has are left out first. Of a row only those blocks are computed in which its element
/// occurs or into which a carry runs.
struct ExactAlignment: Sendable {
  /// What was matched, the last run first.
  private(set) var runs: [MatchedRun] = []

  /// How many steps the last solution took.
  private(set) var work = 0

  /// For each number, its place among those that both sides have, from 1; below zero while one side is known.
  private var places: [Int32]
  private var placeCount = 0

  // The elements of each side that the other one has too: where they stand, and which they are.
  private var rowIndices: [Int32] = []
  private var rowPlaces: [Int32] = []
  private var columnIndices: [Int32] = []
  private var columnPlaces: [Int32] = []

  /// Whether the old sequence gives the columns.
  private var isTransposed = false

  // The blocks of the columns in which each element occurs, with the bits of its columns there.
  private var entryStarts: [Int32] = []
  private var entryEnds: [Int32] = []
  private var blocks: [Int32] = []
  private var masks: [UInt64] = []

  private var vector: [UInt64] = []
  private var history: [UInt64] = []

  init(idCount: Int) {
    places = [Int32](repeating: 0, count: idCount)
  }

  private var blockCount: Int { (columnIndices.count &+ 63) &>> 6 }

  /// No fewer steps than a division in the middle takes.
  var workAhead: Int { 2 &* rowIndices.count &* blockCount }

  /// Takes two parts of sequences, none of them empty.
  mutating func prepare(
    _ old: [Int32], _ oldPart: Range<Int>, _ new: [Int32], _ newPart: Range<Int>
  ) {
    isTransposed = oldPart.count < newPart.count
    if isTransposed {
      prepare(rows: new, newPart, columns: old, oldPart)
    } else {
      prepare(rows: old, oldPart, columns: new, newPart)
    }
  }

  private mutating func prepare(
    rows: [Int32], _ rowPart: Range<Int>, columns: [Int32], _ columnPart: Range<Int>
  ) {
    rowIndices.removeAll(keepingCapacity: true)
    rowPlaces.removeAll(keepingCapacity: true)
    columnIndices.removeAll(keepingCapacity: true)
    columnPlaces.removeAll(keepingCapacity: true)
    placeCount = 0
    for index in rowPart { places[Int(rows[index])] = -1 }
    for index in columnPart {
      let id = Int(columns[index])
      var place = places[id]
      if place == 0 { continue }
      if place < 0 {
        placeCount &+= 1
        place = Int32(truncatingIfNeeded: placeCount)
        places[id] = place
      }
      columnIndices.append(Int32(truncatingIfNeeded: index))
      columnPlaces.append(place &- 1)
    }
    for index in rowPart {
      let place = places[Int(rows[index])]
      if place > 0 {
        rowIndices.append(Int32(truncatingIfNeeded: index))
        rowPlaces.append(place &- 1)
      }
    }
    for index in rowPart { places[Int(rows[index])] = 0 }
  }

  /// Notes in which blocks of the columns, from the first or from the last, each element occurs.
  private mutating func noteOccurrences(fromLast: Bool) {
    entryStarts.removeAll(keepingCapacity: true)
    entryStarts.append(contentsOf: repeatElement(0, count: placeCount &+ 1))
    for place in columnPlaces { entryStarts[Int(place) &+ 1] &+= 1 }
    for place in 0..<placeCount { entryStarts[place &+ 1] &+= entryStarts[place] }
    entryEnds.removeAll(keepingCapacity: true)
    entryEnds.append(contentsOf: entryStarts)
    let count = columnPlaces.count
    blocks.removeAll(keepingCapacity: true)
    blocks.append(contentsOf: repeatElement(0, count: count))
    masks.removeAll(keepingCapacity: true)
    masks.append(contentsOf: repeatElement(0, count: count))
    for column in 0..<count {
      let place = Int(columnPlaces[fromLast ? count &- 1 &- column : column])
      let block = Int32(truncatingIfNeeded: column &>> 6)
      var entry = Int(entryEnds[place])
      if entry > Int(entryStarts[place]), blocks[entry &- 1] == block {
        entry &-= 1
      } else {
        entryEnds[place] &+= 1
        blocks[entry] = block
      }
      masks[entry] |= 1 &<< UInt64(truncatingIfNeeded: column & 63)
    }
    vector.removeAll(keepingCapacity: true)
    vector.append(contentsOf: repeatElement(~0, count: blockCount))
  }

  /// Computes rows, one after another, each from the row before, and keeps them all.
  private mutating func keepRows() {
    let (places, starts, ends) = (rowPlaces, entryStarts, entryEnds)
    let (blocks, masks) = (blocks, masks)
    let width = vector.count
    history.removeAll(keepingCapacity: true)
    history.append(contentsOf: repeatElement(~0, count: places.count &* width))
    var rows = history.mutableSpan
    var steps = 0
    for row in 0..<places.count {
      let place = Int(places[row])
      let (first, end) = (Int(starts[place]), Int(ends[place]))
      let start = row &* width
      if row > 0 {
        for block in start..<start &+ width { rows[block] = rows[block &- width] }
      }
      steps &+= end &- first &+ width / 4 &+ 2
      Self.addRow(&rows, start, start &+ width, blocks, masks, first, end)
    }
    work &+= steps
  }

  /// Computes rows, one after another, each in place of the row before.
  private mutating func addRows(_ range: Range<Int>, reversed isReversed: Bool) {
    let (places, starts, ends) = (rowPlaces, entryStarts, entryEnds)
    let (blocks, masks) = (blocks, masks)
    var row = vector.mutableSpan
    var steps = 0
    for step in 0..<range.count {
      let index = isReversed ? range.upperBound &- 1 &- step : range.lowerBound &+ step
      let place = Int(places[index])
      let (first, end) = (Int(starts[place]), Int(ends[place]))
      steps &+= end &- first &+ 2
      Self.addRow(&row, 0, row.count, blocks, masks, first, end)
    }
    work &+= steps
  }

  /// Computes the row of an element in place of the row before.
  @inline(__always)
  private static func addRow(
    _ rows: inout MutableSpan<UInt64>, _ start: Int, _ rowEnd: Int, _ blocks: [Int32],
    _ masks: [UInt64], _ first: Int, _ end: Int
  ) {
    var carry: UInt64 = 0
    var next = start
    var entry = first
    while entry < end {
      let block = start &+ Int(blocks[entry])
      if carry != 0 {
        while next < block, rows[next] == ~0 { next &+= 1 }
        if next < block {
          rows[next] |= rows[next] &+ 1
          carry = 0
        }
      }
      let before = rows[block]
      let mask = masks[entry]
      let (sum, overflow) = before.addingReportingOverflow(before & mask)
      let (total, second) = sum.addingReportingOverflow(carry)
      rows[block] = total | before & ~mask
      carry = overflow || second ? 1 : 0
      next = block &+ 1
      entry &+= 1
    }
    guard carry != 0 else { return }
    while next < rowEnd, rows[next] == ~0 { next &+= 1 }
    if next < rowEnd { rows[next] |= rows[next] &+ 1 }
  }

  /// Matches as much as can be matched.
  mutating func solve() {
    runs.removeAll(keepingCapacity: true)
    work = rowIndices.count &+ columnIndices.count
    guard !rowIndices.isEmpty else { return }
    noteOccurrences(fromLast: false)
    keepRows()
    let width = vector.count
    var row = rowIndices.count
    var column = columnIndices.count
    while row > 0, column > 0 {
      let (block, bit) = ((column &- 1) &>> 6, UInt64(truncatingIfNeeded: (column &- 1) & 63))
      // A set bit says that the column adds nothing in this row.
      if history[(row &- 1) &* width &+ block] &>> bit & 1 != 0 {
        column &-= 1
        continue
      }
      row &-= 1
      if row > 0, history[(row &- 1) &* width &+ block] &>> bit & 1 == 0 { continue }
      column &-= 1
      take(Int(rowIndices[row]), Int(columnIndices[column]))
    }
  }

  private mutating func take(_ row: Int, _ column: Int) {
    let (old, new) = isTransposed ? (column, row) : (row, column)
    if let last = runs.last, last.old == old &+ 1, last.new == new &+ 1 {
      runs[runs.count &- 1] = MatchedRun(old: old, new: new, count: last.count &+ 1)
    } else {
      runs.append(MatchedRun(old: old, new: new, count: 1))
    }
  }

  /// Where a best solution passes the middle of the rows.
  mutating func middle(_ part: SequenceAligner.Part) -> (old: Int, new: Int) {
    work = rowIndices.count &+ columnIndices.count
    let half = rowIndices.count / 2
    noteOccurrences(fromLast: false)
    addRows(0..<half, reversed: false)
    let first = vector
    noteOccurrences(fromLast: true)
    addRows(half..<rowIndices.count, reversed: true)
    var before = 0
    var behind = 0
    let count = columnIndices.count
    for column in 0..<count where isMatched(vector, column) { behind += 1 }
    var best = (column: 0, length: behind)
    for column in 0..<count {
      if isMatched(first, column) { before += 1 }
      if isMatched(vector, count - 1 - column) { behind -= 1 }
      if before + behind > best.length { best = (column + 1, before + behind) }
    }
    let row = half < rowIndices.count ? Int(rowIndices[half]) : 0
    let column =
      best.column < count
      ? Int(columnIndices[best.column])
      : isTransposed ? part.old.upperBound : part.new.upperBound
    return isTransposed ? (column, row) : (row, column)
  }

  private func isMatched(_ vector: [UInt64], _ column: Int) -> Bool {
    vector[column >> 6] >> UInt64(column & 63) & 1 == 0
  }
}
