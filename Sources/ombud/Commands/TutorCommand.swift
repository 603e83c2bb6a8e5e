import ArgumentParser
import CaseStore
import Casework
import Console
import Foundation
import SampleCases
import SampleStores

/// `ombud tutor`: the console in ten minutes, on cases that are gone afterwards.
struct TutorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutor", abstract: "Learn the console in ten minutes, on invented cases that are removed at the end.",
    discussion: """
      Each step says what to do, sees whether you did it, and goes on; you may skip one or go back. Nothing of it \
      touches your own store.
      """)

  @OptionGroup var form: ConsoleForm
  @Option(name: .customLong("from"), help: "The step to begin with.") var first = 1

  /// Always the same cases on the same day, so that what the steps say fits.
  private static let today = Day(epochDays: 20_515)
  private static let cases = 20
  private static let seed: UInt64 = 1
  private static let login = "dana"

  func run() throws {
    let settings = form.settings()
    guard (1...TutorLesson.all.count).contains(first) else {
      throw Failure.usage("--from takes a step from 1 to \(TutorLesson.all.count).")
    }
    guard isatty(0) == 1, isatty(1) == 1, settings.screen != .lines else {
      throw Failure.usage(
        "The tutor needs a terminal with a screen. Without one, try `ombud demo --lines`; ? helps there.")
    }
    // The cases go before anything is said: where the terminal went away, saying it ends the program.
    if let tutor = try teach(settings) { Output.print(tutor.farewell) }
  }

  /// - Returns: the tutor as it stood at the end, when its cases are gone.
  private func teach(_ settings: Settings) throws -> Tutor? {
    let folder = try Self.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let session = try Self.makeStore(in: folder)
    return try ConsoleRunner.run(session, settings: settings, opening: nil, tutor: Tutor(from: first - 1))
  }

  /// A folder that only this user may enter.
  private static func makeFolder() throws -> String {
    let parent = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/ombud-tutor-XXXXXX".utf8CString)
    guard template.withUnsafeMutableBufferPointer({ buffer in buffer.baseAddress.flatMap { mkdtemp($0) } }) != nil
    else {
      throw Failure.cannotCreate(
        "No folder for the tutor can be made in \(parent); set TMPDIR to one that you may write to.")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func makeStore(in folder: String) throws -> StoreSession {
    let plan = DemoPlan(cases: cases, seed: seed, today: today)
    let path = folder + "/tutor.sqlite"
    let store = try Store.create(
      at: path, scheme: .phso, kind: .training, administrator: NewAdministrator(SampleOffice.administrator),
      at: plan.opened, origin: StoreSession.origin)
    try store.performTogether { writer in
      _ = try plan.play(at: SampleDesk(writer))
      _ = try PracticeCase.open(at: SampleDesk(writer), by: login, on: today)
      _ = try PracticeCase.openSpoken(at: SampleDesk(writer), by: login, on: today)
    }
    let morning = OfficeTime.moment(day: today, hour: 9, minute: 30)
    return StoreSession(
      store: store, clock: Clock(offset: morning - Clock.real.now()),
      actor: try StoreSession.named(login, try store.office()), state: folder)
  }
}
