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
      "a date, an amount and a choice",
      arrange: {
        try $0.run(
          .caseDescribe,
          [
            CaseCommands.awareOn: "2026-01-05", CaseCommands.amountSought: "500", CaseCommands.victimOfCrime: "yes",
          ])
      },
      act: Typed(
        .caseDescribe,
        [CaseCommands.awareOn: "", CaseCommands.amountSought: "", CaseCommands.victimOfCrime: ""]),
      .leaves { scene in
        let row = scene.file.case
        return row.awareOn == nil && row.amountSought == nil && row.victimOfCrime == nil && !row.summary.isEmpty
      }),
    Trial(
      "a way of contact and a date of birth",
      arrange: {
        try $0.run(
          .personChange,
          [
            PartyCommands.party: "complainant", PersonFields.preferredContact: "email",
            PersonFields.dateOfBirth: "1980-02-01",
          ])
      },
      act: Typed(
        .personChange,
        [PartyCommands.party: "complainant", PersonFields.preferredContact: "", PersonFields.dateOfBirth: ""]),
      .leaves { $0.file.complainant?.preferredContact == nil && $0.file.complainant?.dateOfBirth == nil }),
    Trial(
      "an answer that was too early", arrange: { try $0.run(.caseAssess, [CaseCommands.ready: "yes"]) },
      act: Typed(.caseAssess, [CaseCommands.ready: "", CaseCommands.assessmentReasons: "The reply is missing."]),
      .leaves { $0.file.case.ready == nil && $0.file.notes.last?.text.contains("Ready for us: taken back") == true }),
    Trial(
      "what a prison complaint is about",
      arrange: {
        try $0.run(
          .casePrison,
          [
            DecisionCommands.isPrisonCase: "yes", DecisionCommands.subject: "the actions of the prison itself",
            DecisionCommands.referredOn: "2026-03-01",
          ])
      },
      act: Typed(
        .casePrison,
        [DecisionCommands.isPrisonCase: "yes", DecisionCommands.subject: "", DecisionCommands.referredOn: ""]),
      .leaves { $0.file.case.prisonSubject == nil && $0.file.case.mpReferralOn == nil }),
    Trial(
      "a body that was the wrong one", act: Typed(.caseOrganisation, [CaseCommands.body: ""]),
      .leaves { $0.file.organisation == nil && $0.file.case.organisation == nil }),
    Trial(
      "the law falls back to the body's",
      arrange: { try $0.run(.caseOrganisation, [CaseCommands.jurisdiction: "parliamentary"]) },
      act: Typed(.caseOrganisation, [CaseCommands.jurisdiction: ""]),
      .leaves { $0.file.case.jurisdiction == .health }),
    Trial(
      "whom a party represents", arrange: { try $0.add(.representative, named: "Reed") },
      act: Typed(.partyChange, [PartyCommands.party: "representative", PartyCommands.represents: ""]),
      .leaves { $0.file.representatives.first?.represents == nil }),
    Trial(
      "a line manager", from: { try .office() },
      arrange: {
        try $0.run(.staffChange, [StaffCommands.member: "dana", StaffCommands.manager: "ruth"], by: "admin")
      },
      act: Typed(.staffChange, [StaffCommands.member: "dana", StaffCommands.manager: ""]), by: "admin",
      .leaves { $0.draft.office.member(login: "dana")?.manager == nil }),
    Trial(
      "not when somebody was told: that is corrected by taking the entry back",
      arrange: {
        try $0.run(.partyChange, [PartyCommands.party: "complainant", PartyCommands.informed: "2026-03-03 10:00"])
      }, act: Typed(.partyChange, [PartyCommands.party: "complainant", PartyCommands.informed: ""]),
      .refused("Informed of decision: cannot be taken away; leave it out.")),
    Trial(
      "nor a choice that is always made", act: Typed(.caseClassify, [CaseCommands.recordType: ""]),
      .refused("Record type: cannot be taken away; leave it out.")),
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

  /// A command that comes past the reader of fields takes away no more than one that comes through it.
  @Test func whatCannotBeTakenAwayIsRefused() throws {
    let scene = try Scene.plain()
    let actor = try #require(scene.draft.office.member(login: "dana"))
    let command = Command(.caseClassify, case: "C-1", [CaseCommands.recordType.name: .cleared])
    let refusal = #expect(throws: Refusal.self) {
      try Decision.decide(
        command, by: actor, at: Moment(secondsSince1970: 1_772_535_600), in: scene.draft, scheme: .phso,
        guidance: .current)
    }
    #expect(refusal?.description.contains("Record type: cannot be taken away") == true)
  }
}
