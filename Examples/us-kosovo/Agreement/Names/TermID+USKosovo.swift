import Agreements

extension TermID {
  static let classifiedInformation: TermID = "Classified Information"
  static let commission: TermID = "Commission"
  static let cyberIncident: TermID = "Cyber Incident"
  static let defenseArticles: TermID = "Defense Articles and Services"
  static let originatingParty: TermID = "Originating Party"
  static let program: TermID = "Program"
  static let taskForce: TermID = "Task Force"
}
