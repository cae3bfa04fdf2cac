/// The words of witness: authority, place, date, originals and languages.
struct WordsOfWitness: Sentence {
  var place: Particular<String>
  var date: Particular<CalendarDate>
  var languages: Authenticity

  func composed(in context: DraftingContext) -> ComposedSentence {
    let principals =
      switch context.instrument.level {
      case .state, .government: " by their respective Governments"
      case .agency, .undecided: ""
      }
    var prose: Prose =
      context.isBinding
      ? "IN WITNESS WHEREOF, the undersigned, being duly \(context.authorized) thereto\(principals), have signed this Agreement.\n\nDONE at "
      : "Signed at "
    prose.append(place.prose(\.self))
    switch date {
    case .settled(let date): prose.append(" on \(date)")
    case .open(let placeholder): prose.append(" on \(open: placeholder)")
    }
    prose.append(", in ")
    prose.append(languages.prose(in: context))
    return ComposedSentence(prose, substance: .languages(languages))
  }
}
