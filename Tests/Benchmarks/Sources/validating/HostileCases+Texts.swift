extension HostileCase {
  static let readDefinitions: [HostileCase] = [
    HostileCase("definitions, a point each", 100_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement:\n") {
        "(\($0)) “\(word($0)) Lamp” means a lamp of the sort \(word($0));\n"
      }
    },
    HostileCase("definitions in one clause", 100_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement: ") {
        "“\(word($0)) Lamp” means a lamp of the sort \(word($0)); "
      }
    },
    HostileCase("definitions in a circle", 100_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement:\n") {
        "(\($0)) “\(word($0)) Lamp” means a \(word($0 % count + 1)) Lamp;\n"
      }
    },
    HostileCase("definitions by the next and by the first", 100_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement:\n") {
        "(\($0)) “\(word($0)) Lamp” means a \(word($0 % count + 1)) Lamp or a \(word(1)) Lamp;\n"
      }
    },
    HostileCase("definitions of one term", 100_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement:\n") {
        "(\($0)) “Lamp” means a light of the sort \(word($0));\n"
      }
    },
    HostileCase("definitions of terms with one first word", 100_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement:\n") {
        "(\($0)) “Lamp \(word($0))” means a Lamp of the sort \(word($0));\n"
      }
    },
    HostileCase("definitions of terms that grow", 1_000) { count in
      text(count, opening: "Article 1\nDefinitions\nIn this Agreement:\n") {
        "(\($0)) “Lamp\(String(repeating: " Lamp", count: $0))” means a light;\n"
      }
    },
    HostileCase("uses of one term", 100_000) { count in
      text(count, opening: "Article 1\nIn this Agreement, “Lamp” means a light.\nArticle 2\n") {
        "\($0). A Lamp is a Lamp.\n"
      }
    },
    HostileCase("abbreviations", 100_000) { count in
      text(count, opening: "Article 1\n") { "\($0). \(word($0).uppercased()) is lit.\n" }
    },
    HostileCase("names without a definition", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). The \(word($0)) Lamp and the \(word($0)) Lamp are lit.\n"
      }
    },
    HostileCase("names of organs", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). A Joint \(word($0)) Committee is hereby established.\n"
      }
    },
    HostileCase("other instruments", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). The \(word($0)) Convention applies as amended.\n"
      }
    },
  ]

  static let readReferences: [HostileCase] = [
    HostileCase("articles subject to each other", 100_000) { count in
      text(count) {
        "Article \($0)\nSubject to Article \($0 % count + 1), lamps are lit notwithstanding Article \(max(1, $0 - 1)).\n"
      }
    },
    HostileCase("articles notwithstanding all before", 2_000) { count in
      text(count) { "Article \($0)\nNotwithstanding Articles 1 to \(count), lamps are lit.\n" }
    },
    HostileCase("references to one article", 100_000) { count in
      text(count, opening: "Article 1\nLamps.\nArticle 2\n") { _ in
        "Subject to Article 1, lamps are lit. "
      }
    },
    HostileCase("references to nothing", 100_000) { count in
      text(count, opening: "Article 1\nLamps.\nArticle 2\n") {
        "Subject to Article \($0 + 5), lamps are lit. "
      }
    },
    HostileCase("references to paragraphs of all articles", 100_000) { count in
      text(count) {
        "Article \($0)\n1. Paragraph 2 of Article \(count - $0 + 1) applies.\n2. Lamps.\n"
      }
    },
    HostileCase("ranges that are inverted", 100_000) { count in
      text(count, opening: "Article 1\n") { _ in "Articles 9 to 2 apply. " }
    },
    HostileCase("this and the preceding paragraph", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). The preceding paragraph and this Annex apply.\n"
      }
    },
    HostileCase("annexes, each cited", 30_000) { count in
      text(count, opening: "Article 1\n") { "Annex \($0) applies. " }
        + text(count) { "\nANNEX \($0)\n\nLamps.\n" }
    },
  ]

  static let readNorms: [HostileCase] = [
    HostileCase("one duty, again and again", 100_000) { count in
      text(count, opening: "Article 1\n") { "\($0). Each Party shall light the lamps.\n" }
    },
    HostileCase("one duty and its contrary", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). Each Party \($0 % 2 == 0 ? "shall" : "shall not") light the lamps within \($0) days.\n"
      }
    },
    HostileCase("permissions and prohibitions", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). Freedonia \($0 % 2 == 0 ? "may" : "shall not") light the lamp \(word($0 / 2)).\n"
      }
    },
    HostileCase("duties of the other party", 100_000) { count in
      text(
        count,
        opening:
          "AGREEMENT BETWEEN THE REPUBLIC OF FREEDONIA AND THE KINGDOM OF SYLVANIA ON LAMPS\n\nArticle 1\n"
      ) {
        "\($0). \($0 % 2 == 0 ? "Freedonia" : "Sylvania") shall light the lamp \(word($0 / 2)).\n"
      }
    },
    HostileCase("duties in one clause", 100_000) { count in
      text(count, opening: "Article 1\n") { "Each Party shall light the lamp \(word($0)). " }
    },
    HostileCase("names of a party", 100_000) { count in
      text(
        count,
        opening:
          "AGREEMENT BETWEEN THE REPUBLIC OF FREEDONIA AND THE KINGDOM OF SYLVANIA ON LAMPS\n\nArticle 1\n"
      ) { _ in "The Republic of Freedonia and the Freedonian side light Freedonia. " }
    },
    HostileCase("duties of third parties", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). The United Nations and the State of \(word($0)) shall light lamps.\n"
      }
    },
    HostileCase("amounts and periods", 100_000) { count in
      text(count, opening: "Article 1\n") {
        "\($0). Each Party shall pay \($0) (three) dollars within \($0) days, on 31 February \(1900 + $0 % 99).\n"
      }
    },
    HostileCase("entries into force", 100_000) { count in
      text(count) {
        "Article \($0)\nThis Agreement shall enter into force on signature and remain in force for \($0) years.\n"
      }
    },
    HostileCase("a list of duties in one sentence", 100_000) { count in
      text(count, opening: "Article 1\nEach Party shall:\n") {
        "(\($0)) light the lamp \(word($0)); and\n"
      }
    },
    HostileCase("respectively", 100_000) { count in
      text(count, opening: "Article 1\nLamps ") { "\(word($0)), " } + Array("respectively.\n".utf8)
    },
  ]

  static let readClauses: [HostileCase] = [
    HostileCase("short paragraphs of one article", 1_000_000) { count in
      text(count, opening: "Article 1\n") { "\($0). Lamps.\n" }
    },
    HostileCase("short articles", 1_000_000) { count in text(count) { "Article \($0)\nLamps.\n" } },
    HostileCase("empty articles", 1_000_000) { count in text(count) { "Article \($0)\n" } },
    HostileCase("articles of one number", 100_000) { count in
      text(count) { _ in "Article 7\nLamps.\n" }
    },
    HostileCase("articles that count downwards", 100_000) { count in
      text(count) { "Article \(count - $0 + 1)\nLamps.\n" }
    },
    HostileCase("articles with gaps", 100_000) { count in
      text(count) { "Article \($0 * 3)\nLamps.\n" }
    },
    HostileCase("one heading", 100_000) { count in
      text(count) { "Article \($0)\nOperation of Lamps\nLamps are lit.\n" }
    },
    HostileCase("one provision", 100_000) { count in
      text(count) {
        "Article \($0)\nThe lamps on the coast are lit from dusk to dawn in all weathers but fog.\n"
      }
    },
    HostileCase("chapters", 100_000) { count in
      text(count) { "CHAPTER \($0)\nLAMPS\nArticle \($0)\nLamps.\n" }
    },
    HostileCase("lists in lists", 20_000) { count in
      text(count) {
        "Article \($0)\n1. Lamps:\n(a) of glass:\n(i) green;\n(ii) red;\n(b) of tin.\n2. Oil.\n"
      }
    },
    HostileCase("recitals", 100_000) { count in
      text(count, opening: "AGREEMENT\n\nThe Parties,\n\n") {
        "Recalling the lamp \(word($0)),\n\n"
      }
        + Array("Have agreed as follows:\n\nArticle 1\nLamps.\n".utf8)
    },
    HostileCase("signatures", 50_000) { count in
      text(count, opening: "Article 1\nLamps.\n\n") {
        "IN WITNESS WHEREOF the undersigned have signed this Agreement.\n\nDONE at \(word($0)), in duplicate.\n\nFor \(word($0)):\n\n"
      }
    },
    HostileCase("dashes", 100_000) { count in
      text(count, opening: "Article 1\nLamps:\n") { "- \(word($0));\n" }
    },
    HostileCase("a clause of 10 MB", 10_000_000) { count in
      text(count / 50, opening: "Article 1\n") { _ in
        "The lamps on the coast are lit from dusk to dawn. "
      }
    },
    HostileCase("a sentence of 10 MB", 10_000_000) { count in
      text(count / 10, opening: "Article 1\nEach Party shall light ") { _ in "the lamps " }
    },
    HostileCase("a word of 10 MB", 10_000_000) { count in
      text(count, opening: "Article 1\n") { _ in "a" }
    },
  ]

  static let readCharacters: [HostileCase] = [
    HostileCase("brackets that open", 1_000_000) { count in
      text(count, opening: "Article 1\n") { _ in "[" }
    },
    HostileCase("brackets around a letter", 300_000) { count in
      text(count, opening: "Article 1\n") { _ in "[a]" }
    },
    HostileCase("brackets within brackets", 500_000) { count in
      text(count, opening: "Article 1\n") { _ in "(" } + text(count) { _ in ")" }
    },
    HostileCase("quotation marks", 1_000_000) { count in
      text(count, opening: "Article 1\n") { _ in "“" }
    },
    HostileCase("blanks to be filled", 100_000) { count in
      text(count, opening: "Article 1\n") { _ in "____ lamps, [date], TBD, " }
    },
    HostileCase("spaces", 5_000_000) { count in
      text(count, opening: "Article 1\nLamps") { _ in " " } + Array("are lit.\n".utf8)
    },
    HostileCase("controls", 1_000_000) { count in
      text(count, opening: "Article 1\nLamps ") { _ in "\u{202E}\u{200B}a\u{7}" }
    },
    HostileCase("combining marks", 500_000) { count in
      text(count, opening: "Article 1\nLamps a") { _ in "\u{301}" }
    },
    HostileCase("marks out of order", 300_000) { count in
      text(count, opening: "Article 1\nLamps ") { _ in "a\u{301}\u{323}e\u{301} " }
    },
    HostileCase("words of two scripts", 200_000) { count in
      text(count, opening: "Article 1\n") { "l\u{430}mp\(word($0)) " }
    },
    HostileCase("spellings", 100_000) { count in
      text(count, opening: "Article 1\n") { _ in
        "The defence of harbours is the defense of harbors. "
      }
    },
    HostileCase("comments", 100_000) { count in
      text(count, opening: "Article 1\n") { _ in "Lamps <!-- check --> [Note: check] {++lit++} " }
    },
    HostileCase("dots", 1_000_000) { count in text(count, opening: "Article 1\n") { _ in "." } },
  ]
}
