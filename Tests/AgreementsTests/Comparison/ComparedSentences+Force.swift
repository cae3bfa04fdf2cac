import Agreements

extension ComparedSentences {
  /// Force, modality and standard.
  static let forces: [ComparedSentences] = [
    ComparedSentences(
      "Norland shall provide training to the pilots of Sudmark.",
      "Norland shall endeavour to provide training to the pilots of Sudmark.",
      .weakened, "force weakens"),
    ComparedSentences(
      "Norland shall endeavour to provide training to the pilots of Sudmark.",
      "Norland shall use its best efforts to provide training to the pilots of Sudmark.",
      .strengthened, "force strengthens"),
    ComparedSentences(
      "Each Party shall provide ice charts to the other Party.",
      "Each Party shall consider providing ice charts to the other Party.",
      .weakened, "force weakens"),
    ComparedSentences(
      "Sudmark may inspect the dredgers in its ports.",
      "Sudmark shall inspect the dredgers in its ports.",
      .strengthened, "modality strengthens"),
    ComparedSentences(
      "Each Party shall publish its tide tables.",
      "Each Party should publish its tide tables.",
      .weakened, "modality weakens"),
    ComparedSentences(
      "The Parties intend to publish a joint chart of the strait.",
      "The Parties shall publish a joint chart of the strait.",
      .strengthened, "modality strengthens"),
    ComparedSentences(
      "Neither Party shall disclose the soundings.",
      "Either Party may disclose the soundings.",
      .reversed, "modality reverses"),
    ComparedSentences(
      "Norland shall mark the wreck.",
      "Norland shall not mark the wreck.",
      .reversed, "modality reverses"),
    ComparedSentences(
      "Norland shall pay the harbour dues.",
      "Norland shall not be required to pay the harbour dues.",
      .reversed, "modality reverses"),
    ComparedSentences(
      "Norland shall not dredge the channel.",
      "Norland shall not be required to dredge the channel.",
      .weakened, "modality weakens"),
    ComparedSentences(
      "Each Party should disclose the soundings.",
      "Each Party should not disclose the soundings.",
      .reversed, "modality reverses"),
    ComparedSentences(
      "Sudmark shall be entitled to use the quay.",
      "Sudmark may use the quay.",
      .weakened, "modality weakens"),
    ComparedSentences(
      "Each Party shall ensure safe passage through the strait.",
      "Each Party shall promote safe passage through the strait.",
      .weakened, "standard weakens"),
    ComparedSentences(
      "Norland shall provide tugs in the strait.",
      "Norland will provide tugs in the strait.",
      .weakened, "force weakens"),
  ]

  /// Bearers and how the norm falls on them.
  static let bearers: [ComparedSentences] = [
    ComparedSentences(
      "Norland shall maintain the lights on the reef.",
      "Sudmark shall maintain the lights on the reef.",
      .burdenShift(from: .one("norland"), to: .one("sudmark")), "burdenShift shifts"),
    ComparedSentences(
      "Norland shall maintain the lights on its coast.",
      "Each Party shall maintain the lights on its coast.",
      .strengthened, "mutualised strengthens"),
    ComparedSentences(
      "Each Party shall keep a register of wrecks.",
      "Sudmark shall keep a register of wrecks.",
      .weakened, "unilateralised weakens"),
    ComparedSentences(
      "The Parties shall jointly survey the strait.",
      "Each Party shall survey the strait.",
      .strengthened, "quantifier strengthens"),
    ComparedSentences(
      "The requesting Party shall bear the costs of towage.",
      "The requested Party shall bear the costs of towage.",
      .burdenShift(from: .role("The requesting Party"), to: .role("The requested Party")),
      "burdenShift shifts"),
    ComparedSentences(
      "Each Party shall bear the costs of towage.",
      "The requesting Party shall bear the costs of towage.",
      .weakened, "quantifier weakens"),
    ComparedSentences(
      "Norland shall publish the notices to mariners.",
      "The notices to mariners shall be published.",
      .indeterminate, "bearer indeterminate", "scope indeterminate"),
    ComparedSentences(
      "Norland shall maintain the buoys in the strait.",
      "Sudmark shall endeavour to maintain the buoys in the strait.",
      .burdenShift(from: .one("norland"), to: .one("sudmark")),
      "force weakens", "burdenShift shifts"),
  ]

