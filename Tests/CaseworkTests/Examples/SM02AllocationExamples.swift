import Casework

/// SM 2.182–2.195: the central queue, the closer categorisation, and the referral of complex cases.
enum SM02AllocationExamples {
  static var examples: [Example] {
    queue + detailed + outside + changed + reallocated + systemic + reviewed + referred + email + complex + paper
  }

  private static var queue: [Example] {
    [
      Example(
        "SM-2.182a", "passed on as for a senior caseworker", from: { try .queued(category: "senior caseworker") },
        expect: .says("SM-2.182a", "senior caseworker")),
      Example("SM-2.182a", "with a caseworker", from: { try .uncategorised() }, expect: .says("SM-2.182a", nil)),
      Example(
        "SM-2.182b", "complex & significant, for a caseworker",
        from: { try .queued(category: "complex & significant") },
        act: .allocate(to: "amir"), by: "ruth", expect: .refused(["SM-2.182b"])),
      Example(
        "SM-2.182b", "for a senior caseworker", from: { try .queued(category: "complex & significant") },
        act: .allocate(to: "sue"), by: "ruth", expect: .accepted),
      Example(
        "SM-2.182b", "taken by a caseworker", from: { try .queued(category: "senior caseworker") }, act: .take,
        by: "amir", expect: .refused(["SM-2.182b"])),
      Example(
        "SM-2.182b", "general, by a caseworker", from: { try .queued() }, act: .take, by: "amir",
        expect: .leaves("Amir has it", { $0.case.owner == 3 && $0.case.stage == .primaryInvestigation })),
      Example(
        "SM-2.183", "not known to be ready", from: { try .queued(ready: "not known") }, act: .allocate(to: "amir"),
        by: "ruth", expect: .refused(["SM-2.183"])),
      Example(
        "SM-2.183", "out of remit", from: { try .queued(inRemit: "no") }, act: .take, by: "amir",
        expect: .refused(["SM-2.183"])),
      Example("SM-2.183", "in remit and ready", from: { try .queued() }, act: .take, by: "amir", expect: .accepted),
      Example(
        "SM-2.184", "nobody has taken it", from: { try .queued() },
        expect: .says("SM-2.184", "waits in the central queue since Tue 3 Mar 2026")),
      Example(
        "SM-2.184", "taken by somebody before", from: { try .queued() }, arrange: { try $0.run(.take, by: "sue") },
        act: .take, by: "amir", expect: .refused([nil])),
      Example(
        "SM-2.184", "at intake it cannot be taken", from: { try .readyToPass() }, act: .take, by: "amir",
        expect: .refused([nil])),
    ]
  }

  private static let declined = Typed.decline([DecisionCommands.decision: DeclineReason.other.rawValue])

  private static var detailed: [Example] {
    [
      Example(
        "SM-2.185", "decided before", from: { try .uncategorised() }, act: declined, by: "amir",
        expect: .refused(["SM-2.185"])),
      Example(
        "SM-2.185", "decided after", from: { try .uncategorised() }, arrange: { try $0.categorise() }, act: declined,
        by: "amir", expect: .accepted),
      Example("SM-2.185", "newly allocated", from: { try .uncategorised() }, expect: .asks()),
      Example(
        "SM-2.185", "categorised", from: { try .uncategorised() }, arrange: { try $0.categorise() },
        expect: .asksNot()),
      Example(
        "SM-2.185", "the next caseworker does it anew", from: { try .uncategorised() },
        arrange: { scene in
          try scene.categorise()
          try scene.run(.allocate(to: "sue", reason: "Amir leaves."), by: "ruth")
        }, expect: .asks()),
      Example("SM-2.185", "declined at intake", from: { try .readyToPass() }, act: .decline(), expect: .accepted),
      Example(
        "SM-2.188", "suitable, no category", from: { try .uncategorised() },
        act: .categorise([CategorisationAssessment.suitable: "yes"]), by: "amir", expect: .asks()),
      Example(
        "SM-2.188", "with its category", from: { try .uncategorised() }, arrange: { try $0.categorise() },
        expect: .asksNot()),
      Example("SM-2.188", "not reviewed yet", from: { try .uncategorised() }, expect: .asksNot()),
    ]
  }

  private static var outside: [Example] {
    let other = Typed.categorise([CategorisationAssessment.otherwise: "The family knows me."])
    return [
      Example(
        "SM-2.187", "outside the criteria", from: { try .uncategorised() }, act: other, by: "amir", expect: .asks()),
      Example(
        "SM-2.187", "raised with the manager", from: { try .uncategorised() },
        arrange: { try $0.consulted(.lineManager, .category) }, act: other, by: "amir", expect: .asksNot()),
      Example("SM-2.187", "within them", from: { try .uncategorised() }, expect: .asksNot()),
    ]
  }

  private static let senior = Typed.categorise([
    CategorisationAssessment.category: "senior caseworker", CategorisationAssessment.reasons: "Five bodies.",
  ])

