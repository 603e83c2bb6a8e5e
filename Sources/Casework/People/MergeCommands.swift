/// People on file who turn out to be one person: one entry stands for both, until they are taken apart.
///
/// The other one keeps its row, its cases and what was recorded on it; who stands for it is looked up when it is read (``CaseFile/person(_:)``).
public enum MergeCommands {
  public static let into = Field(
    "into", "Same person as", .person, required: true,
    help: "Who stands for both from now on, by surname, telephone number or number on file.")
  public static let reason = Field(
    "reason", "Reason", .text, required: true, help: "How you know that they are one person.")
  public static let merged = Field(
    "person", "Merged person", .part(.person), required: true,
    help: "The number of the person who stands alone again.")
  public static let apartReason = Field(
    "reason", "Reason", .text, required: true, help: "Why they are two people after all.")

  public static let merge = CommandDefinition(
    .personMerge, "Merge with a person on file", .people, on: .anyCase,
    help:
      "Has one person on file stand for two who are the same: that one's details are shown on the cases of both, and the adjustments and consents of both. What only the other one's details have, such as an address or how they want to be contacted, is not shown until they are taken apart.",
    fields: [PartyCommands.party, into, reason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let concerned = file.party(act.command.number(PartyCommands.party))
      guard let person = file.person(of: concerned) else {
        throw .field(PartyCommands.party, "\(file.name(of: concerned)) is a body; the register merges bodies.")
      }
      let other = try act.onFile(into)
      if other.id == person.id { throw .field(into, "is the same entry.") }
      if let one = person.dateOfBirth, let two = other.dateOfBirth, one != two {
        throw .field(
          into,
          "\(person.fullName) was born on \(one.shortText), \(other.fullName) on \(two.shortText); correct the date that is wrong first (person.change)."
        )
      }
      try refuseLoss("restricted", \.isRestricted, person, other)
      try refuseLoss("a prisoner", \.isPrisoner, person, other)
      if !file.people.contains(where: { $0.id == other.id }) { file.people.append(other) }
      file.change(person.id) {
        $0.mergedInto = other.id
        $0.mergedReason = act.command.text(reason)
      }
    }
  }

  /// What is recorded of one alone would silently hold of both, or of neither, according to who stands for them.
  private static func refuseLoss(
    _ what: String, _ mark: KeyPath<Person, Bool>, _ one: Person, _ two: Person
  ) throws(Refusal) {
    guard one[keyPath: mark] != two[keyPath: mark] else { return }
    let (marked, unmarked) = one[keyPath: mark] ? (one, two) : (two, one)
    throw .field(
      into,
      "\(marked.fullName) (\(marked.id)) is recorded as \(what), \(unmarked.fullName) (\(unmarked.id)) is not; record it on \(unmarked.id) first, or take it from \(marked.id) (person.change)."
    )
  }

  public static let unmerge = CommandDefinition(
    .personUnmerge, "Take merged people apart", .people, on: .anyCase,
    help:
      "Has a person who was merged with another one stand alone again, with the cases, adjustments and consents that were theirs.",
    fields: [merged, apartReason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let key = act.command.number(merged)
      guard let person = file.people.first(where: { $0.id == key }), person.mergedInto != nil else {
        let known = file.people.filter { $0.mergedInto != nil }.map { "\($0.id) \($0.fullName)" }
        throw .field(merged, "was not merged; these were: \(known.joined(separator: ", ")).")
      }
      file.change(person.id) {
        $0.mergedInto = nil
        $0.mergedReason = nil
      }
    }
  }
}

extension CaseFile {
  fileprivate mutating func change(_ person: Int64, _ body: (inout Person) -> Void) {
    if let index = people.firstIndex(where: { $0.id == person }) { body(&people[index]) }
  }
}

extension Act {
  /// The person on file that a field names, or who stands for them.
  /// - Throws: where nobody has that number.
  func onFile(_ field: Field) throws(Refusal) -> Person {
    guard let known = named.people.standing(command.number(field)) else {
      throw .field(field, "nobody on file has that number.")
    }
    return known
  }
}
