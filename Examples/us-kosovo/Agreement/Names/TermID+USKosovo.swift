import Agreements

extension TermID {
  static let classifiedInformation: TermID = "Classified Information"
  static let cyberIncident: TermID = "Cyber Incident"
  static let defenseArticles: TermID = "Defense Articles and Services"
  static let originatingParty: TermID = "Originating Party"
  static let program: TermID = "Program"
}
