import Casework
import Terminal

/// The risk matrix of a case as nine lines; the number of a cell rates a risk in it.
struct MatrixRoom: DialogueRoom {
  let place = Place.riskMatrix
  let reference: String

  init(_ reference: String) { self.reference = reference }

  var prompt: String { "\(reference), cell: " }

  var about: [String] { ["A number rates a new risk in that cell."] }

  var orders: [DialogueOrder] {
    [
      DialogueOrder(.refresh, "refresh", "Reads the matrix again."),
      DialogueOrder(.pickUp, "move", "With the number of a risk: rates that one anew."),
      DialogueOrder(.assess, "assess", "Completes an assessment of the risks."),
      DialogueOrder(.undo, "undo", "Takes back the last entry on this case, after saying what it is."),
    ]
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    let view = try context.desk.open(reference)
    let risks = view.file.currentRisks.enumerated().map { RiskMatrixWords.sentence($0 + 1, $1) }
    let cells = RiskMatrixPane.cells.enumerated().map { "\($0 + 1) \(RiskMatrixWords.line(of: $1, view.file))" }
    return [
      "Risk matrix, \(reference): overall \(RiskMatrixWords.overall(view)).",
      RiskMatrixWords.reason(view, context.today),
    ]
      + (view.situation.immediateRisk.map { ["\($0)."] } ?? [])
      + cells + risks + [RiskMatrixWords.history(view.file)].compactMap { $0 }
      + ["A number rates a new risk there, 'move 1' rates risk 1 anew, 'assess' completes an assessment."]
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
    guard let order = order(in: line, context.keymap) else { return notUnderstood(line) }
    switch order.action {
    case .refresh: return .stay(try begin(&context))
    case .undo: return .enter(UndoRoom(about: reference))
    case .assess:
      let point = AssessmentPoint(next: try context.desk.open(reference).file.case)
      let proposal = [RiskAssessmentCommands.point.name: point.rawValue]
      return .enter(FormRoom(FormRequest(.riskAssess, case: reference, proposal: proposal)))
    default: return try rateAnew(order.number, &context)
    }
  }

  private func rateAnew(_ number: Int?, _ context: inout DialogueContext) throws -> DialogueStep {
    let risks = try context.desk.open(reference).file.currentRisks
    guard let number, risks.indices.contains(number - 1) else {
      return .stay([risks.isEmpty ? "There is no risk yet." : "Say which: the risks go from 1 to \(risks.count)."])
    }
    let proposal = risks[number - 1].proposal
    return .enter(FormRoom(FormRequest(.riskRate, case: reference, proposal: proposal)))
  }
}
