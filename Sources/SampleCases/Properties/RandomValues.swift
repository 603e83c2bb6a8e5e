import Casework

/// Draws values for the fields of a command against a case: mostly ones that may pass, now and then one that must not.
struct RandomValues {
  let file: CaseFile?
  let office: Office
  let bodies: [Int64]
  let now: Moment
  var random: SeededRandom

  /// All the values of a command. One in twelve commands has something wrong with it on purpose.
  mutating func values(for definition: CommandDefinition) -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for field in definition.fields where field.isRequired || random.chance(45) {
      if let value = hint(field, definition.name) ?? value(field, definition) { values[field.name] = value }
    }
    for field in definition.fields where definition.isClearable(field.name) && random.chance(10) {
      values[field.name] = .cleared
    }
    for (field, value) in needed(definition.name) { values[field.name] = value }
    if random.chance(8) { spoil(&values, definition) }
    return values
  }

  // MARK: - By type

  private mutating func value(_ field: Field, _ definition: CommandDefinition) -> FieldValue? {
    switch field.type {
    case .text: .text(random.pick(SampleTexts.diary))
    case .longText: .text(random.pick(SampleTexts.notes))
    case .number: .number(Int64(random.number(0...5)))
    case .money: .money(Int64(random.number(0...900_000)))
    case .date: .day(now.day - random.number(0...200))
    case .moment: .moment(now.adding(seconds: -random.number(0...900_000)))
    case .flag: .flag(random.chance(50))
    case .choice(let options): random.any(of: options).map(FieldValue.text)
    case .choices(let options, let open):
      open && options.isEmpty ? .list(["one name"]) : .list(random.some(random.number(1...4), of: options))
    // Who of the cast leaves would act no more.
    case .staff: definition.group == .office ? nil : random.any(of: office.staff).map { .number($0.id) }
    case .person: nil
    case .party: random.any(of: file?.parties ?? []).map { .number($0.id) }
    case .parties: random.any(of: file?.parties ?? []).map { .list([String($0.id)]) }
    case .part(let table): random.any(of: file?.keys(of: table) ?? []).map(FieldValue.number)
    case .parts(let table): random.any(of: file?.keys(of: table) ?? []).map { .list([String($0)]) }
    case .organisation: random.any(of: bodies).map(FieldValue.number)
    case .requirement: random.any(of: openQuestions).map { .text($0.requirement.rawValue) }
    case .command: .text(random.pick(Self.actsOnCases).rawValue)
    }
  }

  /// Acts that a table of delegation or supervision may name without stopping the rest of the office.
  private static let actsOnCases: [CommandName] = [.complianceAdd, .noteShare, .informationExtend]

  private var openQuestions: [Question] {
    guard let file else { return [] }
    return Guidance.current.questions(in: Situation(file: file, office: office, guidance: .current))
  }

  // MARK: - Where the type says too little

  /// A value that has a chance, for fields of which few values have one.
  private mutating func hint(_ field: Field, _ name: CommandName) -> FieldValue? {
    switch (name, field.name) {
    case (_, PersonFields.email.name): .text("caller\(random.digits(4))@example.org")
    case (_, PersonFields.telephone.name): .text(SamplePerson.telephone(&random))
    case (_, DocumentCommands.sha256.name): .text(String(repeating: "0123456789abcdef", count: 4))
    case (.documentAdd, DocumentCommands.title.name): .text("\(now.day.digits) - letter - Okafor.pdf")
    case (_, CaseCommands.formReference.name): .text("F-\(random.digits(8))")
    case (_, CaseCommands.asReceived.name): .list(["date-of-birth=31/02/1950"])
    case (_, CaseCommands.person.name) where CommandTable.definition(of: name).target == .newCase: nil
    case (.settingChange, OfficeCommands.name.name):
      .text(random.pick([SettingName.informationReplyDays, .securityQuestions]).rawValue)
    case (.informationReceive, InformationCommands.receivedOn.name): .day(now.day)
    case (.informationReceive, InformationCommands.number.name), (.informationExtend, InformationCommands.number.name):
      random.any(of: file?.informationRequests.filter { $0.receivedOn == nil } ?? []).map { .number($0.id) }
    case (.settingChange, OfficeCommands.value.name): .text("3")
    case (.delegationAdd, OfficeCommands.role.name): .text(Role.intakeCaseworker.rawValue)
    case (.supervisionAdd, OfficeCommands.role.name): .text(Role.director.rawValue)
    case (.supervisionAdd, OfficeCommands.supervisor.name): .text(Role.assistantDirector.rawValue)
    case (.supervisionSign, GuidanceCommands.act.name):
      random.any(of: office.supervisions.filter { $0.isInForce(on: now.day) }).map { .text($0.act.rawValue) }
    case (.caseAllocate, DecisionCommands.to.name):
      office.member(login: random.pick(SampleOffice.caseworkers)).map { .number($0.id) }
    case (.delegationEnd, OfficeCommands.row.name):
      random.any(of: office.delegations.filter { $0.to == nil }).map { .number($0.id) }
    case (.supervisionEnd, OfficeCommands.row.name):
      random.any(of: office.supervisions.filter { $0.to == nil }).map { .number($0.id) }
    case (.delegationEnd, OfficeCommands.to.name), (.supervisionEnd, OfficeCommands.to.name): .day(now.day)
    case (_, OfficeCommands.from.name) where name == .delegationAdd || name == .supervisionAdd: .day(now.day)
    case (.upliftEnd, UpliftCommands.row.name):
      random.any(of: office.uplifts.filter { $0.until > now.day }).map { .number($0.id) }
    case (.upliftAdd, UpliftCommands.organisation.name): random.any(of: bodies).map(FieldValue.number)
    case (.upliftAdd, UpliftCommands.from.name): nil
    case (.viewSave, ViewCommands.filter.name): .text(random.pick(["risk:high", "view:all owner:me sort:risk"]))
    case (.viewRemove, ViewCommands.removed.name), (.viewSave, ViewCommands.view.name):
      random.any(of: office.views).map { .number($0.id) }
    case (.caseMove, CaseCommands.stage.name): nextStage.map { .text($0.rawValue) }
    default: partHint(field, name) ?? staffHint(field, name)
    }
  }

  /// The part of the case that the command is for.
  private mutating func partHint(_ field: Field, _ name: CommandName) -> FieldValue? {
    guard case .part = field.type, field.isRequired || name == .contactNoReply, let file else { return nil }
    let keys: [Int64]
    switch name {
    case .personUnmerge: keys = file.people.filter { $0.mergedInto != nil }.map(\.id)
    case .diaryDone: keys = file.diary.filter { $0.doneAt == nil }.map(\.id)
    case .adjustmentDecide, .adjustmentEscalate: keys = file.adjustments.filter { $0.outcome == nil }.map(\.id)
    case .adjustmentInformLegal: keys = file.adjustments.filter { $0.outcome == .notReasonable }.map(\.id)
    case .consentWithdraw: keys = file.consents.filter(\.stands).map(\.id)
    case .contactNoReply: keys = file.contacts.filter { $0.direction == .incoming }.map(\.id)
    case .divergenceWithdraw: keys = file.divergences.filter { $0.withdrawnAt == nil }.map(\.id)
    case .divergenceExplain: keys = file.divergences.filter(\.isUnexplained).map(\.id)
    case .involvedDecide: keys = file.organisations.filter(\.isComplainedAbout).map(\.id)
    case .consultationAnswer: keys = file.consultations.filter { $0.answer == nil }.map(\.id)
    case .letterChange, .letterReady: keys = file.writtenLetters.filter { $0.state == .draft }.map(\.id)
    case .letterSend: keys = file.writtenLetters.filter { $0.state.maySend }.map(\.id)
    case .letterFail: keys = file.writtenLetters.filter { $0.state == .sending }.map(\.id)
    case .letterWithdraw: keys = file.writtenLetters.filter { $0.state != .sent && $0.state != .sending }.map(\.id)
    case .approvalDecide, .approvalWithdraw: keys = file.approvals.filter { $0.state == .asked }.map(\.id)
    default: return nil
    }
    return random.any(of: keys).map(FieldValue.number)
  }

  /// Staff of their own, so that the cast stays as it is.
  private mutating func staffHint(_ field: Field, _ name: CommandName) -> FieldValue? {
    guard [.staffAdd, .staffChange, .staffLeave, .staffDepart].contains(name) else { return nil }
    switch field.name {
    case StaffCommands.login.name: return .text("temp\(random.digits(6))")
    case StaffCommands.uid.name: return .number(Int64(random.number(10_000...9_000_000)))
    case StaffCommands.member.name:
      return random.any(of: office.staff.filter { $0.login.hasPrefix("temp") }).map { .number($0.id) }
    case StaffCommands.administrator.name: return .flag(false)
    case StaffCommands.deputy.name, StaffCommands.successor.name, StaffCommands.manager.name:
      return office.member(login: SampleOffice.manager).map { .number($0.id) }
    case StaffCommands.to.name: return .day(now.day + random.number(1...20))
    case StaffCommands.from.name, StaffCommands.lastDay.name: return .day(now.day)
    default: return nil
    }
  }

  private mutating func needed(_ name: CommandName) -> [(Field, FieldValue)] {
    switch name {
    case .caseNew:
      [
        (PersonFields.lastName, .text(random.pick(SampleNames.last))),
        (CaseCommands.earlierMatch, .text(EarlierMatch.none.rawValue)),
        (CaseCommands.recordType, .text(RecordType.complaint.rawValue)),
        (CaseCommands.investigationAsked, .text(Answered.yes.rawValue)),
      ]
    case .caseReceive: [(PersonFields.lastName, .text(random.pick(SampleNames.last)))]
    case .caseMatch: [(CaseCommands.earlierMatch, .text(EarlierMatch.none.rawValue))]
    case .caseAllocate: [(DecisionCommands.reallocationReason, .text("Spread evenly."))]
    case .divergenceRecord: Self.divergence
    case .informationExtend:
      [
        (InformationCommands.granted, .flag(true)), (InformationCommands.reason, .text("Away until then.")),
        (InformationCommands.extendedTo, .day(now.day + 20)), (InformationCommands.askedOn, .day(now.day)),
      ]
    case .informationRequest: [(InformationCommands.replyBy, .day(now.day + 5))]
    case .adjustmentDecide:
      [
        (
          AdjustmentCommands.outcome,
          .text(random.pick([AdjustmentOutcome.agreed, .notReasonable, .notReasonable]).rawValue)
        ),
        (AdjustmentCommands.reasons, .text("As was talked about.")),
        (AdjustmentCommands.alternatives, .text("A call with a summary.")),
        (AdjustmentCommands.disability, .text(DisabilityType.hearing.rawValue)),
      ]
    case .caseAssess: [(CaseCommands.inRemit, .text(random.pick(Answered.allCases).rawValue))]
    case .involvedAdd: [(InvolvedOrganisationCommands.name, .text("Northmere Integrated Care Board"))]
    case .componentAdd: [(ComponentCommands.area, .text("delay \(random.digits(4))"))]
    case .consultationLog: random.chance(50) ? [(ConsultationCommands.answer, .text("Go on with it."))] : []
    case .assessRemit: [(RemitAssessment.extent, .text(random.pick(RemitExtent.allCases).rawValue))]
    case .assessOrganisation:
      [(OrganisationAssessment.isInJurisdiction, .text(random.pick(Answered.allCases).rawValue))]
    case .assessPublicValue: scores
    case .assessHighRisk: assignment
    case .assessOversight: Self.settling(name, on: now.day) + papers
    case .contactLog: [(ContactCommands.channel, .text(random.pick(Channel.allCases).rawValue))]
    case .consentRecord: file?.complainantParty.map { [(ConsentCommands.representative, .number($0.id))] } ?? []
    case .requirementAnswer: answer
    case .upliftAdd: [(UpliftCommands.until, .day(now.day + 30)), (UpliftCommands.category, .cleared)]
    case .riskAssess: Self.settling(name, on: now.day) + noRisk
    default: Self.settling(name, on: now.day)
    }
  }

  /// Why there is none, where there is none.
  private var noRisk: [(Field, FieldValue)] {
    let isNone = file?.currentRisks.isEmpty ?? true
    return [(RiskAssessmentCommands.noRisk, isNone ? .text("Nothing shows a risk.") : .cleared)]
  }

  private static let divergence: [(Field, FieldValue)] = [
    (GuidanceCommands.instead, .text("Wrote instead of ringing.")),
    (GuidanceCommands.reason, .text("It was asked for.")), (GuidanceCommands.legalAdvice, .text("LT-7")),
  ]

  /// The case given to the Ombudsman or a deputy.
  private var assignment: [(Field, FieldValue)] {
    var random = random
    typealias Sheet = HighRiskAssessment
    guard let deputy = random.any(of: office.staff.filter { $0.role.mayAct(as: .deputyOmbudsman) }) else { return [] }
    return [
      (Sheet.overseer, .number(deputy.id)), (Sheet.conflicts, .text("none")), (Sheet.requestedOn, .day(now.day)),
      (Sheet.templateOn, .day(now.day)), (Sheet.assignedOn, .day(now.day)), (Sheet.releasedOn, .cleared),
      (Sheet.releasedBy, .cleared),
    ]
  }

  /// Where approvals and the cover note of a decision are stored; where nothing is on file, there are none.
  private var papers: [(Field, FieldValue)] {
    typealias Sheet = OversightAssessment
    guard let paper = file?.documents.last?.id else {
      return [(Sheet.notesApproval, .cleared), (Sheet.decisionApproval, .cleared), (Sheet.decision, .cleared)]
    }
    return [
      (Sheet.notesPaper, .number(paper)), (Sheet.decisionPaper, .number(paper)), (Sheet.coverNote, .number(paper)),
    ]
  }

  /// Answers that the seven questions take, and two injustices.
  private var scores: [(Field, FieldValue)] {
    var random = random
    return PublicValueQuestion.allCases.map { ($0.field, .text("\(random.below(4)) as we were told")) } + [
      (PublicValueAssessment.injustices, .list(["2 worry for a year", "\(random.below(6) + 1) pain for a year"]))
    ]
  }

  private var nextStage: Stage? {
    guard let stage = file?.case.stage, stage.rank < Stage.triage.rank else { return .intake }
    return Stage.allCases[stage.rank + 1]
  }

  private var answer: [(Field, FieldValue)] {
    var random = random
    guard let question = random.any(of: openQuestions) else { return [] }
    return [
      (GuidanceCommands.requirement, .text(question.requirement.rawValue)),
      (GuidanceCommands.subject, .text(question.subject)), (GuidanceCommands.text, .text("Talked about it.")),
    ]
  }

  // MARK: - On purpose

  /// Makes one thing wrong: a field missing, of another type, unknown, or a number that refers to nothing.
  private mutating func spoil(_ values: inout [String: FieldValue], _ definition: CommandDefinition) {
    guard let field = random.any(of: definition.fields) else { return }
    switch random.below(4) {
    case 0: values[field.name] = nil
    case 1: values[field.name] = .flag(true)
    case 2: values[field.name] = .number(-7)
    default: values["no-such-field"] = .text("x")
    }
  }
}

extension RandomValues {
  /// Whether a case is in a state that the command is for, as far as that can be told simply.
  static func suits(_ file: CaseFile, _ name: CommandName, in office: Office) -> Bool {
    let definition = CommandTable.definition(of: name)
    let situation = Situation(file: file, office: office, guidance: .current)
    // What an act lacks is asked for from its form.
    guard name == .approvalAsk || NextSteps.isOffered(definition, in: situation) else { return false }
    // Much is lawful on a closed case; it is the open ones that go on.
    let isOpen = !file.case.isClosed
    if let suits = isSettled(file, by: name) { return suits }
    switch name {
    case .adjustmentDecide, .adjustmentEscalate: return file.adjustments.contains { $0.outcome == nil }
    case .adjustmentInformLegal: return file.adjustments.contains { $0.outcome == .notReasonable }
    case .consentWithdraw: return file.consents.contains(where: \.stands)
    case .informationExtend: return isOpen
    case .contactNoReply: return file.contacts.contains { $0.direction == .incoming }
    case .divergenceExplain: return file.divergences.contains(where: \.isUnexplained)
    case .involvedDecide: return isOpen && file.organisations.contains(where: \.isComplainedAbout)
    default: return true
    }
  }
}
