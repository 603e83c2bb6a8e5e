import Casework

/// SM 1.40–1.41: additional support for complainants.
enum SM01SupportExamples {
  static var examples: [Example] { needs + approaches + signatures }

  /// The answer to SM-1.40.
  private static func offer(_ kind: SupportKind) -> @Sendable (inout Scene) throws -> Void {
    { scene in
      try scene.talk()
      try scene.run(
        .requirementAnswer,
        [
          GuidanceCommands.requirement: "SM-1.40", GuidanceCommands.kind: "done",
          GuidanceCommands.text: kind.rawValue,
        ])
    }
  }

  private static var needs: [Example] {
    [
      Example("SM-1.40", "after the first conversation", arrange: { try $0.talk() }, expect: .asks()),
      Example("SM-1.40", "answered", arrange: offer(.advocacy), expect: .asksNot()),
      Example("SM-1.40", "nobody reached yet", arrange: { try $0.failedCall() }, expect: .asksNot()),
      Example("SM-1.40", "past intake", from: { try .allocated() }, expect: .asksNot()),
      Example(
        "SM-1.41a", "details of an advocacy service", arrange: offer(.advocacy),
        expect: .shows("Providing details of an advocacy service. (Tue 3 Mar 2026)")),
      Example("SM-1.41a", "nothing offered", arrange: { try $0.talk() }, expect: .showsNothing),
      Example(
        "SM-1.41a", "not needed", arrange: { try $0.talk() },
        act: Typed(
          .requirementAnswer,
          [
            GuidanceCommands.requirement: "SM-1.40", GuidanceCommands.kind: "not applicable",
            GuidanceCommands.text: "She has an advocate.",
          ]), expect: .showsNothing),
    ]
  }

  private static func callMP(passing: [RequirementID] = []) -> Typed {
    Typed(
      .contactLog,
      [
        ContactCommands.party: "MP", ContactCommands.channel: "telephone", ContactCommands.direction: "outgoing",
        ContactCommands.text: "Asked for a referral.",
      ], passing: passing)
  }

  private static func withMP(_ act: String = "no") -> @Sendable (inout Scene) throws -> Void {
    { scene in
      try scene.add(.memberOfParliament, named: "Ward")
      try scene.run(.authorityRecord, [ConsentCommands.third: "MP", ConsentCommands.isGiven: "yes"])
      try scene.run(.casePrison, [DecisionCommands.isPrisonCase: "no", DecisionCommands.victimsAct: act])
    }
  }

  private static var approaches: [Example] {
    [
      Example(
        "SM-1.41b", "an MP approached by telephone", arrange: withMP(), act: callMP(), expect: .refused(["SM-1.41b"])),
      Example(
        "SM-1.41b", "the warning is passed", arrange: withMP(), act: callMP(passing: ["SM-1.41b"]), expect: .accepted),
      Example(
        "SM-1.41b", "under the Victims and Prisoners Act", arrange: withMP("yes"), act: callMP(), expect: .accepted),
      Example(
        "SM-1.41b", "after a letter",
        arrange: { scene in
          try withMP()(&scene)
          try scene.run(
            .letterRecord,
            [
              LetterCommands.kind: "approach to MP", LetterCommands.to: "MP", LetterCommands.method: "letter",
            ])
        }, act: callMP(), expect: .accepted),
      Example(
        "SM-1.41b", "by email", arrange: withMP(),
        act: callMP().with([(ContactCommands.channel, "email")]), expect: .accepted),
      Example(
        "SM-1.41b", "the MP calls us", arrange: withMP(),
        act: callMP().with([(ContactCommands.direction, "incoming")]), expect: .accepted),
      Example(
        "SM-1.41b", "the MP has referred it already",
        arrange: { scene in
          try withMP()(&scene)
          try scene.run(
            .casePrison, [DecisionCommands.isPrisonCase: "no", DecisionCommands.referredOn: "2026-03-02"])
        }, act: callMP(), expect: .accepted),
    ]
  }

  private static var signatures: [Example] {
    [
      Example("SM-1.41c", "we complete the form: send it", arrange: offer(.complaintForm), expect: .asks("")),
      Example("SM-1.41c", "other help", arrange: offer(.forwarding), expect: .asksNot()),
      Example(
        "SM-1.41c", "sent: it awaits signature",
        arrange: {
          try offer(.complaintForm)(&$0); try $0.send(.formForSignature)
        },
        expect: .looks(
          "filing it",
          { at in
            at.guidance.questions(in: at).contains { $0.requirement == "SM-1.41c" && $0.command == .documentAdd }
          })),
      Example(
        "SM-1.41c", "the unsigned form of the same day is not its return",
        arrange: {
          try $0.add(.complaintForm); try $0.send(.formForSignature)
        }, expect: .asks()),
      Example(
        "SM-1.41c", "back",
        arrange: {
          try $0.send(.formForSignature)
          try $0.add(.complaintForm, at: "2026-03-12 09:00")
        }, expect: .asksNot()),
      Example(
        "SM-1.23", "a form that awaits signature is not complete", from: { try .readyToPass() },
        arrange: { try $0.send(.formForSignature) }, act: .pass(), expect: .refused(["SM-1.23"])),
    ]
  }
}
