/// What the register says of a body.
extension Organisation {
  /// Whether we have legal powers to investigate what it did on a day.
  public func isInJurisdiction(on day: Day) -> Bool {
    inJurisdiction && jurisdictionFrom.map { $0 <= day } ?? true && jurisdictionTo.map { day <= $0 } ?? true
  }

  /// Since when and until when it is in our jurisdiction, for people; empty where that has no dates.
  public var jurisdictionDates: String {
    [jurisdictionFrom.map { "from \($0.shortText)" }, jurisdictionTo.map { "until \($0.shortText)" }]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// The bodies that stand, each called also by the names of those that were merged into it.
  public static func standing(in register: [Organisation]) -> [Organisation] {
    let byKey = Dictionary(register.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [Int64: [String]] = [:]
    for body in register where body.mergedInto != nil {
      if let root = body.standsFor(byKey) { names[root, default: []] += [body.name] + body.aliases }
    }
    return register.filter { $0.mergedInto == nil }.map { body in
      var known = body
      known.aliases += (names[body.id] ?? []).filter { !body.isCalled($0) }
      return known
    }
  }

  /// The key of the body that it ends up in by its mergers; nil where a merger leads nowhere.
  private func standsFor(_ byKey: [Int64: Organisation]) -> Int64? {
    var body = self
    // No chain of mergers is longer than the register.
    for _ in 0..<byKey.count {
      guard let next = body.mergedInto else { return body.id }
      guard let found = byKey[next] else { return nil }
      body = found
    }
    return nil
  }
}

extension Organisation {
  /// Whether the register says of it already what a field of ``RegisterCommands/change`` would enter.
  public func says(_ field: Field, _ value: FieldValue) -> Bool {
    switch (field.name, value) {
    case (OrganisationCommands.kind.name, .text(let text)): kind == text
    case (OrganisationCommands.jurisdiction.name, .text(let text)): jurisdiction?.rawValue == text
    case (OrganisationCommands.isInJurisdiction.name, .flag(let flag)): inJurisdiction == flag
    case (OrganisationCommands.aliases.name, .list(let names)): names.allSatisfy(isCalled)
    case (RegisterCommands.from.name, .day(let day)): jurisdictionFrom == day
    case (RegisterCommands.to.name, .day(let day)): jurisdictionTo == day
    case (RegisterCommands.parent.name, .number(let key)): parent == key
    case (RegisterCommands.secondTier.name, .number(let key)): secondTier == key
    case (RegisterCommands.commissioner.name, .number(let key)): commissioner == key
    case (RegisterCommands.liaison.name, .text(let text)): liaison == text
    default: false
    }
  }
}
