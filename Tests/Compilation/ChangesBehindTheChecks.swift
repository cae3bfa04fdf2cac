import Agreements

// What is checked when an agreement is made can be changed only through checks.
func change(_ agreement: inout Agreement, _ parties: inout Parties, _ prose: inout Prose) {
  // error: 'clauses' setter is inaccessible
  agreement.clauses.removeAll()
  // error: setter is inaccessible
  parties.second = parties.first
  // error: 'runs' setter is inaccessible
  prose.runs.removeAll()
}
