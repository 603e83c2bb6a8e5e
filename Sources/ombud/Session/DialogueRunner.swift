import Casework
import Console
import Drafts
import Foundation
import Terminal

/// Runs the line dialogue on standard input and output, whatever these are.
enum DialogueRunner {
  static func run(_ session: StoreSession, settings: Settings, opening reference: String?) throws {
    var input: LineInput
    do {
      input = try LineInput()
    } catch {
      throw Failure.usage("\(error)")
    }
    let page = LinePage()
    let background: Background
    do {
      background = try Background()
    } catch {
      throw Failure.inputOutput("\(error)")
    }
    var dialogue = LineDialogue(desk: .live(session), drafts: session.drafts.desk, settings: settings)
    page.say(dialogue.start(opening: reference))
    while !dialogue.isOver {
      page.ask(dialogue.prompt)
      switch input.next() {
      case .line(let line):
        page.heard(line)
        guard let answered = answer(line, dialogue, background, &input, page) else {
          _ = dialogue.leave()
          return
        }
        dialogue = answered.dialogue
        page.say(answered.said)
        if let request = dialogue.editing { page.say(dialogue.edited(edit(request))) }
      case .end, .interrupt:
        page.heard("")
        page.say(dialogue.leave())
      case .hangup: _ = dialogue.leave()
      }
    }
  }

  /// How long something may take before a word is said about it, and then until the next.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.seconds(5)
  /// How long a vanished terminal waits for what is under way.
  private static let lastWait = Duration.milliseconds(500)

  private struct Answered: Sendable {
    let dialogue: LineDialogue
    let said: [String]
  }

  /// Answers a line; says how far it got where that takes longer than a moment, and stops it for whoever wants no more of it.
  ///
  /// - Returns: nil where the terminal went meanwhile and it did not come to an end.
  private static func answer(
    _ line: String, _ dialogue: LineDialogue, _ background: Background, _ input: inout LineInput, _ page: LinePage
  ) -> Answered? {
    let work = Work()
    let errand = background.begin {
      var dialogue = dialogue
      let said = dialogue.answer(line, work)
      return Answered(dialogue: dialogue, said: said)
    }
    let start = ContinuousClock.now
    var next = patience
    while !background.isOver(within: .zero) {
      if work.stopped != nil { dialogue.interrupt() }
      let left = start + next - .now
      switch input.interruption(until: background.descriptor, within: work.stopped == nil ? left : .milliseconds(100)) {
      case .interrupt:
        work.stop(.asked)
        dialogue.interrupt()
        page.say(["Stopping."])
      case .hangup:
        work.stop(.asked)
        dialogue.interrupt()
        return background.isOver(within: lastWait) ? errand.value : nil
      case .line, .end, nil: break
      }
      guard ContinuousClock.now - start >= next, work.stopped == nil, errand.value == nil else { continue }
      let seconds = Int((ContinuousClock.now - start) / .seconds(1))
      page.say(["\(work.said.isEmpty ? "Working" : work.said), \(seconds) s. Ctrl-C stops it."])
      next += next == patience ? interval - patience : interval
    }
    return errand.value
  }

  private static func edit(_ request: EditRequest) -> EditResult {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return .kept("An editor needs a terminal.") }
    return EditResult(of: Environment.editor) { editor throws(ScreenError) in
      try editor.edit(request.text, in: request.folder)
    }
  }
}

/// Where the dialogue stands: every line is written once, whole, and stays.
private struct LinePage {
  private let hasEcho = isatty(STDIN_FILENO) == 1
  private let isUnicode: Bool

  init() {
    setlocale(LC_CTYPE, "")
    isUnicode = String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }

  func say(_ lines: [String]) {
    if lines.isEmpty { return }
    let columns = columns
    write(lines.flatMap { Self.wrapped(Output.line(Output.safe($0)), columns) }.joined(separator: "\n") + "\n")
  }

  func ask(_ prompt: String) { write(Output.line(Output.safe(prompt))) }

  /// What was not typed on a terminal is shown, so that the output alone can be read.
  func heard(_ line: String) { if !hasEcho { write(Output.line(Output.safe(line)) + "\n") } }

  /// The width of the terminal; nil where the output goes elsewhere, and lines stay whole.
  private var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
    return Int(size.ws_col)
  }

  private static func wrapped(_ line: String, _ columns: Int?) -> [String] {
    columns.map { DisplayText.wrapped(line, to: $0 - 1) } ?? [line]
  }

  private func write(_ text: String) {
    let shown = isUnicode ? text : String(text.map { $0.isASCII ? $0 : "?" })
    Output.write(shown, to: .standardOutput)
  }
}