  /// Conditions, exceptions and provisos.
  static let terms: [ComparedSentences] = [
    ComparedSentences(
      "Each Party shall send an icebreaker.",
      "Where the strait is closed by ice, each Party shall send an icebreaker.",
      .weakened, "condition weakens"),
    ComparedSentences(
      "Either Party may close its ports.",
      "If a storm is forecast, either Party may close its ports.",
      .weakened, "condition weakens"),
    ComparedSentences(
      "If a tanker runs aground, Sudmark shall send a tug.",
      "If a tanker or a ferry runs aground, Sudmark shall send a tug.",
      .strengthened, "condition strengthens"),
    ComparedSentences(
      "If a tanker runs aground, Sudmark shall send a tug.",
      "If a laden tanker runs aground, Sudmark shall send a tug.",
      .indeterminate, "condition indeterminate"),
    ComparedSentences(
      "Neither Party shall publish the soundings.",
      "Neither Party shall publish the soundings, except with the consent of the other Party.",
      .weakened, "exception weakens"),
    ComparedSentences(
      "Each Party shall admit pilots, unless the harbour is closed.",
      "Each Party shall admit pilots, unless the harbour or the fairway is closed.",
      .weakened, "exception weakens"),
    ComparedSentences(
      "Norland shall maintain the channel.",
      "Norland shall, subject to the availability of appropriated funds, maintain the channel.",
      .weakened, "qualifier weakens"),
    ComparedSentences(
      "Each Party shall share its charts in accordance with its laws and regulations.",
      "Each Party shall share its charts.",
      .strengthened, "qualifier strengthens"),
    ComparedSentences(
      "Each Party shall inform the other Party of its works.",
      "Each Party shall, where appropriate, inform the other Party of its works.",
      .weakened, "qualifier weakens"),
    ComparedSentences(
      "Sudmark may use the quay.",
      "Sudmark may use the quay upon request.",
      .weakened, "qualifier weakens"),
    ComparedSentences(
      "Each Party shall remove its wrecks.",
      "Each Party shall remove its wrecks, unless otherwise agreed.",
      .weakened, "qualifier weakens"),
    ComparedSentences(
      "Each Party shall share its charts in accordance with its laws.",
      "Each Party shall share its charts in accordance with the laws of the receiving State.",
      .indeterminate, "qualifier indeterminate"),
    ComparedSentences(
      "Notwithstanding Article 2, Norland shall admit the pilots of Sudmark.",
      "Norland shall admit the pilots of Sudmark.",
      .weakened, "qualifier weakens"),
    ComparedSentences(
      "Norland shall dredge the channel.",
      "Norland shall dredge the channel, provided that Sudmark supplies the barges.",
      .weakened, "condition weakens"),
  ]

  /// Deadlines and recurrences.
  static let times: [ComparedSentences] = [
    ComparedSentences(
      "Each Party shall notify the other Party of a grounding.",
      "Each Party shall notify the other Party of a grounding within 30 days after its discovery.",
      .strengthened, "deadline strengthens"),
    ComparedSentences(
      "Each Party shall answer within 30 days of receipt of the request.",
      "Each Party shall answer within 60 days of receipt of the request.",
      .weakened, "deadline weakens"),
    ComparedSentences(
      "Each Party shall answer within twelve months of receipt of the request.",
      "Each Party shall answer within one year of receipt of the request.",
      .editorial),
    ComparedSentences(
      "Each Party shall answer within one month of receipt of the request.",
      "Each Party shall answer within 30 days of receipt of the request.",
      .indeterminate, "deadline indeterminate"),
    ComparedSentences(
      "Norland shall remove the wreck by 1 March 2030.",
      "Norland shall remove the wreck by 1 March 2029.",
      .strengthened, "deadline strengthens"),
    ComparedSentences(
      "Norland shall inform Sudmark promptly.",
      "Norland shall inform Sudmark within 30 days after the accident.",
      .strengthened, "deadline strengthens"),
    ComparedSentences(
      "Norland shall inform Sudmark immediately.",
      "Norland shall inform Sudmark as soon as possible.",
      .weakened, "deadline weakens"),
    ComparedSentences(
      "The Parties shall meet annually to review the charts.",
      "The Parties shall meet every two years to review the charts.",
      .weakened, "recurrence weakens"),
    ComparedSentences(
      "The Parties shall meet regularly to review the charts.",
      "The Parties shall meet annually to review the charts.",
      .strengthened, "recurrence strengthens"),
    ComparedSentences(
      "The Parties shall meet to review the charts.",
      "The Parties shall meet annually to review the charts.",
      .strengthened, "recurrence strengthens"),
    ComparedSentences(
      "Either Party may terminate this Agreement by giving six months' written notice.",
      "Either Party may terminate this Agreement by giving twelve months' written notice.",
      .weakened, "cap weakens"),
  ]

