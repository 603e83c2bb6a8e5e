import Casework

/// SM 1.49–1.56: cases that partly fall to another Ombudsman.
enum SM01JointWorkingExamples {
  static var examples: [Example] { sharing + screening + consent + agreement + calls + parliamentary }

  private static func joint(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessJointWorking, fields) }

  private static let confirmed = joint([JointWorkingAssessment.isJoint: "yes"])
  private static let other = joint([
    JointWorkingAssessment.isJoint: "yes", JointWorkingAssessment.partner: "Prisons and Probation Ombudsman",
  ])
  private static let shared = joint([
    JointWorkingAssessment.sharedOn: "2026-03-03", JointWorkingAssessment.shared: "the complaint form",
  ])
  private static let hit = joint([JointWorkingAssessment.topics: "Hospital discharge"])

  private static func consents(_ given: String, to body: String = "LGSCO") -> Typed {
    Typed(
      .consentRecord,
      [
        ConsentCommands.kind: ConsentKind.referral.rawValue, ConsentCommands.isGiven: given,
        ConsentCommands.body: body,
      ])
  }

  /// A member of the team that we share with the LGSCO.
  private static func withTeam(_ start: @escaping @Sendable () throws -> Scene) -> @Sendable () throws -> Scene {
    {
      var scene = try start()
      for (login, role) in [("jo", "caseworker"), ("max", "operations manager")] {
        try scene.run(
          .staffAdd,
          [
            StaffCommands.login: login, StaffCommands.name: "\(login.uppercased()) Joint", StaffCommands.role: role,
            StaffCommands.team: "Joint working",
          ], by: "admin")
      }
      return scene
    }
  }

  private static var sharing: [Example] {
    [
      Example(
        "SM-1.49", "joint and not shared", from: { try .declined() }, arrange: { try $0.run(confirmed) },
        act: .close(), expect: .refused(["SM-1.49"])),
      Example(
        "SM-1.49", "shared after the decision", from: { try .declined() },
        arrange: {
          try $0.run(confirmed)
          try $0.run(shared)
        }, act: .close(), expect: .accepted),
      Example("SM-1.49", "no joint working case", from: { try .declined() }, act: .close(), expect: .accepted),
      Example("SM-1.49", "it stands open", act: confirmed, expect: .asks("")),
      Example(
        "SM-1.49", "until it is shared", arrange: { try $0.run(confirmed) }, act: shared, expect: .asksNot()),
      Example("SM-1.50a", "recorded", act: confirmed, expect: .shows("joint working case with LGSCO")),
      Example("SM-1.50a", "no such case", expect: .showsNothing),
      Example(
        "SM-1.50b", "with another body no consent for the LGSCO is needed", from: { try .readyToPass() },
        arrange: {
          try $0.run(other)
          try $0.run(joint([JointWorkingAssessment.isTaken: "yes"]))
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.50b", "with the LGSCO it is", from: { try .readyToPass() },
        arrange: {
          try $0.run(confirmed)
          try $0.run(joint([JointWorkingAssessment.isTaken: "yes"]))
        }, act: .pass(), expect: .refused(["SM-1.53a"])),
    ]
  }

  private static var screening: [Example] {
    let early = joint([
      JointWorkingAssessment.transferredEarly: "yes", JointWorkingAssessment.transferReason: "Council finished.",
    ])
    return [
      Example("SM-1.51", "a topic points to it", act: hit, expect: .asks("")),
      Example("SM-1.51", "it is confirmed", arrange: { try $0.run(hit) }, act: confirmed, expect: .asksNot()),
      Example(
        "SM-1.51", "it is none", arrange: { try $0.run(hit) }, act: joint([JointWorkingAssessment.isJoint: "no"]),
        expect: .asksNot()),
      Example("SM-1.51", "no topic points to it", expect: .asksNot()),
      Example("SM-1.52", "an intake caseworker transfers early", act: early, expect: .refused(["SM-1.52"])),
      Example(
        "SM-1.52", "a caseworker of another team", act: early, by: "amir", expect: .refused(["SM-1.52"])),
      Example(
        "SM-1.52", "one of the joint working team", from: withTeam { try .plain() }, act: early, by: "jo",
        expect: .accepted),
    ]
  }

  private static var consent: [Example] {
    let taken = joint([JointWorkingAssessment.isJoint: "yes", JointWorkingAssessment.isTaken: "yes"])
    return [
      Example(
        "SM-1.53a", "taken by the team, consent not asked for", from: { try .readyToPass() },
        arrange: { try $0.run(taken) }, act: .pass(), expect: .refused(["SM-1.53a"])),
      Example(
        "SM-1.53a", "asked for", from: { try .readyToPass() },
        arrange: {
          try $0.run(taken)
          try $0.run(consents("yes"))
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.53b", "consent given", arrange: { try $0.run(taken) }, act: consents("yes"), expect: .asks("")),
      Example(
        "SM-1.53b", "consent refused", arrange: { try $0.run(taken) }, act: consents("no"), expect: .asksNot()),
    ]
  }

  private static var agreement: [Example] {
    let decline = Typed.decline([DecisionCommands.decision: "other reason to decline"])
    return [
      Example(
        "SM-1.54", "declined at primary investigation", from: { try .allocated() },
        arrange: { try $0.run(confirmed, by: "amir") }, act: decline, by: "amir", expect: .refused(["SM-1.54"])),
      Example(
        "SM-1.54", "the ordinary approver is not enough", from: { try .allocated() },
        arrange: { try $0.run(confirmed, by: "amir") }, act: decline, by: "ruth", expect: .refused(["SM-1.54"])),
      Example(
        "SM-1.54", "a manager of the team", from: withTeam { try .allocated() },
        arrange: { try $0.run(confirmed, by: "amir") }, act: decline, by: "max", expect: .accepted),
      Example(
        "SM-1.54", "with another Ombudsman there is no such scheme", from: { try .allocated() },
        arrange: { try $0.run(other, by: "amir") }, act: decline, by: "amir", expect: .accepted),
      Example(
        "SM-1.54", "at intake no agreement is needed",
        arrange: {
          try $0.call()
          try $0.run(confirmed)
        }, act: decline, expect: .accepted),
    ]
  }

  private static var calls: [Example] {
    let telephoned: @Sendable () throws -> Scene = { try SM02ProperlyMadeExamples.telephoned() }
    return [
      Example("SM-1.55a", "a topic comes up in a call", from: telephoned, act: hit, expect: .asks("")),
      Example("SM-1.55a", "in a letter", act: hit, expect: .asksNot()),
      Example(
        "SM-1.55a", "consent was refused in it", from: telephoned, arrange: { try $0.run(hit) }, act: consents("no"),
        expect: .asksNot()),
      Example(
        "SM-1.55b", "once the answer is on record it can be closed", from: telephoned,
        arrange: { try $0.run(hit) }, act: consents("yes"), expect: .asks("")),
      Example("SM-1.55b", "not before", from: telephoned, act: hit, expect: .asksNot()),
    ]
  }

  private static var parliamentary: [Example] {
    let council = joint([JointWorkingAssessment.localAuthority: "yes"])
    let department: @Sendable () throws -> Scene = {
      var scene = try Scene.referred()
      try scene.run(council)
      return scene
    }
    return [
      Example("SM-1.56", "not discussed with the team", from: department, act: .pass(), expect: .refused(["SM-1.56"])),
      Example("SM-1.56", "discussed", from: department, arrange: discuss, act: .pass(), expect: .accepted),
      Example("SM-1.56", "to be discussed with the team", from: department, expect: .asks()),
      Example("SM-1.56", "discussed, nothing is open", from: department, arrange: discuss, expect: .asksNot()),
      Example(
        "SM-1.56", "asked, and the answer is to be recorded", from: department,
        arrange: { scene in
          try scene.run(
            .consultationLog,
            [
              ConsultationCommands.with: "joint working team", ConsultationCommands.topic: "joint working",
              ConsultationCommands.question: "A department and a council: yours?",
            ])
        },
        expect: .looks("the answer is asked for") { at in
          NextSteps.list(at).contains { $0.requirement == "SM-1.56" && $0.command == .consultationAnswer }
        }),
    ]
  }

  @Sendable private static func discuss(_ scene: inout Scene) throws {
    try scene.run(
      .consultationLog,
      [
        ConsultationCommands.with: "joint working team", ConsultationCommands.topic: "joint working",
        ConsultationCommands.question: "A department and a council: yours?", ConsultationCommands.answer: "No.",
      ])
  }
}
