import Casework
import Terminal

/// Asks, for each requirement that stands in the way, what was done instead and why; for a legal one also for the advice. For an approval that
/// was given outside the program it asks who gave it and what shows that. Of several requirements those that will be met are left empty.
struct DivergenceForm: Sendable {
  let requirements: [RequirementID]
  private let office: Office
  private(set) var form: Form

  init(_ passable: [Refusal.Reason], office: Office, values: [String: String], columns: Int) {
    requirements = passable.compactMap(\.requirement)
    self.office = office
    var fields = passable.flatMap { reason in
      reason.block == .authority
        ? Self.approvalFields(for: reason, office) : Self.fields(for: reason, columns: columns)
    }
    if passable.count > 1 {
      for index in fields.indices {
        fields[index].isRequired = false
        fields[index].help += " Empty where you will meet it."
      }
    }
    form = Form(fields: fields, values: values)
  }

  var values: [String: String] { form.values }

  var title: String { "Diverge from \(requirements.map(\.rawValue).joined(separator: ", "))" }

  mutating func handle(_ key: Key) -> FormOutcome { form.handle(key) }

  mutating func paste(_ text: String) -> FormOutcome { form.paste(text) }

  mutating func submit() -> FormOutcome {
    let outcome = form.submit()
    guard case .submitted = outcome, !unanswered.isEmpty else { return outcome }
    for identifier in unanswered { form.setError("is needed", for: identifier) }
    form.focusError()
    return .refused
  }

  /// The fields that are still empty of the requirements that somebody began to answer; all of them where nobody did.
  var unanswered: [String] {
    let values = form.values.filter { !$0.value.allSatisfy(\.isWhitespace) }
    let begun = requirements.filter { isBegun($0, values) }
    return form.fields.map(\.identifier).filter { identifier in
      values[identifier] == nil && (begun.isEmpty || begun.contains { identifier.hasPrefix("\($0) ") })
    }
  }

  private func isBegun(_ id: RequirementID, _ values: [String: String]) -> Bool {
    values.contains { $0.key.hasPrefix("\(id) ") && !$0.value.allSatisfy(\.isWhitespace) }
  }

  var requests: [DivergenceRequest] {
    let values = form.values
    return requirements.filter { isBegun($0, values) }.map { id in
      if let approver = office.member(login: values["\(id) approver"] ?? "") {
        return DivergenceRequest(id, approvedBy: approver.id, evidence: values["\(id) evidence"] ?? "")
      }
      let advice = values["\(id) advice"] ?? ""
      return DivergenceRequest(
        id, instead: values["\(id) instead"] ?? "", reason: values["\(id) reason"] ?? "",
        legalAdvice: advice.isEmpty ? nil : advice)
    }
  }

  private static func approvalFields(for reason: Refusal.Reason, _ office: Office) -> [FormField] {
    guard let id = reason.requirement else { return [] }
    return [
      FormField(
        "\(id) approver", label: "\(id) approved by", help: "Who approved it outside the program: \(reason.message)",
        isRequired: true,
        control: .choice(
          ChoiceField(office.staff.map { Choice(value: $0.login, label: "\($0.name) (\($0.role.rawValue))") }))),
      FormField(
        "\(id) evidence", label: "\(id) evidence",
        help: "What shows the approval, such as the email of that day. Managers see it on their list.",
        isRequired: true),
    ]
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
