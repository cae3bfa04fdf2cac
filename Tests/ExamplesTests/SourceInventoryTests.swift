import Agreements
import Testing
import USKosovoAgreement

@Suite("The register of the example's sources")
struct SourceInventoryTests {
  private let register = SourceInventory.usKosovo

  /// The reason an entry is kept out of the text, or nothing if it is taken up.
  private func reason(of item: SourceItem) -> String? {
    switch item.disposition {
    case .used: nil
    case .recorded(let reason), .excluded(let reason): reason
    }
  }

  /// Whether a text is a sentence: no white space around it, and a full stop at its end.
  private func isSentence(_ text: String) -> Bool {
    guard let first = text.first, text.count > 1 else { return false }
    return !first.isWhitespace && text.hasSuffix(".")
  }

  /// The locators among the given ones that stand in no paragraph of a registered document.
  private func strays(among locators: [SourceLocator]) -> [SourceLocator] {
    locators.filter { locator in
      !register.documents.contains {
        $0.id == locator.document && (1...$0.paragraphCount).contains(locator.paragraph)
      }
    }
  }

  @Test func `Both documents are registered, and are not the same`() {
    #expect(register.documents.map(\.id) == [.analysis, .opEd])
    #expect(register.documents.map(\.paragraphCount) == [34, 40])
    #expect(Set(register.documents.map(\.fileName)).count == 2)
    #expect(Set(register.documents.map(\.checksum)).count == 2)
    for document in register.documents {
      #expect(document.byteCount > document.paragraphCount, "\(document.id)")
      #expect(!document.title.isEmpty, "\(document.id)")
      #expect(isSentence(document.remark), "\(document.id)")
    }
  }

  @Test func `Every checksum is one that could be read from its literal`() {
    let none = Checksum(of: [UInt8]())
    for document in register.documents {
      #expect(document.checksum != none, "\(document.id)")
    }
  }

  @Test func `The entries are numbered from 1 to 142 without a gap`() {
    #expect(register.items.map(\.id.rawValue) == Array(1...142))
  }

  @Test func `Every entry stands in paragraphs that exist, each named once and in order`() {
    for item in register.items {
      #expect(!item.locators.isEmpty, "entry \(item.id)")
      #expect(strays(among: item.locators).isEmpty, "entry \(item.id)")
      #expect(Set(item.locators).sorted() == item.locators, "entry \(item.id)")
      #expect(Set(item.locators.map(\.document)).count == 1, "entry \(item.id)")
    }
  }

  @Test func `No paragraph of either document is left out`() {
    let covered = Set(register.items.flatMap(\.locators))
    for document in register.documents {
      let missing = (1...document.paragraphCount).filter {
        !covered.contains(SourceLocator(document.id, paragraph: $0))
      }
      #expect(missing.isEmpty, "\(document.id)")
    }
  }

  @Test func `Summaries are sentences or phrases of their own, and no two are the same`() {
    for item in register.items {
      #expect(isSentence(item.summary), "entry \(item.id)")
    }
    #expect(Set(register.items.map(\.summary)).count == register.items.count)
  }

  @Test func `Whatever is kept out of the text has a reason of its own`() {
    let reasons = register.items.compactMap { item in reason(of: item).map { (item.id, $0) } }
    for (id, reason) in reasons {
      #expect(isSentence(reason), "entry \(id)")
    }
    #expect(Set(reasons.map(\.1)).count == reasons.count)
  }

  @Test func `The matter of the page is never taken up by a clause`() {
    let matter = register.items.filter { $0.category == .documentMatter }
    #expect(matter.map(\.id) == [59, 138, 141, 142])
    for item in matter {
      #expect(reason(of: item) != nil, "entry \(item.id)")
    }
  }

  @Test func `Named precedents are recorded, and only the general reference to them is used`() {
    let precedents = register.items.filter { $0.category == .precedent }
    #expect(precedents.map(\.id) == [94, 95, 96, 97, 98, 113])
    #expect(precedents.filter { $0.disposition == .used }.map(\.id) == [94])
  }

  @Test func `The risks that are recorded make up the register of risks`() {
    let recorded = register.items.filter { item in
      guard item.category == .risk, case .recorded = item.disposition else { return false }
      return true
    }
    #expect(recorded.map(\.id) == [104, 106, 107, 111, 139])
  }

  @Test func `An entry that stands in many paragraphs is cited once for each`() {
    let citations = register.citations(of: 141)
    #expect(citations.allSatisfy { $0.item == 141 })
    #expect(
      citations.compactMap(\.locator?.paragraph) == [2, 4, 8, 9, 13, 19, 20, 24, 27, 28, 33])
  }

  @Test func `The proposal to conclude an agreement rests on the opinion article alone`() {
    #expect(register[58]?.locators.map(\.document) == [.opEd, .opEd])
  }

  @Test func `Corrections stand in paragraphs that exist and change what they correct`() {
    let corrections = Correction.usKosovo
    #expect(!corrections.isEmpty)
    for correction in corrections {
      #expect(!correction.wording.isEmpty)
      #expect(!correction.correct.isEmpty, "\(correction.wording)")
      #expect(correction.correct != correction.wording)
      #expect(isSentence(correction.basis), "\(correction.wording)")
      #expect(!correction.locators.isEmpty, "\(correction.wording)")
      #expect(strays(among: correction.locators).isEmpty, "\(correction.wording)")
    }
    #expect(Set(corrections.map(\.wording)).count == corrections.count)
  }

  @Test func `What a correction puts in place does not repeat wrong words of any other`() {
    for correction in Correction.usKosovo {
      for other in Correction.usKosovo {
        #expect(
          !correction.correct.contains(other.wording),
          "\(correction.wording) is set right with \(other.wording)")
      }
    }
  }

  @Test func `Every correction concerns a paragraph that the register covers`() {
    let covered = Set(register.items.flatMap(\.locators))
    for correction in Correction.usKosovo {
      #expect(covered.isSuperset(of: correction.locators), "\(correction.wording)")
    }
  }
}
