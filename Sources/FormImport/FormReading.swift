import Casework

/// Reads one form into the values of the command that makes its case, gathering warnings as it goes.
struct FormReading {
  let row: FormRow
  let digest: String
  let context: ImportContext
  var values: [String: FieldValue] = [:]
  private(set) var warnings: [FormWarning] = []
  /// Texts that were not taken as they stood.
  private(set) var asReceived: [FormColumn: String] = [:]
  var occurred: Moment

  init(_ row: FormRow, digest: String, _ context: ImportContext) {
    self.row = row
    self.digest = digest
    self.context = context
    occurred = context.now
  }

  /// Reads every column. Faults are for the caller to ask for, since they rest on what was read.
  mutating func read() {
    readOrigin()
    readPerson()
    readRepresentation()
    readOrganisation()
    readComplaint()
    readDates()
    if !asReceived.isEmpty {
      let kept = FormColumn.allCases.compactMap { column in
        asReceived[column].map { "\(column.field)=\($0)" }
      }
      values[CaseCommands.asReceived.name] = .list(kept)
    }
  }

  /// Why no case can be made of it.
  ///
  /// "No name and no way to reach anyone" is read as the sentence stands: both are missing. Somebody without a name who can be telephoned
  /// is asked for it; somebody with a name alone may be found among earlier cases. A name of hidden characters is none, and a telephone
  /// number or email address that cannot be one reaches nobody.
  var faults: [FormFault] {
    var faults: [FormFault] = []
    if !isNamed && !isReachable { faults.append(.nobody) }
    if values[CaseCommands.summary.name] == nil { faults.append(.nothingHappened) }
    return faults
  }

  var isNamed: Bool { values[PersonFields.firstName.name] != nil || values[PersonFields.lastName.name] != nil }
  var isReachable: Bool {
    [PersonFields.telephone, PersonFields.email, PersonFields.address].contains { values[$0.name] != nil }
  }

  // MARK: - For the readers of columns

  mutating func warn(_ kind: FormWarning.Kind, _ column: FormColumn, _ sentence: String) {
    warnings.append(FormWarning(kind: kind, column: column, sentence: sentence))
    if kind.isWarning, !row[column].isEmpty { asReceived[column] = CleanText.keepable(row[column]) }
  }

  /// The text of a one-line column without hidden characters; nil where there is none.
  mutating func line(_ column: FormColumn) -> String? { cleaned(column, CleanText.identity(row[column])) }

  /// The text of a column of several lines; nil where there is none.
  mutating func paragraphs(_ column: FormColumn) -> String? { cleaned(column, CleanText.paragraphs(row[column])) }

  private mutating func cleaned(_ column: FormColumn, _ cleaned: CleanText.Cleaned) -> String? {
    if cleaned.hadHidden {
      warn(.hidden, column, "\(column.rawValue) held hidden or control characters, which were taken out.")
    }
    // A text of nothing that anybody could see says nothing.
    return CleanText.line(cleaned.text).isEmpty ? nil : cleaned.text
  }

  mutating func put(_ field: Field, _ text: String?) {
    if let text { values[field.name] = .text(text) }
  }
}
