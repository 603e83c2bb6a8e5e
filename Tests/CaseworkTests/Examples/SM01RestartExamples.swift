import Casework

/// A restarted case is taken up anew: no attempt, call or letter of before satisfies a duty of after it.
enum SM01RestartExamples {
  static var examples: [Example] { letters + withdrawn + contact + decisions }

  private static let form = Typed(.caseRestart, [DecisionCommands.restartReason: "the form came"])

  /// Closed for want of information on 3 March, with every letter that a later duty might ask for, and restarted on 20 March.
  private static func restarted(_ arrange: (inout Scene) throws -> Void = { _ in }) throws -> Scene {
    var scene = try Scene.plain()
    try scene.talk()
    try arrange(&scene)
    try scene.assessReady()
    for kind in [LetterKind.informationNeeded, .acknowledgement, .update] { try scene.send(kind, by: "letter") }
    try scene.run(Typed.close("further information required"))
    try scene.run(form, at: "2026-03-20 10:00")
    return scene
  }

  private static func post(_ kind: LetterKind) -> @Sendable (inout Scene) throws -> Void {
    { try $0.send(kind, by: "letter", at: "2026-03-20 10:30") }
  }

  private static let after = "2026-03-20 11:00"

  private static var letters: [Example] {
    [
      Example(
        "SM-1.25a", "the letter of before the restart", from: { try restarted() },
        act: .close("further information required"), at: after, expect: .refused(["SM-1.25a"])),
      Example(
        "SM-1.25a", "a letter of after it", from: { try restarted() }, arrange: post(.informationNeeded),
        act: .close("further information required"), at: after, expect: .accepted),
      Example("SM-1.25b", "the letter of before the restart", from: { try restarted() }, expect: .asksNot()),
      Example(
        "SM-1.25b", "a letter of after it", from: { try restarted() }, arrange: post(.informationNeeded),
        expect: .asks()),
      Example(
        "SM-1.9b", "the acknowledgement of before the restart",
        from: {
          try restarted {
            try $0.add(.complaintForm); try $0.add(.complaintResponses)
          }
        }, act: .pass(), at: after,
        expect: .refused(["SM-1.9b"])),
      Example(
        "SM-1.9b", "an acknowledgement of after it",
        from: {
          try restarted {
            try $0.add(.complaintForm); try $0.add(.complaintResponses)
          }
        },
        arrange: post(.acknowledgement), act: .pass(), at: after, expect: .accepted),
      Example(
        "SM-1.29b", "passed by telephone with the acknowledgement of before the restart",
        from: {
          try restarted {
            try $0.add(.complaintForm); try $0.add(.complaintResponses)
          }
        },
        arrange: { try $0.talk(at: "2026-03-20 10:15") },
        act: .pass([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "no"]), at: after,
        expect: .refused(["SM-1.29b"])),
    ]
  }

  private static let noEmail = Typed(
    .caseAssess,
    [CaseCommands.enoughInformation: "not enough information - no email address", CaseCommands.ready: "no"])

  private static var withdrawn: [Example] {
    [
      Example(
        "SM-1.21a", "the letter of before the restart", from: { try restarted() },
        arrange: { try $0.run(noEmail, at: "2026-03-20 10:20") }, act: .close("withdrawn"), at: after,
        expect: .refused(["SM-1.21a"])),
      Example(
        "SM-1.21b", "the letter of before the restart", from: { try restarted() },
        arrange: { try $0.run(noEmail, at: "2026-03-20 10:20") }, expect: .asksNot()),
      Example(
        "SM-1.21b", "a letter of after it", from: { try restarted() },
        arrange: {
          try $0.run(noEmail, at: "2026-03-20 10:20"); try post(.informationNeeded)(&$0)
        }, expect: .asks()),
    ]
  }

  private static var contact: [Example] {
    [
      Example(
        "SM-1.6", "the call of before the restart", from: { try restarted() }, act: .decline(), at: after,
        expect: .refused(["SM-1.6"])),
      Example(
        "SM-1.6", "a call of after it", from: { try restarted() },
        arrange: { try $0.failedCall(at: "2026-03-20 10:30") }, act: .decline(), at: after, expect: .accepted),
      Example(
        "SM-1.9c", "two weeks from the restart, whatever was sent before", from: { try restarted() },
        expect: .due("2026-04-03")),
      Example(
        "SM-1.18", "the failed call of before the restart",
        from: {
          var scene = try Scene.plain()
          try scene.failedCall()
          try scene.send(.informationNeeded)
          try scene.run(Typed.close("further information required"))
          try scene.run(form, at: "2026-03-20 10:00")
          return scene
        }, expect: .asksNot()),
      Example(
        "SM-1.63c", "a decision by telephone, and the call of before the restart", from: { try restarted() },
        arrange: { try $0.failedCall(at: "2026-03-20 10:30") },
        act: .decline([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "no"]), at: after,
        expect: .refused(["SM-1.63c"])),
    ]
  }

  private static var decisions: [Example] {
    [
      Example(
        "SM-1.19b", "the decision letter of before the restart",
        from: {
          var scene = try Scene.declined()
          try scene.send(.decision, at: "2026-03-03 10:45")
          try scene.run(Typed.close())
          try scene.run(form, at: "2026-03-20 10:00")
          try scene.failedCall(at: "2026-03-20 10:20")
          try scene.run(Typed.decline(), at: "2026-03-20 10:30")
          return scene
        }, expect: .looks("not sent to all") { !$0.applies("SM-1.19b") }),
      Example(
        "SM-1.19a", "and the closure waits for one of after it",
        from: {
          var scene = try Scene.declined()
          try scene.send(.decision, at: "2026-03-03 10:45")
          try scene.run(Typed.close())
          try scene.run(form, at: "2026-03-20 10:00")
          try scene.failedCall(at: "2026-03-20 10:20")
          try scene.run(Typed.decline(), at: "2026-03-20 10:30")
          return scene
        }, act: .close(), at: after, expect: .refused(["SM-1.19a"])),
    ]
  }
}
