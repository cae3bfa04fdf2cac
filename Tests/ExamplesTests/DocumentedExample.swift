import Foundation
import Testing

/// An example that a page shows and a test compiles.
enum DocumentedExample {
  /// Expects a page to show, as a Swift block, the lines between two marks of a test.
  ///
  /// - Parameters:
  ///   - mark: The text of the mark: the lines stand between `// mark` and `// mark ends`.
  ///   - test: The file of the test.
  ///   - page: The page, by its path from the root of the repository.
  /// - Throws: If the file or the page cannot be read, or the mark is missing.
  static func expect(_ mark: String, from test: String, in page: String) throws {
    let file = URL(fileURLWithPath: test)
    let root = file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = try String(contentsOf: file, encoding: .utf8)
    let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
    let compiled = try #require(
      source.components(separatedBy: "    // \(mark)\n").dropFirst().first?
        .components(separatedBy: "    // \(mark) ends").first)
    let lines = compiled.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
    let example = lines.joined(separator: "\n")
    #expect(text.contains("```swift\nimport Agreements\n\n" + example + "```"), "\(page)")
  }
}
