/// Where each column of the form stands in a file: by name, in any order.
struct FormHeader {
  /// For each cell of a row, the column that it belongs to.
  let columns: [FormColumn]

  init(_ record: CSVRecord?) throws(ImportFileError) {
    guard let record else { throw .empty }
    if let fault = record.fault { throw .brokenHeader(fault.sentence) }
    var names: [String] = []
    for cell in record.cells {
      guard let name = String(validating: cell, as: UTF8.self) else { throw .notText }
      names.append(CleanText.line(name).lowercased())
    }
    let known = names.compactMap(FormColumn.init(rawValue:))
    if known.isEmpty { throw .notAForm }
    let unknown = names.filter { FormColumn(rawValue: $0) == nil }
    let missing = FormColumn.allCases.filter { !known.contains($0) }.map(\.rawValue)
    if !unknown.isEmpty || !missing.isEmpty { throw .columns(missing: missing, unknown: unknown) }
    let twice = FormColumn.allCases.filter { column in known.filter { $0 == column }.count > 1 }.map(\.rawValue)
    if !twice.isEmpty { throw .columnsTwice(twice) }
    columns = known
  }
}
