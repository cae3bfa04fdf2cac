import Agreements
import Foundation

// Makes seeded edits in the texts of files, compares the texts and counts the edits that are found by kind and place,
// and the edits found that nobody made. Ends with 1 where fewer than 98 of 100 are found, or fewer of 100 that were found
// were made than `--precision` says; 98 without it.
//
//   known-edits [--seed N] [--edits N] [--precision N] [--misses] [--write FOLDER] FILE...

var seed: UInt64 = 1
var count = 30
var precision = 98
var showsMisses = false
var folder: String?
var files: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
  case "--edits": count = arguments.popFirst().flatMap { Int($0) } ?? count
  case "--precision": precision = arguments.popFirst().flatMap { Int($0) } ?? precision
  case "--misses": showsMisses = true
  case "--write": folder = arguments.popFirst()
  default: files.append(argument)
  }
}

struct Count {
  var made = 0
  var found = 0
}

var counts: [KnownEdit.Kind: Count] = [:]
var reported = 0
var right = 0
for (index, file) in files.enumerated() {
  guard let data = FileManager.default.contents(atPath: file) else { continue }
  let original = AgreementReading(of: Array(data))
  var editor = TextEditor(original, seed: seed &+ UInt64(index) &* 1_000_003)
  editor.make(.moveArticle)
  for edit in 0..<count {
    editor.make(KnownEdit.Kind.allCases[edit % KnownEdit.Kind.allCases.count])
  }
  let (text, edits) = editor.finished()
  if let folder {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    try Data(text).write(to: URL(filePath: folder).appending(path: name))
  }
  let old = Array(original.text.utf8)
  let comparison = Comparison(
    reading: old, text, options: ComparisonOptions(comparesObligations: false))
  let oldPlaces = Dictionary(
    uniqueKeysWithValues: (comparison.oldOutline ?? []).map { ($0.id, $0.source) })
  let newPlaces = Dictionary(
    uniqueKeysWithValues: (comparison.newOutline ?? []).map { ($0.id, $0.source) })

  /// Whether an edit stands where one was made.
  func stands(_ edit: Edit, _ known: KnownEdit) -> Bool {
    if let range = known.old {
      return edit.old.contains { id in
        oldPlaces[id].map { $0.start >= range.lowerBound && $0.start < range.upperBound } ?? false
      }
    }
    guard let range = known.new else { return false }
    return edit.new.contains { id in
      newPlaces[id].map { $0.start < range.upperBound && $0.end > range.lowerBound } ?? false
    }
  }

  func isFound(_ known: KnownEdit) -> Bool {
    comparison.edits.contains { known.kind.expected.contains($0.kind) && stands($0, known) }
  }
  for known in edits {
    counts[known.kind, default: Count()].made += 1
    if isFound(known) {
      counts[known.kind, default: Count()].found += 1
    } else if showsMisses {
      let range = known.old ?? known.new ?? 0..<0
      let source = known.old != nil ? old : text
      print(
        "missed \(known.kind.rawValue) in \(file) at \(range.lowerBound):",
        String(decoding: source[range.prefix(120)], as: UTF8.self).debugDescription)
      for edit in comparison.edits where stands(edit, known) {
        print("  but", edit.kind, edit.old, edit.new, edit.isConsequence)
      }
    }
  }
  for edit in comparison.edits where !edit.isConsequence && !edit.isEditorial {
    reported += 1
    if edits.contains(where: { $0.kind.allowed.contains(edit.kind) && stands(edit, $0) }) {
      right += 1
    } else if showsMisses {
      let range =
        edit.old.first.flatMap { oldPlaces[$0] } ?? edit.new.first.flatMap { newPlaces[$0] }
      print("nobody made", edit.kind, edit.old, edit.new, "in", file, range?.start ?? -1)
    }
  }
}

var total = Count()
for kind in KnownEdit.Kind.allCases {
  let count = counts[kind] ?? Count()
  total.made += count.made
  total.found += count.found
  let name = kind.rawValue.padding(toLength: 20, withPad: " ", startingAt: 0)
  print("\(name)\(count.found) of \(count.made)")
}
print("recall \(total.found) of \(total.made), precision \(right) of \(reported)")
let isGood = total.found * 100 >= total.made * 98 && right * 100 >= reported * precision
exit(total.made > 0 && isGood ? 0 : 1)
