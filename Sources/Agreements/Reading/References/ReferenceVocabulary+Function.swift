extension ReferenceVocabulary {
  /// What a word before a reference says of its function.
  enum FunctionWord: Sendable, Hashable {
    /// It stands between the word that matters and the reference.
    case filler

    /// It decides.
    case function(Reference.Function)

    /// It decides unless a word before it does: "under", "by".
    case weak(Reference.Function)
  }

  /// The words that stand before references, and what they make of them.
  static let functions: [(String, FunctionWord)] = [
    (
      """
      the of to in with by for out forth down up on at and or el la los las lo le les l un una de
      del du des d a al en que se ce qui aux au par con dans por je either both any all each
      provision provisions term terms requirement requirements condition conditions procedure
      procedures rule rules obligations paragraph disposition dispositions disposiciones dispuesto
      disposicion terminos condiciones termes modalites procedimiento normas accordingly above both
      expressly otherwise specifically also further only
      """, .filler
    ),
    ("subject sujeto sujeta sujetos sujetas reserva reserve salvo", .function(.subjectTo)),
    ("notwithstanding despite obstante nonobstant derogation", .function(.notwithstanding)),
    ("prejudice perjuicio prejuge", .function(.withoutPrejudice)),
    (
      """
      accordance pursuant compliance conformity conformidad arreglo acuerdo conforme conformement
      virtud vertu application applying consistent consistently provided prevu prevue prevus prevues
      previsto prevista previstos previstas required accord segun comply complies complying
      """, .function(.inAccordanceWith)
    ),
    ("under", .weak(.inAccordanceWith)),
    (
      """
      referred mentioned specified described identified indicated enumerated listed named cited
      refers refer reference mencionado mencionada mencionados mencionadas referido referida
      referidos referidas refiere refieren indicado indicada indicados indicadas especificado
      especificada vise visee vises visees mentionne mentionnee mentionnes mentionnees
      """, .function(.referredToIn)
    ),
    (
      "defined definido definida definidos definidas defini definie definis definies definition definicion",
      .function(.definedIn)
    ),
    (
      """
      set laid contained established stipulated prescribed included stated enunciated establecido
      establecida establecidos establecidas contenido contenida contenidos contenidas estipulado
      estipulada estipulados estipuladas enonce enoncee enonces enoncees etabli etablie etablis
      etablies fixe fixee fixes fixees contenu contenue contenus contenues
      """, .function(.setOutIn)
    ),
    (
      "amend amends amended amending replace replaces replacing modify modifies modifying",
      .function(.amends)
    ),
  ]
}
