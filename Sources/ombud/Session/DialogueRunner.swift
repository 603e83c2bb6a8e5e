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
    var dialogue = LineDialogue(desk: .live(session), drafts: session.drafts.desk, settings: settings)
    page.say(dialogue.start(opening: reference))
    while !dialogue.isOver {
      page.ask(dialogue.prompt)
      switch input.next() {
      case .line(let line):
        page.heard(line)
        page.say(dialogue.answer(line))
      case .end, .interrupt:
        page.heard("")
        page.say(dialogue.leave())
      case .hangup: _ = dialogue.leave()
      }
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
