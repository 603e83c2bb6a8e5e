/// How a cell looks: what its text means, and attributes laid over what the theme gives that meaning.
public struct Style: Equatable, Hashable, Sendable {
  public var role: Role
  /// Added to the theme's attributes for the role.
  public var attributes: Attributes

  public init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// The same meaning with more attributes.
  public func adding(_ attributes: Attributes) -> Style { Style(role, self.attributes.union(attributes)) }
}
