extension Edit.Kind {
  /// What an edit did, in a word or two.
  var label: String {
    switch self {
    case .insert: "inserted"
    case .delete: "deleted"
    case .update: "reworded"
    case .move: "moved"
    case .renumber: "renumbered"
    case .retitle: "retitled"
    case .split: "split"
    case .join: "joined"
    case .reclassify: "another kind of unit"
    case .connective: "list connective"
    case .definition: "definition"
    case .provision: "final provision"
    case .title: "title of the agreement"
    case .party: "party"
    case .instrument: "kind of instrument"
    }
  }
}

extension ObligationVerdict {
  /// What became of a norm, in a word or two.
  var label: String {
    switch self {
    case .editorial: "editorial"
    case .strengthened: "strengthened"
    case .weakened: "weakened"
    case .mixed: "stronger and weaker"
    case .reversed: "reversed"
    case .burdenShift: "shifted"
    case .new: "new"
    case .deleted: "deleted"
    case .indeterminate: "cannot be told"
    }
  }
}

extension Optional<ObligationEffect> {
  /// The heading above the changes that have an effect.
  var heading: String {
    switch self {
    case .added: "Added"
    case .removed: "Removed"
    case .strengthened: "Strengthened"
    case .weakened: "Weakened"
    case .shiftedTo: "Taken over from the other"
    case .shiftedFrom: "Passed on to the other"
    case .mixed: "Stronger in one respect, weaker in another"
    case .reversed: "Reversed"
    case .indeterminate: "Changed; whether stronger or weaker cannot be told"
    case nil: "Changed"
    }
  }
}

extension NormClass {
  /// The name of a norm of the class.
  func label(_ modality: Modality?) -> String {
    switch self {
    case .duty: "Duty"
    case .prohibition: "Prohibition"
    case .right: modality == .immunity ? "Immunity" : "Right"
    case .power: "Power"
    case .permission: "Permission"
    case .other:
      switch modality {
      case .constitutive: "Provision"
      case .declaration: "Declaration"
      case .intention: "Intention"
      case .recommendation: "Recommendation"
      default: "Purpose"
      }
    }
  }
}

extension ObligationFacet.Kind {
  /// The name of the respect in which a norm changed.
  var label: String {
    switch self {
    case .mutualised: "now borne by both"
    case .unilateralised: "now borne by one"
    case .burdenShift: "bearer"
    case .listConnective: "list connective"
    case .instrumentStatus: "binding force of the instrument"
    default: rawValue
    }
  }
}

extension ObligationFacet.Direction {
  /// What a change in one respect does to a norm; `nil` where it is neither stronger nor weaker.
  var label: String? {
    switch self {
    case .strengthens: "stronger"
    case .weakens: "weaker"
    case .neutral: nil
    case .reverses: "reversed"
    case .shifts: "shifted"
    case .indeterminate: "direction cannot be told"
    }
  }
}

extension Comparison.Limit {
  /// What a reader must know about what was compared more coarsely.
  var sentence: String {
    switch self {
    case .clauses:
      "Some clauses were not compared with each other: clauses that are alike may be called new and deleted."
    case .words:
      "Some words were not compared one by one: more of them may be called changed than are."
    case .obligations:
      "Some norms were not compared with each other: norms that are alike may be called new and deleted."
    }
  }
}

extension Int {
  /// A number with the noun that it counts.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
