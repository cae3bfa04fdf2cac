import Testing

@testable import Agreements

/// What is kept of values that were asked for.
@Suite struct RecentValuesTests {
  @Test func `what is asked for again and again stays`() {
    var values = RecentValues<String>(size: 4)
    values.add("chapeau", of: -1, size: 100)
    for key in 0..<1_000 {
      #expect(values.value(of: -1) == "chapeau")
      values.add("point", of: key, size: 1)
    }
  }

  @Test func `what is not asked for is forgotten`() {
    var values = RecentValues<String>(size: 4)
    for key in 0..<1_000 { values.add("point", of: key, size: 1) }
    #expect(values.value(of: 999) == "point")
    #expect((0..<900).allSatisfy { values.value(of: $0) == nil })
  }
}
