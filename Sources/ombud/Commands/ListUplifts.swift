import ArgumentParser
import CaseStore
import Casework

/// `ombud uplifts`: the ratings that an organisation's cases, or a kind of case, have at least for a period (SM-10.6).
struct ListUplifts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uplifts", abstract: "List the ratings for a period, of an organisation or a kind of case.",
    discussion: "`ombud do uplift.add` gives one, `ombud do uplift.end uplift=NUMBER` ends it.")

  @OptionGroup var options: StoreOptions
  @Flag(help: "Those that have ended too.") var all = false
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let session = try StoreSession.open(options)
    let (office, register) = (try session.store.office(), try session.store.register())
    let today = session.clock.now().day
    let listed = office.uplifts.filter { all || $0.state(on: today) != .ended }
    if json { return try JSONOutput.print(listed.map { Line($0, register, office, today) }) }
    if listed.isEmpty { return Output.print("There is no rating for a period.") }
    for uplift in listed {
      Output.print(
        [
          String(uplift.id).padded(to: 7), uplift.rating.rawValue.padded(to: 6), "\(uplift.from) to \(uplift.until)",
          uplift.state(on: today).rawValue.padded(to: 8), Output.line(uplift.scope(register)).padded(to: 32),
          Output.line(uplift.reason),
        ].joined(separator: " "))
    }
  }

  /// One of them as JSON tells it, with names beside the numbers.
  private struct Line: Encodable {
    let id: Int64
    let organisation: Int64?
    let organisationName, category: String?
    let rating: RiskRating
    let reason: String
    let from, until: Day
    let state: Uplift.State
    /// Who gave it, by name.
    let by: String

    init(_ uplift: Uplift, _ register: [Organisation], _ office: Office, _ today: Day) {
      id = uplift.id
      organisation = uplift.organisation
      organisationName = uplift.organisation.map { _ in uplift.scope(register) }
      category = uplift.category
      rating = uplift.rating
      reason = uplift.reason
      from = uplift.from
      until = uplift.until
      state = uplift.state(on: today)
      by = office.name(uplift.by)
    }
  }
}
