import Casework
import Testing

/// What is next, in its order, and which commands a stage offers.
@Suite struct NextStepsTests {
  @Test func aReceivedFormAsksFirstWhoWasHereBefore() throws {
    let steps = NextSteps.list(try Scene.form().situation)
    #expect(steps.first?.requirement == "SM-1.1")
    #expect(steps.first?.command == .caseMatch)
    #expect(steps.first?.label == "Policy requirement")
    #expect(steps.dropFirst().first?.due?.description == "2026-03-16")
  }

  @Test func datesComeByDateAndBeforeQuestions() throws {
    var scene = try Scene.opened([PersonFields.email: "jane@example.org"])
    try scene.failedCall(at: "2026-03-02 10:00")
    try scene.run(
      .informationRequest,
      [InformationCommands.text: "The final response", InformationCommands.channel: "email"], at: "2026-03-02 10:10")
    let steps = NextSteps.list(scene.situation)
    let kinds = steps.map(\.kind)
    #expect(kinds == kinds.sorted { OpenStep.Kind.order($0) < OpenStep.Kind.order($1) })
    let dates = steps.compactMap(\.due)
    #expect(dates == dates.sorted() && dates.count >= 2)
    let closing = steps.filter { $0.requirement == "SM-1.20d" }
    #expect(closing.map(\.command) == [.caseClose], "a question with a date stands once")
    #expect(closing.first?.proposal[DecisionCommands.code.name] == "withdrawn")
  }

