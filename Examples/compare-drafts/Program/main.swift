import Agreements
import ComparedDrafts

// Drafts two rounds of the U.S.–Kosovo agreement and shows what the second one changes: first who owes more or less,
// then every edit. With `--html` it prints a page for a browser instead.

let comparison = Comparison(from: try .firstRound(), to: try .secondRound())
if CommandLine.arguments.dropFirst() == ["--html"] {
  print(HTMLComparisonRenderer().render(comparison))
} else {
  print(TerminalComparisonRenderer(isColoured: false).render(comparison))
  // What is compared can also be asked for in Swift.
  for party in comparison.new.parties.both {
    let weakened = comparison.obligations.weakened(for: party.id)
    print("\(party.shortName): \(weakened.count) duties are weaker than before")
  }
  // The script leads from one round to the other, and back.
  let script = comparison.script
  print(try comparison.old.applying(script) == comparison.new)
  print(try comparison.new.applying(script.inverse) == comparison.old)
}
