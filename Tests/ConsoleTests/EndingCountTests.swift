import Casework
import Terminal
import Testing

@testable import Console

/// How many decisions the common endings ask for: fields and choices that stand open in the form as it opens and have to be answered, and
/// confirmations. Text is not counted, nor what is proposed or follows from the rest and is left as it is. ``DecisionCountTests`` has the telephone
/// call that is not properly made, by its keys.
@Suite struct EndingCountTests {
  @Test(
    arguments: [
      Ending("A call that only asked something: answered", 6, Self.enquiry),
      Ending("A letter about a body that is none of ours", 11, Self.outOfJurisdiction),
      Ending("A letter too early: the body still has it", 13, Self.premature),
      Ending("Nobody reached, nothing to reach them by: withdrawn", 7, Self.withdrawn),
      Ending("A letter, ready: passed on to early consideration", 16, Self.passedOn),
    ])
  fileprivate func theCommonEndingsAskForFewDecisions(ending: Ending) throws {
    var clerk = Clerk()
    try ending.play(&clerk)
    #expect(clerk.decisions.count == ending.decisions, "\(clerk.forms) forms: \(clerk.decisions)")
    let row = try #require(clerk.file?.case)
    #expect(row.isClosed || row.passedAt != nil)
  }

  // MARK: - The endings

  @Sendable private static func enquiry(_ clerk: inout Clerk) throws {
    try clerk.fill(
      .caseNew,
      [
        CaseCommands.channel: "telephone", CaseCommands.investigationAsked: "no", CaseCommands.recordType: "enquiry",
        PersonFields.lastName: "Okafor", CaseCommands.earlierMatch: "no match",
      ])
    try clerk.fill(.contactLog, verified)
    try clerk.close("enquiry answered")
  }

  @Sendable private static func outOfJurisdiction(_ clerk: inout Clerk) throws {
    try clerk.open(by: .letter, about: "2")
    try clerk.fill(.contactLog, verified)
    try clerk.fill(.assessOrganisation, [OrganisationAssessment.isInJurisdiction: "no"])
    try clerk.decline("organisation out of jurisdiction", by: .letter)
    try clerk.letter()
    try clerk.close("organisation out of jurisdiction")
  }

  @Sendable private static func premature(_ clerk: inout Clerk) throws {
    try clerk.open(by: .letter, about: "1")
    try clerk.fill(.contactLog, verified)
    try clerk.fill(.assessRemit, [RemitAssessment.extent: "nothing"])
    try clerk.fill(.caseAssess, [CaseCommands.properlyMade: "yes"])
    try clerk.fill(.assessReadiness, [ReadinessAssessment.localResolution: "ongoing"])
    try clerk.decline("not ready for us", by: .letter)
    try clerk.letter()
    try clerk.fill(
      .caseClose,
      [
        DecisionCommands.code: "Premature: local resolution ongoing",
        DecisionCommands.told: ToldAtClosure.allCases.map(\.rawValue).joined(separator: "; "),
      ])
  }

  @Sendable private static func withdrawn(_ clerk: inout Clerk) throws {
    try clerk.open(by: .letter, about: "1")
    try clerk.fill(.contactLog, [ContactCommands.channel: "telephone", ContactCommands.reached: "no"])
    try clerk.fill(.caseAssess, [CaseCommands.enoughInformation: "not enough information - no email address"])
    try clerk.letter(.informationNeeded)
    try clerk.close("withdrawn")
  }

  @Sendable private static func passedOn(_ clerk: inout Clerk) throws {
    try clerk.open(by: .letter, about: "1")
    try clerk.fill(.contactLog, verified)
    try clerk.letter(.acknowledgement)
    for section in ["complaint form", "complaint responses"] {
      try clerk.fill(
        .documentAdd,
        [
          DocumentCommands.title: "20260302 - \(section) - Okafor.pdf", DocumentCommands.section: section,
          DocumentCommands.path: "/srv/\(section).pdf",
          DocumentCommands.sha256: String(repeating: "0123456789abcdef", count: 4),
        ])
    }
    try clerk.fill(.assessRemit, [RemitAssessment.extent: "nothing"])
    try clerk.fill(.caseAssess, [CaseCommands.properlyMade: "yes"])
    try clerk.fill(.assessReadiness, [ReadinessAssessment.localResolution: "complete"])
    try clerk.fill(.assessTriage, [TriageAssessment.complex: "no", TriageAssessment.senior: "no"])
    try clerk.fill(
      .casePass,
      [
        DecisionCommands.route: "ECT", DecisionCommands.summary: "A cancelled operation.",
        DecisionCommands.rationale: "In remit, properly made, ready.",
      ])
  }

  private static let verified: KeyValuePairs<Field, String> = [
    ContactCommands.identity: "verified",
    ContactCommands.identityQuestions: SecurityQuestion.allCases.prefix(3).map(\.rawValue).joined(separator: "; "),
    ContactCommands.identityCorrect: "3", ContactCommands.text: "Went through the complaint.",
  ]
}

