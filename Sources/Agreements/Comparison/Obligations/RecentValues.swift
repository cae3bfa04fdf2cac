/// Values that were asked for lately, so that they are not made anew for each question.
///
/// There are two generations: when the newer one is full it becomes the older one, which is forgotten. What is asked for
/// again and again stays, however much else there is in between.
struct RecentValues<Value: Sendable>: Sendable {
  private var newer: [Int: Value] = [:]
  private var older: [Int: Value] = [:]
  private var size = 0
  private let maximumSize: Int

  /// How many values are kept in one generation.
  private static var maximumCount: Int { 64 }

  /// Makes room for values.
  ///
  /// - Parameter size: The size of all in one generation beyond which no more are added to it.
  init(size: Int) {
    maximumSize = size
  }

  /// The value of a key, if it is known still.
  mutating func value(of key: Int) -> Value? {
    if let known = newer[key] { return known }
    guard let known = older.removeValue(forKey: key) else { return nil }
    newer[key] = known
    return known
  }

  /// Adds a value.
  mutating func add(_ value: Value, of key: Int, size added: Int) {
    if newer.count >= Self.maximumCount || size >= maximumSize {
      older = newer
      newer = [:]
      size = 0
    }
    newer[key] = value
    size += added
  }
}
