import Terminal
import TestSupport
import Testing

extension LiveTerminal {
  @MainActor @Suite struct Colours {
    @Test func rolesHaveTheirThemesColours() throws {
      let stage = try Stage(theme: ThemeLoader().load("dark").theme)
      defer { stage.close() }
      _ = stage.show { surface in
        surface.put("late", row: 0, column: 0, style: Style(.overdue))
        surface.put("plain", row: 1, column: 0)
      }
      let late = stage.terminal.emulator.cell(row: 0, column: 0)
      #expect(late.foreground == .index(210))
      #expect(late.background == .own)
      #expect(late.isBold)
      #expect(stage.terminal.emulator.cell(row: 1, column: 0).foreground == .own)
    }

    @Test func withoutColourTheMeaningIsLeftInAttributes() throws {
      let stage = try Stage(depth: .monochrome)
      defer { stage.close() }
      _ = stage.show { $0.put("late", row: 0, column: 0, style: Style(.overdue)) }
      let late = stage.terminal.emulator.cell(row: 0, column: 0)
      #expect(late.foreground == .own)
      #expect(late.isReversed)
    }

    @Test(arguments: ["xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100"])
    func everyTerminalShowsText(type: String) throws {
      let stage = try Stage(type: type)
      defer { stage.close() }
      for name in ThemeLoader().names {
        stage.screen.theme = ThemeLoader().load(name).theme
        _ = stage.show { surface in
          for (row, role) in Role.allCases.prefix(23).enumerated() {
            surface.put(role.name, row: row, column: 0, style: Style(role))
          }
        }
        #expect(stage.terminal.emulator.lines.prefix(23) == Role.allCases.prefix(23).map(\.name)[...])
      }
    }

    /// Judged by what is sent: the emulator reads the fields of this sequence differently from xterm.
    @Test func colours24BitsDeepAreSentWhereTheTerminalsNameTellsThem() throws {
      let theme = ThemeLoader(own: [
        "mine": "[roles]\n\"clock.overdue\" = { fg = [\"#ff8787\"] }\ntext = { fg = \"208\" }"
      ])
      .load("mine").theme
      let stage = try Stage(type: "xterm-direct", theme: theme)
      defer { stage.close() }
      #expect(stage.screen.colourDepth == .truecolour)
      let sent = stage.show { surface in
        surface.put("late", row: 0, column: 0, style: Style(.overdue))
        surface.put("plain", row: 1, column: 0)
      }
      let text = String(decoding: sent, as: UTF8.self)
      #expect(text.contains("38:2::255:135:135mlate"))
      // An entry of the table is no number of a 24-bit colour.
      #expect(text.contains("38:2::255:135:0m"))
    }

    @Test func aNewThemeShowsWithTheNextFrame() throws {
      let stage = try Stage()
      defer { stage.close() }
      let draw: (inout Surface) -> Void = { $0.put("late", row: 0, column: 0, style: Style(.overdue)) }
      _ = stage.show(draw)
      #expect(stage.terminal.emulator.cell(row: 0, column: 0).foreground == .index(131))
      stage.screen.theme = ThemeLoader().load("light").theme
      _ = stage.show(draw)
      #expect(stage.terminal.emulator.cell(row: 0, column: 0).foreground == .index(124))
    }
  }
}
