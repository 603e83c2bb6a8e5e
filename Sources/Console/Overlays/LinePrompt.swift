import Terminal

/// One line to type in at the foot of the screen.
public struct LinePrompt: Sendable {
  public enum Subject: Sendable, Equatable {
    case filter
    /// The name of a saved view.
    case name(ConsoleState.Keeping)
    /// Why an entry is taken back, where that is a correction.
    case reason(UndoTarget)
    /// Why a row of an import is discarded.
    case discard(Int64)
  }

  let subject: Subject
  let label: String
  /// What stands above the line: why it is asked.
  var preface = ""
  var field: TextField
  /// What helps to type a filter.
  var aid: FilterAid?

  /// What is said when it is left, or nothing was typed.
  var nothingDone: String {
    switch subject {
    case .discard: "Nothing was discarded."
    case .name: "Nothing was saved."
    case .filter, .reason: "Nothing was undone."
    }
  }
}
