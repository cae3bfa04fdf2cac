public import Agreements

extension Body {
  /// Kosovo's armed force, under its official name.
  public static let securityForce = Body(
    "security-force", name: "the Kosovo Security Force", abbreviation: "KSF")

  /// Kosovo's authority for cyber security, under its official name.
  public static let cyberSecurityAgency = Body(
    "cyber-security-agency", name: "the Cyber Security Agency")

  /// Kosovo's center for training in cyber security, under its official name.
  public static let trainingCenter = Body(
    "training-center", name: "the State Training Center for Cyber Security")

  /// The joint task force; its name stands in brackets where it is set up.
  public static let taskForce = Body("task-force", name: "the Task Force")

  /// The joint commission; its name stands in brackets where it is set up.
  public static let commission = Body("commission", name: "the Commission")
}
