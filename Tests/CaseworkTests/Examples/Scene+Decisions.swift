import Casework

/// Steps and commands that the examples on passing on, deciding and telling people share.
extension Scene {
  /// An outgoing call that reached the complainant, verified and with everything explained; a field that is given here replaces the usual one.
  mutating func talk(_ fields: KeyValuePairs<Field, String> = [:], at time: String = "2026-03-03 10:00") throws {
    try run(Typed.call(fields), at: time)
  }

  /// A contact that came to us from a party.
  mutating func incoming(
    from party: String = "complainant", by channel: String = "email", _ fields: KeyValuePairs<Field, String> = [:],
    at time: String
  ) throws {
    let usual: [(Field, String)] = [
      (ContactCommands.party, party), (ContactCommands.direction, "incoming"), (ContactCommands.channel, channel),
      (ContactCommands.text, "A question about the case."),
    ]
    try run(Typed(.contactLog, usual + fields.map { ($0.key, $0.value) }), at: time)
  }

  /// A document in a section of the record.
  mutating func add(
    _ section: DocumentSection, sensitive: Bool = false, at time: String = "2026-03-03 10:30"
  ) throws {
    try run(
      .documentAdd,
      [
        DocumentCommands.title: "20260303 - \(section.rawValue) - Okafor", DocumentCommands.path: "/papers/1.pdf",
        DocumentCommands.section: section.rawValue, DocumentCommands.sensitive: sensitive ? "yes" : "no",
      ], at: time)
  }

  /// A party who is a person with a telephone.
  mutating func add(_ role: PartyRole, named name: String, _ fields: KeyValuePairs<Field, String> = [:]) throws {
    let usual: [(Field, String)] = [
      (PartyCommands.role, role.rawValue), (PersonFields.lastName, name), (PersonFields.telephone, "01632 960 111"),
    ]
    try run(Typed(.partyAdd, usual + fields.map { ($0.key, $0.value) }), at: "2026-03-02 10:00")
  }

  /// Jane Okafor's case with the five items of SM-1.23 on file, after a talk with her and an acknowledgement.
  static func readyToPass() throws -> Scene {
    var scene = try plain()
    try scene.talk()
    try scene.send(.acknowledgement)
    try scene.add(.complaintForm)
    try scene.add(.complaintResponses)
    return scene
  }

  /// The same case, declined: the decision is recorded and not given yet, unless fields say otherwise.
  static func declined(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try plain()
    try scene.talk()
    try scene.run(Typed.decline(fields), at: "2026-03-03 10:40")
    return scene
  }

  /// The case after it was passed on and given to Amir Shah.
  static func allocated() throws -> Scene {
    var scene = try readyToPass()
    try scene.run(Typed.pass(), at: "2026-03-03 10:50")
    try scene.run(.caseAllocate, [DecisionCommands.to: "amir"], by: "ruth", at: "2026-03-03 10:55")
    try scene.categorise()
    return scene
  }
}

extension Typed {
  /// A call with the complainant, with what is usual in it.
  static func call(
    _ fields: KeyValuePairs<Field, String> = [:], divergences: [DivergenceRequest] = [], passing: [RequirementID] = []
  ) -> Typed {
    let questions = SecurityQuestion.allCases.prefix(3).map(\.rawValue).joined(separator: "; ")
    return Typed(.contactLog, divergences: divergences, passing: passing).with([
      (ContactCommands.channel, "telephone"), (ContactCommands.text, "About the complaint."),
      (ContactCommands.identity, "verified"), (ContactCommands.identityQuestions, questions),
      (ContactCommands.identityCorrect, "3"), (ContactCommands.detailsUpToDate, "yes"),
      (ContactCommands.stageExplained, "yes"), (ContactCommands.limitsExplained, "yes"),
      (ContactCommands.sharingExplained, "yes"), (ContactCommands.adjustmentsDiscussed, "yes"),
    ]).with(fields.map { ($0.key, $0.value) })
  }

  /// Passing the case to the early consideration team.
  static func pass(
    _ fields: KeyValuePairs<Field, String> = [:], divergences: [DivergenceRequest] = [], passing: [RequirementID] = []
  ) -> Typed {
    Typed(.casePass, divergences: divergences, passing: passing).with([
      (DecisionCommands.route, "ECT"), (DecisionCommands.summary, "A cancelled operation."),
      (DecisionCommands.rationale, "In remit, properly made and ready."), (DecisionCommands.category, "general"),
    ]).with(fields.map { ($0.key, $0.value) })
  }

  /// Declining the case as out of remit.
  static func decline(_ fields: KeyValuePairs<Field, String> = [:], divergences: [DivergenceRequest] = []) -> Typed {
    Typed(.caseDecline, divergences: divergences).with([
      (DecisionCommands.decision, DeclineReason.outOfRemit.rawValue),
      (DecisionCommands.reasons, "It concerns a personnel matter."),
      (DecisionCommands.nextSteps, NextStep.otherBody.rawValue), (DecisionCommands.signpostedTo, "ACAS"),
    ]).with(fields.map { ($0.key, $0.value) })
  }

  /// Closing with a code; the one that goes with ``decline(_:divergences:)`` where none is given.
  static func close(
    _ code: String = "out of remit - public service personnel matters", divergences: [DivergenceRequest] = [],
    passing: [RequirementID] = []
  ) -> Typed {
    Typed(.caseClose, [DecisionCommands.code: code], divergences: divergences, passing: passing)
  }

  /// The same command with other values; an empty one leaves the field out.
  func with(_ others: [(Field, String)]) -> Typed {
    let given = Set(others.map(\.0.name))
    let kept = fields.filter { !given.contains($0.0.name) }
    var copy = Typed(name, kept + others, divergences: divergences, passing: passing)
    copy.afterwards = afterwards
    copy.occurred = occurred
    return copy
  }
}

extension DivergenceRequest {
  /// A divergence with what it needs below the law.
  static func from(_ id: RequirementID) -> DivergenceRequest {
    DivergenceRequest(id, instead: "asked by letter", reason: "the complainant is deaf, email only")
  }

  /// A divergence from a legal requirement.
  static func fromLaw(_ id: RequirementID) -> DivergenceRequest {
    DivergenceRequest(id, instead: "told by telephone", reason: "no address is known", legalAdvice: "LT-2026-17")
  }
}
