import Testing

@testable import Agreements

@Suite("What belongs to a norm, and what only stands beside it")
struct NormBoundsTests {
  private func read(_ text: String, _ bindingness: Instrument.Bindingness = .binding)
    -> [NormReading]
  {
    ObligationReader(bindingness: bindingness).norms(in: text)
  }

  private func words(_ range: TextRange?, of text: String) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(
    "A time by which an act is due",
    arguments: [
      ("The tolls shall be lowered on 1 March 2031.", "on 1 March 2031"),
      ("All tolls shall be lowered on the day of signature.", "on the day of signature"),
      (
        "The Parties shall lower on the date of entry into force of this Agreement all tolls.",
        "on the date of entry into force of this Agreement"
      ),
      (
        "The pilot shall report as soon as possible, and in any case within a week of the wreck.",
        "as soon as possible, and in any case within a week of the wreck"
      ),
      (
        "The board shall report within ten days and, in any event, no later than 1 May.",
        "within ten days and, in any event, no later than 1 May"
      ),
      ("Each Party shall say so before they come into force.", "before they come into force"),
      ("Each Party shall say so at an early stage and in full.", "at an early stage"),
      (
        "The Parties shall no later than two years after the flood repair the weir.",
        "no later than two years after the flood"
      ),
      (
        "The Parties shall during a period of six years from the flood repair the weir.",
        "during a period of six years from the flood"
      ),
      (
        "Each Party shall report the loss as soon as the pilot knows of it.",
        "as soon as the pilot knows of it"
      ),
    ])
  func deadlines(text: String, deadline: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.deadline, of: text) == deadline)
  }

  @Test(
    "A time that belongs to something else",
    arguments: [
      "Each Party shall honour permits that have been sealed prior to the flood.",
      "Each Party shall keep a service that will, as soon as possible, answer the pilots.",
      "Each Party shall ensure that pilots may appeal within ten days of the ruling.",
      "Each Party shall keep the logs for a period of at least three years after the voyage.",
      "Each Party shall apply the rate prevailing on the date of each voyage.",
      "The price shall be that asked immediately before the flood.",
    ])
  func noDeadline(text: String) throws {
    let norm = try #require(read(text).first)
    #expect(norm.deadline == nil)
  }

  @Test(
    "How often, together with a request",
    arguments: [
      (
        "The board shall meet whenever needed upon request, but at least once a year.",
        "upon request, but at least once a year"
      ),
      (
        "The board shall meet every two months at the request of a Party.",
        "every two months at the request of a Party"
      ),
      (
        "The Parties shall report by 1 May and from time to time thereafter.",
        "from time to time"
      ),
      ("The fleet shall be surveyed regularly every second year.", "every second year"),
    ])
  func recurrences(text: String, recurrence: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.recurrence, of: text)?.contains(recurrence) == true)
  }

  @Test(
    "Each time goes with the norm it stands by",
    arguments: [
      "The pilots shall report forthwith and shall send a chart without delay.",
      "The pilots shall report without delay and shall send a chart forthwith.",
    ])
  func timesApart(text: String) {
    let norms = read(text)
    #expect(norms.map { words($0.deadline, of: text) }.count == 2)
    #expect(
      Set(norms.compactMap { words($0.deadline, of: text) }) == ["forthwith", "without delay"])
    let first = words(norms.first?.deadline, of: text) ?? ""
    #expect(text.contains("report \(first)"))
  }

  @Test(
    "One norm, whatever stands in conditions, descriptions and contents",
    arguments: [
      ("In such cases they shall consult.", Modality.duty),
      ("Each Party shall report any tolls they intend to raise.", .duty),
      (
        "A Party may reply within ten days or such other time as the disputing Parties may agree.",
        .permission
      ),
      ("The rule shall apply provided that harm may be caused to seals.", .constitutive),
      (
        "Nothing in this Article shall bar a fee, provided that the fee does not constitute a toll.",
        .constitutive
      ),
      ("Where a board is asked for, that ad hoc board shall be named at once.", .duty),
      ("Each Party shall tell the Party complained against that it intends to leave.", .duty),
      ("Before a pilot may land the Parties shall consult.", .duty),
      ("Where appropriate, working meetings shall be held.", .duty),
      ("The raft shall float unless it is agreed that no raft shall do so.", .duty),
      ("The Parties agree that tolls should be low and should be paid.", .duty),
      ("Each Party shall say which rafts it intends to build and launch.", .duty),
      ("The bank guarantee may not be recovered.", .prohibition),
      ("A ruling under that Article shall not be subject to appeal.", .immunity),
      ("It is understood that each Contracting Party may withdraw, after the flood.", .power),
    ])
  func oneNorm(text: String, kind: Modality) {
    #expect(read(text).map(\.kind) == [kind])
  }

  @Test(
    "Second norms are kept",
    arguments: [
      "Norland shall heed the farmers when drawing up its plans and shall inform Sudland of them.",
      "The board shall meet once a year and shall print a chart.",
    ])
  func twoNorms(text: String) {
    #expect(read(text).map(\.kind) == [.duty, .duty])
  }

  @Test(
    "Kinds by their words",
    arguments: [
      ("used nets means nets worn or torn at sea;", Modality.constitutive),
      ("The term \u{201C}raft\u{201D}, as it is used at sea, means a float.", .constitutive),
      ("\u{201C}Raft\u{201D} does not mean a barge.", .constitutive),
      ("The provisions of this Article shall not imply any right to tax.", .constitutive),
      ("The log must remain with the pilot.", .duty),
      ("The coastal Party shall retain the right to inspect the nets.", .claimRight),
      ("No Party shall be expected to name its pilots.", .immunity),
      ("The board may adopt recommendations on tolls.", .permission),
      ("The Parties may agree to amendments of the tariff.", .power),
      ("Done in one original, both texts being equally authoritative.", .constitutive),
      ("Ships are not, by reason of this Article, entitled to a berth.", .prohibition),
      ("The tolls shall be the object of regular consultations.", .duty),
      ("Either Party may begin, suspend or terminate the talks.", .power),
      ("A broken lamp shall be replaced within ten days.", .duty),
      ("Article 9 shall be replaced by the following:", .constitutive),
      ("Such treatment shall be extended to the crews.", .duty),
      ("A Party may, as a measure of safety: (a) suspend the tolls; or (b) raise them.", .power),
      ("Ten tons shall be taken to mean a load.", .constitutive),
      ("A withdrawal is without prejudice to later claims.", .constitutive),
      ("Consultations shall commence within ten days.", .duty),
    ])
  func kinds(text: String, kind: Modality) {
    #expect(read(text).map(\.kind) == [kind])
  }

  @Test("In a memorandum, readiness is an intention")
  func readiness() {
    #expect(read("Norland stands ready to lend its tugs.", .nonBinding).map(\.kind) == [.intention])
  }

  @Test(
    "Bearers by their words",
    arguments: [
      (
        "The office to which a claim, notice or appeal has been sent shall answer.",
        BearerReading.Quantifier.organ
      ),
      ("A liaison body shall send the claim.", .organ),
      ("The State Secretariat for Ports shall send the claim.", .organ),
      ("The European Commission shall send the claim.", .organ),
      ("The joint liaison group shall send the claim.", .jointOrgan),
      ("The Parties shall enhance their cooperation at sea.", .jointly),
      ("The Parties shall review this Chapter.", .jointly),
      ("The Parties shall set up a pilot school.", .jointly),
      ("They reaffirm their friendship.", .each),
    ])
  func bearers(text: String, quantifier: BearerReading.Quantifier) {
    #expect(read(text).map(\.bearer.quantifier) == [quantifier])
  }

  @Test(
    "Force by the words of the norm itself",
    arguments: [
      (
        "Each Party shall light its quays, subject to the provision of lamps.",
        Force.unconditionalResult
      ),
      (
        "Each Party shall, upon request of a Party, hold, without haste, consultations.",
        .procedural
      ),
      ("The Parties shall make every attempt to settle the matter.", .bestEfforts),
      ("Endeavours shall be made to settle the matter.", .endeavour),
      (
        "The form shall be set in such a way that it is printed as evenly as possible.",
        .unconditionalResult
      ),
      ("Each Party shall take such steps as are necessary.", .unconditionalResult),
      ("The master shall do everything to save the crew.", .bestEfforts),
      ("Consultations on tolls, also urgent ones, shall be held.", .procedural),
      ("The Party shall first seek to settle the matter.", .endeavour),
      ("Tolls shall be paid as soon as possible.", .unconditionalResult),
    ])
  func force(text: String, force: Force) {
    #expect(read(text).map(\.force) == [force])
  }

  @Test("A condition before a list is that of each of its items")
  func chapeauCondition() {
    let text =
      "In considering what to levy: (a) a Party shall heed ships where they moor; and (b) a Party shall ask."
    #expect(
      read(text).map { words($0.trigger, of: text) } == [
        "In considering what to levy", "In considering what to levy",
      ])
  }

  @Test("An exception before two norms is that of both")
  func commonException() {
    let text =
      "Unless otherwise provided in this Agreement, tolls shall be low, and they shall be paid at sea."
    #expect(
      Set(read(text).map { words($0.exception, of: text) }) == [
        "Unless otherwise provided in this Agreement"
      ])
  }
}
