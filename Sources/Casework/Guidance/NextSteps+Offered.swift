/// What may be done to a case as it stands: whatever is offered can be filled in so that it is accepted.
extension NextSteps {
  /// The commands that a list of commands offers, in the table's order.
  ///
  /// - Parameter situation: the case; nil offers what needs none.
  public static func offered(in situation: Situation?) -> [CommandName] {
    CommandTable.definitions.filter { isOffered($0, in: situation) }.map(\.name)
  }

  /// Whether a command is offered on a case as it stands; without a case, whether it needs none.
  public static func isOffered(_ definition: CommandDefinition, in situation: Situation?) -> Bool {
    guard let situation else { return definition.target == .newCase || definition.target == .office }
    return isOffered(definition, situation)
  }

  /// Whether a question can be answered as the case stands.
  static func isOffered(_ question: Question, _ at: Situation) -> Bool {
    guard let command = question.command else { return !waitsForMatch(at.file) }
    return isOffered(CommandTable.definition(of: command), at)
  }

  private static func isOffered(_ definition: CommandDefinition, _ at: Situation) -> Bool {
    switch definition.target {
    case .newCase, .office: false
    case .anyCase: isTimely(definition.name, at)
    case .openCase: !at.file.case.isClosed && isTimely(definition.name, at)
    case .closedCase: at.file.case.isClosed && isTimely(definition.name, at)
    }
  }

  /// Whether a command has its place at the stage of a case, and finds on it what it is about.
  private static func isTimely(_ name: CommandName, _ at: Situation) -> Bool {
    let file = at.file
    if waitsForMatch(file), !beforeMatch.contains(name) { return false }
    return isStep(name, at) ?? hasPeople(name, file) ?? hasPapers(name, file) ?? hasGuidance(name, at) ?? true
  }

  /// What may be done before somebody has looked whether the complainant was here before (SM-1.1).
  private static let beforeMatch: Set<CommandName> = [.caseMatch, .contactLog, .contactNoReply, .noteShare, .noteAdd]

  static func waitsForMatch(_ file: CaseFile) -> Bool { file.isUnmatched && file.case.scheme.isBound(by: "SM") }

  /// What brings the case on.
  private static func isStep(_ name: CommandName, _ at: Situation) -> Bool? {
    let row = at.file.case
    switch name {
    case .caseMatch, .caseAssess: return row.stage.isIntake
    case .caseMove: return row.stage.isIntake && !at.file.isUnmatched
    case .casePropose: return row.stage == .primaryInvestigation
    case .caseConfirm: return row.stage == .proposal
    case .caseRequestEvidence: return row.milestone == 2
    case .caseReadyForAnalysis: return row.milestone == 3
    case .caseShareViews: return row.milestone == 4
    case .caseReceiveComments: return row.milestone == 5
    case .caseIssueReport: return row.milestone == 6
    case .complianceAdd: return at.file.hasSomethingToComplyWith
    case .complianceEscalate: return row.compliance == .open && row.escalationStage < 3
    case .casePass: return row.stage.isIntake && row.passedAt == nil && !at.isSecondTierUnexplained
    case .caseDecline, .involvedDecide:
      // While the parties are helped to their own settlement nobody decides (SM-2.115).
      if at.applies("SM-2.115") { return false }
      // What was reported on is not declined.
      if name == .caseDecline { return row.stage < .finalReport }
      return at.file.organisations.contains(where: \.isComplainedAbout)
    case .caseTake: return row.owner == nil && at.applies("SM-2.184")
    case .caseAllocate: return row.stage != .received
    case .caseMediate: return MediationCommands.objection(to: at) == nil
    case .assessHighRisk where !HighRiskAssessment.isTimely(at): return false
    case .assessOversight where at.file.overseer == nil: return false
    case .assessMemberChange where at.file.parties(.memberOfParliament).isEmpty: return false
    default: return Assessment.of(name)?.definition.isTimely(on: row)
    }
  }

  private static func hasPeople(_ name: CommandName, _ file: CaseFile) -> Bool? {
    switch name {
    case .authorityRecord, .partyChange, .personChange, .consentRecord: !file.parties.isEmpty
    case .personMerge: file.parties.contains { $0.person != nil }
    case .personUnmerge: file.people.contains { $0.mergedInto != nil }
    case .consentWithdraw: file.consents.contains(where: \.stands)
    case .adjustmentDecide, .adjustmentEscalate: !file.adjustments.isEmpty
    case .adjustmentInformLegal: file.adjustments.contains { $0.outcome == .notReasonable }
    case .involvedChange: !file.organisations.isEmpty
    case .consultationAnswer: file.consultations.contains { $0.answer == nil }
    default: nil
    }
  }

  private static func hasPapers(_ name: CommandName, _ file: CaseFile) -> Bool? {
    switch name {
    case .contactNoReply: file.contacts.contains(where: \.mayWantReply) || file.mayWaiveReceipt
    case .noteShare: !file.contacts.isEmpty
    case .informationRequest: file.case.stage.isIntake || file.case.stage == .earlyConsideration
    case .informationExtend, .informationReceive: file.informationRequests.contains(where: \.isOpen)
    case .riskMitigate, .riskSettle: !file.currentRisks.isEmpty
    // What it would lack is rated first.
    case .riskAssess: file.unansweredRisk == nil
    case .diaryDone: file.diary.contains { $0.doneAt == nil }
    case .componentChange, .componentRemove: !file.components.isEmpty
    case .letterRecord, .letterWrite: !file.parties.isEmpty
    case .letterChange, .letterReady: file.writtenLetters.contains { $0.state == .draft }
    case .letterWithdraw: file.writtenLetters.contains { $0.state == .draft || $0.state.maySend }
    case .letterSend:
      file.writtenLetters.contains { letter in
        letter.state.maySend && letter.method == .email && !file.addresses(of: letter.id).contains { $0.email.isEmpty }
      }
    case .letterFail: file.writtenLetters.contains { $0.state == .sending }
    default: nil
    }
  }

  private static func hasGuidance(_ name: CommandName, _ at: Situation) -> Bool? {
    switch name {
    case .requirementAnswer: GuidanceCommands.takesAnswer(at)
    case .divergenceExplain: at.file.divergences.contains(where: \.isUnexplained)
    case .divergenceWithdraw: at.file.divergences.contains { GuidanceCommands.isMetAfterAll($0, at) }
    case .supervisionSign: !at.office.supervisions.isEmpty
    // The form of the act that lacks it asks for it, with the values as they stand.
    case .approvalAsk: false
    case .approvalDecide, .approvalWithdraw: at.file.approvals.contains { $0.state == .asked }
    default: nil
    }
  }
}

extension CaseFile {
  /// Something was found, or settled by our action, that a body may have undertaken. The other schemes' cases come to us decided.
  fileprivate var hasSomethingToComplyWith: Bool {
    !self.case.scheme.isBound(by: "SM") || self.case.stage >= .finalReport || sheet(.resolution).hasAction
      || !complianceItems.isEmpty
  }

  /// Nobody has said yet whether the complainant was here before (SM-1.1).
  fileprivate var isUnmatched: Bool { self.case.stage == .received && self.case.earlierMatch == nil }
}
