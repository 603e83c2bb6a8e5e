extension Guidance {
  /// All the rules of this release, in the order of the sources.
  public static let current = Guidance(rules: sections.flatMap { $0 })

  /// A section a file, so that a rule is found by its paragraph.
  private static var sections: [[Rule]] {
    [
      SM00Introduction.rules, SM01Opening.rules, SM01FirstContact.rules, SM01NoContact.rules,
    ]
  }
}
