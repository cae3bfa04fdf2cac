import Agreements

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Reads the files that are named, one after the other in one thread, and prints what was found and the memory used.
//
//   reading structure|full|joined|sixteenth FILE…
//
// "structure" finds the clauses alone; "full" also references, obligations and provisions. "joined" reads all files as
// one text, "sixteenth" the first sixteenth of that text; both print the time of the reading itself, the median of
// seven, and the memory that the first of them and all of them needed.

let words = Array(CommandLine.arguments.dropFirst())
guard let mode = words.first, words.count > 1 else {
  print("usage: reading structure|full|joined|sixteenth FILE…")
  exit(2)
}
var options = ReadingOptions(format: .plainText)
if mode == "structure" {
  options.readsReferences = false
  options.readsObligations = false
  options.readsProvisions = false
}
var clauses = 0
var obligations = 0
@MainActor func count(_ some: [Clause]) {
  // By their places, for a clause that is copied costs more than what is measured.
  for place in some.indices {
    clauses += 1
    obligations += some[place].obligations.count
    count(some[place].children)
  }
}

/// The bytes of a file; none if it cannot be read.
func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let count = max(0, ftell(file))
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
    read = fread(buffer.baseAddress, 1, count, file)
  }
}

/// The most memory that the process has had so far, in kB.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  return usage.ru_maxrss
}

/// The memory that the first of several readings took.
var peak: Int?
var size = 0
switch mode {
case "joined", "sixteenth":
  var text: [UInt8] = []
  for path in words.dropFirst() { text += bytes(of: path) }
  if mode == "sixteenth" { text.removeLast(text.count - text.count / 16) }
  size = text.count
  let clock = ContinuousClock()
  var times: [Duration] = []
  for _ in 0..<7 {
    let start = clock.now
    let reading = AgreementReading(of: text, options: options)
    times.append(clock.now - start)
    peak = peak ?? peakMemory()
    clauses = 0
    obligations = 0
    count(reading.agreement.clauses)
  }
  print("median \(times.sorted()[3])")
default:
  for path in words.dropFirst() {
    let text = bytes(of: path)
    size += text.count
    count(AgreementReading(of: text, options: options).agreement.clauses)
  }
}
print("\(size) bytes, \(clauses) clauses, \(obligations) obligations")
if let peak {
  print("peak memory \(peak) kB after the first reading, \(peakMemory()) kB after all")
} else {
  print("peak memory \(peakMemory()) kB")
}
