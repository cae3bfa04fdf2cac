import Agreements

// A period that runs from nothing is no deadline.
// error: missing argument for parameter 'of' in call
let within = Deadline.within(.days(30))
// error: missing argument for parameter 'byAtLeast' in call
let before = Deadline.before(.termination)
// error: cannot convert value of type 'Int' to expected argument type 'CalendarDate'
let number = Deadline.by(30)
