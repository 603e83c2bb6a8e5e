import Casework
import Terminal

/// What a form answers by itself: shown, said, and for anybody to change.
extension CommandForm {
  /// Fills in what the form begins with, where it was opened for nothing in particular.
  mutating func presumeBeginnings() {
    guard let view, request.step == nil, request.references.isEmpty else { return }
    let beginnings = Presumption.beginnings(
      of: definition.name, on: view.file, next: view.next, today: material.today)
    for (name, value) in beginnings where request.proposal[name] == nil && typed(in: name) == nil {
      form.values[name] = value
      presumed[name] = form.values[name]
    }
    if !beginnings.isEmpty { follow() }
  }

  /// Fills in what follows from what stands in the other fields, and takes away what follows no more. A field that somebody has filled or emptied
  /// stays as it is.
  ///
  /// - Parameter spared: a field in which somebody may be typing just now.
  mutating func follow(sparing spared: String? = nil) {
    guard request.references.isEmpty else { return }
    let following = Presumption.following(
      in: definition.name, from: form.values, on: view?.file, earlierCases: isEarlierKnown ? earlier.count : nil)
    var filled: [String] = []
    for field in definition.fields {
      guard let value = following[field.name], field.name != spared else { continue }
      let (stands, former) = (form.values[field.name] ?? "", presumed[field.name] ?? "")
      guard stands == former, stands != value ?? "" else { continue }
      form.values[field.name] = value ?? ""
      presumed[field.name] = value.map { _ in form.values[field.name] ?? "" }
      form.setError(nil, for: field.name)
      if let value { filled.append("\(field.label) is taken to be '\(value)'.") }
    }
    remarks += filled.count < 4 ? filled : ["What is on record is filled in."]
  }

  /// Takes in which earlier cases were found with some values, and what follows from that.
  mutating func take(earlier cases: [EarlierCase], for sought: [String: RawValue]) {
    earlier = cases
    earlierSought = sought
    follow(sparing: form.focusedIdentifier)
  }

  /// Whether earlier cases were looked for with what stands in the fields now.
  private var isEarlierKnown: Bool {
    guard let earlierSought else { return false }
    return Presumption.identifying.allSatisfy {
      (earlierSought[$0.name]?.text ?? "") == (form.values[$0.name] ?? "")
    }
  }

  /// What was filled in since this was asked last, in sentences.
  mutating func takeRemarks() -> [String] {
    defer { remarks = [] }
    return remarks
  }

  // MARK: - Somebody who is not on file

  /// A name typed where somebody on file is looked for, of whom there is none, is that of a new person.
  mutating func takeNewPerson(from identifier: String) {
    guard field(identifier)?.type == .person, let typed = typed(in: identifier),
      people(for: typed, in: identifier) == [],
      let names = newPerson(typed, in: identifier)
    else { return }
    let before = form.values
    take(names)
    let filled = definition.fields.filter { names[$0.name] != nil && form.values[$0.name] != before[$0.name] }
    let labels = filled.filter { $0.name != identifier }.map(\.label).joined(separator: ", ")
    remarks.append("Nobody on file is called '\(typed)': it is put in \(labels).")
  }

  /// The name as the fields of a new person hold it; nil where there are none, or they hold something.
  func newPerson(_ typed: String, in identifier: String) -> [String: String]? {
    let fields = [PersonFields.title, PersonFields.firstName, PersonFields.lastName].map(\.name)
    guard fields.allSatisfy({ self.typed(in: $0) == nil && field($0) != nil }), !typed.contains(where: \.isNumber),
      let name = PersonName(typed)
    else { return nil }
    return [
      identifier: "", PersonFields.title.name: name.title, PersonFields.firstName.name: name.first,
      PersonFields.lastName.name: name.last,
    ]
  }
}

/// A name as somebody types it on one line.
struct PersonName: Equatable {
  var title = ""
  var first = ""
  var last = ""

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "sir", "dame", "lord", "lady",
  ]

  /// `Dr Ann Bell`, `Bell, Ann`, `Bell`; nil where there is no name in it.
  init?(_ typed: String) {
    let parts = typed.split(separator: ",", maxSplits: 1).map(String.init)
    var words = (parts.count == 2 ? parts[1] + " " + parts[0] : typed).split(whereSeparator: \.isWhitespace)
      .map(String.init)
    let family = parts.count == 2 ? parts[0].split(whereSeparator: \.isWhitespace).count : 1
    if words.count > 1, Self.titles.contains(words[0].lowercased().trimming(".")) { title = words.removeFirst() }
    guard !words.isEmpty, words.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
    first = words.dropLast(family).joined(separator: " ")
    last = words.suffix(family).joined(separator: " ")
  }
}

extension String {
  fileprivate func trimming(_ mark: Character) -> String { last == mark ? String(dropLast()) : self }
}
