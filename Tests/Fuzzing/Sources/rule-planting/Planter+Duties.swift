// What is planted here are duties, so that "shall" is used also in texts whose own word is "will".
extension Planter {
  mutating func nonPartyDuty() -> Planting? {
    let strangers = Self.strangers.filter { stranger in
      !stranger.names.contains { ground.count(of: $0) > 0 }
    }
    guard let stranger = random.pick(strangers), let act = random.pick(Self.acts),
      let subject = random.pick(stranger.subjects)
    else { return nil }
    let openings = ["", "", "", "In such cases ", "For this purpose, "]
    let opening = random.pick(openings) ?? ""
    let words = opening.isEmpty ? Self.capitalized(subject) : opening + subject
    return insert("duty of \(subject)", ["\(words) shall \(act)."])
  }

  private static let strangers: [(names: [String], subjects: [String])] = [
    (["Ruritania"], ["the Kingdom of Ruritania", "Ruritania"]),
    (["Kenya"], ["the Republic of Kenya", "Kenya", "the Government of Kenya"]),
    (["Japan"], ["Japan", "the Government of Japan"]),
    (["Brazil"], ["Brazil", "the Federative Republic of Brazil"]),
    (["Mongolia"], ["Mongolia", "the Government of Mongolia"]),
    (["United Nations"], ["the United Nations"]),
    (["NATO", "North Atlantic"], ["NATO", "the North Atlantic Treaty Organization"]),
    (["New Zealand"], ["New Zealand", "the Government of New Zealand"]),
    (["Saudi"], ["the Kingdom of Saudi Arabia", "Saudi Arabia"]),
    (["Jamaica"], ["Jamaica"]),
    (["World Bank"], ["the World Bank"]),
  ]

  mutating func contradiction() -> Planting? {
    first(of: [{ $0.newContradiction() }, { $0.newContradiction() }, { $0.deniedDuty() }])
  }

  private mutating func newContradiction() -> Planting? {
    guard let act = random.pick(Self.acts) else { return nil }
    let duties =
      ["\(Self.capitalized(names.each)) shall \(act)."]
      + ["The \(names.all) shall \(act)."]
    let bans = [
      "Neither \(names.one == "High Contracting Party" ? "of the \(names.all)" : names.one) shall \(act).",
      "The \(names.all) shall not \(act).",
    ]
    guard let duty = random.pick(duties), let ban = random.pick(bans) else { return nil }
    return insert("new pair", random.below(2) == 0 ? [duty, ban] : [ban, duty])
  }

  /// A short duty of the text, forbidden in another place.
  private mutating func deniedDuty() -> Planting? {
    var duties: [Range<Int>] = []
    let opening = Array("The \(names.all) \(names.modal) ".utf8)
    for place in text.places(of: opening) {
      guard let clause = ground.clause(at: place), ground.clauses[clause].own.contains(place),
        ground.clauses[clause].article != nil, place > 2,
        ground.clauses[clause].label.upperBound + 6 > place || text[place - 2] == 0x2E
      else { continue }
      var end = place + opening.count
      while end < ground.clauses[clause].own.upperBound, end - place < 200,
        text[end] != 0x2E, text[end] >= 0x20, text[end] != 0x3B, text[end] != 0x3A
      {
        end += 1
      }
      guard text[end] == 0x2E, end + 1 >= text.count || text[end + 1] <= 0x20,
        end - place > opening.count + 24
      else { continue }
      let words = String(decoding: text[place..<end], as: UTF8.self)
      // What is subject to conditions is no plain contradiction, and an endeavour no result.
      let excluded = [
        " not ", " refrain ", " unless ", " except ", " if ", "endeavo", " where ", " when ",
        "best eff",
      ]
      guard !excluded.contains(where: { words.contains($0) }) else { continue }
      duties.append(place..<end + 1)
    }
    guard let duty = random.pick(duties) else { return nil }
    var ban = Array(text[duty])
    ban.insert(contentsOf: Array("not ".utf8), at: opening.count)
    let ends = ground.ends(in: .english).filter { !duty.contains($0.position) }
    guard let end = random.pick(ends) else { return nil }
    return Planting(
      "duty of the text denied",
      [.insertion(" " + String(decoding: ban, as: UTF8.self), at: end.position)], in: text,
      orAt: [duty])
  }

  mutating func missingAnchor() -> Planting? {
    first(of: [{ $0.newPeriod() }, { $0.newPeriod() }, { $0.lostAnchor() }])
  }

  private mutating func newPeriod() -> Planting? {
    guard let act = random.pick(Self.acts),
      let limit = random.pick([
        "within 30 days", "within thirty days", "within thirty (30) days", "within three months",
        "within a period of sixty days", "not later than 14 days", "within 45 calendar days",
        "within one year", "within ten working days", "no later than two months",
      ])
    else { return nil }
    let isFirst = limit.hasPrefix("within") && random.below(4) == 0
    let subject = random.pick([names.each, "the \(names.all)"]) ?? names.each
    let sentence =
      isFirst
      ? "\(Self.capitalized(limit)), \(subject) \(names.modal) \(act)."
      : "\(Self.capitalized(subject)) \(names.modal) \(act) \(limit)."
    return insert(isFirst ? "period in front" : "period behind", [sentence])
  }

  /// A period of the text whose event is cut off at the end of its sentence.
  private mutating func lostAnchor() -> Planting? {
    var found: [(edit: Range<Int>, period: Range<Int>)] = []
    for unit in [" days ", " months "] {
      for place in text.places(of: Array(unit.utf8)) {
        let start = place + unit.utf8.count - 1
        let behind = String(
          decoding: text[start..<min(text.count, start + 30)], as: UTF8.self)
        guard
          [" after ", " from ", " of the receipt", " following "].contains(where: behind.hasPrefix),
          let clause = ground.clause(at: place), ground.clauses[clause].own.contains(place)
        else { continue }
        let before = text[max(0, place - 40)..<place]
        guard let within = text.places(of: Array(" within ".utf8), in: before.indices).last,
          place - within < 34
        else { continue }
        // The sentence: one duty, that ends soon, with no other event before the period.
        var first = within
        while first > ground.clauses[clause].label.upperBound, text[first] != 0x2E,
          within - first < 240
        {
          first -= 1
        }
        var end = start
        while end < ground.clauses[clause].own.upperBound, text[end] != 0x2E, end - start < 160 {
          end += 1
        }
        let opening = String(decoding: text[first..<within], as: UTF8.self)
        let rest = text[start..<end]
        guard end < text.count, text[end] == 0x2E, within - first < 240,
          rest.allSatisfy({ $0 != 0x3B && $0 != 0x2C && $0 != 0x28 && $0 != 0x0A }),
          opening.contains(" \(names.modal) "),
          !["not exceed", " if ", "If ", "where ", "Where ", "when ", "When ", "case"].contains(
            where: {
              opening.contains($0)
            })
        else { continue }
        found.append((start..<end, within + 1..<start))
      }
    }
    guard let cut = random.pick(found) else { return nil }
    return Planting(
      "event cut off", [Planting.Edit(range: cut.edit, bytes: [])], in: text, orAt: [cut.period],
      countsEdits: false)
  }

  private static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What parties are bound to do in what is planted.
  private static let acts = [
    "publish the list of its beacons", "repair the lamps on the northern coast",
    "notify the other side of the hours of lighting", "train the keepers of its lighthouses",
    "return the charts that were lent to it", "establish a school for pilots",
    "inspect the buoys in the estuary", "transmit the reports of its harbour masters",
    "grant access to its dry docks", "designate an authority for the care of wrecks",
  ]
}
