import Casework
import Terminal

/// Who takes part, how they are to be reached, and what they may be told.
extension CaseWriter {
  mutating func writeParties() {
    for party in file.parties {
      let anchor = "party \(party.id)"
      let represents = party.represents.map { ", for \(partyName($0))" } ?? ""
      let relationship = party.relationship.isEmpty ? "" : ", \(party.relationship)"
      record(
        [
          StyledText(file.name(of: party), .accent),
          StyledText("  \(party.role.rawValue)\(relationship)\(represents) (\(party.id))"),
        ],
        anchor: anchor)
      if let person = file.person(of: party) { write(person, anchor: anchor) }
    }
    let body = file.organisationName
    if !body.isEmpty {
      let register = file.organisation == nil ? "as given, not in the register" : "in the register"
      record(
        [StyledText(body, .accent), StyledText("  complained about, \(register)")],
        file.organisation?.liaison.map { "liaison point: \($0)" } ?? "", anchor: "organisation")
    }
  }

  private mutating func write(_ person: Person, anchor: String) {
    var facts: [String] = []
    if let born = person.dateOfBirth { facts.append("born \(born.shortText)") }
    if !person.telephone.isEmpty { facts.append(person.telephone) }
    if !person.email.isEmpty { facts.append(person.email) }
    let address = [person.address, person.postcode].filter { !$0.isEmpty }.joined(separator: ", ")
    if !address.isEmpty { facts.append(address) }
    if let preferred = person.preferredContact { facts.append("prefers \(preferred.rawValue)") }
    if !person.contactNotes.isEmpty { facts.append(person.contactNotes) }
    if !person.formOfAddress.isEmpty { facts.append("address as \(person.formOfAddress)") }
    if person.isPrisoner { facts.append("prisoner \(person.prisonNumber)") }
    if person.isRestricted { facts.append("contact restricted") }
    facts += file.people.filter { $0.mergedInto == person.id }.map { "merged with \($0.id) \($0.fullName)" }
    if !facts.isEmpty { text(facts.joined(separator: "; "), anchor: anchor, indent: 4, continues: true) }
  }

  mutating func writeAdjustments() {
    for adjustment in file.adjustments {
      let outcome = adjustment.outcome?.rawValue ?? "undecided"
      record(
        [
          StyledText(adjustment.request, .accent),
          StyledText("  \(adjustment.kind.rawValue), \(outcome), asked \(adjustment.requestedAt.day.shortText)"),
        ],
        [adjustment.reasons, adjustment.alternatives].filter { !$0.isEmpty }.joined(separator: "\n"),
        anchor: "adjustment \(adjustment.id)")
    }
    for consent in file.consents {
      let state = consent.withdrawnAt.map { "withdrawn \($0.day.shortText)" } ?? (consent.given ? "given" : "refused")
      let whom = consent.party.map { " to \(partyName($0))" } ?? (consent.body.isEmpty ? "" : " to \(consent.body)")
      record(
        [
          StyledText(consent.kind.rawValue, .accent),
          StyledText("  \(state) \(consent.givenAt.day.shortText)\(whom) by \(personName(consent.personID))"),
        ],
        consent.scope, anchor: "consent \(consent.id)")
    }
  }

  private func personName(_ id: Int64) -> String { file.person(id)?.fullName ?? "nobody" }
}
