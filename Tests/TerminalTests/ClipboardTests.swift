import Foundation
import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  /// The text in a plain sequence.
  private func text(_ bytes: [UInt8]) throws -> String {
    let sequence = String(decoding: bytes, as: UTF8.self)
    let match = try #require(sequence.wholeMatch(of: #/\x1B\]52;c;([A-Za-z0-9+\/=]*)\x07/#))
    return String(decoding: try #require(Data(base64Encoded: String(match.1))), as: UTF8.self)
  }

  @Test func aTextIsEncodedWhole() throws {
    for sample in ["C-1042", "", "é漢 \u{1B}[2J\n", String(repeating: "long ", count: 900)] {
      #expect(try text(ClipboardSequence.bytes(for: sample, through: nil)) == sample)
    }
  }

  @Test func tmuxGetsBothForms() throws {
    let bytes = String(decoding: ClipboardSequence.bytes(for: "C-1042", through: .tmux), as: UTF8.self)
    let plain = String(decoding: ClipboardSequence.bytes(for: "C-1042", through: nil), as: UTF8.self)
    #expect(bytes == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
  }

  @Test func screenGetsStringsShortEnough() throws {
    let sample = String(repeating: "x", count: 4_000)
    let bytes = String(decoding: ClipboardSequence.bytes(for: sample, through: .screen), as: UTF8.self)
    var whole = ""
    for part in bytes.components(separatedBy: "\u{1B}\\").dropLast() {
      #expect(part.hasPrefix("\u{1B}P") && part.utf8.count < 768)
      whole += part.dropFirst(2)
    }
    #expect(try text(Array(whole.utf8)) == sample)
  }

  @Test(arguments: [
    ("xterm-256color", true), ("tmux-256color", true), ("screen", true), ("vt100", false), ("linux", false),
    ("dumb", false), ("ansi", false),
  ]) func onlyTerminalsThatReadItToTheEndAreSentIt(name: String, isKnown: Bool) {
    #expect(ClipboardSequence.isKnown(to: name) == isKnown)
  }

  @Test func thePinnedItemStandsFirst() {
    var palette = Palette(items: MenuTests.items, filter: "e")
    palette.pinned = MenuItem("typed", title: "Go to it")
    #expect(palette.handle(.enter) == .chosen(identifier: "typed"))
    _ = palette.handle(.down)
    #expect(palette.handle(.enter) == .chosen(identifier: "escalate"))
  }
}
