import Agreements

// An agreement creates no obligations for a third state without its consent (VCLT art. 34).
let league = NonParty("league", name: "the League of Harbours", kind: .organization)
// error: cannot convert value of type 'NonPartyID' to expected argument type 'PartyID'
let byIdentity = Duty(.one(league.id), to: "keep the peace")
// error: cannot convert value of type 'NonParty' to expected argument type 'Party'
let byValue = Bearer.party(league)
// error: cannot convert value of type 'NonPartyID' to expected argument type 'PartyID'
let byOrgan = Bearer.body("fleet", of: league.id)
