extension Field {
  /// What is wrong with a value: its type, its choice, or what the field's own check says; nil when it is good.
  public func complaint(about value: FieldValue) -> String? {
    switch (type, value) {
    case (.text, .text), (.longText, .text), (.number, .number), (.money, .money), (.date, .day), (.moment, .moment),
      (.flag, .flag), (.staff, .number), (.person, .number), (.party, .number), (.part, .number),
      (.organisation, .number),
      (.requirement, .text), (.parties, .list), (.parts, .list):
      break
    case (.choice(let options), .text(let text)):
      if !options.contains(text) { return "'\(text)' is not one of: \(options.joined(separator: "; "))." }
    case (.choices(let options, let open), .list(let list)):
      if !open, let stranger = list.first(where: { !options.contains($0) }) {
        return "'\(stranger)' is not one of: \(options.joined(separator: "; "))."
      }
    case (.command, .text(let text)):
      if CommandName(rawValue: text) == nil { return "'\(text)' is no command; `ombud commands` lists them." }
    default:
      return "takes \(type.name)."
    }
    return check?(value)
  }
}
