import Agreements
import Foundation
import TestSupport
import Testing

/// Drafts with planted defects: what the rules find in them is what was planted, nothing less and nothing more.
@Suite struct DefectiveDraftTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Drafts").standardizedFileURL

  private static let pages = [
    "air-services", "boundary", "classified-information", "cultural-cooperation", "customs",
    "fisheries", "social-security", "transboundary-waters", "visa-notes",
  ]

  @Test(arguments: pages) func `a text is found to have its defects`(name: String) throws {
    let url = Self.folder.appending(path: name + ".md")
    let draft = try DefectiveDraft(page: String(contentsOf: url, encoding: .utf8))
    let differences = try draft.differences()
    #expect(differences.isEmpty, "\(name):\n\(differences.joined(separator: "\n"))")
  }

  @Test(arguments: DraftedCase.allCases)
  func `a draft in Swift is found to have its defects`(draft: DraftedCase) throws {
    let differences = try draft.differences()
    #expect(differences.isEmpty, "\(draft):\n\(differences.joined(separator: "\n"))")
  }

  @Test func `every page of a draft is run`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.pages.map { $0 + ".md" })
  }
}
