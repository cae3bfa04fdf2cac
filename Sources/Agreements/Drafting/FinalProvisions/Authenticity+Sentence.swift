extension Authenticity {
  /// The words that follow "DONE at …, in": originals, languages and what prevails.
  func prose(in context: DraftingContext) -> Prose {
    var prose: Prose = originals == 2 ? "duplicate" : "\(originals) originals"
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
      prose.append(
        Prose(" In case of divergence of interpretation, the \(name) text shall prevail."))
    case .open(let placeholder):
      prose.append(
        " In case of divergence of interpretation, \(open: placeholder) shall prevail.")
    }
    return prose
  }

  private static func prose(for texts: [LanguageText], in context: DraftingContext) -> Prose {
    let signed = texts.filter { $0.authentic == .signature }.map(\.language.name)
    guard !signed.isEmpty else { return "." }
    let noun = signed.count == 1 ? "language" : "languages"
    var prose = Prose(", in the \(Numbering.enumeration(signed)) \(noun)")
    switch signed.count {
    case 1: prose.append(texts.count == 1 ? "." : ", which text is authentic.")
    case 2: prose.append(", both texts being equally authentic.")
    default: prose.append(", all texts being equally authentic.")
    }
    for text in texts {
      let name = text.language.name
      switch text.authentic {
      case .signature:
        continue
      case .event(let event):
        prose.append(Prose(" The \(name) text shall become equally authentic upon "))
        prose.append(event.phrase(in: context) + ".")
      case .never:
        prose.append(Prose(" The \(name) text is a translation."))
      }
    }
    return prose
  }
}
