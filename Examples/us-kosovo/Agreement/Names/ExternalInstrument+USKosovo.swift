public import Agreements

extension ExternalInstrument {
  /// The statute by which the source dates Congress's authority for military training.
  public static let authorizationAct = ExternalInstrument(
    "ndaa-fy2024",
    title: "the National Defense Authorization Act for Fiscal Year 2024",
    standing: [.init(.kosovo, isBound: false)],
    remark:
      "Whether a provision on Kosovo survived into the law is unverified; no section is cited.")
}
