extension JSONInspection {
  /// An array or object that is open, and the member of it that is being read.
  struct Frame {
    /// The key or index of the member; an index exactly if this is an array.
    var member: JSONPath.Component

    /// The keys of an object so far.
    var keys: Set<String> = []

    /// The frame of an array whose first element comes next.
    static var array: Frame { Frame(member: .index(0)) }

    /// The frame of an object whose first key comes next.
    static var object: Frame { Frame(member: .key("")) }

    var isArray: Bool {
      switch member {
      case .index: true
      case .key: false
      }
    }

    /// Goes on to the next element of an array.
    mutating func advance() {
      guard case .index(let index) = member else { return }
      member = .index(index &+ 1)
    }
  }
}
