import Casework

/// SM 1.23–1.27: what is on file before a case goes on, what is asked for when it is not, and replies.
enum SM01PassingOnExamples {
  static var examples: [Example] {
    onFile + meetings + represented + complainedFor + filing + missing + closing + restarting
  }

  private static var onFile: [Example] {
    [
      Example(
        "SM-1.23", "all items on file, nobody represented", from: { try .readyToPass() }, act: .pass(),
        expect: .accepted),
      Example(
        "SM-1.23", "no complaint form", from: { try .plain() },
        arrange: {
          try $0.talk(); try $0.send(.acknowledgement); try $0.add(.complaintResponses)
        }, act: .pass(),
        expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "answers to all of the form's questions instead of the form",
        arrange: { scene in
          try scene.talk()
          try scene.send(.acknowledgement)
          try scene.add(.complaintResponses)
          try scene.run(
            .caseDescribe,
            [
              CaseCommands.injustice: "Pain for six weeks.", CaseCommands.outcomesWanted: "An apology.",
              CaseCommands.complaintStage: "final reply had", CaseCommands.unhappyWithReply: "It denies it all.",
            ])
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.23", "no complaint response",
        arrange: {
          try $0.talk(); try $0.send(.acknowledgement); try $0.add(.complaintForm)
        }, act: .pass(),
        expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "a second tier replied, its response is missing", from: { try .readyToPass() },
        act: .pass([DecisionCommands.secondResponse: "yes"]), expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "both responses on file", from: { try .readyToPass() },
        arrange: { try $0.add(.complaintResponses) }, act: .pass([DecisionCommands.secondResponse: "yes"]),
        expect: .accepted),
    ]
  }

  private static var meetings: [Example] {
    [
      Example(
        "SM-1.23", "a meeting without a recording", from: { try .readyToPass() },
        arrange: { try $0.add(.meetingTranscripts) }, act: .pass([DecisionCommands.meetingsHeld: "yes"]),
        expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "a meeting with its recording, no transcript made", from: { try .readyToPass() },
        arrange: { try $0.add(.meetingRecordings) }, act: .pass([DecisionCommands.meetingsHeld: "yes"]),
        expect: .accepted),
      Example(
        "SM-1.23", "a transcript exists and is not on file", from: { try .readyToPass() },
        arrange: { try $0.add(.meetingRecordings) },
        act: .pass([DecisionCommands.meetingsHeld: "yes", DecisionCommands.transcriptExists: "yes"]),
        expect: .refused(["SM-1.23"])),
    ]
  }

  private static var represented: [Example] {
    [
      Example(
        "SM-1.23", "represented without consent", from: { try .readyToPass() },
        arrange: { try $0.add(.representative, named: "Reed") }, act: .pass(), expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "represented with consent", from: { try .readyToPass() },
        arrange: { scene in
          try scene.add(.representative, named: "Reed")
          try scene.run(.consentRecord, [ConsentCommands.kind: "representation", ConsentCommands.isGiven: "yes"])
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.23", "consent withdrawn", from: { try .readyToPass() },
        arrange: { scene in
          try scene.add(.representative, named: "Reed")
          try scene.run(.consentRecord, [ConsentCommands.kind: "representation", ConsentCommands.isGiven: "yes"])
          try scene.run(.consentWithdraw, [ConsentCommands.consent: "last"])
        }, act: .pass(), expect: .refused(["SM-1.23"])),
    ]
  }

  private static var complainedFor: [Example] {
    [
      Example(
        "SM-1.23", "the aggrieved has not consented to the complainant", from: { try .readyToPass() },
        arrange: { try $0.add(.aggrieved, named: "Okafor senior") }, act: .pass(), expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "the aggrieved consents to the complainant", from: { try .readyToPass() },
        arrange: { scene in
          try scene.add(.aggrieved, named: "Senior")
          try scene.run(
            .consentRecord,
            [
              ConsentCommands.kind: "representation", ConsentCommands.isGiven: "yes",
              ConsentCommands.giver: "aggrieved", ConsentCommands.representative: "complainant",
            ])
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.23", "the aggrieved turned out to be the complainant herself", from: { try .readyToPass() },
        arrange: { scene in
          try scene.add(.aggrieved, named: "Okafor")
          try scene.run(
            .personMerge,
            [
              PartyCommands.party: "aggrieved", MergeCommands.into: String(scene.file.complainant?.id ?? 0),
              MergeCommands.reason: "The same address.",
            ])
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.23", "no telephone number", from: { try .readyToPass() },
        arrange: {
          try $0.add(.representative, named: "Reed", [PersonFields.telephone: " "]); try $0.consent()
        },
        act: .pass(), expect: .refused(["SM-1.23"])),
      Example(
        "SM-1.23", "a divergence passes it", from: { try .plain() },
        arrange: {
          try $0.talk(); try $0.send(.acknowledgement)
        }, act: .pass(divergences: [.from("SM-1.23")]),
        expect: .leaves("a divergence", { $0.divergences(from: "SM-1.23").count == 1 })),
    ]
  }

  /// What is next while something is missing.
  private static var filing: [Example] {
    [
      Example("SM-1.23", "not judged ready yet", expect: .asksNot()),
      Example(
        "SM-1.23", "no form", arrange: { try $0.assessReady() }, expect: files("complaint form", with: .documentAdd)),
      Example(
        "SM-1.23", "no responses", arrange: { try $0.assessReady() },
        expect: files("complaint responses", with: .documentAdd)),
      Example(
        "SM-1.23", "the responses came",
        arrange: {
          try $0.assessReady(); try $0.add(.complaintResponses)
        },
        expect: .asksNot("complaint responses")),
      Example(
        "SM-1.23", "all is on file", from: { try .readyToPass() }, arrange: { try $0.assessReady() },
        expect: .asksNot()),
      Example(
        "SM-1.23", "no consent, and no telephone number", from: { try .readyToPass() },
        arrange: {
          try $0.add(.representative, named: "Reed", [PersonFields.telephone: " "]); try $0.assessReady()
        },
        expect: .looks("both") { at in
          let steps = at.guidance.questions(in: at).filter { $0.requirement == "SM-1.23" }
          let party = at.file.representatives.first.map { String($0.id) }
          return steps.map(\.command) == [.consentRecord, .personChange]
            && steps.allSatisfy { $0.proposal[PartyCommands.party.name] == party }
        }),
    ]
  }

  private static func files(_ section: String, with command: CommandName) -> Example.Expectation {
    .looks("a step for the \(section)") { at in
      at.guidance.questions(in: at).contains {
        $0.requirement == "SM-1.23" && $0.subject == section && $0.command == command
          && $0.proposal[DocumentCommands.section.name] == section
      }
    }
  }

  private static var missing: [Example] {
    [
      Example(
        "SM-1.24", "ready and papers missing: by telephone", arrange: { try $0.assessReady() },
        expect: .looks("a request by telephone", { asked($0, by: "telephone") })),
      Example(
        "SM-1.24", "the complainant prefers email",
        arrange: { scene in
          try scene.assessReady()
          try scene.run(
            .personChange, [PartyCommands.party: "complainant", PersonFields.preferredContact: "email"])
        }, expect: .looks("a request by email", { asked($0, by: "email") })),
      Example(
        "SM-1.24", "nothing missing", from: { try .readyToPass() }, arrange: { try $0.assessReady() },
        expect: .asksNot()),
      Example("SM-1.24", "not judged ready", expect: .asksNot()),
      Example(
        "SM-1.24", "asked for already",
        arrange: { scene in
          try scene.assessReady()
          try scene.run(
            .informationRequest, [InformationCommands.text: "the form", InformationCommands.channel: "telephone"])
        }, expect: .asksNot()),
    ]
  }

  private static func asked(_ at: Situation, by channel: String) -> Bool {
    at.guidance.questions(in: at).contains {
      $0.requirement == "SM-1.24" && $0.proposal[InformationCommands.channel.name] == channel
        && $0.command == .informationRequest
    }
  }

  private static let code = "further information required"

  private static var closing: [Example] {
    [
      Example(
        "SM-1.25a", "closed for want of information without a letter",
        arrange: {
          try $0.talk(); try $0.assessReady()
        }, act: .close(code), expect: .refused(["SM-1.25a"])),
      Example(
        "SM-1.25a", "closed after the letter",
        arrange: {
          try $0.talk(); try $0.assessReady(); try $0.send(.informationNeeded)
        }, act: .close(code),
        expect: .accepted),
      Example(
        "SM-1.25a", "another code needs no such letter", from: { try .declined() }, act: .close(), expect: .accepted),
      Example(
        "SM-1.25b", "ready and the letter has gone",
        arrange: {
          try $0.assessReady(); try $0.send(.informationNeeded)
        },
        expect: .looks(
          "closing as further information required",
          { at in
            at.guidance.questions(in: at).contains {
              $0.requirement == "SM-1.25b" && $0.proposal[DecisionCommands.code.name] == code
            }
          })),
      Example(
        "SM-1.25b", "ready: closing as withdrawn is not offered",
        arrange: { scene in
          try scene.assessReady()
          try scene.run(
            .informationRequest, [InformationCommands.text: "the form", InformationCommands.channel: "email"])
        },
        expect: .looks(
          "nothing is withdrawn",
          { at in
            !at.guidance.questions(in: at).contains { $0.proposal.values.contains(ClosureCode.withdrawn.name) }
          })),
      Example("SM-1.25b", "ready, no letter yet", arrange: { try $0.assessReady() }, expect: .asksNot()),
      Example(
        "SM-1.25b", "a letter, but not judged ready", arrange: { try $0.send(.informationNeeded) }, expect: .asksNot()),
      Example(
        "SM-1.25b", "closed", from: { try closedForInformation() }, expect: .asksNot()),
    ]
  }

  private static var restarting: [Example] {
    [
      Example(
        "SM-1.26", "the form comes after the closure", from: { try closedForInformation() },
        arrange: { try $0.add(.complaintForm, at: "2026-03-20 09:00") }, expect: .asks()),
      Example("SM-1.26", "nothing came", from: { try closedForInformation() }, expect: .asksNot()),
      Example(
        "SM-1.26", "closed with another code", from: { try .declined() },
        arrange: {
          try $0.run(Typed.close()); try $0.add(.complaintForm, at: "2026-03-20 09:00")
        },
        expect: .asksNot()),
      Example(
        "SM-1.26", "restarted: in the intake queue under its old number", from: { try closedForInformation() },
        arrange: { try $0.add(.complaintForm, at: "2026-03-20 09:00") },
        act: Typed(.caseRestart, [DecisionCommands.restartReason: "the form came"]), at: "2026-03-20 10:00",
        expect: .leaves(
          "intake, nobody's",
          { $0.case.stage == .intake && $0.case.owner == nil && $0.case.closureCode == nil && $0.case.id > 0 })),
    ]
  }

  static func closedForInformation() throws -> Scene {
    var scene = try Scene.plain()
    try scene.talk()
    try scene.assessReady()
    try scene.send(.informationNeeded)
    try scene.run(Typed.close(code))
    return scene
  }
}

extension Scene {
  /// The complaint is judged ready for us.
  mutating func assessReady() throws {
    try run(.caseAssess, [CaseCommands.ready: "yes", CaseCommands.assessmentReasons: "A final reply was had."])
  }

  /// The complainant's consent to the only representative.
  mutating func consent() throws {
    try run(.consentRecord, [ConsentCommands.kind: "representation", ConsentCommands.isGiven: "yes"])
  }
}
