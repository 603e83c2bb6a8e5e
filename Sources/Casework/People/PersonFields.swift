/// The fields that say who a person is and how they may be reached (SM-1.8, SM-1.12, SM-1.32, SM-1.60).
public enum PersonFields {
  public static let title = Field("title", "Title", .text, help: "As the person writes it: Ms, Dr.")
  public static let firstName = Field("first-name", "First name", .text, help: "Given name or names.")
  public static let lastName = Field("last-name", "Last name", .text, help: "Family name.")
  public static let dateOfBirth = Field(
    "date-of-birth", "Date of birth", .date, help: "Helps to find earlier cases.", direction: .birth)
  public static let telephone = Field(
    "telephone", "Telephone", .text, help: "The number to call; needed before a case is passed on.",
    paragraph: "SM-1.23")
  public static let email = Field("email", "Email", .text, help: "The address to write to.", check: checkEmail)
  public static let address = Field("address", "Address", .longText, help: "The postal address without the postcode.")
  public static let postcode = Field("postcode", "Postcode", .text, help: "The postcode of the address.")
  public static let preferredContact = Field(
    "preferred-contact", "Preferred contact", .choice(of: Channel.self),
    help: "The way of contact that the person asked for; shown on each of their cases.", paragraph: "SM-1.8")
  public static let contactNotes = Field(
    "contact-notes", "Contact notes", .text, help: "What else was asked for: times of day, a person to ask for.",
    paragraph: "SM-1.8")
  /// What an intake form calls the same.
  public static let bestTime = Field(
    "best-time", "Best time", .text, help: "What the person said about when and how to be in touch.",
    paragraph: "SM-1.8")
  public static let formOfAddress = Field(
    "form-of-address", "Form of address", .text, help: "How the person asked to be addressed, where not formally.",
    paragraph: "SM-1.32")
  public static let isPrisoner = Field(
    "prisoner", "Prisoner", .flag, help: "The person is in prison: letters carry the number and a heading.",
    paragraph: "SM-1.60a")
  public static let prisonNumber = Field(
    "prison-number", "Prison number", .text, help: "Printed on every letter to the person.", paragraph: "SM-1.60a")

  /// Where on a person each goes, in the order of forms.
  static let places: [FieldPlace<Person>] = [
    FieldPlace(title, \.title), FieldPlace(firstName, \.firstName), FieldPlace(lastName, \.lastName),
    FieldPlace(dateOfBirth, \.dateOfBirth), FieldPlace(telephone, \.telephone), FieldPlace(email, \.email),
    FieldPlace(address, \.address), FieldPlace(postcode, \.postcode),
    FieldPlace(preferredContact, \.preferredContact), FieldPlace(contactNotes, \.contactNotes),
    FieldPlace(formOfAddress, \.formOfAddress), FieldPlace(isPrisoner, \.isPrisoner),
    FieldPlace(prisonNumber, \.prisonNumber),
  ]

  public static let all = places.fields()

  /// The same, as a form divides them.
  static let naming = [title, firstName, lastName, dateOfBirth]
  static let reaching = [telephone, email, address, postcode, preferredContact, contactNotes]
  static let writing = [formOfAddress, isPrisoner, prisonNumber]

  /// Those that an intake form asks, under its names: a prison number says who is in prison, and how somebody is to be
  /// addressed is learnt later.
  static let ofComplainant =
    all.filter { ![formOfAddress.name, isPrisoner.name].contains($0.name) }
    .map { $0.name == contactNotes.name ? bestTime : $0 }

  /// The fields whose correction counts as bringing the stored details up to date (SM-1.63d).
  static let contactDetails = [title, firstName, lastName, telephone, email, address, postcode]

  /// Carries the given fields over into a person.
  static func put(_ command: Command, into person: inout Person, at moment: Moment) {
    places.put(command, into: &person)
    command.put(bestTime, into: &person.contactNotes)
    // Who has a prison number is in prison, unless the same act says otherwise.
    if command.text(prisonNumber) != nil, command[isPrisoner] == nil { person.isPrisoner = true }
    if command[preferredContact] != nil { person.preferenceRecordedAt = moment }
  }

  private static func checkEmail(_ value: FieldValue) -> String? {
    value.text.isEmpty || EmailAddress.isSound(value.text)
      ? nil : "'\(value.text)' is not an email address; one looks like name@example.org."
  }
}
