/// What an annex is to the agreement to which it is attached.
public enum AnnexStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// It forms an integral part of the agreement and binds as the agreement does.
  case integral

  /// It records an understanding and creates no obligation.
  case nonBinding

  /// It gives examples.
  case illustrative
}
