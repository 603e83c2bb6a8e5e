import Casework
import Terminal

/// The tutor's place on the screen, and what it sees.
extension ConsoleState {
  /// The rows above the line for messages that the tutor takes.
  var tutorRows: Int { tutor == nil ? 0 : 5 }

  /// Looks whether the step is done, after everything that an event brought about.
  mutating func checkTutor() {
    guard var tutor else { return }
    if tutor.check(self), message == nil { message = .done("Done. \(tutor.heading).") }
    self.tutor = tutor
  }

  mutating func goInTutor(by steps: Int) {
    guard let tutor else {
      message = .note("That is for the tutor: ombud tutor.")
      return
    }
    self.tutor?.go(to: tutor.step + steps)
  }

  /// The step stands below the panes, and above the line for messages.
  func drawTutor(_ layout: Layout, into surface: inout Surface) {
    guard let tutor else { return }
    let top = layout.body.row + layout.body.rows
    surface.fill(Region(row: top, column: 0, rows: tutorRows, columns: size.columns))
    surface.horizontalLine(row: top, column: 0, length: size.columns)
    surface.put(" \(tutor.heading) ", row: top, column: isPlain ? 0 : 2, style: Style(.heading))
    let moves = "  \(keyName(.tutorBack)) goes back a step, \(keyName(.tutorNext)) skips one.  "
    let column = size.columns - DisplayText.columns(of: moves) - 1
    if column > DisplayText.columns(of: tutor.heading) + 4, !tutor.isOver {
      surface.put(moves, row: top, column: column, style: Style(.muted))
    }
    let lines = DisplayText.wrapped(tutor.text(keymap), to: size.columns - 2).prefix(tutorRows - 1)
    for (row, line) in lines.enumerated() {
      if isPlain { surface.sendWhole(row: top + 1 + row) }
      surface.put(line, row: top + 1 + row, column: 1)
    }
  }
}
