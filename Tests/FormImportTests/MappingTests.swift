import Casework
import Testing

@testable import FormImport

@Suite("A form as a command")
struct MappingTests {
  @Test("Every column of a sound form reaches its field")
  func whole() throws {
    let (command, warnings, _) = try SampleForm.read([:])
    let made = try #require(command)
    #expect(warnings == [])
    #expect(made.name == .caseReceive)
    #expect(made.occurred == Moment("2026-11-04T15:40:00Z"))
    let expected: [String: FieldValue] = [
      "form-reference": .text("WF11-00001"), "form-digest": .text(FormRow(SampleForm.good).digest),
      "received": .moment(try #require(Moment("2026-11-04T15:40:00Z"))), "channel": .text("online form"),
      "title": .text("Dr"), "first-name": .text("Siân"), "last-name": .text("O'Neill"),
      "date-of-birth": .day(try #require(Day("1974-08-22"))), "telephone": .text("020 7946 0756"),
      "email": .text("siân.oneill@example.org"), "address": .text("160 Mill Lane, Northmoor"),
      "postcode": .text("NM1 4QT"), "preferred-contact": .text("telephone"), "best-time": .text("after 4pm"),
      "reasonable-adjustment": .text("large print"), "complaining-for": .text("my husband"),
      "relationship": .text("husband"), "consent-of-person-affected": .text("yes"), "mp-name": .text("Amara Cole MP"),
      "mp-referred-on": .day(try #require(Day("2026-10-14"))), "organisation": .number(1),
      "other-organisation": .text("Northmoor County Council"),
      "summary": .text("I waited, and \"waited\".\nTwice."), "happened-from": .day(try #require(Day("2025-02-18"))),
      "became-aware-on": .day(try #require(Day("2025-05-23"))),
      "complained-to-organisation-on": .day(try #require(Day("2025-10-16"))),
      "final-response-on": .day(try #require(Day("2026-01-05"))), "injustice": .text("I am frightened."),
      "outcomes-wanted": .text("An apology"), "amount-sought": .money(230_000), "legal-action": .text("no"),
      "victim-of-crime": .text("no"), "prison-number": .text("A6727XY"), "seen-before-reference": .text("WF11-00000"),
    ]
    #expect(made.values == expected)
  }

  @Test("A body that the register does not know is kept as text with its kind")
  func organisation() throws {
    let made = try SampleForm.read([.organisation: "Halden Power plc", .organisationKind: "private"])
    #expect(made.command?.values["organisation"] == nil)
    #expect(made.command?.values["organisation-text"] == .text("Halden Power plc"))
    #expect(made.command?.values["organisation-kind"] == .text("private"))
    #expect(made.warnings.first?.sentence == "'Halden Power plc' is not in the register: identify the organisation.")
  }

  @Test(
    "For oneself or for another",
    arguments: [
      ("myself", "", "myself"), ("Me", "", "myself"), ("my mother", "mother", "my mother"), ("", "mother", "mother"),
      ("", "", nil),
    ] as [(String, String, String?)])
  func complainingFor(whom: String, relationship: String, expected: String?) throws {
    let made = try #require(try SampleForm.read([.complainingFor: whom, .relationship: relationship]).command)
    #expect(made.values["complaining-for"] == expected.map(FieldValue.text))
    #expect(made.values["relationship"] == (relationship.isEmpty ? nil : .text(relationship)))
  }

  @Test("The form's columns are those that the domain names")
  func columns() {
    #expect(CaseCommands.formColumns.map(\.column) == FormColumn.allCases.map(\.rawValue))
  }

  @Test("The domain accepts what is made of a sound form, of a poor one and of a hostile one")
  func accepted() throws {
    var office = Office(calendar: WorkingCalendar())
    let clerk = Staff(id: 1, login: "ann", name: "Ann Clerk", role: .intakeCaseworker)
    office.staff = [clerk]
    let poor = Dictionary(uniqueKeysWithValues: FormColumn.allCases.map { ($0, "?") })
    let hostile: [FormColumn: String] = [
      .lastName: "\u{1B}[31mRed\u{202E}", .amountSought: "a\u{0}b", .organisation: "Halden",
    ]
    for changes in [[:], poor, hostile, FaultTests.nameless] {
      let made = try #require(try SampleForm.read(changes).command)
      var named = Named()
      named.organisations = ["a"].map {
        Organisation(id: 1, name: $0, kind: "gp", jurisdiction: nil, inJurisdiction: true)
      }
      let draft = Draft(file: nil, office: office, keys: Keys(), named: named)
      let decision = try Decision.decide(
        made, by: clerk, at: SampleForm.now, in: draft, scheme: .phso, guidance: .current)
      let file = try #require(decision.after.file)
      #expect(file.case.stage == .received && file.case.recordType == .complaint && file.case.owner == nil)
      #expect(file.case.receivedAt == made.occurred)
      #expect(file.case.asReceived.isEmpty == (made.values["as-received"] == nil))
    }
  }
}
