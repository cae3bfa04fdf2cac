import Agreements
import Glibc

// Compares the words of two files with the core alone, for measuring: it reads, decodes, compares and prints what
// changed, as `agreement compare OLD NEW --only words` does, in a process without Foundation.
//
//   word-comparison OLD NEW

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

let files = Array(CommandLine.arguments.dropFirst())
guard files.count == 2 else {
  print("usage: word-comparison OLD NEW")
  exit(2)
}
let old = DecodedText(bytes(of: files[0])).utf8
let new = DecodedText(bytes(of: files[1])).utf8
let comparison = WordComparison(from: old, to: new)
var output: [UInt8] = []
output += Array(
  "\(comparison.inserted) inserted, \(comparison.deleted) deleted, \(comparison.moved) moved\n".utf8
)
for change in comparison.changes {
  let context = max(0, change.old.start - 40)..<change.old.start
  output += old[context]
  output += Array("[-".utf8)
  output += old[change.old.start..<change.old.end]
  output += Array("-]{+".utf8)
  output += new[change.new.start..<change.new.end]
  output += Array("+}".utf8)
  output += old[change.old.end..<min(old.count, change.old.end + 40)]
  output.append(UInt8(ascii: "\n"))
}
var written = 0
while written < output.count {
  let count = output[written...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  guard count > 0 else { exit(2) }
  written += count
}
exit(comparison.changes.isEmpty ? 0 : 1)
