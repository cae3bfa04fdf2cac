extension ReadingAssembly {
  mutating func readParties() -> Parties {
    .unidentified
  }
}
