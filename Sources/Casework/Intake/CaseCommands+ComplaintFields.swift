/// The fields about the complaint itself.
extension CaseCommands {
  // Enquiry or complaint.
  public static let recordType = Field(
    "record-type", "Record type", .choice(of: RecordType.self),
    help: "An enquiry where it is unclear whether an investigation is asked for, else a complaint.",
    paragraph: "SM-1.3", repeated: true)
  public static let investigationAsked = Field(
    "investigation-asked", "Investigation asked for", .choice(of: Answered.self),
    help: "Whether the complainant asks us to investigate; 'not known' where that is unclear.", paragraph: "SM-1.3")
  public static let copiedInOnly = Field(
    "copied-in-only", "Copied in only", .flag, help: "We were only copied into correspondence with others.",
    paragraph: "SM-1.4")
  public static let actionAsked = Field(
    "action-asked", "Action asked of us", .flag, help: "Whether anything asks us to act or reply; yes where left out.",
    paragraph: "SM-1.4")
  public static let localResolutionDisputed = Field(
    "local-resolution-disputed", "Local resolution disputed", .flag,
    help: "The complainant and the organisation disagree on whether local resolution is complete.", paragraph: "SM-1.5")

  // The body complained about.
  public static let body = Field(
    "organisation", "Organisation", .organisation, help: "The body in the register.", paragraph: "SM-1.12",
    repeated: true)
  public static let organisationText = Field(
    "organisation-text", "Organisation as given", .text,
    help: "The body's name as the complainant gave it, where it is not found in the register.", paragraph: "SM-1.12")
  public static let organisationKind = Field(
    "organisation-kind", "Kind of organisation", .text, help: "As given: trust, gp, department.", repeated: true)
  public static let otherOrganisation = Field(
    "other-organisation", "Other organisation", .text, help: "Another body that the complaint names.",
    paragraph: "SM-1.12")
  public static let jurisdiction = Field(
    "jurisdiction", "Jurisdiction", .choice(of: Jurisdiction.self),
    help: "Which law the case falls under; the organisation's where left out.", repeated: true)

  // What is complained about.
  public static let summary = Field(
    "summary", "Complaint", .longText, help: "What is being complained about.", paragraph: "SM-1.11")
  public static let injustice = Field(
    "injustice", "Injustice claimed", .longText, help: "How the complainant says they were affected.",
    paragraph: "SM-1.11")
  public static let outcomesWanted = Field(
    "outcomes-wanted", "Outcomes wanted", .longText, help: "The remedy sought.", paragraph: "SM-1.11")
  public static let amountSought = Field(
    "amount-sought", "Amount sought", .money, help: "Where a financial remedy is sought.", paragraph: "SM-1.10",
    check: { value in
      if case .money(let pence) = value, pence < 0 { "an amount sought cannot be less than nothing." } else { nil }
    })
  public static let complaintStage = Field(
    "complaint-stage", "Stage of the complaint", .text,
    help: "How far it has come in the organisation's own complaints process.", paragraph: "SM-1.10")
  public static let unhappyWithReply = Field(
    "unhappy-with-reply", "Unhappy with the reply", .longText,
    help: "Why the complainant is unhappy with the organisation's reply.", paragraph: "SM-1.10")
  public static let happenedFrom = Field(
    "happened-from", "Happened from", .date, help: "When what is complained about began.", direction: .past)
  public static let awareOn = Field(
    "became-aware-on", "Became aware on", .date,
    help: "When the complainant came to know that there was something wrong.", direction: .past)
  public static let complainedOn = Field(
    "complained-to-organisation-on", "Complained to organisation on", .date,
    help: "When the complaint was first put to the organisation.", direction: .past)
  public static let finalResponseOn = Field(
    "final-response-on", "Final response on", .date, help: "The date of the organisation's last reply.",
    direction: .past)
  public static let legalAction = Field(
    "legal-action", "Legal action", .text, help: "Any legal action taken or planned, as the complainant says.")
  public static let victimOfCrime = Field(
    "victim-of-crime", "Victim of crime", .choice(of: Answered.self),
    help: "Whether the complaint concerns treatment as a victim of crime.")
  public static let seenBefore = Field(
    "seen-before-reference", "Seen before", .text,
    help: "A reference that the complainant gave from an earlier contact.",
    paragraph: "SM-1.1")
  public static let prisonSubject = Field(
    "prison-subject", "Prison complaint about", .choice(of: PrisonSubject.self),
    help: "Whether a prison case is about the prison itself or about healthcare in it.", paragraph: "SM-1.57")

  public static let inRemit = Field(
    "in-remit", "In remit", .choice(of: Answered.self), help: "Whether the complaint is within our remit.",
    paragraph: "SM-1.19")
  public static let properlyMade = Field(
    "properly-made", "Properly made", .choice(of: Answered.self), help: "Whether the complaint is properly made.")
  public static let ready = Field(
    "ready", "Ready for us", .choice(of: Answered.self), help: "Whether the complaint is ready for us.",
    paragraph: "SM-1.19")
  public static let cannotConsider = Field(
    "cannot-consider", "Cannot be considered because", .longText,
    help: "Why the case plainly cannot be considered, such as 'clearly out of remit'; fewer details are then needed.",
    paragraph: "SM-1.14")
  public static let enoughInformation = Field(
    "enough-information", "Enough information", .choice(of: EnoughInformation.self),
    help: "After a call that failed: whether what we hold is enough to decide.", paragraph: "SM-1.18")
  public static let assessmentReasons = Field(
    "reasons", "Reasons", .longText, help: "How these answers were reached; kept as a note.", paragraph: "SM-1.22")
  public static let stage = Field(
    "stage", "Stage", .choice([Stage.intake, .remit, .properlyMade, .readiness, .triage].map(\.rawValue)),
    required: true,
    help: "The next stage, or an earlier one to go back to.")

  /// The columns of an intake form, in their order, with the field of `case.receive` that each fills.
  ///
  /// The column `organisation` fills `organisation` where the register knows the body, else `organisation-text`. A value
  /// that cannot be read goes to `as-received` under its field's name.
  public static let formColumns: [(column: String, field: Field)] = [
    ("form_reference", formReference), ("submitted_at", received), ("channel", channel), ("title", PersonFields.title),
    ("first_name", PersonFields.firstName), ("last_name", PersonFields.lastName),
    ("date_of_birth", PersonFields.dateOfBirth), ("telephone", PersonFields.telephone),
    ("email", PersonFields.email), ("address", PersonFields.address), ("postcode", PersonFields.postcode),
    ("preferred_contact", PersonFields.preferredContact),
    ("best_time", PersonFields.bestTime), ("reasonable_adjustment", reasonableAdjustment),
    ("complaining_for", complainingFor),
    ("relationship", relationship), ("consent_of_person_affected", consentOfAggrieved), ("mp_name", mpName),
    ("mp_referred_on", mpReferredOn), ("organisation", body), ("organisation_kind", organisationKind),
    ("other_organisation", otherOrganisation), ("what_happened", summary), ("happened_from", happenedFrom),
    ("became_aware_on", awareOn), ("complained_to_organisation_on", complainedOn),
    ("final_response_on", finalResponseOn), ("injustice", injustice), ("outcome_wanted", outcomesWanted),
    ("amount_sought", amountSought), ("legal_action", legalAction), ("victim_of_crime", victimOfCrime),
    ("prison_number", PersonFields.prisonNumber), ("seen_before_reference", seenBefore),
  ]
}
