/// How a form is divided: into sections, which have a title, and into pages, which fit the pane.
extension Form {
  /// The fields of each section; a form without titles is one section.
  var sections: [Range<Int>] {
    var starts = fields.indices.filter { fields[$0].section != nil }
    if starts.first != 0 { starts.insert(0, at: 0) }
    let ends = starts.dropFirst() + [fields.count]
    return zip(starts, ends).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// The title under which a field stands.
  func title(of index: Int) -> String? {
    sections.first { $0.contains(index) }.flatMap { fields[$0.lowerBound].section }
  }

  /// The fields of each page: whole sections where they fit, else as many whole fields as do. A page that goes on with a
  /// section says its title again.
  func pages(rows: Int) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var taken = 0
    func turn(at index: Int) {
      if index > start { pages.append(start..<index) }
      start = index
      taken = 0
    }
    for section in sections {
      let title = fields[section.lowerBound].section == nil ? 0 : 1
      let height = section.reduce(title) { $0 + fields[$1].rows }
      if taken > 0, taken + height > rows { turn(at: section.lowerBound) }
      taken += title
      for index in section {
        if taken + fields[index].rows > rows, index > max(start, section.lowerBound) {
          turn(at: index)
          taken = title
        }
        taken += fields[index].rows
      }
    }
    turn(at: fields.count)
    return pages
  }

  /// Goes to the first field of the next section, or of this one and then the one before. In the last section it goes to
  /// the last field.
  public mutating func moveSection(_ direction: Int) -> FormOutcome {
    let sections = sections
    guard let current = sections.firstIndex(where: { $0.contains(focus) }) else { return .ignored }
    let target: Int? =
      if direction > 0 {
        current + 1 < sections.count ? firstStop(in: sections[current + 1]) : lastStop
      } else if let first = firstStop(in: sections[current]), first < focus {
        first
      } else {
        current > 0 ? firstStop(in: sections[current - 1]) : nil
      }
    guard let target, target != focus else { return direction > 0 ? .atEnd : .ignored }
    setFocus(to: fields[target].identifier)
    return .moved
  }

  private func firstStop(in section: Range<Int>) -> Int? { section.first { !fields[$0].isReadOnly } }
}
