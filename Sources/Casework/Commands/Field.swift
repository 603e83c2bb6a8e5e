/// One field of a command: what the command line, the forms, the importer and the documentation know of it.
public struct Field: Sendable {
  /// The name in JSON and on the command line: lower case, words joined by hyphens.
  public let name: String
  public let label: String
  public let type: FieldType
  public let isRequired: Bool
  /// One sentence for somebody who has not used it before.
  public let help: String
  /// The paragraph that asks for it.
  public let paragraph: RequirementID?
  /// Whether it is often the same from one act to the next, and tells nothing of a person: it may be filled in together
  /// with others as it was last time.
  public let isRepeated: Bool
  /// Where to look for what is left out of a typed date or time; a field that looks back takes nothing that is yet to come.
  public let direction: DateEntry.Direction
  /// Whether a date alone does for a date and time: it means the beginning of that day.
  public let takesDayAlone: Bool
  /// The choices that one scheme, or one case of it, has of all; nil where every case has the same.
  private let offered: (@Sendable (Scheme, Case?) -> [String])?
  /// A sentence saying what is wrong with a value that has the right type; nil when it is good.
  public let check: (@Sendable (FieldValue) -> String?)?

  public init(
    _ name: String, _ label: String, _ type: FieldType, required: Bool = false, help: String = "",
    paragraph: RequirementID? = nil, repeated: Bool = false,
    direction: DateEntry.Direction = .nearest, dayAlone: Bool = false,
    offered: (@Sendable (Scheme, Case?) -> [String])? = nil,
    check: (@Sendable (FieldValue) -> String?)? = nil
  ) {
    self.name = name
    self.label = label
    self.type = type
    isRequired = required
    self.help = help
    self.paragraph = paragraph
    isRepeated = repeated
    self.direction = direction
    takesDayAlone = dayAlone
    self.offered = offered
    self.check = check
  }
}

extension Field {
  /// The exact values to choose from, where there is a list of them.
  ///
  /// - Parameters:
  ///   - scheme: those of a scheme alone; of every scheme where left out.
  ///   - case: those of a case alone.
  public func options(in scheme: Scheme? = nil, on case: Case? = nil) -> [String] {
    guard let offered, let scheme = `case`?.scheme ?? scheme else { return type.options }
    return offered(scheme, `case`)
  }
}

/// The type of a field: how a value is typed, checked and shown.
public enum FieldType: Sendable, Equatable {
  /// One line.
  case text
  /// Several lines.
  case longText
  case number
  case money
  case date
  case moment
  /// Yes or no.
  case flag
  /// One of these exact values.
  case choice([String])
  /// Any of these exact values, or others where `open`.
  case choices([String], open: Bool)
  /// A member of staff, by login.
  case staff
  /// Somebody on file, by number; what is typed behind the number only tells who it is.
  case person
  /// A party of the case: its number, its role where only one has it, or its name.
  case party
  case parties
  /// A contact, letter, document… of the case, by its number.
  case part(RecordTable)
  case parts(RecordTable)
  /// A body in the register, by its number or exact name.
  case organisation
  /// A requirement's id.
  case requirement
  /// A command's name.
  case command

  /// The name shown by `ombud commands`.
  public var name: String {
    switch self {
    case .text: "text"
    case .longText: "long text"
    case .number: "number"
    case .money: "money"
    case .date: "date"
    case .moment: "date and time"
    case .flag: "yes/no"
    case .choice: "choice"
    case .choices: "choices"
    case .staff: "staff login"
    case .person: "person number"
    case .party: "party"
    case .parties: "parties"
    case .part(let table): "\(table.inWords) number"
    case .parts(let table): "\(table.inWords) numbers"
    case .organisation: "organisation"
    case .requirement: "requirement"
    case .command: "command"
    }
  }

  /// What is typed is kept as it is.
  var isText: Bool { self == .text || self == .longText }

  /// The exact values, where there is a list of them.
  public var options: [String] {
    switch self {
    case .choice(let options), .choices(let options, _): options
    case .command: CommandName.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The choices that an enumeration offers, by its raw values.
  public static func choice<Value: CaseIterable & RawRepresentable<String>>(of type: Value.Type) -> FieldType {
    .choice(type.allCases.map(\.rawValue))
  }
}
