import Casework
import Terminal

/// A field of a form as it is asked for in lines.
struct LineField: Sendable {
  /// What stands before the value, and whether the typed line is one of a list.
  enum Kind: Sendable {
    case line
    /// Several lines, ended by a line with only a dot.
    case text
    /// One of these.
    case choice([Option])
    /// Any of these, with semicolons between; where it is open, others as well.
    case several([Option], isOpen: Bool)
  }

  struct Option: Sendable {
    /// What is typed for it.
    let number: String
    let value: String
    let label: String
  }

  let name: String
  let label: String
  let help: String
  let isRequired: Bool
  let kind: Kind

  /// The same field as the panes' form shows.
  init(_ field: FormField) {
    name = field.identifier
    label = field.label
    help = field.help
    isRequired = field.isRequired
    kind =
      switch field.control {
      case .area: .text
      case .choice(let choice): .choice(Self.options(choice.choices) + Self.none(field, choice))
      case .choices(let choice): .several(Self.options(choice.choices), isOpen: choice.isOpen)
      case .text: .line
      }
  }

  /// A field that takes one of the letters to begin with, or nothing for a letter in one's own words.
  init(_ field: FormField, letters: [LetterProposal]) {
    name = field.identifier
    label = field.label
    help = field.help
    isRequired = field.isRequired
    let options = letters.enumerated().map { Option(number: String($0 + 1), value: $1.template, label: $1.title) }
    kind = .choice([Option(number: "0", value: "", label: "your own words")] + options)
  }

  /// What has a number of its own in the store is chosen by that number, which lists and sections show; anything else by its place.
  private static func options(_ choices: [Choice]) -> [Option] {
    let hasOwnNumbers = !choices.isEmpty && choices.allSatisfy { Int64($0.value) != nil }
    return choices.enumerated().map { index, choice in
      let number = hasOwnNumbers ? choice.value : String(index + 1)
      let label = choice.label.hasPrefix("\(number) ") ? String(choice.label.dropFirst(number.count + 1)) : choice.label
      return Option(number: number, value: choice.value, label: label)
    }
  }

  /// Where a choice may be left open or taken back, that is a choice too.
  private static func none(_ field: FormField, _ choice: ChoiceField) -> [Option] {
    let isNamed = choice.choices.contains { $0.value == "none" || $0.label == "none" }
    guard !field.isRequired, field.identifier != FieldControls.afterwards else { return [] }
    return [Option(number: "0", value: "", label: isNamed ? "leave empty" : "none")]
  }

  var options: [Option] {
    switch kind {
    case .choice(let options), .several(let options, _): options
    case .line, .text: []
    }
  }

  var isSeveral: Bool { if case .several = kind { true } else { false } }

  var isText: Bool { if case .text = kind { true } else { false } }

  private var isYesOrNo: Bool { Set(options.map(\.value)).subtracting([""]) == ["yes", "no"] }

  /// What stands on the line where the value is typed: the label first, so that it is heard first.
  ///
  /// - Parameter isBad: what stands there was typed and cannot be taken.
  func prompt(_ value: String, isBad: Bool = false) -> String {
    var parts = [label]
    if isRequired { parts.append("needed") }
    if isYesOrNo { parts.append(options.contains { $0.value.isEmpty } ? "yes, no or none" : "yes or no") }
    if options.count > DialogueContext.pageLength { parts.append("? lists \(options.count)") }
    if isSeveral { parts.append("any, with semicolons between") }
    if isText { parts.append("dot ends") }
    if !value.isEmpty { parts.append("now \(shown(value).brief)\(isBad ? ", not good" : "")") }
    return parts.joined(separator: ", ") + ": "
  }

  /// What is said before: the choices, where they are few.
  var lead: [String] { isYesOrNo || options.count > DialogueContext.pageLength ? [] : optionLines }

  /// The choices, on one line where they are short.
  var optionLines: [String] {
    let lines = options.map { "\($0.number) \($0.label)" }
    let line = lines.joined(separator: ", ")
    return line.count <= 120 ? [line].filter { !$0.isEmpty } : lines
  }

  /// What is said to a line that names none of the choices.
  static let noChoice = "That is none of the choices. Type a number, some letters, or ? for the list."

  /// A complaint as it is said where the field is known.
  func complaint(_ sentence: String) -> String {
    return sentence.hasPrefix("\(label): ") ? String(sentence.dropFirst(label.count + 2)) : sentence
  }

  /// What is so unless somebody says otherwise.
  func isUnremarkable(_ value: String) -> Bool { name == FieldControls.afterwards && value == "no" }

  var explanation: [String] {
    [label + (isRequired ? ", needed. " : ". ") + help] + optionLines
  }

  /// A value as people read it.
  func shown(_ value: String) -> String {
    guard isSeveral else { return options.first { $0.value == value && !value.isEmpty }?.label ?? value }
    return Self.items(of: value).map { item in options.first { $0.value == item }?.label ?? item }
      .joined(separator: "; ")
  }

  /// The value that a typed line stands for; nil where it names none of the choices.
  func value(of line: String) -> String? {
    switch kind {
    case .line, .text: return line
    case .choice: return chosen(line)?.value
    case .several(_, let isOpen):
      let values = Self.items(of: line).map { chosen($0)?.value ?? (isOpen ? $0 : nil) }
      let known = values.compactMap { $0 }
      return known.count == values.count ? known.joined(separator: "; ") : nil
    }
  }

  private static func items(of line: String) -> [String] {
    line.split(separator: ";").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// What a typed line stands for: a choice by its number, its name, or letters with which one name alone begins, or that one alone has.
  func chosen(_ line: String) -> Option? {
    let typed = line.lowercased()
    if let exact = options.first(where: {
      $0.number == typed || $0.value.lowercased() == typed || $0.label.lowercased() == typed
    }) {
      return exact
    }
    let begun = options.filter { $0.label.lowercased().hasPrefix(typed) || $0.value.lowercased().hasPrefix(typed) }
    if begun.count == 1 { return begun[0] }
    let holding = typed.count > 2 && begun.isEmpty ? options.filter { $0.label.lowercased().contains(typed) } : []
    return holding.count == 1 ? holding[0] : nil
  }
}

extension String {
  /// As much as a list can say of it.
  var brief: String {
    let line = onOneLine
    guard line.count > 60 else { return line }
    return "\(line.prefix(50))... \(SpokenText.count(line.split(separator: " ").count, "word"))"
  }
}
