extension ProgramStreams {
  /// Reads a file whole, or the standard input where the name is "-".
  mutating func bytes(of name: String) throws(ProgramError) -> [UInt8] {
    guard name != "-" else {
      do {
        return try readInput()
      } catch {
        throw ProgramError("the standard input cannot be read")
      }
    }
    do {
      return try InputFile.bytes(of: name)
    } catch {
      throw ProgramError("\(name.onOneLine): \(error)")
    }
  }
}
