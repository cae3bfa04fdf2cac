import Agreements
import Foundation

// Reads every text of a folder, random mutations of them, and hostile texts; stops at the first that breaks a law.
//
//   reading-fuzzing [--mutations N] [--seed N] [--folder PATH]
//
// The folder is that of AGREEMENTS_CORPUS unless one is given; without one, only hostile texts are read.

let arguments = try Arguments(CommandLine.arguments.dropFirst())
let clock = ContinuousClock()
let laws = ReadingLaws()
var failures = 0

@MainActor func check(_ bytes: [UInt8], _ name: String, limit: Duration = .seconds(20)) {
  var violation: String?
  let start = clock.now
  violation = laws.violation(in: bytes)
  let time = clock.now - start
  if let violation {
    failures += 1
    print("\(name): \(violation)")
  }
  if time > limit {
    failures += 1
    print("\(name): took \(time) for \(bytes.count) bytes")
  }
}

let texts = arguments.folder.map(Corpus.texts) ?? []
if texts.isEmpty { print("no folder of texts: only hostile texts are read") }
for text in texts { check(text.bytes, text.name) }
print("read \(texts.count) texts")

var mutator = Mutator(seed: arguments.seed, texts: texts.map(\.bytes))
if !texts.isEmpty {
  for number in 0..<arguments.mutations {
    let (bytes, source) = mutator.next()
    check(bytes, "mutation \(number) of \(texts[source].name), seed \(arguments.seed)")
  }
  print("read \(arguments.mutations) mutations")
}

for (name, bytes) in HostileTexts.all {
  let start = clock.now
  check(bytes, name, limit: .seconds(120))
  let time = clock.now - start
  print("read \(name): \(bytes.count) bytes in \(time)")
}
print(failures == 0 ? "no law was broken" : "\(failures) failures")
exit(failures == 0 ? 0 : 1)
