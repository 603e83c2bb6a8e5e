import Casework
import Foundation
import Terminal
import Testing

@testable import Console

/// What a form answers by itself, from what is on record and what was typed in its other fields.
@Suite("What a form fills in by itself")
struct PresumingTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    return store
  }

  private func row(_ bench: Bench, _ label: String) -> String? {
    bench.lines.first { $0.dropFirst(2).hasPrefix(label) }
      .map { $0.dropFirst(32).components(separatedBy: "   ")[0] }
  }

  @Test(
    "The record type follows from whether an investigation is asked for, and follows a change of that",
    arguments: [("y", "complaint"), ("not", "enquiry"), ("no", "enquiry")])
  func recordType(answer: String, type: String) {
    var bench = Bench(store())
    bench.press("n<Tab><Tab><Tab>\(answer)<Tab>")
    #expect(row(bench, "Record type") == type)
    #expect(bench.status == "Record type is taken to be '\(type)'.")
    bench.press("<BackTab>y<Tab>")
    #expect(row(bench, "Record type") == "complaint")
  }

  @Test("What somebody chose or emptied themselves stays")
  func own() {
    var bench = Bench(store())
    bench.press("n<Tab><Tab><Tab><Tab>enq<BackTab>y<Tab>")
    #expect(row(bench, "Record type") == "enquiry")
    bench = Bench(store())
    bench.press("n<Tab><Tab><Tab>y<Tab><C-u><BackTab>no<Tab><Tab>")
    #expect(row(bench, "Record type") == "")
  }

  @Test("Where nobody earlier is found, that is what the search showed; where somebody is, that is for a person to say")
  func match() throws {
    let store = store()
    var bench = Bench(store)
    bench.press("n<C-n><Tab><Tab><Tab>Bell<Tab>")
    #expect(bench.status.isEmpty, "a surname alone finds nobody")
    bench.press("<Tab>01632 960002<Tab>")
    #expect(bench.status == "Earlier contact is taken to be 'no match'.")
    store.change { contents in
      contents.earlier = [
        EarlierCase(
          reference: "C-7", complainant: "Bell, Ann", organisation: "Hill Trust", stage: .triage, closureCode: nil,
          sameOrganisation: false, matchedBy: "telephone")
      ]
    }
    bench.press("<BackTab><C-u>01632 960001<Tab>")
    #expect(bench.contains("C-7") && bench.status.isEmpty)
    bench.press("<C-n>")
    #expect(bench.atCursorRow.contains("Earlier contact") && row(bench, "Earlier contact") == "")
  }

  @Test("Nothing is concluded from a search made with other values than stand in the form")
  func searchedBefore() {
    var bench = Bench(store()) { runner, effect in
      // What comes back is always what was found before anything was typed.
      if case .earlier = effect { return .earlier([], for: [:]) }
      return runner.run(effect, Work())
    }
    bench.press("n<C-n><Tab><Tab>Ann<Tab>Bell<Tab><Tab>01632 960001<Tab><C-n>")
    #expect(value(bench, PersonFields.telephone) == "01632 960001")
    #expect(value(bench, CaseCommands.earlierMatch) == "")
  }

  private func value(_ bench: Bench, _ field: Field) -> String? { bench.state.form?.form.values[field.name] }

  @Test("What was filled in is no part of a draft: it is worked out anew when that is taken up")
  func drafted() throws {
    let store = store()
    var bench = Bench(store)
    bench.press("n<Tab><Tab><Tab>y<C-n><Tab><Tab>Ann<Tab>Bell<Tab><Tab>01632 960001<Tab>")
    #expect(value(bench, CaseCommands.earlierMatch) == EarlierMatch.none.rawValue)
    bench.press("<C-g>")
    let values = try #require(bench.drafts.drafts.first?.values)
    #expect(values[CaseCommands.earlierMatch.name] == nil && values[CaseCommands.recordType.name] == nil)
    #expect(values[PersonFields.lastName.name] == "Bell")
    store.change { contents in
      contents.earlier = [
        EarlierCase(
          reference: "C-7", complainant: "Bell, Ann", organisation: "Hill Trust", stage: .triage, closureCode: nil,
          sameOrganisation: false, matchedBy: "telephone")
      ]
    }
    bench.press("n<C-f>")
    #expect(value(bench, CaseCommands.recordType) == RecordType.complaint.rawValue)
    #expect(bench.contains("C-7") && value(bench, CaseCommands.earlierMatch) == "", "\(bench)")
  }

  @Test("A form that only says what it took for granted is no draft")
  func untouched() {
    var bench = Bench(store())
    bench.press("c")
    #expect(bench.lines.contains { $0.contains("Direction") && $0.contains("incoming") }, "\(bench)")
    bench.press("<C-g>")
    #expect(!bench.contains("is put aside"))
    #expect(bench.drafts.drafts.isEmpty)
  }

  @Test("The first contact on a case that came by telephone today is that call; a later one is not")
  func call() throws {
    let store = store()
    var bench = Bench(store)
    bench.press("c<Tab><Tab><Tab><Tab>She rang.<C-x>")
    let contact = try #require(store.file("C-1001")?.contacts.first, "\(bench)")
    #expect(contact.direction == .incoming && contact.channel == .telephone)
    bench.press("c")
    #expect(!bench.lines.contains { $0.contains("Direction") && $0.contains("incoming") })
    bench.press("<C-g>")
    store.changeElsewhere("C-1002") { $0.case.receivedAt = $0.case.receivedAt.adding(seconds: -86_400) }
    bench.press("qjc")
    #expect(bench.contains("C-1002") && !bench.contains("incoming"))
  }

  @Test("As many answers were right as were asked, once identity is verified; fewer can be said")
  func answers() throws {
    let store = store()
    var bench = Bench(store)
    bench.press("c<C-n>v<Tab><Right><Space><Right><Space><Tab>")
    #expect(bench.status == "Answered correctly is taken to be '2'.")
    bench.press("<C-u>1<Tab><C-x>")
    #expect(store.file("C-1001")?.contacts.first?.identityCorrect == 1)
  }

  @Test("A decision's form begins with what all that is open for it agrees on")
  func decision() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .prompt("SM-1.10", .policy, "Ask.") { _ in
          ["zebra", "gnu"].map { subject in
            Question(
              "SM-1.10", "Close it.", subject: subject, command: .caseClose,
              proposal: [DecisionCommands.code.name: "withdrawn", "told": subject])
          }
        }
      ])
    }
    var bench = Bench(store)
    bench.press("aclose the case<Enter>")
    #expect(bench.contains("withdrawn") && !bench.contains("zebra"), "\(bench)")
  }

  // MARK: - Somebody new

  @Test(
    "A name of nobody on file goes where a new person's name stands",
    arguments: [
      ("Smith", ["", "", "Smith"]), ("Dr Jo Ann Smith", ["Dr", "Jo Ann", "Smith"]),
      ("van Dyke, Jo", ["", "Jo", "van Dyke"]),
    ])
  func newPerson(typed: String, names: [String]) {
    var bench = Bench(store())
    bench.press("n<C-n>\(typed.replacing(" ", with: "<Space>"))<Tab>")
    #expect(zip(["Title", "First name", "Last name"], names).allSatisfy { row(bench, $0) == $1 }, "\(bench)")
    #expect(row(bench, "Person on file") == "")
    #expect(bench.status.hasPrefix("Nobody on file is called '\(typed)': it is put in"))
    #expect(bench.status.hasSuffix("Earlier contact is taken to be 'no match'.") == !names[1].isEmpty)
  }

  @Test("A name that somebody on file has is asked about, and the list offers somebody new of that name")
  func sameName() {
    let store = store()
    store.addCases(6)
    var bench = Bench(store)
    bench.press("n<C-n>Archer<Tab>")
    #expect(bench.status.contains("fits 2 people"))
    bench.press("<BackTab><C-o>")
    #expect(bench.contains("Somebody new, Archer"))
    bench.press("new<Enter>")
    #expect(row(bench, "Last name") == "Archer" && row(bench, "Person on file") == "")
  }

  @Test("What stands in the name's fields already is not written over")
  func named() {
    var bench = Bench(store())
    bench.press("n<C-n><Tab><Tab><Tab>Bell<BackTab><BackTab><BackTab>Smith<Tab>")
    #expect(row(bench, "Last name") == "Bell" && row(bench, "Person on file") == "Smith")
    #expect(bench.status.contains("nobody on file is called 'Smith'"))
  }

  @Test("In lines the same is filled in, and said")
  func inLines() {
    var talk = Talk(store())
    talk.answer("new", "", "", "", "y")
    let said = [
      "Investigation asked for: yes", "Record type is taken to be 'complaint'.", "1 enquiry, 2 complaint, 0 none",
    ]
    #expect(talk.said == said && talk.prompt.contains("now complaint"))
    talk.answer("", "", "", "Dr Jo Smith")
    #expect(talk.heard("Nobody on file is called 'Dr Jo Smith': it is put in Title, First name, Last name."))
    #expect(talk.heard("Earlier contact is taken to be 'no match'.") && talk.prompt.contains("now Dr"))
    talk.answer("go 9", "clear", "clear", "clear", "go 8", "Dr Jo Smith")
    #expect(talk.heard("it is put in Title, First name, Last name."), "again, once there is room")
    talk.answer("review")
    #expect(talk.heard("Last name: Smith") && !talk.heard("Person on file"))
  }

  @Test("A name that nobody has stays as it was typed and is refused; it never becomes somebody else's")
  func nobody() {
    let store = store()
    var bench = Bench(store)
    bench.press("<Enter>aallocate the<Enter>Zebedee<Tab>")
    #expect(value(bench, DecisionCommands.to) == "Zebedee")
    bench.press("<C-x>")
    #expect(bench.contains("'Zebedee'") && bench.contains("Not saved"))
  }

  @Test("The number of a risk fills in what is on record of it, and a move to another cell takes its choice away")
  func risk() throws {
    let store = store()
    store.changeElsewhere("C-1001") { file in
      for (id, text) in [(7_001, "A claim is hinted at."), (7_002, "May lose the house.")] {
        var risk = Risk(
          id: Int64(id), caseID: file.case.id, category: .legal, text: text, likelihood: .likely, impact: .moderate,
          assessedAt: file.case.receivedAt, by: 1)
        risk.lowReason = "An advocate is there."
        file.risks.append(risk)
      }
    }
    var bench = Bench(store)
    bench.press("<Enter>arate a risk<Enter>7001<Tab>")
    #expect(value(bench, RiskCommands.text) == "A claim is hinted at.")
    #expect(value(bench, RiskCommands.lowReason) == "An advocate is there.")
    #expect(bench.status == "What is on record is filled in.")
    bench.press("<BackTab><C-u>7002<Tab>")
    #expect(value(bench, RiskCommands.text) == "May lose the house.")
    bench.press("<Tab><Tab><Tab><Tab><Tab><Tab>crit<Tab>")
    #expect(value(bench, RiskCommands.impact) == "critical" && value(bench, RiskCommands.lowReason) == "")
  }

  @Test("A letter that was written here fills in its kind, whom it is for and its way")
  func letter() {
    let store = store()
    store.changeElsewhere("C-1001") { file in
      file.writtenLetters = [
        WrittenLetter(
          id: 860, caseID: file.case.id, kind: .update, template: "", recipients: file.parties.map(\.id),
          method: .email, text: "Dear you", writtenAt: file.case.receivedAt, by: 1)
      ]
    }
    var bench = Bench(store)
    bench.press("<Enter>arecord a letter as sent<Enter><Tab><Tab><Tab><Tab>860<Tab>")
    #expect(value(bench, LetterCommands.kind) == "update" && value(bench, LetterCommands.method) == "email")
    #expect(value(bench, LetterCommands.to)?.isEmpty == false)
  }

  @Test("Passing a case on begins with the complaint as it is on record")
  func summary() {
    let store = store()
    store.changeElsewhere("C-1001") { $0.case.summary = "A cancelled operation in May." }
    var bench = Bench(store)
    bench.press("<Enter>apass for<Enter>")
    #expect(bench.contains("A cancelled operation in May."))
  }
}