  @Test func aPlainQuestionIsAnsweredByTheAnswerOfItsRequirement() throws {
    var scene = try Scene.plain()
    let step = try #require(NextSteps.list(scene.situation).first { $0.requirement == "SM-1.15" })
    #expect(step.command == .requirementAnswer)
    #expect(step.proposal["requirement"] == "SM-1.15")
    let fields = step.proposal.sorted { $0.key < $1.key }.compactMap { proposed in
      CommandTable.definition(of: step.command).fields.first { $0.name == proposed.key }.map { ($0, proposed.value) }
    }
    try scene.run(Typed(step.command, fields + [(GuidanceCommands.kind, "done")]))
    #expect(
      !NextSteps.list(scene.situation).contains { $0.requirement == step.requirement && $0.subject == step.subject })
  }

  @Test func aComplaintIsAcknowledgedByALetterOnceItIsKnownToBeNew() throws {
    var scene = try Scene.form()
    func step() -> OpenStep? { NextSteps.list(scene.situation).first { $0.requirement == "SM-1.27" } }
    #expect(step()?.command == .contactLog)
    try scene.run(.caseMatch, [CaseCommands.earlierMatch: "no match"])
    let open = try #require(step())
    #expect(open.command == .letterRecord && open.subject == "receipt" && open.due?.description == "2026-03-16")
    #expect(open.proposal[LetterCommands.kind.name] == "acknowledgement")
    let fields = open.proposal.compactMap { proposed in
      CommandTable.definition(of: open.command).fields.first { $0.name == proposed.key }.map { ($0, proposed.value) }
    }
    try scene.run(Typed(open.command, fields + [(LetterCommands.method, "letter")]))
    #expect(step() == nil)
  }

  @Test func aDateThatAFormCannotMeetBeforeTheMatchTakesANote() throws {
    var scene = try Scene.form()
    try scene.run(.letter("I shall see my lawyer.", legal: "yes"))
    func command() -> CommandName? { NextSteps.list(scene.situation).first { $0.requirement == "SM-9.44" }?.command }
    #expect(command() == .noteAdd)
    let note = try #require(NextSteps.list(scene.situation).first { $0.requirement == "SM-9.44" })
    #expect(note.proposal.isEmpty, "a note has no contact")
    try scene.run(.caseMatch, [CaseCommands.earlierMatch: "no match"])
    #expect(command() == .assessLegalThreat)
  }

  @Test func aDateToAssessAgainAsksFirstForWhatARiskLacks() throws {
    var scene = try Scene.complying()
    try scene.run(.escalate, by: "amir", at: "2026-03-05 09:00")
    try scene.run(.assessRisks(for: .complianceEscalation), by: "amir", at: "2026-03-05 09:10")
    func step() -> OpenStep? { NextSteps.list(scene.situation).first { $0.requirement == "SM-9.99b" } }
    #expect(step()?.command == .riskAssess)
    try scene.run(.rate([RiskCommands.aim: "", RiskCommands.mitigation: ""]), by: "amir", at: "2026-03-05 09:20")
    #expect(step()?.command == .riskRate)
    #expect(step()?.proposal[RiskCommands.risk.name] != nil)
  }

  @Test func whatTheLawAsksAfterATelephonePassIsNextAtOnce() throws {
    var scene = try Scene.readyToPass()
    try scene.run(Typed.pass([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "yes"]))
    let step = try #require(NextSteps.list(scene.situation).first { $0.requirement == "SM-1.29a" })
    #expect(step.kind == .question && step.command == .letterRecord && step.label == "Legal requirement")
    #expect(step.proposal[LetterCommands.kind.name] == "decision")
    let others = NextSteps.list(scene.situation).filter { $0.kind == .question }
    #expect(others.first?.force == .legal)
  }

  @Test func aReceivedFormOffersLittle() throws {
    #expect(
      NextSteps.offered(in: try Scene.form().situation)
        == [.caseMatch, .contactLog, .contactNoReply, .noteAdd])
  }

  @Test func aClosedCaseOffersRestartAndNoDecline() throws {
    var scene = try Scene.plain()
    try scene.failedCall()
    #expect(NextSteps.offered(in: scene.situation).contains(.caseDecline))
    try scene.run(.caseClose, [DecisionCommands.code: "withdrawn"])
    let offered = NextSteps.offered(in: scene.situation)
    #expect(offered.contains(.caseRestart) && offered.contains(.noteAdd))
    #expect(!offered.contains(.caseDecline) && !offered.contains(.caseNew))
  }

  @Test func whatCannotBeDoneIsNotOffered() throws {
    var scene = try Scene.plain()
    let open: [CommandName] = [
      .caseTake, .caseMediate, .consentWithdraw, .supervisionSign, .approvalAsk, .contactNoReply, .divergenceWithdraw,
    ]
    let offered = NextSteps.offered(in: scene.situation)
    // The complaint itself waits for its acknowledgement, and may need none.
    #expect(offered.filter(open.contains) == [.contactNoReply])
    #expect(offered.contains(.assessRemit))
    try scene.failedCall()
    try scene.run(Typed(.caseDecline, Declining.typed))
    #expect(!NextSteps.offered(in: scene.situation).contains(.assessRemit), "its answers stand once it is decided")
  }

  /// Nothing typed into its form would let it go on (SM-2.146).
  @Test func toPassOnIsOfferedOnceItIsSaidWhyTheSecondTierIsNotWaitedFor() throws {
    #expect(!NextSteps.offered(in: try Scene.unfinished().situation).contains(.casePass))
    let reasoned = try Scene.unfinished(exceptional: [
      ReadinessAssessment.exception: PrematureException.terminalIllness.rawValue,
      ReadinessAssessment.whyNow: "She has weeks left.",
    ])
    #expect(NextSteps.offered(in: reasoned.situation).contains(.casePass))
  }

  @Test func theOnlyComplainantStaysOne() throws {
    var scene = try Scene.plain()
    let complainant = String(try #require(scene.file.complainantParty).id)
    let change = Typed(.partyChange, [(PartyCommands.party, complainant), (PartyCommands.newRole, "other")])
    #expect(throws: Refusal.self) { try scene.run(change) }
    #expect(throws: Refusal.self) {
      try scene.run(.partyChange, [PartyCommands.party: complainant, PartyCommands.represents: complainant])
    }
    try scene.run(.partyAdd, [PartyCommands.role: "complainant", PersonFields.lastName: "Ashe"])
    try scene.run(change)
    #expect(scene.file.complainant?.lastName == "Ashe")
  }

  @Test func onlyAnMPOfTheCaseIsFollowedByAnother() throws {
    var scene = try Scene.opened([CaseCommands.mpName: "Amara Cole MP"])
    let member = String(try #require(scene.file.parties(.memberOfParliament).first).id)
    let complainant = String(try #require(scene.file.complainantParty).id)
    for (former, next) in [(complainant, member), (member, member), (member, complainant)] {
      #expect(throws: Refusal.self) {
        try scene.run(
          .assessMemberChange,
          [
            MemberChangeAssessment.member: former, MemberChangeAssessment.change: "leaves office",
            MemberChangeAssessment.successor: next,
          ])
      }
    }
  }

  @Test func withoutACaseTheOfficeIsOffered() {
    let offered = NextSteps.offered(in: nil)
    #expect(offered.contains(.caseNew) && offered.contains(.staffAdd) && !offered.contains(.noteAdd))
  }
}

extension OpenStep.Kind {
  fileprivate static func order(_ kind: Self) -> Int { allCases.firstIndex(of: kind) ?? 0 }
}
