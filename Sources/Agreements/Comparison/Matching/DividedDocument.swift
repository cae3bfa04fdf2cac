/// One side of a comparison with its words divided, as far as that can be done without the other one.
struct DividedDocument: Sendable {
  let document: ComparedDocument

  /// The words, with numbers of their own.
  let text: TokenText
  let interner: TokenInterner

  /// Where the clauses stand in the text, if they were read from one.
  let outline: [OutlineEntry]?

  /// Divides an agreement that was read.
  init(_ reading: AgreementReading) {
    let outline = reading.outline
    self.init(
      ComparedDocument(
        reading.agreement, printedNumbers: outline.map(\.number), byteCount: reading.byteCount),
      outline: outline)
  }

  /// Divides an agreement.
  init(_ agreement: Agreement) {
    self.init(ComparedDocument(agreement, printedNumbers: nil), outline: nil)
  }

  private init(_ document: ComparedDocument, outline: [OutlineEntry]?) {
    self.document = document
    self.outline = outline
    var interner = TokenInterner()
    text = TokenText(document.bytes, interning: &interner)
    self.interner = interner
  }
}
