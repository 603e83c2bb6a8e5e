import ArgumentParser
import Casework
import Foundation

/// The options of every subcommand that works on a store.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store's file.", discussion: "Else OMBUD_STORE, else the user's own (XDG).", valueName: "path"))
  var store: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp("In a training store: act as this member of staff.", valueName: "login")
  )
  var actor: String?

  @Option(help: ArgumentHelp("In a training store: work as if on this day.", valueName: "date"))
  var today: String?

  @Option(help: ArgumentHelp("In a training store: work as if at this moment.", valueName: "datetime"))
  var now: String?

  /// Where the store lies: named, by the environment, or the user's own.
  var path: String {
    store ?? Environment.value("OMBUD_STORE") ?? Environment.dataHome + "/ombud/store.sqlite"
  }

  /// The clock of this run: the real one, moved where a training store allows it.
  func clock() throws -> Clock {
    if let now {
      guard let moment = try? DateTimeEntry(now: Clock.real.now(), calendar: WorkingCalendar()).parse(now) else {
        throw Failure.usage("--now '\(now)' is not a date and time; type it as 2026-11-21T09:30.")
      }
      return Clock(offset: moment - Clock.real.now())
    }
    guard let today else { return .real }
    let real = Clock.real.now()
    guard let day = try? DateEntry(today: real.day, calendar: WorkingCalendar()).parse(today) else {
      throw Failure.usage("--today '\(today)' is not a date; type it as 2026-11-21.")
    }
    let local = OfficeTime.local(of: real)
    let moved = OfficeTime.moment(day: day, hour: local.hour, minute: local.minute, second: local.second)
    return Clock(offset: moved - real)
  }

  /// Whether anything was asked for that only a training store gives.
  var asksForTraining: Bool { actor != nil || today != nil || now != nil }
}

/// The clock of a run: the machine's, moved by a number of seconds in a training store.
struct Clock: Sendable {
  let offset: Int

  static let real = Clock(offset: 0)

  func now() -> Moment {
    Moment(secondsSince1970: Int64(Date().timeIntervalSince1970)).adding(seconds: offset)
  }
}
