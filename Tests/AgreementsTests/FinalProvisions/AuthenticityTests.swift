import Agreements
import Testing

@Suite("Authentic languages")
struct AuthenticityTests {
  private let confirmation = Event.exchangeOfNotes(on: "the Albanian text")

  @Test("A text can become authentic later, on an exchange of notes")
  func laterAuthenticity() throws {
    let languages = Authenticity(
      .settled([
        .init(.english), .init(.albanian, authentic: .event(confirmation)),
        .init(.serbian, authentic: .never), .init(.french, authentic: .signature),
      ]))
    #expect(languages.authenticLanguages(with: [:]) == [.english, .french])
    #expect(
      languages.authenticLanguages(
        with: try FormulaWorld.record([.exchangeOfNotes(on: "another text"): "2031-01-01"]))
        == [.english, .french])
    #expect(
      languages.authenticLanguages(with: try FormulaWorld.record([confirmation: "2031-01-01"]))
        == [.english, .albanian, .french])
  }

  @Test("While the languages are open, none is authentic")
  func openLanguages() throws {
    let languages = Authenticity(
      .open(Placeholder("languages", .text, prompt: "languages", because: .negotiable)))
    #expect(languages.authenticLanguages(with: [:]).isEmpty)
    #expect(
      languages.authenticLanguages(with: try FormulaWorld.record([confirmation: "2031-01-01"]))
        .isEmpty)
  }

  @Test("Two originals are usual, and no text prevails")
  func usual() {
    let languages = Authenticity(.settled([.init(.english)]))
    #expect(languages.originals == 2)
    #expect(languages.prevailing == .none)
    #expect(Authenticity.LanguageText(.english).authentic == .signature)
  }
}
