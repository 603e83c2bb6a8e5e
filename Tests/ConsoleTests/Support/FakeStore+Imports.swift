import Casework
import Console

/// Rows of imports with three columns; a row needs to say what happened, and a date of birth wants to be one.
extension FakeStore {
  /// Adds rows that do not say what happened.
  func addImports(_ count: Int) {
    change { contents in
      contents.imports = (1...count).map { number in
        UnsoundForm(
          id: Int64(number), batch: "in/forms.csv", line: number + 10, reference: number == 2 ? nil : "F-\(number)",
          faults: ["Nothing that happened is said."], text: "name,Ann \(number)", receivedAt: contents.now)
      }
      contents.columns = Dictionary(
        uniqueKeysWithValues: contents.imports.map { ($0.id, ["first_name": "Ann \($0.id)", "date_of_birth": ""]) })
    }
  }

  func imports() -> ImportDesk {
    ImportDesk(
      list: { try self.read().imports },
      open: { id in
        let contents = try self.read()
        guard let row = contents.imports.first(where: { $0.id == id }) else {
          throw Refusal.because("Row \(id) of the imports was repaired by Tom Reed.")
        }
        let values = contents.columns[id] ?? [:]
        let columns = [("first_name", "First name"), ("date_of_birth", "Date of birth"), ("what_happened", "Summary")]
          .map { name, label in
            RepairableForm.Column(
              name: name, label: label, help: "\(name).", isLong: name == "what_happened", value: values[name] ?? "")
          }
        return RepairableForm(row: row, columns: columns, judgement: self.judge(values))
      },
      judge: { id, edits in self.judge((try self.read().columns[id] ?? [:]).merging(edits) { $1 }) },
      repair: { id, edits in
        self.change { contents in
          contents.imports.removeAll { $0.id == id }
          contents.repaired[id] = edits
        }
        return Receipt(entry: 90, reference: "C-1090", message: "C-1090: Receive an intake form, entry 90.")
      },
      discard: { id, reason in
        self.change { contents in
          contents.imports.removeAll { $0.id == id }
          contents.discarded[id] = reason
        }
      })
  }

  private func judge(_ values: [String: String]) -> ImportJudgement {
    let isSilent = (values["what_happened"] ?? "").isEmpty
    let isOddDate = (values["date_of_birth"] ?? "").contains("31/02")
    return ImportJudgement(
      faults: isSilent ? [.init(column: "what_happened", sentence: "The form does not say what happened.")] : [],
      warnings: isOddDate && !isSilent
        ? [.init(column: "date_of_birth", sentence: "31/02 is no date; ask for it.")] : [])
  }
}
