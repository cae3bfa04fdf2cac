// Which provisions a sentence may hold, so that only these are looked for.
extension FinalProvisionReader {
  /// The bits of the kinds for which a sentence has one of the words that they all have.
  func cues(in sentence: Range<Int>) -> UInt8 {
    // How long an agreement lasts can be said in the commonest words.
    var found = Self.bit(.duration)
    for index in sentence where Self.filter.mayContain(text.words[index].key) {
      found |= Self.cues[text.words[index].key] ?? 0
    }
    return found
  }

  /// The bit of a kind.
  static func bit(_ kind: FinalProvisionReading.Kind) -> UInt8 {
    switch kind {
    case .entryIntoForce: 1
    case .duration: 2
    case .renewal: 4
    case .termination: 8
    case .amendment: 16
    case .disputes: 32
    case .registration: 64
    case .annexStatus: 128
    }
  }

  private static let filter = WordFilter(Set(cues.keys))

  private static let cues: [FoldedWord: UInt8] = {
    let words: [(FinalProvisionReading.Kind, String)] = [
      (.entryIntoForce, "force effect effective operation"),
      (.renewal, "extended renewed prolonged renewable renew"),
      (
        .termination,
        "terminate terminated denounce denounced withdraw end cancel cancelled discontinue discontinued"
      ),
      (.amendment, "amend amended modified modify revised supplemented"),
      (.disputes, "settled resolved solved settle resolve"),
      (.registration, "register registered registration"),
      (
        .annexStatus,
        "annex annexes appendix appendices schedule schedules protocol protocols attachment attachments"
      ),
    ]
    var cues: [FoldedWord: UInt8] = [:]
    for (kind, spellings) in words {
      for spelling in spellings.utf8.split(separator: UInt8(ascii: " ")) {
        cues[FoldedWord(spelling), default: 0] |= bit(kind)
      }
    }
    return cues
  }()
}
