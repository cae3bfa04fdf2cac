import Agreements

extension HostileCase {
  /// All of them: what is drafted, then what is read.
  static var all: [HostileCase] {
    drafted + readDefinitions + readReferences + readNorms + readClauses + readCharacters
  }

  private static let drafted: [HostileCase] = [
    HostileCase("drafted: short clauses, an article each", 1_000_000) { count in
      try agreement(
        (0..<count).map { Clause(ClauseID("a\($0)"), .article, "Lamps.") })
    },
    HostileCase("drafted: short clauses in one article", 1_000_000) { count in
      try agreement([
        Clause(
          "a", .article,
          children: (0..<count).map { Clause(ClauseID("p\($0)"), .paragraph, "Lamps.") })
      ])
    },
    HostileCase("drafted: definitions, a point each", 100_000) { count in
      try agreement([
        Clause(
          "a", .article, "In this Agreement:",
          children: (0..<count).map { definitions(Clause(ClauseID("p\($0)"), .subparagraph), [$0]) }
        )
      ])
    },
    HostileCase("drafted: definitions in one clause", 100_000) { count in
      try agreement([definitions(Clause("a", .article), Array(0..<count))])
    },
    HostileCase("drafted: clauses subject to each other", 100_000) { count in
      try agreement(
        (0..<count).map { number in
          let next = ClauseID("a\((number + 1) % count)")
          let before = ClauseID("a\((number + count - 1) % count)")
          return Clause(
            ClauseID("a\(number)"), .article,
            Prose([
              .text("Subject to "), .reference(Reference(.clauses([next]), function: .subjectTo)),
              .text(" and notwithstanding "),
              .reference(Reference(.clauses([before]), function: .notwithstanding)),
              .text(", lamps are lit."),
            ]))
        })
    },
    HostileCase("drafted: references to one clause", 100_000) { count in
      try agreement([
        Clause("target", .article, "Lamps."),
        Clause(
          "a", .article,
          Prose(
            (0..<count).flatMap { _ in
              [
                Prose.Run.text("subject to "),
                .reference(Reference(.clauses(["target"]), function: .subjectTo)), .text(", "),
              ]
            })),
      ])
    },
    HostileCase("drafted: one reference to clauses", 100_000) { count in
      let ids = (0..<count).map { ClauseID("a\($0)") }
      return try agreement(
        ids.map { Clause($0, .article, "Lamps.") } + [
          Clause("z", .article, Prose([.text("See "), .reference(Reference(.clauses(ids)))]))
        ])
    },
    HostileCase("drafted: ranges of all clauses", 10_000) { count in
      let last = ClauseID("a\(count - 1)")
      return try agreement(
        (0..<count).map {
          Clause(
            ClauseID("a\($0)"), .article,
            Prose([
              .text("Subject to "),
              .reference(Reference(.range(from: "a0", through: last), function: .subjectTo)),
            ]))
        })
    },
    HostileCase("drafted: norms of one clause", 100_000) { count in
      try agreement([
        Clause(
          "a", .article, Prose((0..<count).map { _ in .text("Each Party shall light lamps. ") }),
          obligations: (0..<count).map {
            Obligation(
              ObligationID("o\($0)"), .duty, force: .unconditionalConduct, bearer: .each,
              action: "light lamps", words: TextRange(start: $0 * 30, end: $0 * 30 + 29))
          })
      ])
    },
    HostileCase("drafted: organs, third parties, instruments", 100_000) { count in
      try agreement(
        (0..<count).map {
          Clause(
            ClauseID("a\($0)"), .article,
            Prose(
              "The \(word($0)) Committee meets the \(word($0)) Union under the \(word($0)) Pact."))
        }, bodies: (0..<count).map { Body(BodyID("b\($0)"), name: "\(word($0)) Committee") },
        nonParties: (0..<count).map {
          NonParty(NonPartyID("n\($0)"), name: "\(word($0)) Union", kind: .organization)
        },
        instruments: (0..<count).map {
          ExternalInstrument(ExternalInstrumentID("e\($0)"), title: "\(word($0)) Pact")
        })
    },
    HostileCase("drafted: clauses 60 deep", 1_000) { count in
      try agreement(
        (0..<count).map { number in
          var clause = Clause(ClauseID("c\(number).60"), .subparagraph, "lamps;")
          for depth in (0..<60).reversed() {
            clause = Clause(
              ClauseID("c\(number).\(depth)"), depth == 0 ? .article : .subparagraph, "lamps:",
              children: [clause])
          }
          return clause
        })
    },
  ]

  /// A clause with definitions of the terms of the given numbers, each explained by the next.
  private static func definitions(_ clause: Clause, _ numbers: [Int]) -> Clause {
    var clause = clause
    var words = ""
    var length = 0
    for number in numbers {
      let term = "\(word(number)) Lamp"
      let opening = "“\(term)” means "
      let meaning = "a \(word(number + 1)) Lamp or a \(word(0)) Lamp; "
      words += opening + meaning
      let start = length + opening.utf8.count
      length = start + meaning.utf8.count
      clause.definitions.append(
        Definition(
          TermID("t\(number)"), term: term, meaning: TextRange(start: start, end: length - 2)))
    }
    clause.prose = Prose(words)
    return clause
  }
}
