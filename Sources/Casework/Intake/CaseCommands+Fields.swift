/// The fields of the commands that make a case and say what it is. A field used by several commands has one name everywhere.
extension CaseCommands {
  // Who complains.
  public static let person = Field(
    "person", "Person on file", .person,
    help: "The number of somebody who is on file already; leave it out for a new person.")
  public static let reasonableAdjustment = Field(
    "reasonable-adjustment", "Reasonable adjustment", .longText,
    help: "What was asked for, in the person's words; it stands as a request to be decided.", paragraph: "SM-1.43")

  // For whom, and with whom.
  public static let complainingFor = Field(
    "complaining-for", "Complaining for", .text,
    help: "'myself', or whom the complaint is about, such as 'my mother': then complainant and aggrieved differ.",
    paragraph: "SM-1.12")
  public static let aggrievedFirstName = Field(
    "aggrieved-first-name", "Aggrieved: first name", .text,
    help: "Of the person affected, where that is somebody else.",
    paragraph: "SM-1.12")
  public static let aggrievedLastName = Field(
    "aggrieved-last-name", "Aggrieved: last name", .text, help: "Of the person affected, where that is somebody else.",
    paragraph: "SM-1.12")
  public static let relationship = Field(
    "relationship", "Relationship", .text, help: "What the person affected is to the complainant: mother, friend.",
    paragraph: "SM-1.12")
  public static let consentOfAggrieved = Field(
    "consent-of-person-affected", "Consent of person affected", .choice(["yes", "no", "person has died"]),
    help: "Whether the person affected consents to being represented.", paragraph: "SM-1.23")
  public static let representative = Field(
    "representative", "Representative", .text, help: "The name of somebody who acts for the complainant.",
    paragraph: "SM-1.12")
  public static let representativeTelephone = Field(
    "representative-telephone", "Representative: telephone", .text, help: "Needed before the case is passed on.",
    paragraph: "SM-1.23")
  public static let representativeEmail = Field(
    "representative-email", "Representative: email", .text, help: "An address for the representative.",
    paragraph: "SM-1.12")
  public static let mpName = Field(
    "mp-name", "Member of Parliament", .text, help: "The name of the MP who referred or is to refer the complaint.",
    paragraph: "SM-1.12")
  public static let mpReferredOn = Field(
    "mp-referred-on", "MP referred on", .date, help: "The day of the MP's referral.", paragraph: "SM-1.57",
    direction: .past)

  // How it came.
  public static let received = Field(
    "received", "Received", .moment,
    help: "When it reached us: a date, with a time where it is known; the moment of the act where left out.",
    paragraph: "SM-1.9", repeated: true, direction: .past, dayAlone: true)
  public static let channel = Field(
    "channel", "Channel", .choice(of: Channel.self), help: "How it reached us.", repeated: true)
  public static let earlierMatch = Field(
    "match", "Earlier contact", .choice(of: EarlierMatch.self),
    help: "What the search for earlier contacts by this complainant showed; no case is opened without it.",
    paragraph: "SM-1.1")
  public static let earlierReference = Field(
    "earlier-reference", "Earlier case", .text, help: "The reference of the earlier case, where there is one.",
    paragraph: "SM-1.1")
  public static let formReference = Field(
    "form-reference", "Form reference", .text, required: true, help: "The number on the intake form.")
  /// The same field where somebody keys in a form that came on paper.
  public static let keyedFormReference = Field(
    formReference.name, formReference.label, .text,
    help: "The number on the intake form that is keyed in; each form makes one case.")
  public static let formDigest = Field(
    "form-digest", "Form digest", .text, required: true, help: "SHA-256 of the form's row, to know it again.")
  public static let asReceived = Field(
    "as-received", "As received", .choices([], open: true),
    help: "Values that could not be read, each as name=text; the field of that name stays empty.")
}
