import Casework
import Console
import Terminal
import Testing

/// The form of an assessment begins with the answers on record, and sends in what was changed of them.
@Suite("Assessments that are gone on with")
struct RecordedAnswersTests {
  private static let earlier = Moment("2026-03-02T09:30:00Z") ?? Moment(secondsSince1970: 0)

  private func store(_ assessment: Assessment, _ answers: KeyValuePairs<Field, String>, subject: String = "")
    -> FakeStore
  {
    let store = FakeStore()
    store.addCases(2)
    store.changeElsewhere("C-1001") { file in
      file.components = [
        ComplaintComponent(
          id: 801, caseID: file.case.id, area: "Diagnosis", text: "", organisation: nil, addedAt: Self.earlier, by: 1),
        ComplaintComponent(
          id: 802, caseID: file.case.id, area: "Waiting", text: "", organisation: nil, addedAt: Self.earlier, by: 1),
      ]
      file.assessmentAnswers = answers.enumerated().map {
        AssessmentAnswer(
          id: 600 + Int64($0), caseID: file.case.id, assessment: assessment, subject: subject,
          question: $1.key.name, value: $1.value, at: Self.earlier, by: 1)
      }
    }
    return store
  }

  private func welfareStore() -> FakeStore {
    store(
      .welfareRisk,
      [
        WelfareRiskAssessment.immediate: "yes", WelfareRiskAssessment.immediateText: "Her son, tonight.",
        WelfareRiskAssessment.decision: "The police were told.", WelfareRiskAssessment.disclosedTo: "an advocate",
        WelfareRiskAssessment.isLinked: "no",
      ])
  }

  private func open(_ command: CommandName, on store: FakeStore) -> Bench {
    var bench = Bench(store, rows: 40)
    bench.press(":\(CommandTable.definition(of: command).title)<Enter>")
    return bench
  }

  private func answers(_ store: FakeStore) -> [AssessmentAnswer] { store.file("C-1001")?.assessmentAnswers ?? [] }

  @Test("It begins with them, and saved as it is it saves nothing")
  func unchanged() {
    let store = welfareStore()
    var bench = open(.assessWelfareRisk, on: store)
    for text in ["Her son, tonight.", "The police were told.", "an advocate"] { #expect(bench.contains(text)) }
    let before = (answers(store), store.change { $0.entries.count })
    bench.press("<C-x>")
    #expect(bench.status == "Nothing is changed: there is nothing to save.")
    #expect(answers(store) == before.0)
    #expect(store.change { $0.entries.count } == before.1)
    bench.press("<C-g>")
    #expect(!bench.contains("is put aside"))
  }

  @Test("One is typed over at the first character, one is taken away, and the others stay as old as they are")
  func changed() throws {
    let store = welfareStore()
    var bench = open(.assessWelfareRisk, on: store)
    bench.goTo("Disclosed to")
    bench.press("her GP")
    bench.goTo("Linked to our decision")
    bench.press("<Delete><C-x>")
    let answers = answers(store)
    #expect(answers.map(\.value) == ["yes", "Her son, tonight.", "The police were told.", "her GP"])
    #expect(answers.prefix(3).allSatisfy { $0.at == Self.earlier })
    #expect(answers.last?.at != Self.earlier)
  }

  @Test("An answer that is wanted anew, and refused as it stands, is given by saving the form again")
  func anew() throws {
    let store = welfareStore()
    store.change { contents in
      contents.guidance = Guidance(
        rules: [
          .required("SM-10.36", .policy, at: .at([.assessWelfareRisk]), "The decision is taken anew.") { act in
            act.command[WelfareRiskAssessment.decision] == nil
              ? .unmet("Say what is decided now.", WelfareRiskAssessment.decision) : .met
          }
        ])
    }
    var bench = open(.assessWelfareRisk, on: store)
    bench.goTo("Disclosed to")
    bench.press("her GP<C-x>")
    #expect(bench.contains("Say what is decided now."))
    #expect(answers(store).contains { $0.value == "an advocate" })
    bench.press("<C-x>")
    #expect(answers(store).contains { $0.value == "her GP" })
  }

  @Test("A list stands with all that was chosen")
  func list() throws {
    let store = store(.financialRisk, [FinancialRiskAssessment.discussedWith: "the complainant\nher bank"])
    var bench = open(.assessFinancialRisk, on: store)
    #expect(bench.contains("the complainant; her bank"))
    bench.press("<C-x>")
    #expect(bench.status == "Nothing is changed: there is nothing to save.")
  }

  @Test("Of a part of the case it holds the answers about that part, once the part is chosen")
  func part() throws {
    let store = store(.timeLimit, [TimeLimitAssessment.seriousOn: "2025-11-03"], subject: "component 802")
    var bench = open(.assessTimeLimit, on: store)
    #expect(!bench.contains("Mon 3 Nov 2025"))
    bench.press("Wait")
    #expect(bench.contains("Mon 3 Nov 2025"))
    bench.press("<C-u>Diag<Tab>")
    #expect(!bench.contains("Mon 3 Nov 2025"))
  }

  @Test("In lines the answers are named as they are asked, and saved as they are they save nothing")
  func lines() {
    let store = welfareStore()
    var talk = Talk(store)
    talk.answer("act 1", "Risk to people")
    talk.answer("go 2")
    #expect(talk.prompt.contains("now Her son, tonight."))
    talk.answer("review")
    #expect(talk.heard("Nothing is changed yet"))
    talk.answer("save")
    #expect(talk.heard("Nothing is changed: there is nothing to save."))
    talk.answer("change 3", "clear", "save")
    #expect(
      answers(store).map(\.question) == ["immediate-risk", "who-is-at-risk", "disclosed-to", "linked-to-decision"])
  }

  @Test("Every assessment's form begins with its answers")
  func every() {
    for assessment in Assessment.allCases {
      #expect(CommandTable.definition(of: assessment.definition.command).standing != nil, "\(assessment)")
    }
  }

  @Test("A draft letter to two people keeps both")
  func recipients() {
    let store = FakeStore()
    store.addCases(1)
    store.changeElsewhere("C-1001") { file in
      file.parties.append(Party(id: 850, caseID: file.case.id, role: .aggrieved, person: file.people[0].id))
      file.writtenLetters = [
        WrittenLetter(
          id: 860, caseID: file.case.id, kind: .other, template: "", recipients: file.parties.map(\.id),
          method: .email, text: "Dear both", writtenAt: Self.earlier, by: 1)
      ]
    }
    var bench = open(.letterChange, on: store)
    bench.press("860")
    #expect(bench.lines.contains { $0.contains("; ") && $0.contains("aggrieved") })
  }
}
