import Agreements

// An identity of one kind of thing cannot stand where another is wanted.
let duty: ObligationID = "keep"
// error: cannot convert value of type 'ObligationID' to expected argument type 'ClauseID'
let text: Prose = "See \(clause: duty)."
// error: cannot convert value of type 'ClauseID' to expected element type
let row = ProgrammeEntry.Carriage.obligations([ClauseID("lights")])
// error: cannot convert value of type 'BodyID' to expected argument type 'PartyID'
let event = Event.signature(by: BodyID("coast-guard"))
