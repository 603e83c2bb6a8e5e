/// What may be typed next in a filter: fields first, then the values of the field.
public struct FilterCompletion: Sendable, Equatable {
  public struct Item: Sendable, Equatable {
    /// What is put in the place of what was typed.
    public let text: String
    /// What it means, in a few words.
    public let remark: String
  }

  /// The characters that an item takes the place of.
  public let range: Range<Int>
  public let items: [Item]

  /// - Parameters:
  ///   - caret: the character before which typing goes on; what stands behind it is not looked at.
  ///   - organisations: names of bodies to choose from.
  public init(_ text: String, caret: Int, in context: FilterContext, organisations: [String] = []) {
    let before = String(text.prefix(caret))
    guard let term = context.joiningNames(FilterLexer.terms(of: before)).last, term.range.upperBound == before.count,
      before.last?.isWhitespace == false
    else {
      (range, items) = (before.count..<before.count, Self.fields(beginning: ""))
      return
    }
    if let name = term.name, let field = FilterField(typed: name), let value = term.values.last {
      range = value.range
      items = Self.values(of: field, value.value, context, organisations)
    } else if term.name == nil, let word = term.values.first, word.value.match == .plain {
      range = word.range
      items = Self.fields(beginning: word.value.text)
    } else {
      (range, items) = (before.count..<before.count, [])
    }
  }

  private static func fields(beginning typed: String) -> [Item] {
    let typed = typed.lowercased()
    return FilterField.allCases.filter { field in
      ([field.name] + field.otherNames).contains { $0.hasPrefix(typed) }
    }.map { Item(text: $0.name + ":", remark: $0.help) }
  }

  private static func values(
    of field: FilterField, _ value: FilterValue, _ context: FilterContext, _ organisations: [String]
  ) -> [Item] {
    let typed = FilterResolver.folded(value.text)
    func items(_ names: [String], inside: Bool = false) -> [Item] {
      names.filter { name in
        let folded = FilterResolver.folded(name)
        return folded.hasPrefix(typed) || inside && folded.contains(" " + typed)
      }.map { Item(text: FilterText.text(of: .named($0), isValue: true), remark: "") }
    }
    switch field.kind {
    case .choice(let names, _): return items(names)
    case .date: return items(["today", "tomorrow", "yesterday", "none", "+5wd", "+1w", "-1w", "mon"])
    case .team: return items(["mine"] + context.teams)
    case .staff:
      let staff = context.office.staff.filter { $0.isEmployed(on: context.today) }
      let named = context.staff(FilterValue(value.text, .beginning)).map(\.id)
      let people = staff.filter { typed.isEmpty || named.contains($0.id) }
      return items(["me", "nobody"]) + people.map { Item(text: $0.login, remark: $0.name) }
    case .text: return field == .organisation ? items(organisations, inside: true) : []
    case .reference: return []
    }
  }
}
