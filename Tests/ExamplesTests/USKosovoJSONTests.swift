import Agreements
import AgreementsFoundation
import Foundation
import Testing
import USKosovoAgreement

@Suite("The example in JSON")
struct USKosovoJSONTests {
  @Test("the draft is read as it was written, and written again to the same bytes")
  func roundTrip() throws {
    let agreement = try Agreement.usKosovo()
    let json = try agreement.json()
    let read = try Agreement(json: json)
    #expect(read == agreement)
    #expect(try read.json() == json)
    #expect(read.text == agreement.text)
    #expect(read.linkDiagnostics == [])
  }

  @Test("the register of sources and its coverage are read as they were written")
  func register() throws {
    let register = SourceInventory.usKosovo
    let coverage = register.coverage(in: try Agreement.usKosovo())
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    #expect(
      try decoder.decode(SourceInventory.self, from: encoder.encode(register)) == register)
    #expect(try decoder.decode(Coverage.self, from: encoder.encode(coverage)) == coverage)
  }

  @Test("with any part of it cut out, the draft is refused or read, and never brings anything down")
  func cuts() throws {
    let json = Array(try Agreement.usKosovo().json())
    for step in 1...40 {
      let start = json.count * step / 41
      let end = min(json.count, start + step * step)
      do throws(AgreementCodingError) {
        _ = try Agreement(json: Data(json[..<start] + json[end...]))
      } catch {
        #expect(!error.description.contains { $0.isNewline })
      }
    }
  }
}