  /// What the norm is about.
  static let scopes: [ComparedSentences] = [
    ComparedSentences(
      "Each Party shall assist all vessels in distress.",
      "Each Party shall assist certain vessels in distress.",
      .weakened, "scope weakens"),
    ComparedSentences(
      "Each Party shall exchange any information on currents.",
      "Each Party shall exchange relevant information on currents.",
      .weakened, "scope weakens"),
    ComparedSentences(
      "Norland shall provide charts and logs to the pilots.",
      "Norland shall provide charts, logs and tide tables to the pilots.",
      .strengthened, "scope strengthens"),
    ComparedSentences(
      "Neither Party shall anchor or fish in the fairway.",
      "Neither Party shall anchor, fish or dredge in the fairway.",
      .strengthened, "scope strengthens"),
    ComparedSentences(
      "Sudmark may land cargo or stores at the quay.",
      "Sudmark may land cargo, stores or timber at the quay.",
      .strengthened, "scope strengthens"),
    ComparedSentences(
      "Norland shall provide boats or barges.",
      "Norland shall provide boats, barges or rafts.",
      .indeterminate, "scope indeterminate"),
    ComparedSentences(
      "Norland shall supply fuel and water.",
      "Norland shall supply fuel or water.",
      .weakened, "listConnective weakens"),
    ComparedSentences(
      "Sudmark may land cargo and stores at the quay.",
      "Sudmark may land cargo or stores at the quay.",
      .strengthened, "listConnective strengthens"),
    ComparedSentences(
      "Each Party shall exchange information on currents.",
      "Each Party shall exchange information on currents, including salinity.",
      .strengthened, "scope strengthens"),
    ComparedSentences(
      "Norland shall dredge the channel to the customary depth.",
      "Norland shall sound the channel to the customary depth.",
      .indeterminate, "scope indeterminate"),
    ComparedSentences(
      "Sudmark shall keep the logs for at least five years.",
      "Sudmark shall keep the logs for at least ten years.",
      .strengthened, "cap strengthens"),
    ComparedSentences(
      "Norland shall contribute up to EUR 5 million to the dredging.",
      "Norland shall contribute up to EUR 3 million to the dredging.",
      .weakened, "cap weakens"),
    ComparedSentences(
      "Norland shall supply pumps.",
      "Norland shall supply pumps to Sudmark.",
      .strengthened, "beneficiary strengthens"),
    ComparedSentences(
      "Norland shall endeavour to supply all pumps.",
      "Norland shall supply certain pumps.",
      .mixed, "force strengthens", "scope weakens"),
    ComparedSentences(
      "Sudmark may use the quay.",
      "Sudmark may use the quay only.",
      .weakened, "scope weakens"),
  ]

  /// What is only editing.
  static let editing: [ComparedSentences] = [
    ComparedSentences(
      "Each Party shall co-operate in the defence of the harbour.",
      "Each Party shall cooperate in the defense of the harbor.",
      .editorial),
    ComparedSentences(
      "EACH PARTY shall publish its \u{201C}tide tables\u{201D} \u{2013} in print.",
      "Each Party shall publish its \"tide tables\" - in print.",
      .editorial),
    ComparedSentences(
      "Norland shall inform the Government of Sudmark of its works.",
      "Norland shall inform Sudmark of its works.",
      .editorial),
    ComparedSentences(
      "Norland shall keep thirty (30) buoys in the strait.",
      "Norland shall keep 30 buoys in the strait.",
      .editorial),
    ComparedSentences(
      "Upon arrival, each Party shall inform the other.",
      "On arrival each Party shall inform the other.",
      .editorial),
  ]

  /// All pairs of clauses.
  static let all = forces + bearers + terms + times + scopes + editing
}
