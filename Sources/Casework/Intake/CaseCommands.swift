/// Commands that make a case and say what it is.
public enum CaseCommands {
  private static let partyFields = [complainingFor, relationship, consentOfAggrieved, mpName, mpReferredOn]
  private static let organisationFields = [
    body, organisationText, organisationKind, otherOrganisation, jurisdiction,
  ]
  private static let complaintFields = complaintPlaces.fields()

  public static let new = CommandDefinition(
    .caseNew, "Open a case", .cases, on: .newCase,
    help: "Opens a case after the search for earlier contacts; whoever opens a new one owns it.",
    sections: [
      FieldSection(
        "How it came",
        [
          received, channel, keyedFormReference, investigationAsked, recordType, copiedInOnly, actionAsked,
        ]),
      FieldSection("Complainant", [person] + PersonFields.ofComplainant + [reasonableAdjustment]),
      FieldSection("Earlier contact", [earlierMatch, earlierReference]),
      FieldSection(
        "For whom",
        partyFields + [
          aggrievedFirstName, aggrievedLastName, representative, representativeTelephone, representativeEmail,
        ]),
      FieldSection("Body complained about", organisationFields + [localResolutionDisputed]),
      FieldSection(
        "Complaint",
        [
          summary, happenedFrom, awareOn, complainedOn, finalResponseOn, injustice, outcomesWanted, amountSought,
          legalAction, victimOfCrime, seenBefore,
        ]),
      FieldSection("Complaints process", [complaintStage, unhappyWithReply, prisonSubject]),
    ]
  ) { (draft, act) throws(Refusal) in
    let opening = CaseOpening(act)
    try opening.checkEarlierReference()
    try opening.open(in: &draft, stage: .intake)
  }

  public static let receive = CommandDefinition(
    .caseReceive, "Receive an intake form", .cases, on: .newCase,
    help: """
      Makes a case of an intake form: a complaint in stage 'received', unallocated, with the search for earlier contacts \
      open. The form's columns fill the fields of the same meaning: submitted_at 'received', what_happened 'summary', \
      outcome_wanted 'outcomes-wanted', every other one the field of its own name with hyphens. A body that the register \
      does not know goes to 'organisation-text'; values that cannot be read go to 'as-received', each as name=text.
      """,
    fields: [formReference, formDigest, asReceived, received, channel] + PersonFields.ofComplainant
      + [reasonableAdjustment] + partyFields + organisationFields + complaintFields
  ) { (draft, act) throws(Refusal) in
    try CaseOpening(act).open(in: &draft, stage: .received)
  }

  public static let match = CommandDefinition(
    .caseMatch, "Say what the search for earlier contacts showed", .cases,
    help: "Answers whether this complainant was here before, and moves a received case on to intake.",
    fields: [earlierMatch, earlierReference]
  ) { (draft, act) throws(Refusal) in
    // Without an answer the case would move on with the question still open.
    if act.command.text(earlierMatch) == nil {
      throw .field(earlierMatch, "is needed: say what the search for earlier contacts showed.")
    }
    try CaseOpening(act).checkEarlierReference()
    try draft.change { (file, _) throws(Refusal) in answerMatch(&file, act) }
  }

  public static let classify = CommandDefinition(
    .caseClassify, "Set the record type", .cases,
    help: "Says whether this is an enquiry or a complaint, and what that rests on.", fields: typePlaces.fields(),
    standing: Standing { typePlaces.values(in: $0.case) }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in typePlaces.put(act.command, into: &file.case) }
  }

  public static let describe = CommandDefinition(
    .caseDescribe, "Describe the complaint", .cases,
    help: "Sets what is complained about, the injustice, the outcomes wanted and the dates; an absent field stays.",
    fields: complaintFields, clears: complaintFields, standing: Standing { complaintPlaces.values(in: $0.case) }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in complaintPlaces.put(act.command, into: &file.case) }
  }

  public static let organisation = CommandDefinition(
    .caseOrganisation, "Set the organisation", .cases,
    help: "Sets the body complained about, from the register or as given.", fields: organisationFields,
    clears: organisationFields,
    standing: Standing { file in
      // The body that stands for one that was merged into it.
      let body = file.organisation.map { [organisationPlaces[0].field.name: FieldValue.number($0.id)] } ?? [:]
      return organisationPlaces.values(in: file.case).merging(body) { _, standing in standing }
    }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in try file.putOrganisation(act) }
  }

  public static let assess = CommandDefinition(
    .caseAssess, "Assess the case", .cases,
    help: "Answers whether the complaint is in remit, properly made and ready, and whether we hold enough to decide.",
    fields: answers + [assessmentReasons], clears: answers, standing: Standing { answerPlaces.values(in: $0.case) }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try assess(&file, &keys, act) }
  }

  public static let move = CommandDefinition(
    .caseMove, "Move to another stage", .cases,
    help: "Moves the case on to the next stage of intake, or back to an earlier one.", fields: [stage]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in try move(&file, act) }
  }
}
