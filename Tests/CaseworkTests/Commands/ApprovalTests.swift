import Casework
import Testing

/// Approvals that were given outside the program, for what happened there: by whom, and what shows it (decision D1a).
@Suite struct ApprovalTests {
  @Test(arguments: signatures + delegations + signing + otherSchemes) func trial(_ trial: Trial) throws {
    try trial.run()
  }

  /// What happened on 3 March, entered on 4 March.
  private static func late(
    _ name: CommandName, _ fields: [(Field, String)], _ id: RequirementID, by approver: String,
    evidence: String = "Email of 3 March", afterwards: Bool = true
  ) -> Typed {
    let key = Int64((["admin", "dana", "amir", "sue", "ruth", "priya", "legal"].firstIndex(of: approver) ?? 0) + 1)
    let typed = Typed(
      name, fields,
      divergences: [DivergenceRequest(id, approvedBy: key, evidence: evidence)])
    return afterwards ? typed.occurring("2026-03-03 11:00", afterwards: true) : typed
  }

  private static func decline(by approver: String, evidence: String = "Email of 3 March") -> Typed {
    late(.caseDecline, Declining.typed, "SM-0.5", by: approver, evidence: evidence)
  }

  private static let entered = "2026-03-04 09:00"

  private static let signatures = [
    Trial(
      "an operations manager's passes the signature that was needed", from: { try office() }, act: decline(by: "ruth"),
      by: "amir", at: entered,
      .leaves { scene in
        guard let row = scene.file.divergences.first, scene.file.case.decision != nil else { return false }
        return row.requirement == "SM-0.5" && scene.draft.office.name(row.approver) == "Ruth Cole"
          && row.evidence == "Email of 3 March" && row.isUnexplained
      }),
    Trial(
      "so does one from above", from: { try office() }, act: decline(by: "priya"), by: "amir", at: entered,
      .leaves { $0.file.case.decision != nil }),
    Trial(
      "a senior caseworker's does not", from: { try office() }, act: decline(by: "sue"), by: "amir", at: entered,
      .refused("Sue Senior, senior caseworker, cannot approve this")),
    Trial(
      "one's own does not", from: { try office() }, act: decline(by: "amir"), by: "amir", at: entered,
      .refused("Nobody approves their own request")),
    Trial(
      "without evidence it is none", from: { try office() }, act: decline(by: "ruth", evidence: " "), by: "amir",
      at: entered, .refused("names its evidence")),
    Trial(
      "what is done now is approved here", from: { try office() },
      act: late(.caseDecline, Declining.typed, "SM-0.5", by: "ruth", afterwards: false), by: "amir", at: entered,
      .refused("have it approved here")),
    Trial(
      "somebody who had left did not give it", from: { try office() },
      arrange: {
        try $0.run(
          .staffDepart, [StaffCommands.member: "ruth", StaffCommands.lastDay: "2026-03-02"], by: "admin",
          at: "2026-03-02 17:00")
      }, act: decline(by: "ruth"), by: "amir", at: entered, .refused("names nobody who was on the staff")),
    Trial(
      "on the last day it was still given", from: { try office() },
      arrange: {
        try $0.run(
          .staffDepart, [StaffCommands.member: "ruth", StaffCommands.lastDay: "2026-03-03"], by: "admin",
          at: "2026-03-02 17:00")
      }, act: decline(by: "ruth"), by: "amir", at: entered, .leaves { $0.file.case.decision != nil }),
    Trial(
      "where no approval is needed it would be a false statement", from: { try office() }, act: decline(by: "ruth"),
      by: "dana", at: entered, .refused("SM-0.5 is met or does not apply")),
    Trial(
      "a gate waits for no approval", from: { try .plain() },
      act: late(.caseDecline, Declining.typed, "SM-1.6", by: "ruth"), at: entered, .refused("waits for no approval")),
    Trial(
      "a manager explains it like anything that was recorded afterwards", from: { try office() },
      arrange: { try $0.run(decline(by: "ruth"), by: "amir", at: entered) },
      act: Typed(
        .divergenceExplain,
        [GuidanceCommands.divergence: "last", GuidanceCommands.explanation: "I did say so in that email."]),
      by: "ruth", at: "2026-03-04 10:00", .leaves { $0.file.divergences[0].explainedAt != nil }),
  ]

  private static let note = [(NoteCommands.text, "A note")]

  private static let delegations = [
    Trial(
      "whoever the act is delegated to approves another's", from: { try office() },
      act: late(.noteAdd, note, "SM-0.6b", by: "ruth"), by: "dana", at: entered,
      .leaves { $0.file.notes.count == 1 && $0.file.divergences.map(\.requirement) == ["SM-0.6b"] }),
    Trial(
      "somebody to whom it is not does not", from: { try office() }, act: late(.noteAdd, note, "SM-0.6b", by: "amir"),
      by: "dana", at: entered, .refused("Amir Shah, caseworker, cannot approve this")),
  ]

