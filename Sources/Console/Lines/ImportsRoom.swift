import Casework
import Terminal

/// The rows of imports that cannot be cases as they are: read, repaired, or discarded with a reason.
struct ImportsRoom: DialogueRoom {
  let place = Place.imports
  private var rows: [UnsoundForm] = []
  /// The row for whose discarding a reason is asked.
  private var discarding: Int64?

  var takesText: Bool { discarding != nil }

  var prompt: String {
    discarding.map { "Reason for discarding row \($0), empty discards nothing: " } ?? "\(ImportsPane.title): "
  }

  var about: [String] { ["A number reads that row."] }

  var orders: [DialogueOrder] {
    [
      DialogueOrder(.discard, "discard", "With a number: discards that row, with a reason."),
      DialogueOrder(.open, "repair", "With a number: mends that row, column by column, until it can be a case."),
      DialogueOrder(.refresh, "refresh", "Reads the list again."),
    ]
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    rows = try context.desk.imports.list()
    guard !rows.isEmpty else { return ["\(ImportsPane.title): no row waits for repair."] }
    return ["\(ImportsPane.title): \(rows.count)."]
      + rows.map { row in
        let form = row.reference.map { "form \($0)" } ?? "a form without a reference"
        return "\(row.id) \(form), line \(row.line): \(row.faults.joined(separator: " "))"
      }
  }

  mutating func resume(_ context: inout DialogueContext) throws -> [String] { try begin(&context) }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let row = discarding {
      discarding = nil
      if line.allSatisfy(\.isWhitespace) { return .stay(["Nothing was discarded."]) }
      try context.desk.imports.discard(row, line)
      return .stay(["Row \(row) is discarded."] + (try begin(&context)))
    }
    if let number = Int64(line.trimmingSpaces) { return .stay(row(number).map(Self.read) ?? [noRow(number)]) }
    guard let order = order(in: line, context.keymap) else { return notUnderstood(line) }
    guard order.action == .discard || order.action == .open else { return .stay(try begin(&context)) }
    guard let number = order.number.map(Int64.init) else {
      return .stay(["Type the number of a row behind, as it stands in the list."])
    }
    guard let row = row(number) else { return .stay([noRow(number)]) }
    if order.action == .open { return .enter(RepairRoom(row.id)) }
    discarding = row.id
    return .stay(["Row \(row.id) will not become a case."])
  }

  private static func read(_ row: UnsoundForm) -> [String] {
    ["From \(row.batch), line \(row.line), received \(row.receivedAt.officeText)."] + row.faults + ["As received:"]
      + row.text.paragraphs.map { "  \($0)" }
      + ["repair \(row.id) mends it, discard \(row.id) discards it with a reason."]
  }

  private func row(_ number: Int64) -> UnsoundForm? { rows.first { $0.id == number } }

  private func noRow(_ number: Int64) -> String { "There is no row \(number) in the list." }
}
