/// The words of witness, with place, date, originals and languages, and the places to sign.
public struct Testimonium: DraftComponent {
  private var testimonium: ClauseDraft
  private var signatures: [ClauseDraft]

  /// Drafts the end of an agreement.
  ///
  /// - Parameters:
  ///   - place: Where the agreement is done.
  ///   - date: When it is done.
  ///   - languages: In which languages it is done and which texts are authentic.
  ///   - signatures: Who signs for each party.
  ///   - citations: Where the provision comes from.
  public init(
    doneAt place: Particular<String>, on date: Particular<CalendarDate>, in languages: Authenticity,
    signedBy signatures: [SignatureBlock],
    citing citations: [Citation] = [.boilerplate(basis: "VCLT arts. 10 to 12 and 33")]
  ) {
    let sentence = WordsOfWitness(place: place, date: date, languages: languages)
    testimonium = ClauseDraft(
      .testimonium, id: "testimonium", citations: citations, content: [.sentence(sentence)])
    self.signatures = signatures.map { block in
      ClauseDraft(
        .signature, id: ClauseID("signature-\(block.party)"), citations: citations,
        substance: .signature(block))
    }
  }

  /// The testimonium and the signatures.
  public var elements: [DraftElement] {
    testimonium.elements + signatures.flatMap(\.elements)
  }
}
