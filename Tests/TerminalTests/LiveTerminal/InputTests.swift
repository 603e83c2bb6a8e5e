import Glibc
import Terminal
import TestSupport
import Testing

extension LiveTerminal {
  @MainActor @Suite struct Input {
    /// The events that come of what is typed.
    private func events(typing text: String, count: Int, on stage: Stage) throws -> [Event] {
      let loop = try EventLoop(screen: stage.screen, tick: nil)
      defer { loop.close() }
      stage.terminal.write(text)
      return (0..<count).map { _ in loop.next() }
    }

    @Test(arguments: [
      ("j", "j"), ("é", "é"), ("漢", "漢"), ("\r", "<Enter>"), ("\t", "<Tab>"), ("\u{7F}", "<Backspace>"),
      ("\u{3}", "<C-c>"),
      ("\u{11}", "<C-q>"), ("\u{13}", "<C-s>"), ("\u{1C}", "<C-\\>"), ("\u{1B}[A", "<Up>"), ("\u{1B}OA", "<Up>"),
      ("\u{1B}[Z", "<BackTab>"), ("\u{1B}[5~", "<PageUp>"), ("\u{1B}[6~", "<PageDown>"), ("\u{1B}[H", "<Home>"),
      ("\u{1B}[3~", "<Delete>"), ("\u{1B}OP", "<F1>"), ("\u{1B}[15~", "<F5>"), ("\u{1B}[24~", "<F12>"),
      ("\u{1B}[1;5C", "<C-Right>"), ("\u{1B}", "<Esc>"),
    ])
    func oneKeyIsOneEvent(sent: String, name: String) throws {
      let stage = try Stage()
      defer { stage.close() }
      #expect(try events(typing: sent + "x", count: 2, on: stage) == [.key(#require(Key(name: name))), .key("x")])
    }

    @Test(arguments: ["vt100", "linux", "screen-256color"]) func keysAreKnownWhateverTheTerminal(type: String) throws {
      let stage = try Stage(type: type)
      defer { stage.close() }
      let sent = "\u{1B}[A\u{1B}OB\u{1B}[Z\u{1B}[5~\u{1B}[11~"
      #expect(
        try events(typing: sent, count: 5, on: stage)
          == [.key(.up), .key(.down), .key(.backTab), .key(.pageUp), .key(.function(1))])
    }

    @Test func anUnknownSequenceIsNotTyped() throws {
      let stage = try Stage()
      defer { stage.close() }
      #expect(try events(typing: "a\u{1B}[27;9;98~b", count: 2, on: stage) == [.key("a"), .key("b")])
    }

    @Test func escapeThenAKeyAreTwoKeys() throws {
      let stage = try Stage()
      defer { stage.close() }
      #expect(try events(typing: "\u{1B}q", count: 2, on: stage) == [.key(.escape), .key("q")])
    }

    @Test func aPasteIsOneEvent() throws {
      let stage = try Stage()
      defer { stage.close() }
      let sent = "\u{1B}[200~two\rlines\u{1B}[A\u{3}!\u{1B}[201~q"
      #expect(try events(typing: sent, count: 2, on: stage) == [.paste("two\nlines!"), .key("q")])
    }

    @Test func bracketedPasteIsSwitchedOnAndOff() throws {
      let stage = try Stage()
      let opened = String(decoding: stage.show { _ in }, as: UTF8.self)
      #expect(opened.contains("\u{1B}[?2004h"))
      stage.screen.close()
      #expect(String(decoding: stage.terminal.takeOutput(), as: UTF8.self).contains("\u{1B}[?2004l"))
      stage.close()
    }

    @Test func readingKeysSendsNothing() throws {
      let stage = try Stage()
      defer { stage.close() }
      _ = stage.show { $0.put("x", row: 0, column: 0) }
      _ = try events(typing: "jj\u{1B}[A", count: 3, on: stage)
      #expect(stage.terminal.takeOutput() == [])
    }

    @Test func hangingUpIsAnEventAndStaysOne() throws {
      let stage = try Stage()
      _ = stage.show { _ in }
      let loop = try EventLoop(screen: stage.screen, tick: nil)
      defer { loop.close() }
      stage.terminal.hangUp()
      #expect(loop.next() == .hangup)
      #expect(loop.next() == .hangup)
      stage.close()
    }

    /// A program that worked past its tick would otherwise poll for ever.
    @Test(.timeLimit(.minutes(1))) func aTickThatFellDueMeanwhileComesAtOnce() throws {
      let stage = try Stage()
      defer { stage.close() }
      let loop = try EventLoop(screen: stage.screen, tick: .milliseconds(500))
      defer { loop.close() }
      usleep(600_000)
      #expect(loop.next() == .tick)
    }

    @Test func alarmsComeOnceEachAtItsMoment() throws {
      let stage = try Stage()
      defer { stage.close() }
      let loop = try EventLoop(screen: stage.screen, tick: nil)
      defer { loop.close() }
      let start = ContinuousClock.now
      loop.wake(for: Alarm("late"), at: start + .milliseconds(120))
      loop.wake(for: Alarm("early"), at: start + .milliseconds(900))
      loop.wake(for: Alarm("never"), at: start + .milliseconds(20))
      loop.wake(for: Alarm("early"), at: start + .milliseconds(40))
      loop.wake(for: Alarm("never"), at: nil)
      #expect(loop.next() == .alarm(Alarm("early")))
      #expect(ContinuousClock.now - start >= .milliseconds(40))
      #expect(!loop.hasMore)
      #expect(loop.next() == .alarm(Alarm("late")))
      #expect(ContinuousClock.now - start >= .milliseconds(120))
      stage.terminal.write("x")
      #expect(loop.next() == .key("x"))
    }

    /// The rest of a slow paste must not become keys, and keys must work again where its end never comes.
    @Test func onlySilenceEndsAPasteThatLacksItsEnd() throws {
      let stage = try Stage()
      defer { stage.close() }
      let loop = try EventLoop(screen: stage.screen, tick: nil)
      defer { loop.close() }
      loop.wake(for: Alarm("soon"), at: .now + .milliseconds(50))
      stage.terminal.write("\u{1B}[200~one ")
      #expect(loop.next() == .alarm(Alarm("soon")))
      stage.terminal.write("two")
      #expect(loop.next() == .paste("one two"))
      stage.terminal.write("x")
      #expect(loop.next() == .key("x"))
    }

    @Test func ticksComeAndOtherDescriptorsAreReported() throws {
      let stage = try Stage()
      defer { stage.close() }
      let loop = try EventLoop(screen: stage.screen, tick: .milliseconds(1))
      defer { loop.close() }
      let start = ContinuousClock.now
      #expect(loop.next() == .tick)
      #expect(ContinuousClock.now - start >= .milliseconds(400))
      let other = try PseudoTerminal()
      defer { other.hangUp() }
      let device = other.openDevice()
      other.write("line\n")
      loop.watch(device)
      #expect(loop.next() == .readable(device))
    }
  }
}
