import Casework
import Testing

/// Assessments: answered in parts and in any order, changed until the decision, and what they imply.
@Suite struct AssessmentCommandTests {
  @Test(arguments: remit + organisation + subjects) func trial(_ trial: Trial) throws { try trial.run() }

  private static func remit(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessRemit, fields) }

  private static let entire = "the entire complaint"
  private static let personnel = "public service personnel matters"

  private static let remit = [
    Trial(
      "a part of the answers implies nothing yet",
      act: remit([RemitAssessment.categories: personnel]),
      .leaves {
        $0.situation.standing(.remit).outcome == .notKnown
          && $0.situation.standing(.remit).missing == ["How much is out of remit"]
          && $0.file.case.inRemit == .notKnown
      }),
    Trial(
      "in the other order they come together",
      arrange: { try $0.run(remit([RemitAssessment.extent: entire])) },
      act: remit([RemitAssessment.categories: personnel]),
      .leaves {
        $0.situation.standing(.remit).closureCode == "out of remit - \(personnel)" && $0.file.case.inRemit == .no
      }),
    Trial(
      "changed until the decision",
      arrange: { try $0.run(remit([RemitAssessment.extent: entire, RemitAssessment.categories: personnel])) },
      act: remit([RemitAssessment.extent: "nothing", RemitAssessment.categories: ""]),
      .leaves { $0.file.case.inRemit == .yes && $0.file.assessmentAnswers.count == 1 }),
    Trial(
      "not after it",
      arrange: {
        try $0.call()
        try $0.run(remit([RemitAssessment.extent: entire, RemitAssessment.categories: personnel]))
        try $0.run(.decline())
      }, act: remit([RemitAssessment.extent: "nothing"]), at: "2026-03-03 12:00", .refused("was decided on")),
    Trial(
      "the same again is nothing new", arrange: { try $0.run(remit([RemitAssessment.extent: entire])) },
      act: remit([RemitAssessment.extent: entire]), .refused("Nothing of it is new")),
    Trial(
      "a category of another name", act: remit([RemitAssessment.categories: "parking"]), .refused("is not one of")),
  ]

  private static let organisation = [
    Trial(
      "as the register says", act: Typed(.assessOrganisation, [OrganisationAssessment.isVictimsCodeOnly: "no"]),
      .leaves { $0.situation.standing(.organisation).outcome == .yes }),
    Trial(
      "outside our powers",
      from: { try .opened([CaseCommands.body: "Anytown Council", CaseCommands.recordType: "complaint"]) },
      act: Typed(.assessOrganisation, [OrganisationAssessment.isVictimsCodeOnly: "no"]),
      .leaves {
        $0.situation.standing(.organisation).closureCode == "organisation out of jurisdiction"
      }),
    Trial(
      "for the Victims' Code only, which is not known yet",
      act: Typed(.assessOrganisation, [OrganisationAssessment.isVictimsCodeOnly: "yes"]),
      .leaves { $0.situation.standing(.organisation).missing == ["A Victims' Code complaint"] }),
    Trial(
      "for the Victims' Code only, and it is one",
      act: Typed(
        .assessOrganisation,
        [OrganisationAssessment.isVictimsCodeOnly: "yes", OrganisationAssessment.isVictimsCode: "yes"]),
      .leaves { $0.situation.standing(.organisation).outcome == .yes }),
  ]

  private static let subjects = [
    Trial(
      "a component", act: Typed(.componentAdd, [ComponentCommands.area: "Delay"]),
      .leaves { $0.file.components.map(\.area) == ["Delay"] }),
    Trial(
      "the same area twice", arrange: { try $0.run(.componentAdd, [ComponentCommands.area: "Delay"]) },
      act: Typed(.componentAdd, [ComponentCommands.area: "delay"]), .refused("is a component")),
    Trial(
      "the same area about another organisation",
      arrange: {
        try $0.run(.componentAdd, [ComponentCommands.area: "Delay"])
        try $0.run(
          .involvedAdd,
          [InvolvedOrganisationCommands.name: "Anytown ICB", InvolvedOrganisationCommands.role: "commissioner"])
      }, act: Typed(.componentAdd, [ComponentCommands.area: "Delay", ComponentCommands.organisation: "last"]),
      .leaves { $0.file.components.count == 2 }),
    Trial(
      "a decision about one that is not complained about",
      arrange: {
        try $0.run(
          .involvedAdd,
          [InvolvedOrganisationCommands.name: "Anytown ICB", InvolvedOrganisationCommands.role: "commissioner"])
      },
      act: Typed(
        .involvedDecide,
        [
          InvolvedOrganisationCommands.involved: "last", InvolvedOrganisationCommands.decision: "decline",
          InvolvedOrganisationCommands.reasons: "Reasonable.",
        ]), .refused("is not complained about")),
    Trial(
      "a question to the Legal Team and its answer",
      arrange: {
        try $0.run(
          .consultationLog,
          [
            ConsultationCommands.with: "Legal Team", ConsultationCommands.topic: "remit",
            ConsultationCommands.question: "Is it a contract?",
          ])
      },
      act: Typed(
        .consultationAnswer,
        [
          ConsultationCommands.number: "last", ConsultationCommands.theAnswer: "No.",
          ConsultationCommands.outcome: "advice given",
        ]),
      .leaves { $0.file.consultations.first?.answeredAt != nil }),
    Trial(
      "an outcome without an answer",
      act: Typed(
        .consultationLog,
        [
          ConsultationCommands.with: "Legal Team", ConsultationCommands.topic: "remit",
          ConsultationCommands.question: "Is it a contract?", ConsultationCommands.outcome: "agreed",
        ]), .refused("is needed with an outcome")),
  ]
}
