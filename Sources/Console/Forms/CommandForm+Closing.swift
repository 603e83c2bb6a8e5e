import Casework
import Terminal

/// What is to be thought of before a case is closed.
extension CommandForm {
  /// What is still due on the case, and a code that says something else than what was decided; empty for every other form.
  func concernsAboutClosing(today: Day) -> [String] {
    guard definition.name == .caseClose, let view else { return [] }
    return view.concernsAboutClosing(as: form.values[DecisionCommands.code.name], today: today)
  }
}

extension CaseView {
  func concernsAboutClosing(as code: String?, today: Day) -> [String] {
    ClosingConcerns.sentences(on: file, next: next, code: code, today: today)
  }
}

/// A case that would be closed with others, and what is to be thought of before.
public struct ClosingConcern: Sendable, Equatable {
  let reference: String
  let sentences: [String]

  /// `C-12: Still open: Call back, 2 days late.`
  var line: String { "\(reference): \(sentences.joined(separator: " "))" }

  /// So many cases and their concerns, as one question can say.
  static func consequence(of concerns: [ClosingConcern]) -> String {
    let shown = concerns.prefix(6).map(\.line)
    let rest = concerns.count > 6 ? ["And \(concerns.count - 6) more cases with something open."] : []
    return (shown + rest).joined(separator: "\n")
  }
}

extension DeskRunner {
  /// What is to be thought of before any of several cases is closed; nothing for another command, or once it was agreed to.
  func concerns(about submission: Submission, _ references: [String], _ work: Work) throws -> [ClosingConcern] {
    guard submission.command == .caseClose, !submission.isAgreed else { return [] }
    let code = submission.values[DecisionCommands.code.name]?.text
    let today = desk.now().day
    var concerns: [ClosingConcern] = []
    for (number, reference) in references.enumerated() {
      guard work.goesOn("Looking at cases", number, of: references.count) else { break }
      // One that cannot be closed at all is refused with the reason, afterwards.
      guard let view = try? desk.open(reference), !view.file.case.isClosed else { continue }
      let sentences = view.concernsAboutClosing(as: code, today: today)
      if !sentences.isEmpty { concerns.append(ClosingConcern(reference: reference, sentences: sentences)) }
    }
    return concerns
  }
}
