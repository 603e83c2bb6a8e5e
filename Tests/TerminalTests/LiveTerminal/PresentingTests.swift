import Glibc
import Terminal
import TestSupport
import Testing

extension LiveTerminal {
  @MainActor @Suite struct Presenting {
    @Test func textAndCursorAppearWhereTheSurfaceHasThem() throws {
      let stage = try Stage()
      defer { stage.close() }
      _ = stage.show { surface in
        surface.put("Grüße, 漢字, e\u{301}", row: 2, column: 4)
        surface.placeCursor(row: 5, column: 7)
      }
      #expect(stage.terminal.emulator.lines[2] == "    Grüße, 漢字, e\u{301}")
      #expect(stage.terminal.emulator.cursor == (5, 7))
      #expect(stage.terminal.emulator.isCursorVisible)
      #expect(stage.terminal.emulator.isAlternateScreen)
    }

    @Test func closingGivesTheTerminalBack() throws {
      let stage = try Stage()
      _ = stage.show { $0.put("x", row: 0, column: 0) }
      stage.screen.close()
      #expect(stage.terminal.wait { !$0.isAlternateScreen })
      stage.close()
    }

    @Test func aScreenCanBeOpenedAgain() throws {
      for text in ["first", "second"] {
        let stage = try Stage()
        _ = stage.show { $0.put(text, row: 0, column: 0) }
        #expect(stage.terminal.waitFor(text))
        #expect(stage.terminal.emulator.lines[0] == text)
        stage.close()
      }
    }

    @Test func anUnchangedFrameSendsNothing() throws {
      let stage = try Stage()
      defer { stage.close() }
      let draw: (inout Surface) -> Void = { $0.put("still", row: 3, column: 3) }
      _ = stage.show(draw)
      #expect(stage.show(draw) == [])
    }

    @Test func nothingHostileIsSent() throws {
      let stage = try Stage()
      defer { stage.close() }
      _ = stage.show { _ in }
      let sent = stage.show { surface in
        surface.put("\u{1B}]0;owned\u{7}a\u{9B}31m\u{202E}b\u{200D}\u{FEFF}", row: 0, column: 0)
      }
      let text = String(decoding: sent, as: UTF8.self)
      #expect(!text.contains("\u{1B}]"))
      #expect(!text.contains("\u{7}"))
      for scalar in ["\u{9B}", "\u{202E}", "\u{200D}", "\u{FEFF}"] { #expect(!text.contains(scalar)) }
      #expect(stage.terminal.emulator.lines[0] == "�]0;owned�a�31mb")
    }

    @Test func suspendingAndResumingRepaints() throws {
      let stage = try Stage()
      defer { stage.close() }
      let draw: (inout Surface) -> Void = { $0.put("here again", row: 3, column: 3) }
      _ = stage.show(draw)
      stage.screen.suspend()
      #expect(stage.terminal.wait { !$0.isAlternateScreen })
      stage.screen.resume()
      #expect(!stage.show(draw).isEmpty)
      #expect(stage.terminal.emulator.isAlternateScreen)
      #expect(stage.terminal.emulator.lines[3] == "   here again")
    }

    @Test func aNewSizeIsAdopted() throws {
      let stage = try Stage()
      defer { stage.close() }
      _ = stage.show { $0.put("x", row: 0, column: 0) }
      stage.terminal.resize(rows: 10, columns: 40)
      #expect(stage.screen.adoptSize() == Size(rows: 10, columns: 40))
      _ = stage.show { surface in
        surface.put("last", row: 9, column: 36)
        surface.placeCursor(row: 9, column: 36)
      }
      #expect(stage.terminal.emulator.lines.last == String(repeating: " ", count: 36) + "last")
      stage.terminal.resize(rows: 30, columns: 100)
      #expect(stage.screen.adoptSize() == Size(rows: 30, columns: 100))
      _ = stage.show { $0.put("last", row: 29, column: 90) }
      #expect(stage.terminal.emulator.lines[29].hasSuffix("last"))
    }

    @Test func aFrameOfAnotherSizeIsCutAtTheEdge() throws {
      let stage = try Stage(rows: 5, columns: 10)
      defer { stage.close() }
      var surface = Surface(size: Size(rows: 9, columns: 20))
      surface.fill(surface.bounds, with: "x")
      stage.screen.present(surface)
      stage.terminal.settle()
      #expect(stage.terminal.emulator.lines == Array(repeating: "xxxxxxxxxx", count: 5))
    }

    @Test func outsideUTF8SignsAreASCII() throws {
      let stage = try Stage(locale: "C")
      defer { stage.close() }
      _ = stage.show { surface in
        surface.box(Region(row: 0, column: 0, rows: 3, columns: 6))
        surface.put("é漢!", row: 1, column: 1)
      }
      #expect(
        stage.terminal.emulator.lines[0..<3] == ["+----+", "|??!|", "+----+"]
          || stage.terminal.emulator.lines[1] == "|?? !|")
    }

    @Test func anotherProgramMayHaveTheTerminal() throws {
      let stage = try Stage()
      defer { stage.close() }
      let draw: (inout Surface) -> Void = { $0.put("mine", row: 0, column: 0) }
      _ = stage.show(draw)
      // Signals are blocked here and must not be there: the shell would survive its own kill.
      EventLoop.blockSignals()
      #expect(try stage.screen.run("/bin/sh", arguments: ["-c", "exit 3"], environment: [:]) == 3)
      #expect(try stage.screen.run("/bin/sh", arguments: ["-c", "kill -TERM $$; exit 3"], environment: [:]) == nil)
      #expect(throws: ScreenError.self) { try stage.screen.run("/no/such/program", environment: [:]) }
      _ = stage.show(draw)
      #expect(stage.terminal.emulator.lines[0] == "mine")
    }

    @Test(arguments: [("dumb", ScreenError.tooSimple("dumb")), ("nosuch", .unknownTerminal("nosuch"))])
    func aTerminalThatWillNotDoIsRefused(type: String, error: ScreenError) {
      #expect(throws: error) { try Stage(type: type) }
    }

    @Test func aPipeIsNoTerminal() {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      defer { ends.forEach { close($0) } }
      #expect(throws: ScreenError.notATerminal) {
        try Screen(theme: .plain, input: ends[0], output: ends[1])
      }
    }
  }
}
