/// What is to be thought of before a case is closed: what is still due on it, and a code that says something else than was decided.
///
/// None of it stands in the way; whoever closes the case is asked.
public enum ClosingConcerns {
  /// - Parameters:
  ///   - code: the closure code as typed.
  ///   - next: what is next on the case.
  /// - Returns: a sentence each; empty where there is nothing to think of.
  public static func sentences(on file: CaseFile, next: [OpenStep], code: String?, today: Day) -> [String] {
    var concerns: [String] = []
    if let code = ClosureCode.named(code), code.contradicts(file.case.decision) {
      concerns.append("It was decided '\(file.case.decision ?? "")', and the code says '\(code.name)'.")
    }
    let due = next.compactMap { step in step.deadline.map { (day: $0.due, text: step.text) } }
    let diary = file.diary.filter { $0.doneAt == nil }.map { (day: $0.on, text: $0.text) }
    let open = (due + diary).sorted { $0.day < $1.day }
    concerns += open.prefix(4).map { "Still open: \($0.text), \(text(of: $0.day, today))." }
    if open.count > 4 { concerns.append("And \(open.count - 4) more that are dated.") }
    return concerns
  }

  /// `4 days late`, `today`, `Thu 5 Mar 2026`.
  private static func text(of due: Day, _ today: Day) -> String {
    let late = today - due
    if late > 0 { return late == 1 ? "1 day late" : "\(late) days late" }
    return late == 0 ? "today" : due.shortText
  }
}
