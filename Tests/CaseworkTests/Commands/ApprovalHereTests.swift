import Casework
import Testing

/// Approvals asked for and given in the program: for one act, with its values as they stood, by somebody else who may.
@Suite struct ApprovalHereTests {
  @Test(arguments: asking + deciding + using) func trial(_ trial: Trial) throws { try trial.run() }

  /// Only an operations manager may restart or allocate here: `case.allocate` is delegated to them.
  private static func office() throws -> Scene {
    var scene = try Scene.plain()
    try scene.run(
      .delegationAdd,
      [
        OfficeCommands.act: "case.allocate", OfficeCommands.role: "operations manager",
        OfficeCommands.from: "2026-01-01",
      ], by: "admin", at: "2026-03-02 12:00")
    return scene
  }

  private static func allocate(to login: String = "amir") -> Typed {
    Typed(.caseAllocate, [DecisionCommands.to: login, DecisionCommands.reallocationReason: "Knows the trust."])
  }

  private static func ask(of login: String? = "ruth", role: String? = nil, _ value: String = "to=3") -> Typed {
    var fields: [(Field, String)] = [
      (ApprovalCommands.requirement, "SM-0.6b"), (ApprovalCommands.act, "case.allocate"),
      (ApprovalCommands.values, "\(value)\nreason=Knows the trust."),
    ]
    if let login { fields.append((ApprovalCommands.of, login)) }
    if let role { fields.append((ApprovalCommands.role, role)) }
    return Typed(.approvalAsk, fields)
  }

  private static func decide(_ outcome: String, reason: String = "") -> Typed {
    Typed(
      .approvalDecide,
      [ApprovalCommands.approval: "last", ApprovalCommands.outcome: outcome, ApprovalCommands.reason: reason])
  }

  private static func given(_ scene: inout Scene) throws {
    try scene.run(ask())
    try scene.run(decide("given"), by: "ruth", at: "2026-03-03 10:30")
  }

  private static let asking = [
    Trial("without one it is refused", from: { try office() }, act: allocate(), .refused("case.allocate is for")),
    Trial(
      "asked of a manager", from: { try office() }, act: ask(),
      .leaves { scene in
        guard let made = scene.file.approvals.first, let ruth = scene.draft.office.member(login: "ruth") else {
          return false
        }
        return made.waits(for: ruth, in: scene.draft.office, on: Day("2026-03-03") ?? .earliest)
          && !made.waits(
            for: scene.draft.office.member(login: "priya") ?? ruth, in: scene.draft.office,
            on: Day("2026-03-03") ?? .earliest)
      }),
    Trial("asked of oneself", from: { try office() }, act: ask(of: "dana"), .refused("is you")),
    Trial(
      "asked of somebody who may not", from: { try office() }, act: ask(of: "sue"), .refused("cannot approve this")),
    Trial("asked of nobody", from: { try office() }, act: ask(of: nil), .refused("or a role is needed")),
    Trial(
      "nothing asks for it", act: ask(), .refused("asks for no approval of this act as it stands")),
    Trial(
      "asked twice", from: { try office() }, arrange: { try $0.run(ask()) }, act: ask(),
      .refused("is asked for already")),
    Trial(
      "a field that the act lacks", from: { try office() }, act: ask("colour=red"), .refused("has no field 'colour'")),
  ]

  private static let deciding = [
    Trial(
      "by the one who is asked", from: { try office() }, arrange: { try $0.run(ask()) }, act: decide("given"),
      by: "ruth",
      .leaves { $0.file.approvals.first?.state == .given }),
    Trial(
      "not by the one who asks", from: { try office() }, arrange: { try $0.run(ask()) }, act: decide("given"),
      .refused("Nobody approves their own")),
    Trial(
      "not by another manager", from: { try office() }, arrange: { try $0.run(ask()) }, act: decide("given"),
      by: "priya",
      .refused("is asked of Ruth Cole")),
    Trial(
      "by anybody of the role, or above", from: { try office() },
      arrange: { try $0.run(ask(of: nil, role: "operations manager")) }, act: decide("given"), by: "priya",
      .leaves { $0.file.approvals.first?.state == .given }),
    Trial(
      "not by somebody below the role", from: { try office() },
      arrange: { try $0.run(ask(of: nil, role: "operations manager")) }, act: decide("given"), by: "sue",
      .refused("is asked of any operations manager")),
    Trial(
      "by the deputy during leave", from: { try office() },
      arrange: {
        try $0.run(ask())
        try $0.run(
          .staffLeave,
          [
            StaffCommands.member: "ruth", StaffCommands.from: "2026-03-03", StaffCommands.to: "2026-03-06",
            StaffCommands.deputy: "priya",
          ], by: "admin")
      }, act: decide("given"), by: "priya", .leaves { $0.file.approvals.first?.state == .given }),
    Trial(
      "refused without a reason", from: { try office() }, arrange: { try $0.run(ask()) }, act: decide("refused"),
      by: "ruth", .refused("is needed: say what speaks against it")),
    Trial(
      "sent back with one", from: { try office() }, arrange: { try $0.run(ask()) },
      act: decide("sent back", reason: "Say which trust."), by: "ruth",
      .leaves { $0.file.approvals.first?.state == .sentBack }),
    Trial(
      "decided twice", from: { try office() }, arrange: { try given(&$0) }, act: decide("refused", reason: "No."),
      by: "ruth", .refused("was given already")),
    Trial(
      "not needed any more", from: { try office() },
      arrange: {
        try $0.run(ask())
        try $0.run(
          .delegationAdd,
          [
            OfficeCommands.act: "case.allocate", OfficeCommands.role: "intake caseworker",
            OfficeCommands.from: "2026-01-01",
          ], by: "admin")
      }, act: decide("given"), by: "ruth", .refused("needs this approval no longer")),
  ]

  private static let using = [
    Trial(
      "the act passes, and the approval is spent", from: { try office() }, arrange: { try given(&$0) }, act: allocate(),
      .leaves { $0.file.approvals.first?.usedAt != nil && $0.draft.office.name($0.file.case.owner) == "Amir Shah" }),
    Trial(
      "with other values it is void", from: { try office() }, arrange: { try given(&$0) }, act: allocate(to: "sue"),
      .refused("which is void now")),
    Trial(
      "once only", from: { try office() },
      arrange: {
        try given(&$0)
        try $0.run(allocate())
        try $0.run(allocate(to: "sue"), by: "ruth", at: "2026-03-03 10:45")
      }, act: allocate(), .refused("case.allocate is for")),
    Trial(
      "while it waits", from: { try office() }, arrange: { try $0.run(ask()) }, act: allocate(),
      .refused("not decided yet")),
    Trial(
      "refused", from: { try office() },
      arrange: {
        try $0.run(ask())
        try $0.run(decide("refused", reason: "Amir has too many."), by: "ruth", at: "2026-03-03 10:30")
      }, act: allocate(), .refused("Ruth Cole refused it: Amir has too many.")),
    Trial(
      "withdrawn by the asker", from: { try office() }, arrange: { try $0.run(ask()) },
      act: Typed(.approvalWithdraw, [ApprovalCommands.approval: "last"]),
      .leaves { $0.file.approvals.first?.state == .withdrawn }),
  ]
}
