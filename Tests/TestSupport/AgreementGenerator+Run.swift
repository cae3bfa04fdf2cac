import Agreements

extension AgreementGenerator {
  /// The invention of one agreement: first its tree, then the words, which refer to the tree.
  struct Run {
    var random: SeededGenerator

    /// Those whom the agreement names.
    let cast: Cast

    /// What kinds of clauses the operative part groups its articles in.
    let shape: Shape

    /// How many clauses may still be invented.
    var budget: Int

    /// How many identities have been given.
    var serial = 0

    /// The clauses that can be referred to, in the order of the document.
    var clauses: [ClauseID] = []

    /// The clauses of one kind that stand side by side, and the articles of the operative part.
    var levels: [[ClauseID]] = []

    /// The terms that some clause defines.
    var terms: [TermID] = []

    /// The norms that some clause lays down.
    var obligations: [ObligationID] = []

    init(_ random: SeededGenerator) {
      var random = random
      cast = Cast(&random)
      shape = random.element(of: Shape.self)
      budget = random.element(of: [0, 1, 3, 8, 15, 25, 40, 50])
      self.random = random
    }

    mutating func agreement() -> Agreement {
      let tree = budget == 0 ? [] : self.tree()
      index(tree)
      let clauses = tree.map { filled($0, within: []) }
      do {
        return try Agreement(
          title: prose(2, within: []), instrument: instrument(), parties: cast.parties,
          language: random.element(of: Cast.languages), jointBodies: cast.jointBodies,
          nonParties: cast.nonParties, externalInstruments: cast.instruments,
          sources: cast.sources, corrections: corrections(), numberingScheme: scheme(),
          clauses: clauses)
      } catch {
        preconditionFailure("the tree that was invented is not well formed: \(error)")
      }
    }

    /// A new identity, now and then one that is no plain word.
    mutating func identity() -> ClauseID {
      serial += 1
      let stem = random.element(of: ["c", "c", "c", "part one/§", "члан-", "a \"b\" \\"])
      return ClauseID("\(stem)\(serial)")
    }

    /// A value, or `nil` in the other cases.
    mutating func maybe<Value>(_ percent: Int, _ make: (inout Self) -> Value) -> Value? {
      random.chance(percent) ? make(&self) : nil
    }

    /// As many values as a number of the range.
    mutating func several<Value>(
      _ range: ClosedRange<Int>, _ make: (inout Self) -> Value
    ) -> [Value] {
      let count = random.number(in: range)
      return (0..<count).map { _ in make(&self) }
    }
  }

  /// The ways in which the operative part is divided.
  enum Shape: CaseIterable {
    /// Articles alone.
    case articles

    /// Parts of chapters of sections of articles.
    case parts

    /// Titles of articles.
    case titles

    /// Chapters of articles, whose numbers repeat the chapter's.
    case compoundChapters

    /// Articles, some in chapters and some not.
    case mixed

    /// Paragraphs without articles, as in a memorandum of understanding.
    case paragraphs

    /// Sections of paragraphs.
    case sections
  }
}
