/// The words of which references are made, in English, Spanish and French.
enum ReferenceVocabulary {
  /// The words of references, of what stands before them, and of the names of instruments.
  static let terms: ReferenceTermTable = {
    var terms = ReferenceTermTable()
    for (text, word) in units + joints + pointers { terms.add(text) { $0.meaning = word } }
    for (index, text) in ordinals.enumerated() {
      terms.add(text) { $0.meaning = .ordinal(index + 1) }
    }
    for (index, text) in cardinals.enumerated() {
      terms.add(text) { $0.meaning = .cardinal(index + 1) }
    }
    for (index, text) in tens.enumerated() {
      terms.add(text) { $0.meaning = .cardinal(10 * index + 20) }
    }
    for (index, text) in multiplicatives.enumerated() {
      terms.add(text) { $0.meaning = .multiplicative(index + 2) }
    }
    for (text, word) in functions { terms.add(text) { $0.function = word } }
    for (text, traits) in traits { terms.add(text) { $0.traits.formUnion(traits) } }
    return terms
  }()

  private static let units: [(String, ReferenceWord)] = [
    ("article art articulo artigo", .unit(.article, isPlural: false)),
    ("articles arts articulos artigos", .unit(.article, isPlural: true)),
    (
      "paragraph para parrafo paragraphe alinea numeral apartado",
      .unit(.paragraph, isPlural: false)
    ),
    (
      "paragraphs paras parrafos paragraphes alineas numerales apartados",
      .unit(.paragraph, isPlural: true)
    ),
    (
      "subparagraph subpara subparrafo literal inciso letter letra lettre point indent clause",
      .unit(.subparagraph, isPlural: false)
    ),
    (
      "subparagraphs subparas subparrafos literales incisos letters letras lettres points indents",
      .unit(.subparagraph, isPlural: true)
    ),
    ("clauses", .unit(.subparagraph, isPlural: true)),
    ("item subsubparagraph subclause", .unit(.item, isPlural: false)),
    ("items subsubparagraphs subclauses", .unit(.item, isPlural: true)),
    ("chapter capitulo chapitre", .unit(.chapter, isPlural: false)),
    ("chapters capitulos chapitres", .unit(.chapter, isPlural: true)),
    ("part parte partie", .unit(.part, isPlural: false)),
    ("parts partes parties", .unit(.part, isPlural: true)),
    ("title titulo titre", .unit(.title, isPlural: false)),
    ("titles titulos titres", .unit(.title, isPlural: true)),
    ("section seccion", .unit(.section, isPlural: false)),
    ("sections secciones", .unit(.section, isPlural: true)),
    ("subsection subseccion", .unit(.subsection, isPlural: false)),
    ("subsections subsecciones", .unit(.subsection, isPlural: true)),
    ("annex anexo annexe annexure", .unit(.annex, isPlural: false)),
    ("annexes anexos annexures", .unit(.annex, isPlural: true)),
    ("appendix apendice appendice", .unit(.appendix, isPlural: false)),
    ("appendices appendixes apendices", .unit(.appendix, isPlural: true)),
    ("protocol protocolo protocole", .unit(.protocolUnit, isPlural: false)),
    ("protocols protocolos protocoles", .unit(.protocolUnit, isPlural: true)),
    ("schedule", .unit(.schedule, isPlural: false)),
    ("schedules", .unit(.schedule, isPlural: true)),
    ("recital", .unit(.recital, isPlural: false)), ("recitals", .unit(.recital, isPlural: true)),
    ("sentence oracion phrase frase", .unit(.sentence, isPlural: false)),
    ("sentences", .unit(.sentence, isPlural: true)),
    ("chapeau encabezado", .unit(.chapeau, isPlural: false)),
  ]

  private static let joints: [(String, ReferenceWord)] = [
    ("and or y o e u et ou", .conjunction), ("to through thru a al hasta au", .rangeWord),
    ("of de del du des d ofthe dela delos delas", .of), ("in under en dans", .within),
    ("the el la los las le les l", .determiner), ("hereof hereto", .ownTail),
    ("thereof thereto", .otherTail), ("sub", .sub),
    ("agreement accord acuerdo agreements acordo", .instrument(.agreement)),
    ("treaty tratado traite treaties", .instrument(.treaty)),
    ("convention convenio convencion conventions covenant", .instrument(.convention)),
    ("arrangement arreglo", .instrument(.arrangement)),
    ("memorandum memorando mou", .instrument(.memorandum)),
    (
      """
      charter statute statutes constitution law laws act code regulation regulations directive
      directives decision decisions decree understanding resolution declaration declaracion rules reglas reglamento
      ley codigo decision decreto entendimiento carta constitucion loi charte reglement directive
      decret entente ordinance order
      nomenclature nomenclatura system sistema systeme
      """, .instrument(.other)
    ),
    (
      """
      day days month months year years week weeks hour hours minutes percent per member members
      person persons kilometres kilometers miles metres tonnes tons copies arbitrators panelists
      panellists states countries parties representatives dollars euro euros dias meses anos horas
      por jours mois ans heures business working calendar million thousand hundred january
      february april june july august september october november december enero febrero
      marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier fevrier
      mars avril mai juin juillet aout septembre octobre novembre decembre
      """, .measure
    ),
    ("no nos n nr num numero number", .numberSign),
  ]

  private static let pointers: [(String, ReferenceWord)] = [
    ("this present presente este esta ce cet cette presents presentes", .this),
    (
      """
      that said such same those these ese esa dicho dicha mismo misma ledit dite susmentionne
      aforementioned aforesaid abovementioned citado citada referido referida
      """, .that
    ),
    (
      """
      preceding previous foregoing above anterior anteriores precedente precedentes precedent
      precedents precedente
      """, .preceding
    ),
    (
      """
      following next succeeding subsequent below siguiente siguientes suivant suivants suivante
      suivantes
      """, .following
    ),
  ]

  private static let ordinals = [
    "first primer primero primera premier premiere", "second segundo segunda deuxieme seconde",
    "third tercer tercero tercera troisieme", "fourth cuarto cuarta quatrieme",
    "fifth quinto quinta cinquieme", "sixth sexto sixieme", "seventh septimo septieme",
    "eighth octavo huitieme", "ninth noveno neuvieme", "tenth decimo dixieme", "eleventh",
    "twelfth",
  ]

  private static let cardinals = [
    "one uno", "two dos deux", "three tres trois", "four cuatro quatre", "five cinco cinq",
    "six seis", "seven siete sept", "eight ocho huit", "nine nueve neuf", "ten diez dix",
    "eleven once onze", "twelve doce douze", "thirteen trece treize", "fourteen catorce quatorze",
    "fifteen quince quinze", "sixteen seize", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let multiplicatives = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]
}
