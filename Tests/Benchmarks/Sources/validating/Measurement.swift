import Agreements

/// What it cost to read a text and to ask the rules.
struct Measurement {
  var bytes: Int
  var elements: Int
  var findings: Int
  var reading: Duration
  var validation: Duration

  /// Reads and validates a text so many times; the times are medians.
  init(of text: [UInt8], runs: Int) {
    var reading: [Duration] = []
    var validation: [Duration] = []
    var findings = 0
    var elements = 0
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let start = clock.now
      let result = AgreementReading(of: text)
      reading.append(clock.now - start)
      validation.append(
        clock.measure { findings = result.validate(for: .signature).count })
      elements = Self.elements(of: result.agreement)
    }
    self.init(
      bytes: text.count, elements: elements, findings: findings, reading: reading.median,
      validation: validation.median)
  }

  /// Drafts and validates an agreement so many times.
  init(of draft: () throws -> Agreement, runs: Int) rethrows {
    var drafting: [Duration] = []
    var validation: [Duration] = []
    var findings = 0
    var elements = 0
    var bytes = 0
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let start = clock.now
      let agreement = try draft()
      drafting.append(clock.now - start)
      validation.append(
        clock.measure { findings = agreement.validate(for: .signature).count })
      elements = Self.elements(of: agreement)
      bytes = agreement.text.utf8.count
    }
    self.init(
      bytes: bytes, elements: elements, findings: findings, reading: drafting.median,
      validation: validation.median)
  }

  private init(
    bytes: Int, elements: Int, findings: Int, reading: Duration, validation: Duration
  ) {
    self.bytes = bytes
    self.elements = elements
    self.findings = findings
    self.reading = reading
    self.validation = validation
  }

  /// The clauses, definitions, norms and references of an agreement.
  private static func elements(of agreement: Agreement) -> Int {
    var count = 0
    var pending = agreement.clauses
    while let clause = pending.popLast() {
      count += 1 + clause.definitions.count + clause.obligations.count
      for run in clause.prose.runs { if case .reference = run { count += 1 } }
      pending += clause.children
    }
    return count
  }

  /// The time for which the rules may look at what was measured.
  ///
  /// Each clause, definition, norm, reference and finding may cost 50 microseconds, each byte of text 1 microsecond.
  var budget: Duration {
    .microseconds(50) * (elements + findings) + .microseconds(1) * bytes + .milliseconds(50)
  }
}

extension [Duration] {
  var median: Duration { isEmpty ? .zero : sorted()[count / 2] }
}

extension Duration {
  /// The time in seconds or milliseconds, with three figures.
  var short: String {
    let milliseconds = self / .milliseconds(1)
    return milliseconds < 1_000
      ? "\((milliseconds * 10).rounded() / 10) ms" : "\((milliseconds / 10).rounded() / 100) s"
  }
}

extension String {
  func right(_ width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }

  func left(_ width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}

extension Double {
  var twoPlaces: String { "\((self * 100).rounded() / 100)" }
}
