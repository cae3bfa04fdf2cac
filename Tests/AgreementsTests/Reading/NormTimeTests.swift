import Testing

@testable import Agreements

/// Where times and conditions begin and end, and to which act they belong.
@Suite struct NormTimeTests: SentenceNormTests {
  @Test(arguments: [
    (
      "A board shall: (a) report as soon as possible after the flood; (b) be paid; and (c) sit.",
      "as soon as possible"
    ),
    (
      "Each Party shall: (a) repair the weir within 30 days of the flood; (b) light the quays.",
      "within 30 days of the flood"
    ),
    (
      "The pilots shall be heard without delay but not later than ten days after the wreck.",
      "without delay but not later than ten days after the wreck"
    ),
    (
      "The board shall report in the course of the following year.",
      "in the course of the following year"
    ),
    (
      "When a wreck is found and before raising it, the finder shall call a pilot.",
      "before raising it"
    ),
    ("Claims shall be heard urgently.", "urgently"),
    (
      "Each Party shall: (a) send charts that will help pilots; and (b) within a year, light the reefs.",
      "within a year"
    ),
    (
      "A Party shall answer as quickly and as fully as possible.",
      "as quickly and as fully as possible"
    ),
    (
      "Claims shall be heard within the time-limits of the port.",
      "within the time-limits of the port"
    ),
    (
      "The Parties shall meet not later than a month before the expiry for the purposes of: (a) help.",
      "not later than a month before the expiry"
    ),
    (
      "A Party shall report at least 42 days in advance of the voyage in the event that it sails.",
      "at least 42 days in advance of the voyage"
    ),
    (
      "Not more than 30 days after the flood the Parties shall repair the weir.",
      "Not more than 30 days after the flood"
    ),
  ])
  func deadlineOfAnAct(_ text: String, _ deadline: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.deadline, of: text) == deadline)
  }

  @Test(arguments: [
    "Harland shall pay a sailor who was a citizen of Sodland immediately before the war.",
    "Harland shall pay a sailor who was lame before the war.",
    "The charter shall remain in force for no longer than one year from the flood.",
    "The tug shall be used for the purpose before mentioned.",
    "The Parties agree to set up a board, which would draw a chart within a year of the flood.",
    "Each Party shall keep the treaty concluded on 6 December 1991.",
    "A Party may terminate the charter by giving notice in writing in advance.",
    "In case of delay within 30 days of the flood, the Party harmed may lower the tolls.",
  ])
  func timeOfSomethingElse(_ text: String) throws {
    let norm = try #require(read(text).first)
    #expect(norm.deadline == nil)
  }

  @Test(arguments: [
    (
      "Harland shall light a beacon where: (a) the weir breaks; or (b) the quay sinks.",
      "where: (a) the weir breaks; or (b) the quay sinks"
    ),
    (
      "Harland may: (a) close the canal if the weir breaks; or (b) tow rafts.", "if the weir breaks"
    ),
    (
      "The Parties shall meet at the request of either Party concerning tolls that nobody has paid.",
      "at the request of either Party"
    ),
    (
      "The tolls shall be abolished upon the entry into force of this Treaty.",
      "upon the entry into force of this Treaty"
    ),
    (
      "Harland shall grant upon the expiry of the charter: (a) a berth; and (b) a pilot.",
      "upon the expiry of the charter"
    ),
    (
      "The tolls shall be lowered if the weir breaks without prejudice to Article 4.",
      "if the weir breaks"
    ),
    (
      "The Parties agree, upon request of either Party, to review the tolls.",
      "upon request of either Party"
    ),
    ("The harbour may hold the cargo while awaiting the result.", "while awaiting the result"),
    (
      "To the extent that a chart is wrong, the owner shall correct it.",
      "To the extent that a chart is wrong"
    ),
    (
      "A Party shall not be liable for rafts on condition that: (a) they are lit; and (b) it acts.",
      "on condition that: (a) they are lit; and (b) it acts"
    ),
    (
      "In case of delay within 30 days of the flood, the Party harmed may lower the tolls.",
      "In case of delay within 30 days of the flood"
    ),
    (
      "The chart shall not be sold after the end of the voyage without the consent of Harland.",
      "after the end of the voyage"
    ),
  ])
  func condition(_ text: String, _ trigger: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.trigger, of: text) == trigger)
  }

  @Test func consentBehindATimeIsAnException() throws {
    let text = "The chart shall not be sold after the voyage without the consent of Harland."
    let norm = try #require(read(text).first)
    #expect(words(norm.exception, of: text) == "without the consent of Harland")
  }

  @Test(arguments: [
    "Each Party shall map the areas where reefs have been found.",
    "Each Party shall report on coal and demand.",
    "Each Party shall light the reefs, sound the bay, providing pilots with charts.",
    "The rule shall not bind a county in the case of France.",
    "Harland shall honour contracts made on or after the day of the flood.",
    "Article 3 Talks After Termination Of Pilotage The Parties agree to light the reefs.",
  ])
  func whatTellsOfAThingIsNoCondition(_ text: String) throws {
    let norm = try #require(read(text).first)
    #expect(norm.trigger == nil)
  }

  @Test func aConditionBehindACoordinatorBelongsToTheNextNorm() {
    let text =
      "A Party shall help the board to find a way or if a month has gone by, the Party may sail."
    let norms = read(text)
    #expect(norms.map { words($0.trigger, of: text) } == [nil, "if a month has gone by"])
  }

  @Test func anExceptionGoesOnBehindItsCase() throws {
    let text = "Except in a case where the pilot is ill, no raft shall be moored."
    let norm = try #require(read(text).first)
    #expect(words(norm.exception, of: text) == "Except in a case where the pilot is ill")
    #expect(norm.trigger == nil)
  }

  @Test func respectingTheLawIsNoCondition() throws {
    let norm = try #require(read("Each Party shall raise tolls while respecting its laws.").first)
    #expect(norm.trigger == nil)
  }

  @Test(arguments: [
    ("Harland commits to periodic, high-level review of the tolls.", "periodic"),
    ("A Party shall send the list by 1 April of every year.", "every year"),
    (
      "It shall meet whenever its members see fit, and at least once a year at Harland Bay.",
      "at least once a year"
    ),
    (
      "Each Party shall, at the intervals fixed by the board from time to time, sound the bay.",
      "at the intervals fixed by the board from time to time"
    ),
    (
      "The charter shall be renewed for successive periods of one year until either Party ends it.",
      "for successive periods of one year"
    ),
  ])
  func recurrence(_ text: String, _ recurrence: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.recurrence, of: text) == recurrence)
  }

  @Test func renewalGoesOnUntilItIsEnded() throws {
    let text =
      "The charter shall be renewed for successive periods of a year until Harland ends it."
    let norm = try #require(read(text).first)
    #expect(words(norm.trigger, of: text) == "until Harland ends it")
  }
}
