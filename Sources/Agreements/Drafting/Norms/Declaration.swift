/// A sentence that declares a position: "The United States reaffirms …".
public struct Declaration: NormativeSentence, Hashable, Codable {
  /// The norm.
  public var norm: Norm

  /// Drafts a declaration.
  ///
  /// - Parameters:
  ///   - bearer: Who declares it.
  ///   - id: The norm's identity, where something refers to it.
  ///   - position: What is declared, from the inflected verb on, as in "reaffirms its support".
  public init(_ bearer: Bearer, id: ObligationID? = nil, _ position: Prose) {
    norm = Norm(.declaration, of: bearer, id: id, to: position)
  }
}