/// A way for a case to end, and how many decisions it takes.
private struct Ending: Sendable, CustomTestStringConvertible {
  let title: String
  let decisions: Int
  let play: @Sendable (inout Clerk) throws -> Void

  init(_ title: String, _ decisions: Int, _ play: @escaping @Sendable (inout Clerk) throws -> Void) {
    (self.title, self.decisions, self.play) = (title, decisions, play)
  }

  var testDescription: String { title }
}

/// Somebody at the forms: what has to be typed or chosen in each is counted.
private struct Clerk {
  private(set) var decisions: [String] = []
  private(set) var forms = 0
  private var draft: Draft
  private var register: [Organisation]
  private var now = Moment("2026-03-03T10:15:00Z") ?? Moment(secondsSince1970: 0)

  var file: CaseFile? { draft.file }

  init() {
    var office = Office(calendar: WorkingCalendar())
    office.staff = [Staff(id: 1, login: "dana", name: "Dana Mistry", role: .intakeCaseworker)]
    draft = Draft(file: nil, office: office, keys: Keys(nextKey: 100, nextReference: 1_001))
    register = [
      Organisation(id: 1, name: "Anytown NHS Trust", kind: "trust", jurisdiction: .health, inJurisdiction: true),
      Organisation(id: 2, name: "Anytown Council", kind: "council", jurisdiction: nil, inJurisdiction: false),
    ]
  }

  mutating func open(by channel: Channel, about body: String) throws {
    try fill(
      .caseNew,
      [
        CaseCommands.channel: channel.rawValue, CaseCommands.investigationAsked: "yes",
        CaseCommands.recordType: "complaint", PersonFields.lastName: "Okafor",
        PersonFields.telephone: "01632 960 983", CaseCommands.earlierMatch: "no match", CaseCommands.body: body,
        CaseCommands.summary: "A cancelled operation.",
        CaseCommands.injustice: "Pain for a year.", CaseCommands.outcomesWanted: "An apology.",
      ])
  }

  mutating func decline(_ decision: String, by channel: DecisionChannel) throws {
    try fill(
      .caseDecline,
      [
        DecisionCommands.decision: decision, DecisionCommands.reasons: "As we talked about.",
        DecisionCommands.channel: channel.rawValue, DecisionCommands.writtenWanted: channel == .telephone ? "no" : "",
        DecisionCommands.nextSteps: NextStep.organisation.rawValue,
      ])
  }

  mutating func letter(_ kind: LetterKind = .decision) throws {
    try fill(
      .letterRecord,
      [
        LetterCommands.kind: kind.rawValue, LetterCommands.to: String(file?.complainantParty?.id ?? 0),
        LetterCommands.method: "letter",
      ])
  }

  mutating func close(_ code: String) throws { try fill(.caseClose, [DecisionCommands.code: code]) }

  /// Fills a form in as it opens: from the line of what is next that asks for this command, where there is one.
  mutating func fill(_ name: CommandName, _ wanted: KeyValuePairs<Field, String>) throws {
    forms += 1
    let view = draft.file.map { file in
      let situation = Situation(file: file, office: draft.office, guidance: .current)
      return CaseView(file: file, office: draft.office, derived: Derived(situation), journal: [])
    }
    func fit(_ step: OpenStep) -> Int { wanted.count { step.proposal[$0.key.name] == $0.value } }
    let step = view?.next.filter { $0.command == name && fit($0) > 0 }.max { fit($0) < fit($1) }
    let request = FormRequest(name, case: view?.file.case.reference, proposal: step?.proposal ?? [:], for: step)
    var form = CommandForm(
      request, FormMaterial(view: view, office: draft.office, scheme: .phso, organisations: register, today: now.day),
      size: Size(rows: 24, columns: 80))
    for (field, value) in wanted where !value.isEmpty && form.form.values[field.name] != value {
      if field.type.isWritten == false { decisions.append("\(name.rawValue) \(field.name)") }
      form.fill([field.name: value])
      form.follow()
      // Nobody was here before.
      if form.isNewCase { form.take(earlier: [], for: form.form.values.mapValues(RawValue.text)) }
    }
    try send(form)
  }

  private mutating func send(_ form: CommandForm) throws {
    now = now.adding(seconds: 300)
    let material = form.material
    let values = try material.reader(now: now).values(form.values.mapValues(RawValue.text), for: form.definition.name)
    var command = Command(form.definition.name, case: draft.file?.case.reference, values)
    draft.named.organisations = register
    let staff = draft.office.staff[0]
    func decide() throws -> Draft {
      try Decision.decide(command, by: staff, at: now, in: draft, scheme: .phso, guidance: .current).after
    }
    do {
      draft = try decide()
    } catch let refusal as Refusal where refusal.isOnlyWarnings {
      command.passing = refusal.requirements
      decisions += refusal.requirements.map { "warning \($0)" }
      draft = try decide()
    }
    if command.name == .caseClose, !form.concernsAboutClosing(today: now.day).isEmpty {
      decisions.append("close all the same")
    }
  }
}

extension FieldType {
  /// Words, which are the record and no decision.
  fileprivate var isWritten: Bool { self == .text || self == .longText }
}
