import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `ombud staff`: who is on the staff list. Changes go through `ombud do staff.add` and its neighbours.
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
      for member in office.staff {
        let leave = office.leave.first { $0.staffID == member.id && $0.from <= today && today <= $0.to }
        let marks = [
          member.isAdministrator ? "administrator" : nil, member.lastDay.map { "until \($0)" },
          leave.map { "on leave until \($0.to), deputy \(office.name($0.deputy))" },
        ].compactMap { $0 }.joined(separator: ", ")
        Output.print(
          [
            member.login.padded(to: 12), member.name.padded(to: 22), member.role.rawValue.padded(to: 24),
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

/// A command about the office given as `field=value`; `ombud commands NAME` lists the fields.
struct FieldChange: ParsableArguments {
  @OptionGroup var options: StoreOptions
  @Argument(help: "field=value") var fields: [String] = []

  func perform(_ name: CommandName) throws {
    let session = try StoreSession.open(options)
    let reader = try session.reader(for: nil)
    let receipt = try session.perform(Command(name, try reader.values(try FieldArguments.values(fields), for: name)))
    Output.print(receipt.message)
  }
}

/// Fields on the command line: `name=value`.
enum FieldArguments {
  static func values(_ arguments: [String]) throws -> [String: RawValue] {
    var values: [String: RawValue] = [:]
    for argument in arguments {
      guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
        throw Failure.usage("'\(argument)' is no field=value; put the case's reference first, then the fields.")
      }
      values[String(argument[..<equals])] = .text(String(argument[argument.index(after: equals)...]))
    }
    return values
  }
}
