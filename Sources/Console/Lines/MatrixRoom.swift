import Casework
import Terminal

/// The risk matrix of a case as nine lines; the number of a cell rates a risk in it.
struct MatrixRoom: DialogueRoom {
  let place = Place.riskMatrix
  let reference: String

  init(_ reference: String) { self.reference = reference }

  var prompt: String { "\(reference), cell: " }

  var about: [String] { ["A number rates a new risk in that cell."] }

  var orders: [DialogueOrder] { [DialogueOrder(.refresh, "refresh", "Reads the matrix again.")] }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    let file = try context.desk.open(reference).file
    let overall = file.overallRating.map { $0.rawValue.lowercased() } ?? "not assessed"
    return ["Risk matrix, \(reference): overall \(overall)."]
      + RiskMatrixPane.cells.enumerated().map { index, cell in
        "\(index + 1) \(RiskMatrixPane.line(of: cell, file))"
      } + ["A number rates a risk there."]
  }

  mutating func resume(_ context: inout DialogueContext) throws -> [String] { try begin(&context) }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let number = Int(line.trimmingSpaces) {
      guard RiskMatrixPane.cells.indices.contains(number - 1) else {
        return .stay(["The cells go from 1 to \(RiskMatrixPane.cells.count)."])
      }
      let cell = RiskMatrixPane.cells[number - 1]
      let proposal = ["likelihood": cell.likelihood.rawValue, "impact": cell.impact.rawValue]
      return .enter(FormRoom(FormRequest(.riskRate, case: reference, proposal: proposal)))
    }
    return order(in: line, context.keymap)?.action == .refresh ? .stay(try begin(&context)) : notUnderstood(line)
  }
}
