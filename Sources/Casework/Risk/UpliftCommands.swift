/// Ratings that an organisation's cases, or a kind of case, have at least for a period (SM-10.6).
public enum UpliftCommands {
  public static let organisation = Field(
    "organisation", "Organisation", .organisation, help: "The body whose cases it covers; or give a kind of case.",
    paragraph: "SM-10.6")
  public static let category = Field(
    "category", "Kind of case", .text, help: "The category of triage, or the specialist team, whose cases it covers.",
    paragraph: "SM-10.6")
  public static let rating = Field(
    "rating", "At least", .choice(of: RiskRating.self), required: true, help: "The rating that they have at least.",
    paragraph: "SM-10.6")
  public static let reason = Field(
    "reason", "Reason", .longText, required: true, help: "Why, such as the external profile of the cases.",
    paragraph: "SM-10.6")
  public static let from = Field(
    "from", "From", .date, help: "The first day; today where left out.", direction: .future)
  public static let until = Field(
    "until", "Until", .date, required: true, help: "The last day on which it holds.", direction: .future)
  public static let row = Field(
    "uplift", "Rating", .number, required: true,
    help: "Which one, by its number in `ombud uplifts`.")

  public static let add = CommandDefinition(
    .upliftAdd, "Rate cases higher for a period", .office, on: .office,
    help: "Gives the cases of an organisation, or a kind of case, at least a rating for a period.",
    fields: [organisation, category, rating, reason, from, until]
  ) { (draft, act) throws(Refusal) in
    let body = act.command.number(organisation) == nil ? nil : try act.registered(organisation).id
    let kind = act.command.text(category)
    guard (body == nil) != (kind == nil) else { throw .field(organisation, "or a kind of case is needed, not both.") }
    guard let rating = act.command.choice(rating, as: RiskRating.self), let until = act.command.day(until) else {
      return
    }
    let from = act.command.day(from) ?? act.day
    if until < from { throw .field(Self.until, "is before \(from.shortText), its first day.") }
    draft.office.uplifts.append(
      Uplift(
        id: draft.keys.next(), organisation: body, category: kind, rating: rating,
        reason: act.command.text(reason) ?? "", from: from, until: until, by: act.actor.id))
  }

  public static let end = CommandDefinition(
    .upliftEnd, "End a rating for a period", .office, on: .office,
    help: "Ends a rating for a period after today; one that has not begun is taken away.", fields: [row]
  ) { (draft, act) throws(Refusal) in
    guard let index = draft.office.uplifts.firstIndex(where: { $0.id == act.command.number(row) }) else {
      throw .field(row, "is no rating for a period.")
    }
    let uplift = draft.office.uplifts[index]
    if uplift.until == act.day { throw .field(row, "holds until today, and ends by itself.") }
    switch uplift.state(on: act.day) {
    case .ended: throw .field(row, "has ended already.")
    case .toCome: draft.office.uplifts.remove(at: index)
    case .inForce: draft.office.uplifts[index].until = act.day
    }
  }
}
