/// The annexes that an agreement has.
struct AnnexSeries {
  /// How many annexes with a number there are.
  private(set) var count = 0

  /// The last annex.
  private(set) var lastUnit: ClauseUnit?

  private var numbers: Set<ClauseNumber> = []
  private var script: ReferencedNumber.Script?
  private var isWhole = true
  private var texts: [[UInt8]] = []

  /// Takes the annexes of an agreement.
  init(_ context: RuleContext) {
    var greatest = 0
    for unit in context.units(of: .annex, .appendix) {
      if let heading = unit.clause.heading { texts.append(Array(heading.canonicalText.utf8)) }
      guard unit.clause.kind == .annex, let number = context.referencedNumber(of: unit) else {
        if unit.clause.kind == .annex { isWhole = false }
        continue
      }
      numbers.insert(number.number)
      if let other = number.alternate { numbers.insert(other) }
      script = script ?? number.script
      count += 1
      lastUnit = unit
      greatest = max(greatest, number.ordinal ?? 0)
    }
    if greatest != count { isWhole = false }
  }

  /// Whether an agreement surely lacks an annex: its annexes are counted without a gap, and this one comes after them.
  func lacks(_ number: ReferencedNumber, _ unit: ReferenceUnit) -> Bool {
    guard unit == .annex else { return false }
    if count == 0 { return true }
    guard isWhole, number.script == script || number.alternate != nil, let place = number.ordinal
    else { return false }
    if numbers.contains(number.number) { return false }
    if let other = number.alternate, numbers.contains(other) { return false }
    return place > count
  }
}
