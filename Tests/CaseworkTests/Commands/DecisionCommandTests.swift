import Casework
import Testing

/// Closing, restarting and allocating; letters, parties, risks and compliance items: what the commands do by themselves.
@Suite struct DecisionCommandTests {
  @Test(arguments: closing + otherSchemes + allocating + papers + ratings) func trial(_ trial: Trial) throws {
    try trial.run()
  }

  @Test func closureCodesAreNamedOnceAndByLaw() {
    let names = ClosureCode.all.map(\.name)
    #expect(Set(names).count == names.count)
    let remit = { (law: Jurisdiction) in
      ClosureCode.offered(to: .phso, under: law).filter { $0.name.hasPrefix("out of remit - ") }.count
    }
    #expect(remit(.parliamentary) == 10)
    #expect(remit(.health) == 8)
    #expect(names.contains("out of remit - alternative legal remedy achieved"))
    let ours = ClosureCode.all.filter(\.isOurs).map(\.name)
    #expect(
      ours == [
        "out of time", "upheld", "partly upheld", "not upheld", "settled by mediation", "enquiry answered", "closed",
      ])
  }

  private static let closing = [
    Trial(
      "a health case has no MP referral",
      from: { try .declined([DecisionCommands.decision: "not properly made"]) }, act: .close("No MP referral"),
      .refused("parliamentary cases")),
    Trial("closed", from: { try .declined() }, act: .close(), .leaves { $0.file.case.isClosed }),
    Trial("passed twice", from: { try .allocated() }, act: .pass(), .refused("was passed already")),
    Trial(
      "passed to a team", from: { try .readyToPass() },
      act: .pass([DecisionCommands.route: "specialism", DecisionCommands.team: "Joint working"]),
      .leaves {
        $0.file.case.stage == .allocation && $0.file.case.owner == nil && $0.file.case.specialistTeam == "Joint working"
      }),
    Trial(
      "an open case is not restarted", act: Typed(.caseRestart, [DecisionCommands.restartReason: "x"]),
      .refused("only a closed case")),
    Trial(
      "a restarted case is decided anew", from: { try .declined() }, arrange: { try $0.run(Typed.close()) },
      act: Typed(.caseRestart, [DecisionCommands.restartReason: "a reply came"]),
      .leaves { $0.file.case.decision == nil && $0.file.case.closedAt == nil && $0.file.case.stage == .intake }),
    Trial(
      "a referral to come",
      act: Typed(.casePrison, [DecisionCommands.isPrisonCase: "no", DecisionCommands.referredOn: "2026-03-04"]),
      .refused("has not come yet")),
  ]

  @Sendable private static func wales() throws -> Scene { try opened(in: .psow) }
  @Sendable private static func local() throws -> Scene { try opened(in: .lgsco) }

  private static func opened(in scheme: Scheme) throws -> Scene {
    var scene = try Scene.office()
    scene.scheme = scheme
    try scene.run(Scene.opening(), at: "2026-03-02 09:30")
    return scene
  }

  private static let otherSchemes = [
    Trial(
      "the Service Model's codes are not Wales's", from: wales, act: .close("withdrawn"),
      .refused(
        "'withdrawn' is no code of the Public Services Ombudsman for Wales; its cases are closed as 'Early Resolution'")
    ),
    Trial("its own is", from: wales, act: .close("Early Resolution"), .leaves { $0.file.case.isClosed }),
    Trial(
      "the Service Model's codes are not local government's", from: local, act: .close("premature"),
      .refused("Local Government and Social Care Ombudsman; its cases are closed as 'closed'")),
    Trial("nor are Wales's", from: local, act: .close("Early Resolution"), .refused("is no code of")),
    Trial("the neutral one is ours", from: local, act: .close("closed"), .leaves { $0.file.case.isClosed }),
    Trial(
      "and is not the Service Model's", from: { try .declined() }, act: .close("closed"), .refused("is no code of")),
  ]

  private static func allocate(_ login: String, _ reason: String = "") -> Typed {
    Typed(.caseAllocate, [DecisionCommands.to: login, DecisionCommands.reallocationReason: reason])
  }

  /// Passed to early consideration, where nobody has it yet.
  @Sendable private static func early() throws -> Scene {
    var scene = try Scene.readyToPass()
    try scene.run(Typed.pass(), at: "2026-03-03 10:50")
    return scene
  }

  private static func team(_ name: String) -> @Sendable (inout Scene) throws -> Void {
    { try $0.run(.staffChange, [StaffCommands.member: "sue", StaffCommands.team: name], by: "admin") }
  }

  private static let allocating = [
    Trial(
      "to a caseworker: primary investigation", from: { try .allocated() },
      act: allocate("sue", "Amir is overloaded"), by: "ruth",
      .leaves {
        $0.file.case.stage == .primaryInvestigation
          && $0.file.case.owner == $0.draft.office.member(login: "sue")?.id
      }),
    Trial(
      "changing hands without a reason", from: { try .allocated() }, act: allocate("sue"), by: "ruth",
      .refused("Reason")),
    Trial("to whoever has it", from: { try .allocated() }, act: allocate("amir", "x"), by: "ruth", .refused("already")),
    Trial(
      "in early consideration, to one of that team: it stays there", from: early, arrange: team("Early consideration"),
      act: allocate("sue"), by: "ruth",
      .leaves {
        $0.file.case.stage == .earlyConsideration && $0.file.case.owner == $0.draft.office.member(login: "sue")?.id
      }),
    Trial(
      "in early consideration, to another team: primary investigation", from: early, arrange: team("Health"),
      act: allocate("sue"), by: "ruth", .leaves { $0.file.case.stage == .primaryInvestigation }),
    Trial(
      "from the early consideration team to a caseworker: primary investigation", from: early,
      arrange: {
        try team("Early Consideration Team")(&$0)
        try $0.run(allocate("sue"), by: "ruth", at: "2026-03-03 10:56")
      }, act: allocate("amir", "Records are needed."), by: "ruth",
      .leaves { $0.file.case.stage == .primaryInvestigation }),
    Trial(
      "at intake the stage stays", act: allocate("amir", "workload"), by: "ruth",
      .leaves { $0.file.case.stage == .intake }),
    Trial(
      "on leave",
      arrange: {
        try $0.run(
          .staffLeave,
          [StaffCommands.member: "amir", StaffCommands.from: "2026-03-02", StaffCommands.to: "2026-03-03"],
          by: "admin")
      }, act: allocate("amir", "workload"), by: "ruth", .refused("on leave until Tue 3 Mar 2026")),
    Trial(
      "back from leave",
      arrange: {
        try $0.run(
          .staffLeave,
          [StaffCommands.member: "amir", StaffCommands.from: "2026-03-01", StaffCommands.to: "2026-03-02"],
          by: "admin")
      }, act: allocate("amir", "workload"), by: "ruth", .leaves { $0.file.case.owner != nil }),
    Trial(
      "departed",
      arrange: {
        try $0.run(.staffDepart, [StaffCommands.member: "amir", StaffCommands.lastDay: "2026-03-02"], by: "admin")
      }, act: allocate("amir", "workload"), by: "ruth", .refused("left on Mon 2 Mar 2026")),
  ]

  private static let papers = [
    Trial(
      "a letter of tomorrow",
      act: Typed(
        .letterRecord,
        [
          LetterCommands.kind: "update", LetterCommands.to: "complainant", LetterCommands.method: "letter",
          LetterCommands.date: "2026-03-04",
        ]), .refused("has not come yet")),
    Trial(
      "the envelope of a prisoner's letter is asked about",
      arrange: {
        try $0.run(.personChange, [PartyCommands.party: "complainant", PersonFields.prisonNumber: "A1234BC"])
      },
      act: Typed(
        .letterRecord,
        [LetterCommands.kind: "update", LetterCommands.to: "complainant", LetterCommands.method: "letter"]),
      .refused("red pen")),
    Trial(
      "a party needs a name", act: Typed(.partyAdd, [PartyCommands.role: "interested party"]), .refused("needs a name")),
    Trial(
      "a body as a party",
      act: Typed(
        .partyAdd, [PartyCommands.role: "medical defence organisation", PartyCommands.body: "Defence Union"]),
      .leaves { $0.file.name(of: $0.file.parties.last) == "Defence Union" }),
    Trial(
      "a contact of another case",
      act: Typed(
        .letterRecord,
        [
          LetterCommands.kind: "update", LetterCommands.to: "complainant", LetterCommands.method: "letter",
          LetterCommands.answers: "999",
        ]), .refused("no contact of this case")),
    Trial(
      "consent to refer names the body",
      act: Typed(
        .consentRecord,
        [ConsentCommands.kind: ConsentKind.referral.rawValue, ConsentCommands.isGiven: "yes"]),
      .refused("needed for consent to refer")),
    Trial(
      "only our own adjustment is 'not wanted'",
      arrange: { try $0.run(.adjustmentRequest, [AdjustmentCommands.what: "large print"]) },
      act: Typed(
        .adjustmentDecide, [AdjustmentCommands.adjustment: "last", AdjustmentCommands.outcome: "not wanted"]),
      .refused("that we raised ourselves")),
  ]

  private static func rate(_ likelihood: String, _ impact: String, low: String = "") -> Typed {
    Typed(
      .riskRate,
      [
        RiskCommands.category: "Legal", RiskCommands.text: "Judicial review.", RiskCommands.likelihood: likelihood,
        RiskCommands.impact: impact, RiskCommands.lowReason: low,
      ])
  }

  private static let ratings = [
    Trial("possible is likely", act: rate("possible", "minor"), .leaves { $0.file.risks.last?.likelihood == .likely }),
    Trial("Medium stands", act: rate("likely", "moderate"), .leaves { $0.file.overallRating == .medium }),
    Trial(
      "Low with a reason", act: rate("likely", "moderate", low: "Settled."), .leaves { $0.file.overallRating == .low }),
    Trial("no choice in a High cell", act: rate("likely", "critical", low: "x"), .refused("'Medium or Low' cell")),
    Trial("no choice in a Low cell", act: rate("likely", "minor", low: "x"), .refused("'Medium or Low' cell")),
    Trial(
      "rated anew",
      arrange: { try $0.run(rate("highly likely", "critical")) },
      act: rate("unlikely", "minor").with([(RiskCommands.risk, "last")]),
      .leaves { $0.file.risks.count == 1 && $0.file.overallRating == .low }),
    Trial(
      "a compliance item opens compliance",
      act: Typed(
        .complianceAdd, [ComplianceCommands.text: "Apologise.", ComplianceCommands.targetDate: "2026-04-03"]),
      .leaves { $0.file.case.compliance == .open && $0.file.complianceItems.first?.status == "open" }),
  ]
}
