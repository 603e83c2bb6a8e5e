import CaseStore
import Casework
import Foundation
import SampleCases

/// The file of a demo store that is there already.
struct DemoFile {
  let path: String

  /// Whether everybody on its staff list is one of the invented office: nobody's own training store is made anew.
  var isMadeByDemo: Bool {
    get throws {
      let invented = Set((SampleOffice.cast + [SampleOffice.administrator]).map(\.login))
      return try Store.logins(at: path).isSubset(of: invented)
    }
  }

  /// Makes room for a new one. Only a training store goes, and where anybody of one's own is on its staff list it is kept aside: a path given
  /// by mistake must not cost an office its cases.
  func clear() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard try Store.facts(at: path).kind == .training else {
      throw Failure.usage("\(path) is a live store; --fresh removes only training stores.")
    }
    guard try isMadeByDemo else {
      return Output.printError("The former store is \(try setAside()).")
    }
    for suffix in Self.suffixes { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// Brings it to this release; gives the sentence that says so.
  func upgrade() throws -> String {
    let receipt = try Store.upgrade(
      at: path, calendar: try CalendarFile.load(), origin: StoreSession.origin, at: Clock.real.now()
    ) { _, office in
      guard let administrator = office.staff.first(where: \.isAdministrator) else {
        throw Failure.notAllowed("\(path) has no administrator who could upgrade it.")
      }
      return administrator.id
    }
    return receipt?.message ?? "\(path) is up to date."
  }

  /// Gives it another name beside; gives that.
  func setAside() throws -> String {
    let files = FileManager.default
    let names = (1...).lazy.map { number in path + (number == 1 ? ".former" : ".former\(number)") }
    guard let name = names.first(where: { !files.fileExists(atPath: $0) }) else { return path }
    for suffix in Self.suffixes where files.fileExists(atPath: path + suffix) {
      try files.moveItem(atPath: path + suffix, toPath: name + suffix)
    }
    return name
  }

  private static let suffixes = ["", "-wal", "-shm"]
}
