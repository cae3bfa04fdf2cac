/// A source of random numbers that gives the same numbers for the same seed, by SplitMix64.
///
/// Tests draw from it so that a failure can be repeated: the seed alone decides every number, on
/// every machine and in every run. It is of no use where numbers must not be guessed.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  private var state: UInt64

  /// Makes the source whose numbers are decided by the given seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number; every number is as likely as any other.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
