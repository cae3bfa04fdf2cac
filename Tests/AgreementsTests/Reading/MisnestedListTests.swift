import Agreements
import Testing

/// Lists whose inner points the text does not set apart from the outer ones.
@Suite struct MisnestedListTests {
  /// A point with points below it that begin as a list of their own, notes behind them, and further points.
  private static let text = """
    AGREEMENT ON LAMPS

    Freedonia and Sylvania,
    Have agreed as follows:

    Article 1
    For the purposes of this Agreement:

    (a) the term “lamp” means a light;

    (b) the term “oil” means what burns,
    oil of any sort whatsoever imposed in
    connection with the lighting of a lamp, but
    does not include any:

    (i) fat that is eaten;


    (ii) wax of the sort that the Keeper
    uses pursuant to the rules of
    Article
    VI of the Convention on
    Wax; or


    (iii) spirits;


    Note 1: Spirits are those of the
    Schedule.


    Note 2: Nothing in this subparagraph binds.


    (c) the term “wick” means a thread; and

    (d) the term “keeper” means a guard.

    Article 2
    They last.

    """

  @Test(arguments: [0, 40])
  func `no clause is lost`(longLines: Int) {
    // Lines that are longer by far, so that the short ones above are not taken for wrapped ones.
    let line = Array(
      repeating: "The lamp is lit by the keeper and by nobody else at all.", count: 4
    )
    .joined(separator: " ")
    let rest = (0..<longLines).map { "Article \($0 + 3)\n\(line)\n" }
    let text = Self.text + rest.joined(separator: "\n")
    let reading = AgreementReading(of: text)
    #expect(reading.text == text)
    #expect(reading.agreement.articles.count == longLines + 2)
    #expect(reading.agreement.text.contains("a guard."))
  }
}
