import Casework
import Testing

/// Staff, leave and departures: who may change them, and what must hold of the list.
@Suite struct StaffCommandTests {
  @Test(arguments: adding + changing + away) func trial(_ trial: Trial) throws { try trial.run() }

  private static func add(_ login: String, _ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(.staffAdd).with(
      [(StaffCommands.login, login), (StaffCommands.name, "New Name"), (StaffCommands.role, "caseworker")]
        + fields.map { ($0.key, $0.value) })
  }

  private static let adding = [
    Trial("only an administrator", act: add("new"), by: "ruth", .refused("is for an administrator")),
    Trial(
      "somebody new", act: add("new", [StaffCommands.team: "Health", StaffCommands.manager: "ruth"]), by: "admin",
      .leaves { scene in
        let new = scene.draft.office.member(login: "new")
        return new?.team == "Health" && new?.manager == scene.draft.office.member(login: "ruth")?.id
          && new?.isAdministrator == false
      }),
    Trial("a login twice", act: add("dana"), by: "admin", .refused("'dana' is Dana Mistry's")),
    Trial(
      "a user number twice", arrange: { try $0.run(add("one", [StaffCommands.uid: "1000"]), by: "admin") },
      act: add("two", [StaffCommands.uid: "1000"]), by: "admin", .refused("1000 is New Name's")),
    Trial("a login with a space", act: add("new name"), by: "admin", .refused("no login")),
  ]

  private static func change(_ login: String, _ fields: KeyValuePairs<Field, String>) -> Typed {
    Typed(.staffChange).with([(StaffCommands.member, login)] + fields.map { ($0.key, $0.value) })
  }

  private static func depart(_ login: String, _ day: String, successor: String = "") -> Typed {
    Typed(
      .staffDepart,
      [StaffCommands.member: login, StaffCommands.lastDay: day, StaffCommands.successor: successor])
  }

  private static let changing = [
    Trial(
      "the last administrator stays one", act: change("admin", [StaffCommands.administrator: "no"]), by: "admin",
      .refused("last administrator")),
    Trial(
      "not the last one any more",
      arrange: { try $0.run(change("ruth", [StaffCommands.administrator: "yes"]), by: "admin") },
      act: change("admin", [StaffCommands.administrator: "no"]), by: "admin",
      .leaves { $0.draft.office.member(login: "admin")?.isAdministrator == false }),
    Trial(
      "the last administrator does not leave", act: depart("admin", "2026-03-31"), by: "admin",
      .refused("last administrator")),
    Trial(
      "nobody manages themselves", act: change("amir", [StaffCommands.manager: "amir"]), by: "admin",
      .refused("own line manager")),
    Trial(
      "a new role", act: change("amir", [StaffCommands.newRole: "senior caseworker"]), by: "admin",
      .leaves { $0.draft.office.member(login: "amir")?.role == .seniorCaseworker }),
  ]

  private static func leave(_ login: String, _ from: String, _ to: String, deputy: String = "") -> Typed {
    Typed(
      .staffLeave,
      [
        StaffCommands.member: login, StaffCommands.from: from, StaffCommands.to: to, StaffCommands.deputy: deputy,
      ])
  }

  private static let away = [
    Trial(
      "leave ends before it begins", act: leave("amir", "2026-04-17", "2026-04-06"), by: "admin",
      .refused("is before")),
    Trial(
      "nobody is their own deputy", act: leave("amir", "2026-04-06", "2026-04-17", deputy: "amir"), by: "admin",
      .refused("somebody else")),
    Trial(
      "the deputy is away too", arrange: { try $0.run(leave("sue", "2026-04-17", "2026-04-20"), by: "admin") },
      act: leave("amir", "2026-04-06", "2026-04-17", deputy: "sue"), by: "admin", .refused("on leave")),
    Trial(
      "the deputy comes back the day before",
      arrange: { try $0.run(leave("sue", "2026-04-01", "2026-04-05"), by: "admin") },
      act: leave("amir", "2026-04-06", "2026-04-17", deputy: "sue"), by: "admin",
      .leaves { scene in
        let office = scene.draft.office
        let amir = office.member(login: "amir")?.id
        let holders = ["2026-04-05", "2026-04-06", "2026-04-17", "2026-04-18"].compactMap { Day($0) }.map {
          office.name(office.holder(of: amir, on: $0))
        }
        return holders == ["Amir Shah", "Sue Senior", "Sue Senior", "Amir Shah"]
      }),
    Trial(
      "a successor has the cases from the day after", act: depart("amir", "2026-03-31", successor: "sue"),
      by: "admin",
      .leaves { scene in
        let office = scene.draft.office
        let amir = office.member(login: "amir")?.id
        let holders = ["2026-03-31", "2026-04-01"].compactMap { Day($0) }.map {
          office.name(office.holder(of: amir, on: $0))
        }
        return holders == ["Amir Shah", "Sue Senior"]
      }),
    Trial(
      "without a successor they are nobody's", act: depart("amir", "2026-03-31"), by: "admin",
      .leaves { scene in
        let office = scene.draft.office
        return office.holder(of: office.member(login: "amir")?.id, on: Day(epochDays: 30_000)) == nil
      }),
    Trial(
      "a successor who has left", arrange: { try $0.run(depart("sue", "2026-03-20"), by: "admin") },
      act: depart("amir", "2026-03-31", successor: "sue"), by: "admin", .refused("will have left")),
  ]
}