  private static var changed: [Example] {
    [
      Example(
        "SM-2.189", "changed without the manager", from: { try .uncategorised() }, act: senior, by: "amir",
        expect: .refused(["SM-2.189"])),
      Example(
        "SM-2.189", "by the manager", from: { try .uncategorised() }, act: senior, by: "ruth",
        expect: .leaves("senior", { $0.case.triageCategory == "senior caseworker" })),
      Example(
        "SM-2.189", "approved by the manager", from: { try .uncategorised() },
        arrange: { try $0.approve(senior, "SM-2.189", by: "ruth") }, act: senior, by: "amir",
        expect: .leaves("senior", { $0.case.triageCategory == "senior caseworker" })),
      Example(
        "SM-2.189", "without reasons", from: { try .uncategorised() },
        act: .categorise([CategorisationAssessment.category: "senior caseworker"]), by: "ruth",
        expect: .refused(["SM-2.189"])),
      Example(
        "SM-2.189", "the same category", from: { try .uncategorised() },
        act: .categorise([CategorisationAssessment.category: "general"]), by: "amir", expect: .accepted),
      Example(
        "SM-2.189", "re-allocated by a colleague", from: { try .uncategorised() },
        act: .allocate(to: "sue", reason: "Five bodies."), by: "amir", expect: .refused(["SM-2.189"])),
      Example(
        "SM-2.189", "re-allocated by the manager", from: { try .uncategorised() },
        act: .allocate(to: "sue", reason: "Five bodies."), by: "ruth", expect: .accepted),
    ]
  }

  private static var reallocated: [Example] {
    let unsuitable = Typed.categorise([
      CategorisationAssessment.suitable: "no", CategorisationAssessment.reasons: "I know the surgeon.",
    ])
    return [
      Example(
        "SM-2.190", "no longer suitable", from: { try .uncategorised() }, act: unsuitable, by: "amir", expect: .asks()),
      Example(
        "SM-2.190", "its reason goes with it", from: { try .uncategorised() }, act: unsuitable, by: "amir",
        expect: .looks("the reason is proposed") { at in
          at.guidance.questions(in: at).contains {
            $0.requirement == "SM-2.190" && $0.proposal["reason"] == "I know the surgeon."
          }
        }),
      Example(
        "SM-2.190", "re-allocated", from: { try .uncategorised() }, arrange: { try $0.run(unsuitable, by: "amir") },
        act: .allocate(to: "sue", reason: "He knows the surgeon."), by: "ruth", expect: .asksNot()),
      Example(
        "SM-2.190", "suitable", from: { try .uncategorised() }, arrange: { try $0.categorise() }, expect: .asksNot()),
    ]
  }

  private static var systemic: [Example] {
    let systemic = Typed.categorise([CategorisationAssessment.systemic: "yes"])
    return [
      Example("SM-2.191", "it may be", from: { try .uncategorised() }, act: systemic, by: "amir", expect: .asks()),
      Example(
        "SM-2.191", "sent to the Assistant Director", from: { try .uncategorised() },
        arrange: { try $0.consulted(.assistantDirector, .systemicIssue) }, act: systemic, by: "amir",
        expect: .asksNot()),
      Example(
        "SM-2.191", "complex anyway", from: { try .agreed() },
        arrange: { try $0.run(becomesComplex, by: "amir", at: "2026-03-03 10:58") }, act: systemic, by: "amir",
        expect: .asksNot()),
      Example("SM-2.191", "not said", from: { try .uncategorised() }, expect: .asksNot()),
    ]
  }

  private static var reviewed: [Example] {
    let news = Typed.categorise([CategorisationAssessment.newInformation: "A coroner looks into it."])
    return [
      Example("SM-2.192a", "new information", from: { try .uncategorised() }, act: news, by: "amir", expect: .asks()),
      Example(
        "SM-2.192a", "raised with the manager", from: { try .uncategorised() },
        arrange: { try $0.consulted(.lineManager, .category) }, act: news, by: "amir", expect: .asksNot()),
      Example("SM-2.192a", "nothing new", from: { try .uncategorised() }, expect: .asksNot()),
      Example(
        "SM-2.192b", "the manager's decision", from: { try .uncategorised() },
        arrange: { scene in
          try scene.run(.categorise([CategorisationAssessment.completion: "the report is drafted"]), by: "amir")
          try scene.consulted(.lineManager, .category)
        }, expect: .shows("Tue 3 Mar 2026: Yes, do.; how close to completion: the report is drafted")),
      Example("SM-2.192b", "nobody was asked", from: { try .uncategorised() }, expect: .showsNothing),
    ]
  }

  private static let becomesComplex = Typed.categorise([
    CategorisationAssessment.category: "complex & significant", CategorisationAssessment.reasons: "Five bodies.",
  ])
  private static let considered = Typed.categorise([
    CategorisationAssessment.isComplex: "yes", CategorisationAssessment.reasons: "Five bodies.",
  ])

