import Casework
import Testing

/// An empty text takes away what is on record where a command corrects it, and is no value elsewhere.
@Suite struct ClearingTests {
  @Test(arguments: trials) func trial(_ trial: Trial) throws { try trial.run() }

  private static func person(_ field: Field, _ text: String) -> Typed {
    Typed(.personChange, [PartyCommands.party: "complainant", field: text])
  }

  private static let trials = [
    Trial(
      "a telephone number", act: person(PersonFields.telephone, ""),
      .leaves { $0.file.complainant?.telephone == "" }),
    Trial(
      "blanks are nothing", act: person(PersonFields.telephone, "  "),
      .leaves { $0.file.complainant?.telephone == "" }),
    Trial(
      "a field that is not given stays", act: person(PersonFields.email, "jane@example.org"),
      .leaves { $0.file.complainant?.telephone == "01632 960 983" }),
    Trial(
      "a name is needed",
      act: Typed(
        .personChange,
        [PartyCommands.party: "complainant", PersonFields.firstName: "", PersonFields.lastName: ""]),
      .refused("a person needs a name")),
    Trial(
      "a required field is none", act: Typed(.personChange, [PartyCommands.party: ""]), .refused("Party: is needed")),
    Trial(
      "the complaint", act: Typed(.caseDescribe, [CaseCommands.summary: ""]),
      .leaves { $0.file.case.summary.isEmpty }),
    Trial(
      "a date is not cleared by nothing", arrange: { try $0.run(.caseDescribe, [CaseCommands.awareOn: "2026-01-05"]) },
      act: Typed(.caseDescribe, [CaseCommands.awareOn: ""]), .leaves { $0.file.case.awareOn != nil }),
    Trial(
      "a relationship",
      arrange: { try $0.run(.partyChange, [PartyCommands.party: "complainant", PartyCommands.relationship: "self"]) },
      act: Typed(.partyChange, [PartyCommands.party: "complainant", PartyCommands.relationship: ""]),
      .leaves { $0.file.complainantParty?.relationship == "" }),
    Trial(
      "a body keeps a name",
      arrange: { try $0.run(.partyAdd, [PartyCommands.role: "other", PartyCommands.body: "A union"]) },
      act: Typed(.partyChange, [PartyCommands.party: "A union", PartyCommands.body: ""]), .refused("needs a name")),
    Trial(
      "a new case is made without it", from: { try .opened([CaseCommands.summary: ""]) },
      act: Typed(
        .noteAdd,
        [
          NoteCommands.text: "x"
        ]), .leaves { $0.file.case.summary.isEmpty }),
  ]
}
