/// Commands that change what the register says of a body: its facts, its name, and what it was merged into.
public enum RegisterCommands {
  public static let body = Field(
    "organisation", "Organisation", .organisation, required: true, help: "The body of the register.")
  public static let from = Field(
    "jurisdiction-from", "In jurisdiction from", .date,
    help: "The first day on which what it did is in our jurisdiction; always where left out.", paragraph: "SM-2.1",
    direction: .past)
  public static let to = Field(
    "jurisdiction-to", "In jurisdiction until", .date,
    help: "The last day on which what it did is in our jurisdiction.", paragraph: "SM-2.1", direction: .future)
  public static let parent = Field("parent", "Part of", .organisation, help: "The body that it is a part of.")
  public static let secondTier = Field(
    "second-tier", "Second tier", .organisation, help: "The body that looks at complaints about it as a second tier.",
    paragraph: "SM-2.143")
  public static let commissioner = Field(
    "commissioner", "Commissioner", .organisation, help: "The body that commissions its services.",
    paragraph: "SM-2.158")
  public static let liaison = Field(
    "liaison", "Liaison point", .longText, help: "Who answers for it: a name, a telephone number, an email address.")
  public static let newName = Field("name", "New name", .text, required: true, help: "What it is called from now on.")
  public static let renamedOn = Field(
    "renamed-on", "Renamed on", .date, help: "The first day of the new name; today where left out.", direction: .past)
  public static let into = Field(
    "into", "Into", .organisation, required: true, help: "The body that stands for both from now on.")
  public static let mergedOn = Field(
    "merged-on", "Merged on", .date, help: "The day of the merger; today where left out.", direction: .past)
  public static let reason = Field("reason", "Reason", .text, required: true, help: "Why the two are one.")
  public static let former = Field(
    "former", "Merged body", .text, required: true, help: "The name of the body that was merged into it.")
  public static let apartReason = Field("reason", "Reason", .text, help: "Why the two are not one after all.")

  private static let facts = [
    OrganisationCommands.kind, OrganisationCommands.jurisdiction, OrganisationCommands.isInJurisdiction, from, to,
    OrganisationCommands.aliases, parent, secondTier, commissioner, liaison,
  ]

  public static let change = CommandDefinition(
    .organisationChange, "Change an organisation", .office, on: .office,
    help: "Changes what the register says of a body; what is left out stays.", fields: [body] + facts,
    clears: [from, to, OrganisationCommands.aliases, parent, secondTier, commissioner, liaison],
    standing: Standing(ofBody: body) { values(of: $0) }
  ) { (draft, act) throws(Refusal) in
    let former = try act.registered(body)
    var changed = former
    try put(act, into: &changed)
    if changed == former { throw .because("The register says all that of \(former.name) already.") }
    draft.organisations.append(changed)
  }

  public static let rename = CommandDefinition(
    .organisationRename, "Rename an organisation", .office, on: .office,
    help: "Gives a body a new name; it is found under the former one too.", fields: [body, newName, renamedOn]
  ) { (draft, act) throws(Refusal) in
    var changed = try act.registered(body)
    let name = act.command.text(newName)?.trimmed ?? ""
    if name.isEmpty { throw .field(newName, "is needed.") }
    if name == changed.name { throw .field(newName, "is its name already.") }
    let day = act.command.day(renamedOn) ?? act.day
    if day > act.day { throw .field(renamedOn, "lies in the future.") }
    changed.aliases.removeAll { $0.lowercased() == name.lowercased() }
    if name.lowercased() != changed.name.lowercased() { changed.aliases.append(changed.name) }
    changed.formerNames = (changed.formerNames ?? []) + ["\(changed.name) (until \((day - 1).shortText))"]
    changed.name = name
    draft.organisations.append(changed)
  }

  public static let merge = CommandDefinition(
    .organisationMerge, "Merge an organisation into another", .office, on: .office,
    help: "Has one body stand for two: the cases of both are shown under it, and it is found under the names of both.",
    fields: [body, into, mergedOn, reason], isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    var merged = try act.registered(body)
    let other = try act.registered(into)
    if merged.id == other.id { throw .field(into, "is the same body.") }
    let day = act.command.day(mergedOn) ?? act.day
    if day > act.day { throw .field(mergedOn, "lies in the future.") }
    if let next = merged.mergedInto { throw .field(body, "was merged into the body number \(next) already.") }
    if let next = other.mergedInto { throw .field(into, "was itself merged into the body number \(next).") }
    merged.mergedInto = other.id
    merged.mergedOn = day
    merged.mergedReason = act.command.text(reason)
    draft.organisations.append(merged)
  }

  public static let unmerge = CommandDefinition(
    .organisationUnmerge, "Take a merger apart", .office, on: .office,
    help: "Has a body that was merged into another stand for itself again, with its own cases.",
    fields: [body, former, apartReason], isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    let standing = try act.registered(body)
    let name = act.command.text(former)?.trimmed ?? ""
    let merged = act.named.organisations.filter { $0.mergedInto == standing.id }
    guard var apart = merged.first(where: { $0.isCalled(name) }) else {
      let known = merged.map { "'\($0.name)'" }.joined(separator: ", ")
      throw .field(
        former, "'\(name)' was not merged into \(standing.name)\(known.isEmpty ? "" : "; these were: \(known)").")
    }
    apart.mergedInto = nil
    apart.mergedOn = nil
    apart.mergedReason = nil
    draft.organisations.append(apart)
  }

  /// What the register says of a body, in the fields that change it.
  private static func values(of place: Organisation) -> [String: FieldValue] {
    var values = factPlaces.values(in: place)
    if !place.aliases.isEmpty { values[OrganisationCommands.aliases.name] = .list(place.aliases) }
    for (field, path) in links { values[field.name] = place[keyPath: path].map(FieldValue.number) }
    return values
  }

  private static func put(_ act: Act, into place: inout Organisation) throws(Refusal) {
    let command = act.command
    factPlaces.put(command, into: &place)
    if command[OrganisationCommands.aliases] != nil { place.aliases = command.list(OrganisationCommands.aliases) }
    for (field, path) in links {
      if command.clears(field) { place[keyPath: path] = nil }
      guard command.number(field) != nil else { continue }
      let other = try act.registered(field)
      if other.id == place.id { throw .field(field, "is the body itself.") }
      place[keyPath: path] = other.id
    }
    if let first = place.jurisdictionFrom, let last = place.jurisdictionTo, last < first {
      throw .field(to, "is before \(first.shortText), the first day.")
    }
  }

  /// What it is, in its own words and dates.
  private static var factPlaces: [FieldPlace<Organisation>] {
    [
      FieldPlace(OrganisationCommands.kind, \.kind), FieldPlace(OrganisationCommands.jurisdiction, \.jurisdiction),
      FieldPlace(OrganisationCommands.isInJurisdiction, \.inJurisdiction), FieldPlace(from, \.jurisdictionFrom),
      FieldPlace(to, \.jurisdictionTo), FieldPlace(liaison, \.liaison),
    ]
  }

  private static var links: [(Field, WritableKeyPath<Organisation, Int64?>)] {
    [(parent, \.parent), (secondTier, \.secondTier), (commissioner, \.commissioner)]
  }
}

extension Act {
  /// The body of the register that a field names.
  /// - Throws: where the register has none of that number.
  func registered(_ field: Field) throws(Refusal) -> Organisation {
    guard let id = command.number(field), let found = named.organisations.first(where: { $0.id == id }) else {
      throw .field(field, "no body in the register has that number.")
    }
    return found
  }
}
