/// All commands. The switch is exhaustive, so that no name can lack its definition.
public enum CommandTable {
  /// Every definition, in the order in which they are listed.
  public static let definitions = CommandName.allCases.map { definition(of: $0) }

  public static func definition(of name: CommandName) -> CommandDefinition {
    // One line a command: a table, whatever its length.
    switch name {
    case .caseNew: CaseCommands.new
    case .caseReceive: CaseCommands.receive
    case .caseMatch: CaseCommands.match
    case .caseClassify: CaseCommands.classify
    case .caseDescribe: CaseCommands.describe
    case .caseOrganisation: CaseCommands.organisation
    case .casePrison: DecisionCommands.prison
    case .caseAssess: CaseCommands.assess
    case .caseMove: CaseCommands.move
    case .casePass: DecisionCommands.pass
    case .casePropose: ProposalCommands.propose
    case .caseDecline: DecisionCommands.decline
    case .caseClose: DecisionCommands.close
    case .caseRestart: DecisionCommands.restart
    case .caseAllocate: DecisionCommands.allocate
    case .contactLog: ContactCommands.log
    case .contactNoReply: ContactCommands.noReplyNeeded
    case .noteAdd: NoteCommands.add
    case .noteShare: ContactCommands.share
    case .partyAdd: PartyCommands.add
    case .partyChange: PartyCommands.change
    case .personChange: PartyCommands.person
    case .authorityRecord: ConsentCommands.authority
    case .consentRecord: ConsentCommands.record
    case .consentWithdraw: ConsentCommands.withdraw
    case .adjustmentRequest: AdjustmentCommands.request
    case .adjustmentDecide: AdjustmentCommands.decide
    case .adjustmentEscalate: AdjustmentCommands.escalate
    case .adjustmentInformLegal: AdjustmentCommands.informLegal
    case .documentAdd: DocumentCommands.add
    case .letterWrite: WritingCommands.write
    case .letterChange: WritingCommands.change
    case .letterReady: WritingCommands.makeReady
    case .letterSend: WritingCommands.handOver
    case .letterFail: WritingCommands.fail
    case .letterWithdraw: WritingCommands.withdraw
    case .letterRecord: LetterCommands.record
    case .informationRequest: InformationCommands.request
    case .informationExtend: InformationCommands.extend
    case .informationReceive: InformationCommands.receive
    case .requirementAnswer: GuidanceCommands.answer
    case .divergenceRecord: GuidanceCommands.diverge
    case .divergenceWithdraw: GuidanceCommands.withdraw
    case .divergenceExplain: GuidanceCommands.explain
    case .supervisionSign: GuidanceCommands.sign
    case .diaryAdd: DiaryCommands.add
    case .diaryDone: DiaryCommands.done
    case .riskRate: RiskCommands.rate
    case .complianceAdd: ComplianceCommands.add
    case .assessOrganisation: OrganisationAssessment.definition.commandDefinition
    case .assessRemit: RemitAssessment.definition.commandDefinition
    case .assessProperlyMade: ProperlyMadeAssessment.definition.commandDefinition
    case .assessTriage: TriageAssessment.definition.commandDefinition
    case .assessJointWorking: JointWorkingAssessment.definition.commandDefinition
    case .assessVictimsAct: VictimsActAssessment.definition.commandDefinition
    case .assessReferral: ReferralAssessment.definition.commandDefinition
    case .assessReferralAdvice: ReferralAdviceAssessment.definition.commandDefinition
    case .assessReferralReview: ReferralReviewAssessment.definition.commandDefinition
    case .assessMemberChange: MemberChangeAssessment.definition.commandDefinition
    case .assessReturn: ReturnAssessment.definition.commandDefinition
    case .assessReadiness: ReadinessAssessment.definition.commandDefinition
    case .assessPublicValue: PublicValueAssessment.definition.commandDefinition
    case .assessEarlyConsideration: EarlyConsiderationAssessment.definition.commandDefinition
    case .assessSecondTier: SecondTierAssessment.definition.commandDefinition
    case .assessCommissioner: CommissionerAssessment.definition.commandDefinition
    case .assessContinuingHealthcare: ContinuingHealthcareAssessment.definition.commandDefinition
    case .assessFundingRequest: FundingRequestAssessment.definition.commandDefinition
    case .assessTimeLimit: TimeLimitAssessment.definition.commandDefinition
    case .componentAdd: ComponentCommands.add
    case .componentChange: ComponentCommands.change
    case .componentRemove: ComponentCommands.remove
    case .involvedAdd: InvolvedOrganisationCommands.add
    case .involvedChange: InvolvedOrganisationCommands.change
    case .involvedDecide: InvolvedOrganisationCommands.decide
    case .consultationLog: ConsultationCommands.log
    case .consultationAnswer: ConsultationCommands.reply
    case .approvalAsk: ApprovalCommands.ask
    case .approvalDecide: ApprovalCommands.decide
    case .approvalWithdraw: ApprovalCommands.withdraw
    case .organisationAdd: OrganisationCommands.add
    case .staffAdd: StaffCommands.add
    case .staffChange: StaffCommands.change
    case .staffLeave: StaffCommands.leave
    case .staffDepart: StaffCommands.depart
    case .settingChange: OfficeCommands.setting
    case .delegationAdd: OfficeCommands.delegate
    case .delegationEnd: OfficeCommands.endDelegation
    case .supervisionAdd: OfficeCommands.supervise
    case .supervisionEnd: OfficeCommands.endSupervision
    case .viewSave: ViewCommands.save
    case .viewRemove: ViewCommands.remove
    case .undo: JournalCommands.undo
    case .redo: JournalCommands.redo
    }
  }
}
