import Casework
import Console
import Testing

/// The line dialogue at a fake store: lines go in, and what was said to each can be looked at.
struct Talk {
  let store: FakeStore
  let drafts: FakeDrafts
  private(set) var dialogue: LineDialogue
  /// What was said to the last line.
  private(set) var said: [String]

  init(_ store: FakeStore = FakeStore(), drafts: FakeDrafts = FakeDrafts(), settings: Settings = Settings()) {
    self.store = store
    self.drafts = drafts
    dialogue = LineDialogue(desk: store.desk(), drafts: drafts.desk, settings: settings)
    said = dialogue.start()
  }

  /// Answers, line by line.
  mutating func answer(_ lines: String...) {
    for line in lines { said = dialogue.answer(line) }
  }

  /// Ends the editor with something.
  mutating func edited(_ result: EditResult) { said = dialogue.edited(result) }

  mutating func leave() { said = dialogue.leave() }

  var prompt: String { dialogue.prompt }
  var text: String { said.joined(separator: "\n") }

  func heard(_ text: String) -> Bool { self.text.contains(text) }
}

extension Talk: CustomTestStringConvertible {
  var testDescription: String { "\n\(text)\n\(prompt)\n" }
}
