/// Fields of a command that belong together, under a title: how a long form is divided.
public struct FieldSection: Sendable {
  public let title: String
  public let fields: [Field]

  public init(_ title: String, _ fields: [Field]) {
    self.title = title
    self.fields = fields
  }
}
