/// Collects the components of a draft that are written one below the other.
@resultBuilder
public enum ClauseBuilder: Sendable {
  /// Adds a component.
  public static func buildExpression(_ component: some DraftComponent) -> [DraftElement] {
    component.elements
  }

  /// Adds components that were made elsewhere.
  public static func buildExpression(_ components: [any DraftComponent]) -> [DraftElement] {
    components.flatMap(\.elements)
  }

  /// Adds elements that another builder collected.
  public static func buildExpression(_ elements: [DraftElement]) -> [DraftElement] {
    elements
  }

  /// Adds a plain sentence.
  public static func buildExpression(_ prose: Prose) -> [DraftElement] {
    [.sentence(Statement(prose))]
  }

  /// Joins what is written one below the other.
  public static func buildBlock(_ elements: [DraftElement]...) -> [DraftElement] {
    elements.flatMap(\.self)
  }

  /// Adds what stands under an `if` without `else`.
  public static func buildOptional(_ elements: [DraftElement]?) -> [DraftElement] {
    elements ?? []
  }

  /// Adds what stands under an `if`.
  public static func buildEither(first elements: [DraftElement]) -> [DraftElement] {
    elements
  }

  /// Adds what stands under an `else`.
  public static func buildEither(second elements: [DraftElement]) -> [DraftElement] {
    elements
  }

  /// Adds what a loop produces.
  public static func buildArray(_ elements: [[DraftElement]]) -> [DraftElement] {
    elements.flatMap(\.self)
  }
}
