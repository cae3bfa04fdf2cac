import Agreements

extension Placeholder {
  /// A particular on which both sources are silent.
  private static func silent(_ id: PlaceholderID, _ kind: Kind, _ prompt: String) -> Placeholder {
    Placeholder(id, kind, prompt: prompt, because: .sourcesSilent([.analysis, .opEd]))
  }

  /// A claim of one of the sources that nothing confirms.
  static func unverified(_ id: PlaceholderID, _ prompt: String) -> Placeholder {
    Placeholder(id, .text, prompt: prompt, because: .negotiable)
  }

  // The instrument.
  static let designation = silent("designation", .text, "Agreement")
  static let subject = silent("subject", .text, "Security Cooperation")
  static let guidelines = silent("nato-guidelines", .text, "NATO guidelines to be identified")
  static let defenseArticles = silent(
    "defense-articles", .text, "definition to be agreed by reference to U.S. law")
  static let shall = Placeholder("shall", .text, prompt: "shall", because: .negotiable)

  // Defense.
  static let standards = silent("nato-standards", .text, "standards to be identified")
  static let annualExercises = Placeholder(
    "exercise-interval", .duration, prompt: "annually", because: .sourcesConflict([16, 49]))
  static let consultationInterval = silent(
    "consultation-interval", .duration, "at intervals to be agreed")
  static let crisisProcedure = silent(
    "crisis-procedure", .formula, "a procedure for crises to be agreed")
  static let designationPeriod = silent("designation-period", .duration, "a period to be agreed")
  static let missions = silent("peacekeeping-missions", .text, "to be identified")
  static let contribution = silent(
    "contribution-to-security", .text, "in ways to be agreed")

  // Cyber security and information.
  static let provider = Placeholder(
    "provider", .party, prompt: "the United States", because: .sourcesSilent([.opEd]))
  static let unitProvider = Placeholder(
    "unit-provider", .party, prompt: "each Party", because: .sourcesSilent([.analysis]))
  static let strategyPeriod = silent("strategy-period", .duration, "a period to be agreed")
  static let taskForceName = Placeholder(
    "task-force-name", .organ, prompt: "Joint Cyber Defense Task Force",
    because: .sourcesSilent([.opEd]))
  static let taskForceMandate = silent("task-force-mandate", .text, "mandate to be agreed")
  static let taskForceComposition = silent(
    "task-force-composition", .organ, "composition to be agreed")
  static let taskForceSeat = silent("task-force-seat", .place, "seat to be agreed")
  static let platforms = silent("information-platforms", .organ, "platforms to be identified")
  static let securityInstrument = Placeholder(
    "classified-information-instrument", .text,
    prompt: "any instrument in force between the Parties on classified information",
    because: .sourcesSilent([.analysis, .opEd]))

  // Cooperation.
  static let gridProgram = Placeholder(
    "grid-program", .organ, prompt: "a program to be identified", because: .negotiable)
  static let forumInterval = silent("forum-interval", .duration, "at intervals to be agreed")
  static let workshopInterval = silent("workshop-interval", .duration, "at intervals to be agreed")
  static let regionalForum = Placeholder(
    "regional-forum", .organ, prompt: "a forum to be named", because: .negotiable)
  static let regionalProcesses = Placeholder(
    "regional-processes", .text, prompt: "processes to be identified",
    because: .sourcesSilent([.opEd]))

  // Institutions.
  static let dialogueLevel = silent("dialogue-level", .person, "level to be agreed")
  static let dialogueVenue = silent("dialogue-venue", .place, "place and month to be agreed")
  static let commissionName = silent("commission-name", .organ, "Joint Commission")
  static let commissionComposition = silent(
    "commission-composition", .organ, "composition and chair to be agreed")
  static let commissionSeat = silent("commission-seat", .place, "seat to be agreed")
  static let commissionMandate = silent(
    "commission-mandate", .text, "further tasks to be agreed")
  static let students = silent("scholarship-holders", .person, "beneficiaries to be agreed")
  static let supplyModal = Placeholder(
    "supply-modal", .text,
    prompt: "shall, in accordance with its laws and regulations, endeavor to",
    because: .negotiable)
  static let procurementModal = Placeholder(
    "procurement-modal", .text,
    prompt: "intends, in accordance with its law on procurement, to consider",
    because: .negotiable)
  static let recognitionModal = Placeholder(
    "recognition-modal", .text, prompt: "may support", because: .negotiable)
  static let unitsModal = Placeholder(
    "units-modal", .text, prompt: "intends to", because: .negotiable)
  static let commissionInterval = silent(
    "commission-interval", .duration, "at intervals to be agreed")

  // Final provisions.
  static let priorInstruments = silent(
    "prior-instruments", .text, "list of instruments in force between the Parties to be agreed")
  static let entryIntoForce = silent(
    "entry-into-force", .formula, "in accordance with a formula to be agreed")
  static let duration = silent("duration", .duration, "number of years to be agreed")
  static let renewal = silent("renewal", .text, "terms of renewal to be agreed")
  static let notice = silent("notice-period", .duration, "period of notice to be agreed")
  static let place = silent("place", .place, "place")
  static let date = silent("date", .date, "date")
  static let languages = silent(
    "languages", .text, "languages and authenticity of the texts to be agreed")
  static let prevailingText = silent("prevailing-text", .text, "the text to be agreed, if any,")

  /// Who signs for a party.
  static func signatory(_ party: Party) -> Placeholder {
    silent(PlaceholderID("signatory-\(party.id)"), .person, "name")
  }

  /// In which capacity that person signs.
  static func capacity(_ party: Party) -> Placeholder {
    silent(PlaceholderID("capacity-\(party.id)"), .person, "title")
  }
}
