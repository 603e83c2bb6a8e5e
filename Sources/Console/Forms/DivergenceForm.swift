import Casework
import Terminal

/// Asks, for each requirement that stands in the way, what was done instead and why; for a legal one also for the advice.
struct DivergenceForm: Sendable {
  private let requirements: [RequirementID]
  private(set) var form: Form

  init(_ gates: [Refusal.Reason], values: [String: String], columns: Int) {
    requirements = gates.compactMap(\.requirement)
    form = Form(fields: gates.flatMap { Self.fields(for: $0, columns: columns) }, values: values)
  }

  var values: [String: String] { form.values }

  var title: String { "Diverge from \(requirements.map(\.rawValue).joined(separator: ", "))" }

  mutating func handle(_ key: Key) -> FormOutcome { form.handle(key) }

  mutating func paste(_ text: String) -> FormOutcome { form.paste(text) }

  mutating func submit() -> FormOutcome { form.submit() }

  var requests: [DivergenceRequest] {
    let values = form.values
    return requirements.map { id in
      let advice = values["\(id) advice"] ?? ""
      return DivergenceRequest(
        id, instead: values["\(id) instead"] ?? "", reason: values["\(id) reason"] ?? "",
        legalAdvice: advice.isEmpty ? nil : advice)
    }
  }

  private static func fields(for gate: Refusal.Reason, columns: Int) -> [FormField] {
    guard let id = gate.requirement else { return [] }
    let room = columns - min(DisplayText.columns(of: "\(id) legal advice") + 3, columns * 2 / 5)
    var fields = [
      FormField(
        "\(id) instead", label: "\(id) instead", help: "What was done instead of: \(gate.message)", isRequired: true,
        control: .area(TextArea(rows: 3, columns: room))),
      FormField(
        "\(id) reason", label: "\(id) reason", help: "Why. It stands on the case, with your name (SM-0.4).",
        isRequired: true, control: .area(TextArea(rows: 3, columns: room))),
    ]
    let isLegal = gate.label == Force.legal.label || Guidance.current[id]?.isLegal ?? false
    if isLegal {
      fields.append(
        FormField(
          "\(id) advice", label: "\(id) legal advice", help: "The reference of the Legal Team's advice.",
          isRequired: true))
    }
    return fields
  }
}
