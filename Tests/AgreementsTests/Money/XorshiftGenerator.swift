/// A source of random numbers that gives the same numbers in every run.
struct XorshiftGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Makes the source whose numbers are decided by the given seed.
  init(seed: UInt64) {
    state = seed == 0 ? 1 : seed
  }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
