extension NormComparison {
  /// Provisos that came, went or changed.
  mutating func compareQualifiers() {
    var remaining = new.qualifiers
    var left: [NormParts.QualifierPart] = []
    for part in old.qualifiers {
      if let index = remaining.firstIndex(where: {
        $0.category == part.category && $0.detail == part.detail
      }) {
        remaining.remove(at: index)
      } else {
        left.append(part)
      }
    }
    for part in left {
      if let index = remaining.firstIndex(where: { $0.category == part.category }) {
        add(.qualifier, .indeterminate, part.side, remaining[index].side)
        remaining.remove(at: index)
      } else {
        add(part.kind, direction(ofAdding: part).mirrored, part.side, nil)
      }
    }
    for part in remaining { add(part.kind, direction(ofAdding: part), nil, part.side) }
  }

  /// What a proviso does to a norm to which it is added.
  private func direction(ofAdding part: NormParts.QualifierPart) -> ObligationFacet.Direction {
    switch part.category {
    case .notwithstanding, .nonExhaustive: .strengthens
    // "shall be used exclusively for" forbids all else; "may be used exclusively for" allows less.
    case .exclusively: isRight ? .weakens : isProhibition ? .indeterminate : .strengthens
    default: .weakens
    }
  }
}

extension NormParts.QualifierPart {
  /// The facet's side that shows the proviso.
  var side: ObligationFacet.Side { ObligationFacet.Side(text, words: place) }

  /// In what respect the proviso changes a norm: "including" says how far it reaches.
  fileprivate var kind: ObligationFacet.Kind { category == .nonExhaustive ? .scope : .qualifier }
}
