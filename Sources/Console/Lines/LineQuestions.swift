/// Fields asked one after the other. Nobody is held at one: an answer that is not good is named at once and asked for again; what stood
/// there before stays, or where nothing did, what was typed.
struct LineQuestions: Sendable {
  /// How reading a value went.
  enum Verdict {
    /// Good, with what it was read as, where that is more than was typed, and the text that is kept: a date is written out, so that it stays
    /// the same day tomorrow.
    case good(String?, kept: String)
    case bad(String)
  }

  /// What follows from a line.
  enum Result {
    /// Goes on asking; these lines come first.
    case asks([String])
    /// All were asked, or the review was asked for.
    case done([String])
    /// The form is to be left.
    case left
  }

  private(set) var fields: [LineField]
  private(set) var values: [String: String]
  /// What is on record in fields that change it.
  private(set) var standing: [String: String]
  /// What is wrong with values that were kept all the same.
  private(set) var errors: [String: String] = [:]
  /// The fields named by a refusal, of which nobody knows whether they are still wrong once something was changed.
  private var refused: Set<String> = []
  private(set) var index = 0
  /// The lines of a text so far; nil while none is being typed.
  private var lines: [String]?
  /// Comes back to the review after this field.
  private(set) var isSingle = false

  /// Words that mean themselves nowhere but on a line of their own.
  static let wordsHelp = [
    "Enter keeps what is there. back: the field before. clear: empties the field. again: asks again.",
    "review: what you have so far, to save or change. fields: all by number. go 7: to field 7. more: adds to a longer text.",
    "A longer text goes on from line to line, until a line with only a dot. quit: puts the form aside. A word meant as text: = before it.",
  ]

  init(_ fields: [LineField], values: [String: String] = [:], standing: [String: String] = [:]) {
    self.fields = fields
    self.values = values
    self.standing = standing
  }

  var field: LineField? { fields.indices.contains(index) ? fields[index] : nil }

  var prompt: String {
    if lines != nil { return "+ " }
    return field.map { $0.prompt(values[$0.name] ?? "", isBad: errors[$0.name] != nil) } ?? ""
  }

  /// What is said before the prompt.
  var lead: [String] { field?.lead ?? [] }

  /// Asks for one field, and then no more.
  mutating func ask(only index: Int) {
    self.index = index
    lines = nil
    isSingle = true
  }

  /// Asks from the beginning, or from a field, to the end.
  mutating func askAll(from index: Int = 0) {
    self.index = index
    lines = nil
    isSingle = false
  }

  /// Takes over what the form holds.
  mutating func take(_ values: [String: String], standing: [String: String]) {
    self.values = values.filter { !$0.value.isEmpty }
    self.standing = standing
  }

  /// Notes why the form was refused, at a field; any change may answer that.
  mutating func complain(_ sentence: String, about name: String) {
    errors[name] = sentence
    refused.insert(name)
  }

  /// What was wrong with a field may be mended by something else than another value.
  mutating func withdrawComplaint(about name: String) { errors[name] = nil }

  private mutating func settle(_ name: String, as value: String?) {
    if value != values[name] {
      for name in refused { errors[name] = nil }
      refused = []
    }
    values[name] = value
    errors[name] = nil
  }

  /// Puts a value in a field that may be another than the one that is asked for.
  mutating func put(_ value: String, in name: String) { settle(name, as: value.isEmpty ? nil : value) }

  /// Takes the fields as they are asked now, with the choices that came since.
  mutating func replaceFields(_ fields: [LineField]) { self.fields = fields }

  /// Whether lines of a text are being taken, in which no word means anything.
  var isInText: Bool { lines != nil }

  /// What is being typed counts as typed: the line may end here.
  mutating func closeText() {
    guard let field, let lines, !lines.isEmpty else { return }
    values[field.name] = lines.joined(separator: "\n")
    self.lines = nil
  }

  // MARK: - Answers

  mutating func answer(_ line: String, check: (LineField, String) -> Verdict) -> Result {
    guard let field else { return .done([]) }
    if var lines {
      if line.trimmingSpaces == "." {
        self.lines = nil
        return take(lines.joined(separator: "\n"), for: field, check)
      }
      lines.append(line)
      self.lines = lines
      return .asks([])
    }
    let word = line.trimmingSpaces
    if let result = obey(word.lowercased(), field, check) { return result }
    if word.isEmpty || word == "." { return goOn(from: field) }
    // A line that would be an order is taken as it stands behind this sign.
    let text = word.hasPrefix("=") ? word.dropFirst().trimmingSpaces : word
    if field.isText {
      lines = [text]
      return .asks([])
    }
    return take(text, for: field, check)
  }

