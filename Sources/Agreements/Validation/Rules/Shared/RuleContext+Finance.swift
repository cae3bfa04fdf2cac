// Duties that cost money.
extension RuleContext {
  /// Whether a norm is to pay, to fund or to give money.
  func isFinancial(_ text: NormText) -> Bool {
    guard !text.isPassive else { return false }
    let verb = wordKey(at: text.verb)
    let object = text.behindVerb.prefix(10)
    let near = object.lowerBound..<object.upperBound
    if FinanceVocabulary.paying.contains(verb) {
      return !hasWord(
        FinanceVocabulary.noMoney, in: near.lowerBound..<min(near.upperBound, near.lowerBound + 3))
    }
    if FinanceVocabulary.giving.contains(verb) {
      guard let money = firstPlace(of: FinanceVocabulary.money, in: near) else {
        return holdsAmount(text)
      }
      return !hasWord(FinanceVocabulary.noMoney, in: money..<min(near.upperBound, money + 2))
        && !hasWord(FinanceVocabulary.purposes, in: near.lowerBound..<money)
    }
    return false
  }

  /// Whether a norm is to bear the costs of its own bearer.
  func bearsOwnCosts(_ text: NormText) -> Bool {
    hasWord(FinanceVocabulary.own, in: text.places)
      || FinanceVocabulary.giving.contains(wordKey(at: text.verb))
        && firstOccurrence(of: FinanceVocabulary.ownActs, inPlaces: text.places) != nil
  }

  /// Whether an amount with a currency stands close behind the verb.
  private func holdsAmount(_ text: NormText) -> Bool {
    let start = wordRange(at: text.verb).upperBound
    let bytes = passages[text.passage].bytes
    let end = min(text.range.upperBound, start + 60)
    guard start < end, bytes[start..<end].contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    return namesCurrency(in: start..<end, ofPassage: text.passage)
  }

  /// Whether a currency is named in a stretch of a passage, by its name, code or sign.
  func namesCurrency(in range: Range<Int>, ofPassage passage: Int) -> Bool {
    let bytes = passages[passage].bytes
    for place in places(in: range, ofPassage: passage) {
      let word = wordKey(at: place)
      if FinanceVocabulary.currencies.contains(word) { return true }
      if word.count == 3 {
        let code = String(decoding: bytes[wordRange(at: place)], as: UTF8.self)
        if let currency = Currency(code: code), currency.isActive { return true }
      }
    }
    let signs: [[UInt8]] = [[0x24], [0xC2, 0xA3], [0xE2, 0x82, 0xAC], [0xC2, 0xA5]]
    let stretch = Array(bytes[range.clamped(to: 0..<bytes.count)])
    return signs.contains { stretch.firstRange(of: $0) != nil }
  }
}

enum FinanceVocabulary {
  static let paying = Set(
    foldedWords: "pay fund finance reimburse subsidise subsidize repay disburse defray remunerate")
  static let giving = Set(
    foldedWords:
      "provide contribute grant allocate transfer make give allot earmark bear meet cover supply")
  static let money = Set(
    foldedWords: """
      fund funds funding financing financial money monies moneys grant grants loan loans subsidy subsidies cost costs
      expense expenses budget
      """)
  static let noMoney = Set(
    foldedWords: """
      attention regard heed tribute visit respect due information services service institution institutions supplier
      suppliers statement statements statements reporting intelligence data markets market
      """)
  static let own = Set(foldedWords: "own")
  static let ownActs: [Phrase] = [
    "it incurs", "they incur", "incurred by it", "incurred by them", "it may incur",
    "it has incurred",
  ]
  /// Words that show that the money belongs to something else that is given.
  static let purposes = Set(
    foldedWords: "for on of regarding concerning about that information its own")
  static let currencies = Set(
    foldedWords: """
      dollar dollars euro euros pound pounds sterling yen franc francs krone kroner krona kronor crown crowns rupee rupees
      rouble roubles ruble rubles yuan renminbi rmb won peso pesos lira hryvnia hryvnias sdr sdrs ecu ecus leke lek lev
      leva zloty zlotys forint forints dirham dirhams riyal riyals dinar dinars shilling shillings rand reais baht
      ringgit rupiah dong tenge somoni lari dram manat leu lei koruna korunas mark marks guilder guilders florin florins
      cent cents escudo escudos drachma peseta pesetas currency currencies shekel shekels taka kwacha naira cedi birr
      soles quetzal colon colones bolivar bolivars lempira guarani tolar kuna denar markka
      """)
}
