import Agreements
import TestSupport
import Testing

/// Generated agreements are full of signs that Markdown interprets; none may change the structure.
@Suite("The structure of Markdown")
struct MarkdownStructureTests {
  private static let printed = AgreementGenerator.agreements(14, seed: 81).map {
    Printed(agreement: $0)
  }

  /// An agreement and how it is printed.
  private struct Printed {
    var agreement: Agreement
    var markdown: String

    /// The lines, without the white space at their start.
    var lines: [Substring]

    init(agreement: Agreement) {
      self.agreement = agreement
      markdown = agreement.markdown
      lines = markdown.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
    }
  }

  @Test("there is a heading for every clause that has one above it")
  func headings() {
    for printed in Self.printed {
      let headed = printed.agreement.allClauses.filter { clause in
        clause.kind.isGrouping || [.article, .annex, .appendix].contains(clause.kind)
          || (clause.kind == .preamble && clause.heading != nil)
      }
      let found = printed.lines.filter { $0.hasPrefix("#") }
      #expect(found.count == headed.count + 1)
      #expect(found.allSatisfy { $0.drop { $0 == "#" }.hasPrefix(" ") })
    }
  }

  @Test("there is an item for every item of a list")
  func items() {
    for printed in Self.printed {
      let items = printed.agreement.allClauses.filter(\.kind.isListItem)
      #expect(printed.lines.count { $0.hasPrefix("- ") } == items.count)
    }
  }

  @Test("no line opens another block")
  func blocks() {
    for printed in Self.printed {
      for line in printed.lines {
        let first = line.unicodeScalars.first ?? " "
        #expect(!"+=~>`".unicodeScalars.contains(first), "\(line)")
        #expect(first != "-" || line.hasPrefix("- "), "\(line)")
        #expect(first != "*" || line.hasPrefix("**"), "\(line)")
        let rest = line.drop { ("0"..."9").contains($0) }
        let opensList = rest.startIndex > line.startIndex && (rest.hasPrefix(". ") || rest == ".")
        #expect(!opensList, "\(line)")
      }
    }
  }

  /// The signs of a line that are not escaped, of those that Markdown interprets.
  private static func signs(_ line: Substring) -> [Unicode.Scalar] {
    var signs: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if !isEscaped, "*_`[]<>~|".unicodeScalars.contains(scalar) { signs.append(scalar) }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return signs
  }

  @Test("no sign that Markdown interprets stands unescaped in the words")
  func escaped() {
    for printed in Self.printed {
      for line in printed.lines where !line.hasPrefix("|") {
        #expect(Self.signs(line) == (line.hasPrefix("**") ? ["*", "*", "*", "*"] : []), "\(line)")
      }
    }
  }

  @Test("every row of a table has as many cells as its header")
  func tables() {
    for printed in Self.printed {
      let blocks = printed.markdown.split(separator: "\n\n").filter { $0.hasPrefix("|") }
      for block in blocks {
        let rows = block.split(separator: "\n")
        #expect(Set(rows.map { Self.signs($0).count }).count == 1)
        #expect(rows.allSatisfy { Set(Self.signs($0)) == ["|"] })
        #expect(rows.count > 1 && rows[1].allSatisfy { "| -".contains($0) })
      }
      let tables = printed.agreement.clauses(ofKind: .table).filter {
        $0.children.contains { !$0.children.isEmpty }
      }
      let signatures = printed.agreement.clauses.contains { $0.kind == .signature } ? 1 : 0
      #expect(blocks.count == tables.count + signatures)
    }
  }
}