  private mutating func obey(
    _ word: String, _ field: LineField, _ check: (LineField, String) -> Verdict
  ) -> Result? {
    switch word {
    case "?", "help":
      return .asks(field.explanation + Self.wordsHelp)
    case "again": return .asks(lead)
    case "back":
      if isSingle { return .done([]) }
      guard index > 0 else { return .asks(["This is the first field; quit puts the form aside."]) }
      index -= 1
      return .asks(lead)
    case "clear":
      return clear(field, check)
    case "review", "save": return .done([])
    case "more" where field.isText:
      lines = (values[field.name] ?? "").paragraphs.filter { !$0.isEmpty }
      return .asks([])
    case "fields":
      return .asks(
        fields.enumerated().map { "\($0 + 1) \($1.label)\($1.isRequired ? ", needed" : "")" } + [
          "go with a number goes there."
        ])
    case "quit": return .left
    default: break
    }
    let parts = word.split(separator: " ")
    guard parts.count == 2, ["go", "change"].contains(parts[0]), let number = Int(parts[1]) else { return nil }
    guard fields.indices.contains(number - 1) else { return .asks(["The fields go from 1 to \(fields.count)."]) }
    index = number - 1
    return .asks(lead)
  }

  private mutating func clear(_ field: LineField, _ check: (LineField, String) -> Verdict) -> Result {
    switch check(field, "") {
    case .bad(let sentence): return .asks(["\(field.label) \(sentence)"])
    case .good(let remark, _):
      settle(field.name, as: nil)
      return goOn(from: field, saying: remark.map { ["\(field.label): \($0)."] } ?? [])
    }
  }

  /// Takes a value for the field that is asked for, as if it had been typed.
  mutating func take(
    _ text: String, for field: LineField, _ check: (LineField, String) -> Verdict
  ) -> Result {
    guard let value = field.value(of: text) else { return .asks(["\(LineField.noChoice)\(standing(in: field))"]) }
    if value.isEmpty { return clear(field, check) }
    switch check(field, value) {
    case .bad(let sentence):
      let stands = standing(in: field)
      if !stands.isEmpty { return .asks(["\(field.complaint(sentence))\(stands)"]) }
      values[field.name] = value
      errors[field.name] = sentence
      return .asks(["\(field.complaint(sentence)) Type it again, or Enter goes on with it as it is."])
    case .good(let read, let kept):
      settle(field.name, as: kept)
      let label = field.options.isEmpty ? text : field.shown(value)
      let echo = label == text ? read : label
      return goOn(from: field, saying: echo.map { ["\(field.label): \($0)"] } ?? [])
    }
  }

  /// What stays when an answer is refused; empty where nothing good was there.
  private func standing(in field: LineField) -> String {
    guard let value = values[field.name], !value.isEmpty, errors[field.name] == nil else { return "" }
    return " '\(field.shown(value).brief)' stands; Enter keeps it."
  }

  private mutating func goOn(from field: LineField, saying said: [String] = []) -> Result {
    var said = said
    if field.isRequired, values[field.name, default: ""].isEmpty, !isSingle {
      said.append("\(field.label) is needed before saving.")
    }
    if isSingle || index + 1 >= fields.count { return .done(said) }
    index += 1
    return .asks(said + lead)
  }

  // MARK: - The review

  /// The fields that must be filled in and are not.
  var missing: [Int] { fields.indices.filter { fields[$0].isRequired && values[fields[$0].name, default: ""].isEmpty } }

  /// The whole of a field.
  func whole(_ number: Int?) -> [String] {
    guard let number, fields.indices.contains(number - 1) else {
      return ["Type the number of a field behind, from 1 to \(fields.count)."]
    }
    let field = fields[number - 1]
    let value = values[field.name] ?? ""
    let lines = (value.isEmpty ? "empty" : field.shown(value)).paragraphs
    return ["\(field.label): \(lines.first ?? "")"] + lines.dropFirst().map { "  \($0)" }
  }

  /// One field as the review says it.
  func line(of index: Int) -> String {
    let field = fields[index]
    let value = values[field.name] ?? ""
    let wrong = errors[field.name].map { ". Not good: \(field.complaint($0))" } ?? ""
    let empty = standing[field.name] == nil ? "empty" : "taken away"
    return "\(index + 1) \(field.label): \(value.isEmpty ? empty : field.shown(value).brief)\(wrong)"
  }

  /// What was typed, by the numbers of the fields; and what is wrong with it.
  func review(all: Bool = false) -> [String] {
    var lines: [String] = []
    for (index, field) in fields.enumerated() {
      let value = values[field.name] ?? ""
      let isChanged = value != standing[field.name] ?? "" && !field.isUnremarkable(value)
      guard all || isChanged || errors[field.name] != nil else { continue }
      lines.append(line(of: index))
    }
    return lines + missing.map { "\($0 + 1) \(fields[$0].label): needed, and empty" }
  }
}
