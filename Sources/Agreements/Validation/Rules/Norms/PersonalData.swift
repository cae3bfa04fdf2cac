/// Reports exchanges of personal data without safeguards.
struct PersonalData: Rule {
  let description = RuleDescription(
    "norm.personal-data", "Personal data are exchanged under safeguards.", severity: .remark,
    confidence: .heuristic(percent: 80), basis: ["law on the protection of personal data"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard let sharing = context.firstSharing(of: Self.data),
      context.units(naming: Self.safeguards).isEmpty
    else { return }
    findings.report(
      "“\(context.text(of: sharing))” are to be passed on, and no clause protects them",
      at: context.location(of: sharing))
  }

  private static let data: [Phrase] = [
    "personal data", "personal information", "biometric data", "fingerprints", "passenger data",
    "passenger name records", "criminal records", "health data", "medical records", "DNA profiles",
    "dactyloscopic data", "biographic data", "data of persons",
  ]
  private static let safeguards: [Phrase] = [
    "data protection", "protection of personal", "protection of data", "protect personal",
    "confidentiality", "confidential", "privacy", "purpose for which", "purposes for which",
    "protection of such data", "rectification", "data subject", "personal data protection",
    "protection of information", "protection of privacy", "unauthorised access",
    "unauthorized access", "protection of individuals",
  ]
}
