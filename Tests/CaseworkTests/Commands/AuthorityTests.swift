import Casework
import Testing

/// Who may act, whatever the date given and whatever the scheme (decisions D1a, D3, D27).
@Suite struct AuthorityTests {
  @Test(arguments: backdating + receipt + otherSchemes) func trial(_ trial: Trial) throws { try trial.run() }

  private static let note = Typed(.noteAdd, [NoteCommands.text: "A note"])
  private static let decline = Typed(.caseDecline, Declining.typed)

  private static let backdating = [
    Trial(
      "an earlier date does not go round a supervision of today", from: { try tables() },
      act: decline.occurring("2026-03-02 16:00"), by: "amir", .refused("needs the signature")),
    Trial(
      "nor does recording it afterwards", from: { try tables() },
      act: decline.occurring("2026-03-02 16:00", afterwards: true), by: "amir", .refused("needs the signature")),
    Trial(
      "an earlier date does not go round a delegation of today", from: { try tables() },
      arrange: { scene in
        try scene.run(
          .delegationAdd,
          [
            OfficeCommands.act: "note.add", OfficeCommands.role: "intake caseworker",
            OfficeCommands.from: "2026-03-01",
          ], by: "admin", at: "2026-03-02 10:00")
        let row = scene.draft.office.delegations.map(\.id).max() ?? 0
        try scene.run(
          .delegationEnd, [OfficeCommands.row: String(row), OfficeCommands.to: "2026-03-02"], by: "admin",
          at: "2026-03-02 10:00")
      },
      act: note.occurring("2026-03-02 16:00"), by: "dana", .refused("note.add is for: caseworker")),
    Trial(
      "nor does a role have today what it had not then", from: { try tables() },
      act: note.occurring("2026-03-02 16:00"), by: "amir", .refused("needs an operations manager")),
    Trial(
      "on the day itself the role may act", from: { try tables() }, act: note.occurring("2026-03-03 09:00"),
      by: "amir", .leaves { $0.file.notes.count == 1 }),
  ]

  private static let receipt = [
    Trial(
      "nothing is decided before the case came", act: decline.occurring("2026-03-02 09:29"),
      .refused("is before C-1 was received")),
    Trial(
      "from then on it is", arrange: { try $0.run(Typed.earlyCall) },
      act: decline.occurring("2026-03-02 09:30"), .leaves { $0.file.case.decision != nil }),
    Trial(
      "a contact may lie before it", act: Typed.earlyCall, .leaves { $0.file.contacts.count == 1 }),
    Trial(
      "a note may lie before it", act: note.occurring("2026-02-27 16:00"), .leaves { $0.file.notes.count == 1 }),
  ]

  private static let blank = Typed(
    .divergenceRecord, [GuidanceCommands.requirement: "SM-1.15", GuidanceCommands.reason: "All is here"])

  private static let otherSchemes = [Scheme.lgsco, .psow].flatMap { scheme in
    [
      Trial(
        "\(scheme): the delegation table holds", from: { try tables(scheme) }, act: note, by: "dana",
        .refused("note.add is for: caseworker")),
      Trial(
        "\(scheme): who it names may act", from: { try tables(scheme) }, act: note, by: "amir",
        .leaves { $0.file.notes.count == 1 }),
      Trial(
        "\(scheme): the supervision table holds", from: { try tables(scheme) }, act: decline, by: "amir",
        .refused("needs the signature of an operations manager")),
      Trial(
        "\(scheme): with the signature it is done", from: { try tables(scheme) },
        arrange: { try $0.run(.supervisionSign, [GuidanceCommands.act: "case.decline"], by: "ruth") }, act: decline,
        by: "amir", .leaves { $0.file.case.decision != nil }),
      Trial(
        "\(scheme): only a supervisor signs", from: { try tables(scheme) },
        act: Typed(.supervisionSign, [GuidanceCommands.act: "case.decline"]), by: "sue", .refused("is signed off by")),
      Trial(
        "\(scheme): a divergence says what was done instead", from: { try tables(scheme) }, act: blank,
        .refused("Say what was done instead of SM-1.15")),
    ]
  }

  /// From 3 March notes are a caseworker's, and a caseworker's decline needs an operations manager's signature.
  @Sendable private static func tables() throws -> Scene { try tables(.phso) }

  private static func tables(_ scheme: Scheme) throws -> Scene {
    var scene = try Scene.office()
    scene.scheme = scheme
    try scene.run(Scene.opening(), at: "2026-03-02 09:30")
    try scene.run(
      .delegationAdd,
      [OfficeCommands.act: "note.add", OfficeCommands.role: "caseworker", OfficeCommands.from: "2026-03-03"],
      by: "admin", at: "2026-03-02 10:00")
    try scene.run(
      .supervisionAdd,
      [
        OfficeCommands.act: "case.decline", OfficeCommands.role: "caseworker",
        OfficeCommands.supervisor: "operations manager", OfficeCommands.from: "2026-03-03",
      ], by: "admin", at: "2026-03-02 10:00")
    return scene
  }
}

extension Typed {
  /// A call before the case of 2 March came in.
  fileprivate static var earlyCall: Typed {
    Typed(.contactLog, [ContactCommands.channel: "telephone", ContactCommands.reached: "no"])
      .occurring("2026-02-27 16:00")
  }
}
