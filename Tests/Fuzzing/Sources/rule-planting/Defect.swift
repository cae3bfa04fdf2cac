/// A defect that is planted in a text, and the rule that has to report it.
enum Defect: String, CaseIterable {
  case danglingReference = "dangling reference"
  case duplicateNumber = "duplicated article number"
  case numberGap = "gap in the numbers"
  case swappedStyle = "swapped label style"
  case bidiControl = "bidi control"
  case mixedScript = "mixed-script word"
  case unbalancedBracket = "unbalanced bracket"
  case placeholder = "placeholder"
  case doubleDefinition = "double definition"
  case unusedDefinition = "unused definition"
  case circularDefinition = "circular definition"
  case nonPartyDuty = "duty of a non-party"
  case contradiction = "contradictory duties"
  case missingAnchor = "deadline without anchor"
  case invertedRange = "inverted range"

  /// The rule that is to report the defect.
  var rule: String {
    switch self {
    case .danglingReference: "ref.unresolved"
    case .duplicateNumber: "structure.number-duplicate"
    case .numberGap: "structure.number-gap"
    case .swappedStyle: "structure.number-style-mixed"
    case .bidiControl: "text.bidi-control"
    case .mixedScript: "text.mixed-script-word"
    case .unbalancedBracket: "text.bracket-unbalanced"
    case .placeholder: "text.placeholder"
    case .doubleDefinition: "def.duplicate"
    case .unusedDefinition: "def.unused"
    case .circularDefinition: "def.circular"
    case .nonPartyDuty: "party.non-party-bearer"
    case .contradiction: "norm.contradiction"
    case .missingAnchor: "norm.deadline-anchor"
    case .invertedRange: "ref.range-inverted"
    }
  }
}
