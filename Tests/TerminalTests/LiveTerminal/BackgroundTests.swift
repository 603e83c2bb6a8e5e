import Glibc
import Synchronization
import Terminal
import TestSupport
import Testing

extension LiveTerminal {
  @MainActor @Suite struct BackgroundWork {
    @Test("What is done in the background is over once, and has its result then")
    func over() throws {
      let background = try Background()
      let gate = Mutex(false)
      let errand = background.begin {
        while !gate.withLock({ $0 }) { usleep(1_000) }
        return 7
      }
      #expect(!background.isOver(within: .milliseconds(5)) && errand.value == nil)
      gate.withLock { $0 = true }
      #expect(background.isOver(within: .seconds(10)) && errand.value == 7)
      #expect(!background.isOver(within: .zero))
    }

    @Test("Its end is an event, and a wait for events ends when its time is up; events put back come first")
    func event() throws {
      let stage = try Stage()
      defer { stage.close() }
      let loop = try EventLoop(screen: stage.screen, tick: nil)
      defer { loop.close() }
      let background = try Background()
      #expect(loop.next(within: .milliseconds(5)) == nil)
      loop.watch(background.descriptor)
      let errand = background.begin { "done" }
      #expect(loop.next(within: .seconds(10)) == .readable(background.descriptor))
      #expect(background.isOver(within: .zero) && errand.value == "done")
      stage.terminal.write("c")
      loop.putBack([.key("a"), .key("b")])
      #expect((0..<3).map { _ in loop.next(within: .seconds(10)) } == [.key("a"), .key("b"), .key("c")])
    }
  }
}