  private static var referred: [Example] {
    let email = Typed(
      .consultationLog,
      [
        ConsultationCommands.with: "Assistant Director", ConsultationCommands.topic: "complex referral",
        ConsultationCommands.question: "Five bodies.",
      ])
    return [
      Example(
        "SM-2.194a", "before the manager", from: { try .uncategorised() }, act: email, by: "amir",
        expect: .refused(["SM-2.194a"])),
      Example(
        "SM-2.194a", "after", from: { try .uncategorised() },
        arrange: { try $0.consulted(.lineManager, .complexReferral) }, act: email, by: "amir", expect: .accepted),
      Example(
        "SM-2.194a", "asked about something else", from: { try .uncategorised() },
        act: email.with([(ConsultationCommands.topic, "something else")]), by: "amir", expect: .accepted),
    ]
  }

  private static var email: [Example] {
    [
      Example(
        "SM-2.194b", "first the manager", from: { try .uncategorised() }, act: considered, by: "amir",
        expect: .asks("manager")),
      Example(
        "SM-2.194b", "then an email of three parts", from: { try .uncategorised() },
        arrange: { try $0.consulted(.lineManager, .complexReferral) }, act: considered, by: "amir",
        expect: .looks("case, manager and reason") { at in
          let asked = at.guidance.questions(in: at).first { $0.requirement == "SM-2.194b" }
          let text = asked?.proposal["question"] ?? ""
          return ["A cancelled operation.", "Discussed with: line manager", "because: Five bodies."].allSatisfy {
            text.contains($0)
          }
        }),
      Example(
        "SM-2.194b", "sent", from: { try .agreed() }, act: considered, by: "amir", expect: .asksNot()),
      Example("SM-2.194b", "not considered complex", from: { try .uncategorised() }, expect: .asksNot()),
    ]
  }

  private static var complex: [Example] {
    [
      Example(
        "SM-2.195a", "not agreed", from: { try .agreed(.notAgreed) }, act: becomesComplex, by: "amir",
        expect: .refused(["SM-2.195a"])),
      Example(
        "SM-2.195a", "nobody asked, not even a manager may", from: { try .uncategorised() }, act: becomesComplex,
        by: "ruth", expect: .refused(["SM-2.195a"])),
      Example(
        "SM-2.195a", "agreed", from: { try .agreed() }, act: becomesComplex, by: "amir",
        expect: .leaves("complex", { $0.case.triageCategory == "complex & significant" })),
      Example(
        "SM-2.195a", "by the Assistant Director", from: { try .uncategorised() }, act: becomesComplex, by: "priya",
        expect: .accepted),
    ]
  }

  private static func paper(_ answer: String) -> Typed {
    .categorise([CategorisationAssessment.paperFile: answer])
  }

  private static var paper: [Example] {
    return [
      Example("SM-2.195b", "agreed: is there one", from: { try .agreed() }, expect: .asks()),
      Example("SM-2.195b", "there is none", from: { try .agreed() }, act: paper("no"), by: "amir", expect: .asksNot()),
      Example(
        "SM-2.195b", "to who agreed it", from: { try .agreed() }, act: paper("yes"), by: "amir",
        expect: goes(to: "the Assistant Director")),
      Example(
        "SM-2.195b", "to the new caseworker", from: { try .agreed() },
        arrange: { scene in
          try scene.run(paper("yes"), by: "amir")
          try scene.run(becomesComplex, by: "amir")
        }, act: .allocate(to: "sue", reason: "Complex."), by: "ruth", expect: goes(to: "Sue Senior")),
      Example(
        "SM-2.195b", "sent", from: { try .agreed() }, arrange: { try $0.run(paper("yes"), by: "amir") },
        act: .categorise([CategorisationAssessment.paperFileSent: "2026-03-03"]), by: "amir", expect: .asksNot()),
      Example("SM-2.195b", "not agreed", from: { try .agreed(.notAgreed) }, expect: .asksNot()),
    ]
  }

  private static func goes(to whom: String) -> Example.Expectation {
    .looks("the file goes to \(whom)") { at in
      at.guidance.questions(in: at).contains { $0.requirement == "SM-2.195b" && $0.text.contains("to \(whom)") }
    }
  }
}

extension Scene {
  /// The case newly with Amir, who referred it as complex: the Assistant Director has answered.
  static func agreed(_ outcome: ConsultationOutcome = .agreed) throws -> Scene {
    var scene = try uncategorised()
    try scene.consulted(.lineManager, .complexReferral)
    try scene.consulted(.assistantDirector, .complexReferral, outcome: outcome)
    return scene
  }

  /// An approval asked by Amir for an act, and given.
  mutating func approve(_ act: Typed, _ id: RequirementID, by login: String) throws {
    let values = act.fields.filter { !$0.1.isEmpty }.map { field, text in
      // A list is kept an item a line.
      if case .choices = field.type { return "\(field.name)=\(text.replacing("; ", with: "\\n"))" }
      return "\(field.name)=\(text)"
    }.joined(separator: "\n")
    try run(
      .approvalAsk,
      [
        ApprovalCommands.requirement: id.rawValue, ApprovalCommands.act: act.name.rawValue,
        ApprovalCommands.values: values, ApprovalCommands.of: login,
      ], by: "amir", at: "2026-03-03 10:57")
    try run(
      .approvalDecide, [ApprovalCommands.approval: "last", ApprovalCommands.outcome: "given"], by: login,
      at: "2026-03-03 10:58")
  }
}
