/// What people call the rows and values that the journal tells of: the words of the fields that they are typed into.
extension RecordTable {
  /// `information request`.
  public var title: String {
    switch self {
    case .staff: "member of staff"
    case .organisation: "body"
    case .informationRequest: "information request"
    case .signOff: "sign-off"
    case .diaryDate: "diary date"
    case .complianceItem: "compliance item"
    case .savedView: "saved view"
    case .involvedOrganisation: "organisation of the case"
    case .assessmentAnswer: "answer of an assessment"
    case .writtenLetter: "letter written here"
    case .mitigation: "action against a risk"
    case .riskAssessment: "risk assessment"
    case .uplift: "rating for a period"
    case .formerRating: "former rating of a risk"
    case .adjustment: "adjustment or accessibility request"
    case .leave, .setting, .delegation, .supervision, .person, .cases, .party, .consent, .contact, .note, .document,
      .letter, .answer, .divergence, .risk, .component, .consultation, .approval, .milestone:
      rawValue
    }
  }

  /// The label of a column: its field's where a command has one, else its name in words.
  public func label(of column: String) -> String {
    switch column {
    case "by": return "Recorded by"
    case "at": return "When"
    default: return field(of: column)?.label ?? Self.words(column)
    }
  }

  /// The field that a column's value is typed into; nil where no command names it.
  public func field(of column: String) -> Field? {
    let name = Self.words(column).lowercased().replacing(" ", with: "-")
    return commands.lazy.flatMap { CommandTable.definition(of: $0).fields }.first { $0.name == name }
  }

  /// `Extension asked on` for `extensionAskedOn`.
  private static func words(_ column: String) -> String {
    var words = ""
    for character in column {
      if character.isUppercase, !words.isEmpty { words.append(" ") }
      words.append(contentsOf: words.isEmpty ? character.uppercased() : character.lowercased())
    }
    return words
  }

  /// The commands that write the table.
  private var commands: [CommandName] {
    switch self {
    case .staff: [.staffAdd, .staffChange, .staffDepart]
    case .leave: [.staffLeave]
    case .setting: [.settingChange]
    case .savedView: [.viewSave, .viewRemove]
    case .delegation: [.delegationAdd, .delegationEnd]
    case .supervision: [.supervisionAdd, .supervisionEnd]
    case .organisation: [.organisationAdd, .organisationChange, .organisationRename, .organisationMerge]
    case .person: [.personChange, .caseNew, .personMerge]
    case .cases:
      [.caseDescribe, .caseNew, .caseAssess, .caseMove, .casePass, .caseDecline, .caseClose, .caseRestart, .casePrison]
    case .involvedOrganisation: [.involvedAdd, .involvedChange, .involvedDecide]
    case .component: [.componentAdd]
    case .assessmentAnswer: []
    case .consultation: [.consultationLog]
    case .approval: [.approvalAsk, .approvalDecide]
    case .party: [.partyAdd, .partyChange]
    case .adjustment: [.adjustmentRequest, .adjustmentDecide, .adjustmentEscalate]
    case .consent: [.consentRecord, .authorityRecord]
    case .contact: [.contactLog, .noteShare, .contactNoReply]
    case .note: [.noteAdd]
    case .document: [.documentAdd]
    case .letter: [.letterRecord]
    case .writtenLetter: [.letterWrite, .letterFail]
    case .informationRequest: [.informationRequest, .informationExtend, .informationReceive]
    case .answer: [.requirementAnswer]
    case .divergence: [.divergenceRecord]
    case .signOff: [.supervisionSign]
    case .diaryDate: [.diaryAdd]
    case .risk, .formerRating: [.riskRate, .riskSettle]
    case .mitigation: [.riskMitigate]
    case .riskAssessment: [.riskAssess]
    case .milestone: [.caseConfirm]
    case .uplift: [.upliftAdd]
    case .complianceItem: [.complianceAdd]
    }
  }
}
