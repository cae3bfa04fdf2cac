public import Agreements

/// Invents agreements: varied, valid, and the same for the same seed.
///
/// Between them the agreements use every feature of the model, from a title alone to some eighty
/// clauses with parts, annexes, tables, slots and all final provisions, in words of several scripts
/// with signs that printing has to escape. Whatever they refer to exists, so that
/// ``Agreements/Agreement/linkDiagnostics`` is empty. They are meaningless to a lawyer.
///
/// ```swift
/// var generator = AgreementGenerator(seed: 1)
/// let agreement = generator.next()
/// ```
public struct AgreementGenerator: Sendable {
  private var random: SeededGenerator

  /// Makes a generator whose agreements are decided by the given seed.
  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next agreement.
  public mutating func next() -> Agreement {
    var run = Run(SeededGenerator(seed: random.next()))
    return run.agreement()
  }

  /// The first agreements of a seed.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: The seed.
  /// - Returns: The agreements that as many calls of ``next()`` give.
  public static func agreements(_ count: Int, seed: UInt64) -> [Agreement] {
    var generator = AgreementGenerator(seed: seed)
    return (0..<count).map { _ in generator.next() }
  }
}
