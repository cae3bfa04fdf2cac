import Agreements
import USKosovoAgreement
import XCTest

/// How a test suite in XCTest holds a draft to the rules.
final class RulesInXCTest: XCTestCase {
  func testTheDraftHasNoErrors() throws {
    assertNoFindings(in: try Agreement.usKosovo(), atLeast: .error)
  }
}
