/// What somebody complains about: texts of several kinds, all invented. `{body}` stands for the body's short name.
struct SampleComplaint: Sendable {
  /// The kinds of body that it is told of.
  let kinds: [String]
  /// A few words for document names and diary lines.
  let subject: String
  let summary: String
  let injustice: String
  let outcome: String
  /// What the body's reply left open.
  let unhappy: String

  static func about(_ kind: String, _ random: inout SeededRandom) -> SampleComplaint {
    random.any(of: all.filter { $0.kinds.contains(kind) }) ?? all[0]
  }

  func summary(_ body: SampleBody) -> String { filled(summary, body) }
  func unhappy(_ body: SampleBody) -> String { filled(unhappy, body) }

  private func filled(_ text: String, _ body: SampleBody) -> String {
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "{") {
      result += rest[..<mark] + body.shortName
      rest = rest[mark...].drop { $0 != "}" }.dropFirst()
    }
    return result + rest
  }

  static let all: [SampleComplaint] = health + parliamentary + others
}

extension SampleComplaint {
  private static let health: [SampleComplaint] = [
    SampleComplaint(
      kinds: ["trust"], subject: "delayed scan",
      summary:
        "The complainant waited nineteen weeks for a scan that {body} had marked as urgent. Two letters moving the appointment were sent to an old address although the new one was on file.",
      injustice: "Treatment began later than it might have; months of worry, and pain that tablets did not reach.",
      outcome: "An apology, an account of how an urgent referral was lost, and a change to how addresses are checked.",
      unhappy: "{body} apologised for 'any inconvenience' and did not say why the referral stood still."),
    SampleComplaint(
      kinds: ["trust"], subject: "discharge at night",
      summary:
        "The complainant's mother was discharged from {body} at 02:40 without her medicines, a care plan or a call to the family. She was readmitted the same day after a fall.",
      injustice: "A broken wrist, the loss of confidence to live alone, and distress for the whole family.",
      outcome: "An acknowledgement that the discharge was unsafe, and payment for the taxi and the private carer.",
      unhappy: "The reply describes a conversation with the ward sister that did not take place."),
    SampleComplaint(
      kinds: ["trust"], subject: "ambulance delay",
      summary:
        "An ambulance from {body} took five hours to reach the complainant's father after three calls. The first call was closed by mistake as a duplicate.",
      injustice: "He lay on a cold floor all evening; the family believe that his recovery was slower for it.",
      outcome: "An explanation of the closed call, and an assurance that duplicates are checked by a second person.",
      unhappy: "{body} gave average waiting times for the month and said nothing about this call."),
    SampleComplaint(
      kinds: ["gp"], subject: "removed from list",
      summary:
        "The complainant was taken off the list of {body} after asking twice for a copy of test results. No warning was given and no reason was written down.",
      injustice: "Three months without a regular doctor, and a repeat prescription that ran out.",
      outcome: "To be told why, to have the note in the record corrected, and an apology.",
      unhappy: "The practice manager answered within two days but repeated the phrase 'breakdown in relationship'."),
    SampleComplaint(
      kinds: ["gp", "commissioner"], subject: "missed referral",
      summary:
        "A referral for a painful shoulder was agreed in spring and never sent. {body} found it four months later as a draft.",
      injustice: "Lost overtime of about £900 and disturbed sleep.",
      outcome: "A payment for lost earnings and a check for other drafts that were never sent.",
      unhappy: "The reply blames the new computer system, which came into use after the referral."),
    SampleComplaint(
      kinds: ["dentist", "optician"], subject: "treatment charge",
      summary:
        "The complainant was told by {body} that treatment would be charged in one band and was billed in another, then sent reminders by a collection firm.",
      injustice: "£212.50 paid under protest, and letters that frightened the complainant's partner.",
      outcome: "The difference refunded and the debt removed from every list.",
      unhappy: "{body} sent a copy of a leaflet and no answer to the question."),
    SampleComplaint(
      kinds: ["trust", "commissioner"], subject: "care funding",
      summary:
        "A decision on continuing healthcare took fourteen months. {body} asked for the same papers three times and held the review meeting without the family.",
      injustice: "Care fees of more than £20,000 met from savings while the family waited.",
      outcome: "A fresh decision made in the proper way, with the family present.",
      unhappy: "{body} says that the family was invited, and cannot show a letter."),
  ]

  private static let parliamentary: [SampleComplaint] = [
    SampleComplaint(
      kinds: ["agency"], subject: "overpayment",
      summary:
        "{body} asked the complainant to repay £3,416 although each change of circumstances had been reported in time. Payments were then stopped without a letter.",
      injustice: "Rent arrears, a loan from a neighbour, and seven weeks without money for heating.",
      outcome: "The decision looked at again, the arrears made good, and a written apology.",
      unhappy: "Four different officers gave four different accounts of the same payment."),
    SampleComplaint(
      kinds: ["agency"], subject: "licence delay",
      summary:
        "A renewal that {body} promises within fifteen working days took seven months. Telephone calls were cut off after forty minutes in the queue.",
      injustice: "A job offer was withdrawn because the licence could not be shown.",
      outcome: "An explanation, and consideration of the wages that were lost.",
      unhappy: "The final response was a standard letter with the wrong name in it."),
    SampleComplaint(
      kinds: ["department"], subject: "lost papers",
      summary:
        "{body} lost the complainant's birth certificate and the letters of a late husband, sent as proof. It first said that they were returned, then that they never came.",
      injustice: "The letters cannot be replaced.",
      outcome: "A search by somebody senior, an honest account of it, and an apology that says what happened.",
      unhappy: "{body} offered £25 for the certificate and did not mention the letters."),
    SampleComplaint(
      kinds: ["department", "agency"], subject: "wrong advice",
      summary:
        "On the advice of an officer of {body} the complainant applied under the wrong scheme and missed the date for the right one.",
      injustice: "A year's entitlement, and trust in what officials say.",
      outcome: "To be treated as if the application had been made in time.",
      unhappy: "{body} says that calls are kept for thirty days, so it cannot tell what was said."),
    SampleComplaint(
      kinds: ["agency"], subject: "state pension record",
      summary:
        "{body} left eleven years out of the complainant's record and needed three appeals to put them in. Letters in Welsh were answered in English.",
      injustice: "A smaller payment for two years, and the strain of asking again and again.",
      outcome: "Interest on the arrears, and letters in Welsh from now on.",
      unhappy: "The reply is about another person's record."),
  ]

  private static let others: [SampleComplaint] = [
    SampleComplaint(
      kinds: ["prison"], subject: "property lost in transfer",
      summary:
        "When the complainant was moved, {body} left behind two boxes of property, photographs of his children among them. The form that lists them was signed by nobody.",
      injustice: "Photographs that cannot be had again, and £140 of clothing.",
      outcome: "The boxes found, or paid for, and transfers recorded as they should be.",
      unhappy: "The answer says that property is carried at the owner's risk."),
    SampleComplaint(
      kinds: ["council", "private clinic"], subject: "parking or private bill",
      summary: "The complainant disputes a charge made by {body} and was told by a friend to write to us.",
      injustice: "£70, and the time it took.",
      outcome: "The charge taken back.",
      unhappy: "{body} did not answer at all."),
  ]
}
