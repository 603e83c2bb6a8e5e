/// Commands about the register of organisations.
public enum OrganisationCommands {
  public static let name = Field("name", "Name", .text, required: true, help: "The body's full name.")
  public static let kind = Field("kind", "Kind", .text, help: "What it is: trust, gp, department, prison.")
  public static let jurisdiction = Field(
    "jurisdiction", "Jurisdiction", .choice(of: Jurisdiction.self), help: "The law under which we look into it.")
  public static let isInJurisdiction = Field(
    "in-jurisdiction", "In jurisdiction", .flag,
    help: "We have legal powers to investigate it; yes unless said otherwise.",
    paragraph: "SM-1.3")
  public static let aliases = Field(
    "aliases", "Other names", .choices([], open: true), help: "Names that complainants use for it: Jobcentre; JCP.",
    paragraph: "SM-1.63b")

  public static let add = CommandDefinition(
    .organisationAdd, "Add an organisation", .office, on: .office, help: "Adds a body to the register.",
    fields: [name, kind, jurisdiction, isInJurisdiction, aliases]
  ) { (draft, act) throws(Refusal) in
    var body = Organisation(
      id: draft.keys.next(), name: act.command.text(name)?.trimmed ?? "", kind: act.command.text(kind) ?? "",
      jurisdiction: act.command.choice(jurisdiction), inJurisdiction: act.command.flag(isInJurisdiction) ?? true)
    if body.name.isEmpty { throw .field(name, "is needed.") }
    body.aliases = act.command.list(aliases)
    draft.organisations.append(body)
  }
}
