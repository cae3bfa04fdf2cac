extension Authenticity {
  /// The words that follow "DONE at …, in": originals, languages and what prevails.
  func prose(in context: DraftingContext) -> Prose {
    var prose = Prose(wordsForOriginals)
    switch texts {
    case .open(let placeholder):
      prose.append(", in \(open: placeholder).")
    case .settled(let texts):
      prose.append(Self.prose(for: texts, in: context))
    }
    switch prevailing {
    case .none:
      break
    case .language(let code):
      let name = texts.value?.first { $0.language.id == code }?.language.name ?? code
      let text = context.isBinding ? "text" : "version"
      prose.append(
        " In case of divergence of interpretation, the \(name) \(text) \(context.shall) prevail.")
    case .open(let placeholder):
      prose.append(
        " In case of divergence of interpretation, \(open: placeholder) \(context.shall) prevail.")
    }
    return prose
  }

  private var wordsForOriginals: String {
    switch originals {
    case 1: "a single original"
    case 2: "duplicate"
    case 3: "triplicate"
    case 4: "quadruplicate"
    default: "\(originals) originals"
    }
  }

  private static func prose(for texts: [LanguageText], in context: DraftingContext) -> Prose {
    let signed = texts.filter { $0.authentic == .signature }.map(\.language.name)
    // "Authentic" is a word of treaties: the versions of another instrument are valid.
    let (text, authentic) = context.isBinding ? ("text", "authentic") : ("version", "valid")
    let noun = signed.count == 1 ? "language" : "languages"
    var prose = Prose(signed.isEmpty ? "" : ", in the \(Numbering.enumeration(signed)) \(noun)")
    switch signed.count {
    case 0: prose.append(".")
    case 1: prose.append(texts.count == 1 ? "." : ", the \(signed[0]) \(text) being \(authentic).")
    case 2: prose.append(", both \(text)s being equally \(authentic).")
    default: prose.append(", all \(text)s being equally \(authentic).")
    }
    let equally = signed.isEmpty ? "" : "equally "
    for version in texts {
      let name = version.language.name
      switch version.authentic {
      case .signature:
        continue
      case .event(let event):
        prose.append(" The \(name) \(text) \(context.shall) become \(equally)\(authentic) upon ")
        prose.append(event.phrase(in: context) + ".")
      case .never:
        prose.append(" The \(name) \(text) is a translation.")
      }
    }
    return prose
  }
}
