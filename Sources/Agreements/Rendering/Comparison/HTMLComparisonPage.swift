/// The page of a comparison while it is written.
struct HTMLComparisonPage {
  let layout: ComparisonLayout
  let duties: DutySummary
  let oldName: String
  let newName: String

  /// The rows that hold a change of their own, in order.
  let changedRows: [Int]

  /// The words of each row.
  let words: [ComparisonLayout.RowWords]

  /// The ends of passages that moved of which the page shows the words.
  let shownEnds: Set<MoveEnd>

  init(_ layout: ComparisonLayout, oldName: String, newName: String) {
    self.layout = layout
    self.oldName = oldName
    self.newName = newName
    duties = DutySummary(layout.comparison)
    changedRows = layout.rows.indices.filter { layout.rows[$0].isChanged }
    words = layout.rows.map { layout.words(of: $0) }
    shownEnds = MoveEnd.all(in: layout, words)
  }

  var comparison: Comparison { layout.comparison }

  /// Text as the content of an element or the value of an attribute.
  func text(_ text: String) -> String { HTMLEscaping.escaped(text) }

  /// The whole page.
  var html: String {
    let style = Self.style
    let script = Self.script
    let policy =
      "default-src 'none'; style-src 'sha256-\(Checksum(of: style.utf8).base64)'; "
      + "script-src 'sha256-\(Checksum(of: script.utf8).base64)'; base-uri 'none'; form-action 'none'"
    let title = comparison.new.title.canonicalText
    let heading = title.isEmpty ? "Comparison" : "Comparison: " + title
    return """
      <!doctype html>
      <html lang="en" data-view="inline">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(text(heading))</title>
      <style>\(style)</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the changes</a>
      <header>
      <h1>\(text(heading))</h1>
      <p>From <del class="name">\(text(oldName))</del> to <ins class="name">\(text(newName))</ins></p>
      </header>
      <div class="page">
      \(navigation)
      <main id="main" tabindex="-1">
      \(summary)
      \(clauses)
      </main>
      </div>
      <script>\(script)</script>
      </body>
      </html>

      """
  }

  /// The identity of the element of a row.
  func anchor(_ row: Int) -> String { "c\(row)" }

  /// A link to a row, named by the citation of its clause.
  func link(to row: Int, old: Bool = false) -> String {
    let (before, after) = layout.citations(of: layout.rows[row])
    let name = (old ? before ?? after : after ?? before) ?? ""
    return "<a href=\"#\(anchor(row))\">\(text(name))</a>"
  }
}

extension Checksum {
  /// The checksum in Base64, as policies of content write it.
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let digits = Array(hexadecimal.utf8).map { digit -> UInt32 in
      UInt32(digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10)
    }
    var written: [UInt8] = []
    // Three hexadecimal digits are two of Base64; the last four bits stand alone and are filled up.
    for start in stride(from: 0, to: digits.count, by: 3) {
      let three = (0..<3).reduce(UInt32(0)) { value, step in
        value << 4 | (start + step < digits.count ? digits[start + step] : 0)
      }
      written.append(alphabet[Int(three >> 6)])
      if start + 1 < digits.count { written.append(alphabet[Int(three & 63)]) }
    }
    while written.count % 4 > 0 { written.append(UInt8(ascii: "=")) }
    return String(decoding: written, as: UTF8.self)
  }
}
