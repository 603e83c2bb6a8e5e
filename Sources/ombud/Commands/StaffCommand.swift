import ArgumentParser
import CaseStore
import Casework
import Foundation
import Terminal

/// `ombud staff`: who is on the staff list. What changes it are commands of the office as any others: `ombud do staff.add` does the same.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "List the staff, or change the list.",
    subcommands: [List.self, Add.self, Change.self, Leave.self, Depart.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the staff.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let session = try StoreSession.open(options)
      let office = try session.store.office()
      if json { return try JSONOutput.print(office.staff) }
      let today = session.clock.now().day
      let widest = office.staff.map { DisplayText.columns(of: $0.name) }.max() ?? 0
      for member in office.staff {
        let leave = office.leave.first { $0.staffID == member.id && $0.from <= today && today <= $0.to }
        let marks = [
          member.isAdministrator ? "administrator" : nil, member.lastDay.map { "until \($0)" },
          leave.map { "on leave until \($0.to), deputy \(office.name($0.deputy))" },
        ].compactMap { $0 }.joined(separator: ", ")
        Output.print(
          [
            member.login.padded(to: 12), member.name.padded(to: max(22, widest)), member.role.rawValue.padded(to: 24),
            marks.isEmpty ? member.team : member.team.padded(to: 16), marks,
          ].joined(separator: " ").trimmingCharacters(in: .whitespaces)
        )
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add somebody: login=… name=… role=….")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.staffAdd) }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Change a role, a team, a line manager: staff=LOGIN role=….")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.staffChange) }
  }

  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave", abstract: "Book leave: staff=LOGIN from=… to=… deputy=LOGIN.")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.staffLeave) }
  }

  struct Depart: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "depart",
      abstract: "Enter a last day, and who takes the cases: staff=LOGIN last-day=… successor=LOGIN.")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.staffDepart) }
  }
}
