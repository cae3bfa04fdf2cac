/// Why the program cannot do what it is asked to, in one line.
struct ProgramError: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
