import Agreements

let agreement = try Agreement(
  between: Party(
    "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD"),
  and: Party(
    "sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania", adjective: "Sylvanian",
    abbreviation: "SY"),
  on: "Lighthouses"
) {
  Article("Lights") {
    Duty(.each, .result, to: "keep its lights lit")
  }
}
print(agreement.text)
