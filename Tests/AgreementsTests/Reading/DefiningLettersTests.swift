import Testing

@testable import Agreements

@Suite("Clauses that may define a term")
struct DefiningLettersTests {
  private func mayStand(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return DefiningLetters.mayStand(
      in: bytes + [UInt8](repeating: 0, count: EightBytes.count), bytes.indices)
  }

  private func families(_ text: String) -> WordFamily {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    return WordScanner(bytes, in: bytes.indices, grain: .phrases).append(to: &tokens).families
  }

  @Test("Most clauses hold nothing that defines")
  func nothing() {
    #expect(
      !mayStand(
        "Each Party shall keep its lamps lit from dusk to dawn, and pay 5,000 euros a year."))
    #expect(!mayStand("The boards meet once a year. Theirs is the duty to report."))
    #expect(!mayStand(""))
  }

  @Test(
    "What defines is found wherever it stands",
    arguments: [
      "a lamp means any light", "the term \"lamp\"", "the keeper (the 'Keeper')",
      "MEANING of lamps",
      "hereinafter called the Shore", "ce terme désigne le phare", "en adelante el Faro",
      "ci-apres le phare", "designates a lamp", "lumiere signifie feu", "« le phare »", "“lamp”",
    ])
  func found(_ text: String) {
    for count in 0..<9 {
      #expect(mayStand(String(repeating: "o", count: count) + " " + text))
      #expect(mayStand(text + String(repeating: " o", count: count)))
    }
  }

  @Test("No word that the scanner takes for one that defines is missed")
  func scanned() {
    let words = """
      mean means meant meaning demean signify signs signal assigned resign herein hereinafter therein foreign
      adelantado designate designation consignee ci-apres reinstated term word phrase expression measure
      """.split(whereSeparator: \.isWhitespace)
    for word in words where families("lamp \(word) light").contains(.defining) {
      #expect(mayStand("lamp \(word) light"), "\(word)")
      #expect(mayStand("lamp \(word.uppercased()) light"), "\(word)")
    }
    #expect(families("a lamp means any light").isSuperset(of: [.defining, .definer]))
  }
}
