import Casework
import Console
import Drafts
import Foundation
import Synchronization

/// A session could not write what was typed.
struct TypingFailed: Error, CustomStringConvertible {
  let description: String
}

/// Sessions in which people type, each writing its drafts as a console does: each 900 ms while typing goes on, and on
/// the disk itself when it pauses.
///
/// What goes on beside them is measured with them and without, by turns: they stand still between ``start()`` and
/// ``stop()``.
final class TypingSessions: Sendable {
  private struct State {
    var isTyping = false
    var isOver = false
    /// How many are in the middle of something.
    var busy = 0
    var writes = 0
    /// Why one could not write.
    var failure: String?
  }

  private let state = Mutex(State())
  private let count: Int
  private let directory: String

  /// - Parameter directory: where each gets a folder of its own; the drafts should lie on the disk that the store is on.
  init(_ count: Int, directory: String) {
    self.count = count
    self.directory = directory
    for number in 0..<count { Thread.detachNewThread { [self] in type(number) } }
  }

  /// How many drafts were written so far.
  var writes: Int { state.withLock(\.writes) }

  /// Lets all type.
  func start() { state.withLock { $0.isTyping = true } }

  /// Has all stand still, and waits until they do.
  ///
  /// - Throws: ``TypingFailed`` where one could not write.
  func stop() throws {
    state.withLock { $0.isTyping = false }
    while state.withLock(\.busy) > 0 { usleep(1_000) }
    if let failure = state.withLock(\.failure) { throw TypingFailed(description: failure) }
  }

  /// Ends all of them.
  func end() { state.withLock { $0.isOver = true } }

  // MARK: - One session

  private func type(_ number: Int) {
    let folder = DraftFolder(path: "\(directory)/\(number)", owner: DraftOwner(store: "", actor: Int64(number))) {
      Moment(secondsSince1970: Int64(Date().timeIntervalSince1970))
    }
    var draft = FormDraft(command: CommandName.contactLog.rawValue, reference: "C-\(number + 1)", values: [:])
    var text = ""
    // Not all in step.
    wait(milliseconds: number * 37 % 900)
    while !state.withLock(\.isOver) {
      // Some seconds of typing, a pause to think, the next sentence. A text starts anew when it is about two pages.
      for _ in 0..<(1 + number % 4) {
        wait(milliseconds: 900)
        text += "and she asked again "
        keep(.typing)
      }
      wait(milliseconds: 300)
      keep(.pause)
      wait(milliseconds: 500 + number * 61 % 1_500)
      if text.count > 5_000 { text = "" }
    }

    func keep(_ occasion: DraftDesk.Occasion) {
      guard begin() else { return }
      defer { state.withLock { $0.busy -= 1 } }
      draft.values["text"] = text
      do {
        draft.id = try folder.keep(draft, occasion)
        state.withLock { $0.writes += 1 }
      } catch {
        state.withLock { $0.failure = "\(error)" }
      }
    }
  }

  private func begin() -> Bool {
    state.withLock { state in
      guard state.isTyping else { return false }
      state.busy += 1
      return true
    }
  }

  /// Time in which it stands still does not count.
  private func wait(milliseconds: Int) {
    var rest = milliseconds
    while rest > 0 {
      let (isTyping, isOver) = state.withLock { ($0.isTyping, $0.isOver) }
      if isOver { return }
      usleep(UInt32(min(rest, 50)) * 1_000)
      if isTyping { rest -= 50 }
    }
  }
}