  private static let signed = late(
    .supervisionSign, [(GuidanceCommands.act, "case.decline")], "SM-0.5", by: "ruth")

  private static let signing = [
    Trial(
      "a signature that was given outside is its giver's", from: { try office() }, act: signed, by: "dana", at: entered,
      .leaves { scene in scene.file.signOffs.map { scene.draft.office.name($0.by) } == ["Ruth Cole"] }),
    Trial(
      "and the act that it was given for rests on it", from: { try office() },
      arrange: { try $0.run(signed, by: "amir", at: entered) }, act: Typed(.caseDecline, Declining.typed), by: "amir",
      at: "2026-03-04 10:00",
      .leaves { $0.file.case.decision != nil && $0.file.signOffs.map(\.isUsed) == [true] }),
    Trial(
      "somebody who may not sign did not", from: { try office() },
      act: late(.supervisionSign, [(GuidanceCommands.act, "case.decline")], "SM-0.5", by: "sue"), by: "dana",
      at: entered,
      .refused("cannot approve this")),
  ]

  /// What the office settled for itself holds on the cases of every scheme, and is answered by the name that it has there.
  private static let otherSchemes = [Scheme.lgsco, .psow].flatMap { scheme in
    let signature = { (approver: String) in late(.caseDecline, Declining.typed, "OFFICE-signature", by: approver) }
    return [
      Trial(
        "\(scheme): the refusal names what an approval would answer", from: { try office(scheme) },
        act: Typed(.caseDecline, Declining.typed), by: "amir", at: entered, .refused("(OFFICE-signature")),
      Trial(
        "\(scheme): an operations manager's signature given outside", from: { try office(scheme) },
        act: signature("ruth"), by: "amir", at: entered,
        .leaves { scene in
          guard let row = scene.file.divergences.first, scene.file.case.decision != nil else { return false }
          return row.requirement == "OFFICE-signature" && row.evidence == "Email of 3 March" && row.isUnexplained
        }),
      Trial(
        "\(scheme): a senior caseworker's is none", from: { try office(scheme) }, act: signature("sue"), by: "amir",
        at: entered, .refused("Sue Senior, senior caseworker, cannot approve this")),
      Trial(
        "\(scheme): one's own is none", from: { try office(scheme) }, act: signature("amir"), by: "amir", at: entered,
        .refused("Nobody approves their own request")),
      Trial(
        "\(scheme): the Service Model's paragraph is not asked here", from: { try office(scheme) },
        act: decline(by: "ruth"), by: "amir", at: entered, .refused("SM-0.5 is met or does not apply")),
      Trial(
        "\(scheme): whoever the act is delegated to approves another's", from: { try office(scheme) },
        act: late(.noteAdd, note, "OFFICE-delegation", by: "ruth"), by: "dana", at: entered,
        .leaves { $0.file.notes.count == 1 && $0.file.divergences.map(\.requirement) == ["OFFICE-delegation"] }),
      Trial(
        "\(scheme): somebody to whom it is not does not", from: { try office(scheme) },
        act: late(.noteAdd, note, "OFFICE-delegation", by: "amir"), by: "dana", at: entered,
        .refused("Amir Shah, caseworker, cannot approve this")),
      Trial(
        "\(scheme): a signature recorded as given outside is its giver's", from: { try office(scheme) },
        act: late(.supervisionSign, [(GuidanceCommands.act, "case.decline")], "OFFICE-signature", by: "ruth"),
        by: "dana", at: entered,
        .leaves { scene in scene.file.signOffs.map { scene.draft.office.name($0.by) } == ["Ruth Cole"] }),
    ]
  }

  /// Notes are an operations manager's, and a caseworker's decline needs an operations manager's signature; the complainant was called.
  @Sendable private static func office() throws -> Scene {
    var scene = try Scene.plain()
    try scene.failedCall(at: "2026-03-02 11:00")
    try tabulate(&scene)
    return scene
  }

  private static func office(_ scheme: Scheme) throws -> Scene {
    var scene = try Scene.office()
    scene.scheme = scheme
    try scene.run(Scene.opening(), at: "2026-03-02 09:30")
    try tabulate(&scene)
    return scene
  }

  private static func tabulate(_ scene: inout Scene) throws {
    try scene.run(
      .delegationAdd,
      [OfficeCommands.act: "note.add", OfficeCommands.role: "operations manager", OfficeCommands.from: "2026-03-01"],
      by: "admin", at: "2026-03-02 10:00")
    try scene.run(
      .supervisionAdd,
      [
        OfficeCommands.act: "case.decline", OfficeCommands.role: "caseworker",
        OfficeCommands.supervisor: "operations manager", OfficeCommands.from: "2026-03-01",
      ], by: "admin", at: "2026-03-02 10:00")
  }
}
