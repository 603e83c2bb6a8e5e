import Casework
import Testing

/// What the commands of intake and of the office change, and what they refuse for plain reasons.
@Suite struct IntakeCommandTests {
  func refusal(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "accepted"
    } catch { return "\(error)" }
  }

  @Test func aComplaintForSomebodyElseHasAnAggrievedParty() throws {
    let file = try Scene.opened([
      CaseCommands.complainingFor: "my mother", CaseCommands.relationship: "mother",
      CaseCommands.consentOfAggrieved: "yes",
    ]).file
    let aggrieved = try #require(file.parties(.aggrieved).first)
    #expect(file.name(of: aggrieved) == "my mother")
    #expect(aggrieved.relationship == "mother")
    #expect(file.complainantParty?.represents == aggrieved.id)
    #expect(
      file.consents.first?.personID == aggrieved.person && file.consents.first?.party == file.complainantParty?.id)
  }

  @Test func somebodyWhoHasDiedGivesNoConsent() throws {
    let file = try Scene.opened([
      CaseCommands.complainingFor: "my father", CaseCommands.relationship: "father",
      CaseCommands.consentOfAggrieved: "person has died",
    ]).file
    #expect(file.parties(.aggrieved).first?.relationship == "father, who has died")
    #expect(file.consents.isEmpty)
  }

  @Test func anMPKeepsTheirLetters() throws {
    let file = try Scene.opened([CaseCommands.mpName: "Rt Hon Helen Marsh MP"]).file
    let member = file.person(of: file.parties(.memberOfParliament).first)
    #expect(member?.lastName == "Marsh MP" && member?.fullName == "Rt Hon Helen Marsh MP")
  }

  @Test func aFormKeepsWhatCouldNotBeRead() throws {
    var scene = try Scene.office()
    try scene.run(
      .caseReceive,
      [
        CaseCommands.formReference: "WF11-9", CaseCommands.formDigest: "ab", PersonFields.lastName: "Jones",
        CaseCommands.asReceived: "amount-sought=about 500 pounds; date-of-birth=31/02/1980",
        PersonFields.prisonNumber: "A6727XY", CaseCommands.reasonableAdjustment: "large print",
      ], by: "admin")
    let file = scene.file
    #expect(file.case.asReceived == ["amount-sought": "about 500 pounds", "date-of-birth": "31/02/1980"])
    #expect(file.case.stage == .received && file.case.recordType == .complaint && file.case.owner == nil)
    #expect(file.case.prisonCase && file.complainant?.isPrisoner == true)
    #expect(file.adjustments.map(\.request) == ["large print"])
  }

  @Test func theSearchForEarlierContactsIsAnsweredByAnAnswerAlone() throws {
    var scene = try Scene.office()
    try scene.run(
      .caseReceive,
      [CaseCommands.formReference: "WF11-9", CaseCommands.formDigest: "ab", PersonFields.lastName: "Jones"],
      by: "admin")
    let said = refusal { try scene.run(.caseMatch, [:], by: "admin") }
    #expect(said.contains("say what the search for earlier contacts showed"))
    #expect(scene.file.case.stage == .received)
    try scene.run(.caseMatch, [CaseCommands.earlierMatch: "no match"], by: "admin")
    #expect(scene.file.case.stage == .intake)
  }

  @Test func aCaseNeedsSomebody() throws {
    var scene = try Scene.office()
    let said = refusal {
      try scene.run(Scene.opening([PersonFields.firstName: "", PersonFields.lastName: "", PersonFields.title: ""]))
    }
    #expect(said == "Last name: is needed, or the first name, or a way to reach the complainant.")
  }

  @Test func stagesAreReachedOneByOneAndGoneBackToFreely() throws {
    var scene = try Scene.plain()
    #expect(
      refusal { try scene.run(.caseMove, [CaseCommands.stage: "readiness"]) }.contains(
        "next stage after intake is remit"))
    for stage in ["remit", "properly made", "readiness", "intake"] {
      try scene.run(.caseMove, [CaseCommands.stage: stage])
    }
    #expect(scene.file.case.stage == .intake)
  }

  @Test func aQuestionThatIsNotAskedCannotBeAnswered() throws {
    var scene = try Scene.plain()
    let said = refusal {
      try scene.run(
        .requirementAnswer, [GuidanceCommands.requirement: "SM-1.18", GuidanceCommands.kind: "done"])
    }
    #expect(said.contains("asks nothing of this case now"))
  }

  @Test func aBlockIsDivergedFromWithItsAct() throws {
    var scene = try Scene.plain()
    let said = refusal {
      try scene.run(
        .divergenceRecord,
        [
          GuidanceCommands.requirement: "SM-1.6", GuidanceCommands.instead: "Wrote", GuidanceCommands.reason: "Deaf",
        ])
    }
    #expect(said.contains("with that act"))
  }

  @Test func aDivergenceAnswersAQuestionAndGoesOnceItIsAnswered() throws {
    var scene = try Scene.plain()
    try scene.call()
    func isAsked() -> Bool {
      scene.situation.guidance.questions(in: scene.situation).contains { $0.requirement == "SM-1.13a" }
    }
    #expect(isAsked())
    try scene.run(
      .divergenceRecord,
      [
        GuidanceCommands.requirement: "SM-1.13a", GuidanceCommands.instead: "By letter",
        GuidanceCommands.reason: "Asked for",
      ])
    #expect(!isAsked())
    let withdraw = Typed(
      .divergenceWithdraw, [GuidanceCommands.divergence: "last", GuidanceCommands.explanation: "Told her after all"])
    #expect(refusal { try scene.run(withdraw) }.contains("cannot be withdrawn while SM-1.13a"))
    try scene.run(.requirementAnswer, [GuidanceCommands.requirement: "SM-1.13a", GuidanceCommands.kind: "done"])
    try scene.run(withdraw)
    #expect(!isAsked())
  }

  @Test func onlyAnAdministratorChangesTheOffice() throws {
    var scene = try Scene.office()
    let fields: KeyValuePairs<Field, String> = [
      OfficeCommands.name: "information-reply-days", OfficeCommands.value: "6",
    ]
    #expect(refusal { try scene.run(.settingChange, fields, by: "ruth") }.contains("for an administrator"))
    try scene.run(.settingChange, fields, by: "admin")
    #expect(scene.draft.office.number(.informationReplyDays) == 6)
  }

  @Test(arguments: ["", "six", "0", "366"]) func aNumberOfDaysIsANumber(value: String) throws {
    var scene = try Scene.office()
    #expect(
      refusal {
        try scene.run(
          .settingChange, [OfficeCommands.name: "information-reply-days", OfficeCommands.value: value], by: "admin")
      } != "accepted")
  }

  @Test func anExtensionIsRefusedWithAReason() throws {
    var scene = try Scene.plain()
    try scene.run(
      .informationRequest, [InformationCommands.text: "The reply", InformationCommands.channel: "email"])
    let said = refusal { try scene.run(.informationExtend, [InformationCommands.granted: "no"]) }
    #expect(said.contains("is needed with a decision"))
    try scene.run(.informationExtend, [InformationCommands.granted: "no", InformationCommands.reason: "Twice before"])
    #expect(scene.file.informationRequests.last?.extensionGranted == false)
  }
}
