extension AuthorityStatements {
  static let mayOpenEquality: Set<FoldedWord> = [
    "equally", "equal", "same", "identical", "both", "all", "each", "egalement", "egale", "meme",
    "igualmente", "igual", "mismo", "misma", "identica", "ambos", "ambas", "authentic", "identique",
    "deux", "faisant", "two", "three", "four", "five", "six",
  ]

  /// What makes texts equal.
  static let equalities: [WordPattern] = [
    "equally *1 authentic|authoritative|valid|official|binding|effective|authenticated|credible|genuine|original|authoritive|autentic|authenthic|true",
    "equal|same|identical *2 authenticity|authority|validity|force|value|effect|power|status|standing|credibility|value",
    "both|all|each the|of? #? text|texts|version|versions|copy|copies|languages|these|them|which? shall|are|is|being|to|as|will? be|being|have|considered|regarded|deemed? both|all? authentic|authoritative|valid",
    "both|all|each the|of? #? these|the? text|texts|version|versions|copy|copies|languages|them|which|originals? shall|are|is|being|to|as|will? be|being|considered|regarded|deemed? authentic|authoritative|valid|official",
    "two|three|four|five|six texts|versions shall|are|being? be|being? authentic|authoritative|valid",
    "both|all|each *2 equivalent",
    "egalement *1 foi|authentiques|authentique|valables|valides|valable",
    "egale|meme|identique *1 valeur|force|foi|autorite|validite|authenticite",
    "deux|trois|tous textes|versions|les? textes|versions? faisant *2 foi",
    "faisant *1 egalement *1 foi",
    "igualmente *1 autentico|autenticos|autenticas|valido|validos|validas|fidedignos|oficiales|originales|autentica",
    "igual|mismo|misma|identica *1 valor|validez|autenticidad|fuerza|fe|tenor",
    "ambos|ambas textos|versiones|ejemplares? *2 autenticos|autenticas|validos|validas|oficiales",
  ]

  /// Words with which a text is said to prevail.
  static let verbs: Set<FoldedWord> = [
    "prevail", "prevails", "prevailing", "prevailed", "prevaleceran", "prevalecera", "prevalece",
    "prevaleciendo", "prevaudra", "prevaut", "prevaudront", "primara", "govern", "governs",
  ]

  /// Phrases that mean the same.
  static let verbPhrases: [WordPattern] = [
    "operative *1 one|text|version", "decisive",
    "take|takes|taking|have|has|given precedence|priority|preference",
    "text|version of reference", "controlling", "control", "l emporte", "emporte", "emportera",
  ]

  /// Words that make a text prevail where the sentence names a divergence.
  static let conditionalVerbs: [WordPattern] = [
    "used", "use the version|text", "authentic", "valid", "authoritative", "definitive",
    "conclusive", "applied", "applicable", "followed", "foi", "fe", "apply", "applies", "consulted",
    "binding", "official", "referred", "preferred", "considered", "regarded", "accepted", "deemed",
  ]

  /// The words one of which must stand where a text is said to prevail.
  static let triggers: Set<FoldedWord> = verbs.union([
    "operative", "decisive", "take", "takes", "taking", "have", "has", "given", "text", "version",
    "controlling", "control", "l", "emporte", "emportera", "used", "use", "authentic", "valid",
    "authoritative", "definitive", "conclusive", "applied", "applicable", "followed", "foi", "fe",
    "apply", "applies", "consulted", "binding", "official", "referred", "preferred", "considered",
    "regarded", "accepted", "deemed",
  ])

  /// The words that say when a text prevails.
  static func condition(in text: ProvisionWords, within words: Range<Int>) -> Range<Int>? {
    for pattern in conditions {
      guard let match = pattern.first(in: text, within: words) else { continue }
      var end = match.range.upperBound
      while end < words.upperBound, text.joins(end), !text.marks(before: end).contains(.comma) {
        if end + 1 < words.upperBound, text.key(end) == "the", runWords.contains(text.key(end + 2))
        {
          break
        }
        end += 1
      }
      return match.range.lowerBound..<end
    }
    return nil
  }

  private static let runWords: Set<FoldedWord> = ["text", "version"]

  private static let conditions: [WordPattern] = [
    "in|if|should|where|when|whenever *5 diverg~|discrep~|differen~|differ|differs|conflict|conflicts|inconsist~|disput~|disagree~|doubt|doubts|ambig~|contradict~|variance|misunderstanding",
    "for the? purpose|purposes of *2 interpretation", "for *2 interpretation",
    "en|si|au|a *5 diverg~|discrep~|difference|differences|doute|duda|diferencia|diferencias|contestation|desaccord|contradic~",
    "in|with|as case|respect|regards|regard *3 interpretation",
  ]
}
