import Casework
import Console
import Terminal
import Testing

/// Small things that somebody who works with it all day would stumble over.
@Suite("All day long")
struct EightHoursTests {
  private func store(_ count: Int = 3) -> FakeStore {
    let store = FakeStore()
    store.addCases(count)
    return store
  }

  private func plain(_ store: FakeStore) -> Bench {
    var settings = Settings()
    settings.set(.screen, to: .text("plain"), from: .option("--plain"))
    return Bench(store, columns: 80, settings: settings)
  }

  @Test(
    "Esc in a form in which something was typed leads out when pressed twice; what is typed behind it stays in the form"
  )
  func escape() {
    let store = store()
    var bench = Bench(store)
    bench.press("wHalf<Esc>")
    #expect(bench.status.hasPrefix("Esc again puts the form aside"))
    bench.press("nq done<C-x>")
    #expect(store.file("C-1001")?.notes.first?.text == "Halfnq done")
    bench.press("wAgain<Esc>x<Esc>")
    #expect(bench.contains("Add a note: C-1001"))
    bench.press("<Esc>")
    #expect(bench.status.contains("is put aside"))
    // Where nothing was typed, once is enough.
    bench.press("jw<Esc>j")
    #expect(bench.surface.cursor.row == 4)
  }

  @Test("The key that leads back, pressed once too often, does not end the program")
  func onceTooOften() {
    var bench = Bench(store())
    bench.press("?qq")
    #expect(!bench.driver.isOver)
    #expect(bench.status == "This is the list; q again ends Ombud.")
    bench.press("q")
    #expect(bench.driver.isOver)
    bench = Bench(store())
    bench.press("<Enter>qjq")
    #expect(bench.driver.isOver)
  }

  @Test("A message too long for its line goes on above, and not over the cursor")
  func longMessage() {
    var bench = Bench(store(), columns: 60)
    bench.press("wHello<Tab>nonsense<C-x>")
    #expect(bench.status.hasPrefix("Not saved. When it happened \"nonsense\" is not understood"))
    #expect(bench.status.hasSuffix("+10wd or mon."))
    let rows = bench.surface.rewrittenRows?.rows
    #expect(rows.map { $0.count > 1 && !$0.contains(bench.surface.cursor.row) } == true)
  }

  @Test("What is wrong with a field that was left is said with its name and what to type")
  func leavingBad() {
    var bench = Bench(store())
    bench.press("wHello<Tab>25:10<Tab>")
    #expect(
      bench.status
        == "When it happened: \"25:10\" is no time: type hours and minutes from 0:00 to 23:59, such as 10:15, 1015 or 9am."
    )
    bench.press("<BackTab>")
    #expect(!bench.status.contains("is no time") || bench.surface.rewrittenRows == nil)
  }

  @Test("In plain form one field is heard at a time, with what it is for, whole")
  func plainForm() {
    var bench = plain(store())
    bench.press("c")
    #expect(!bench.contains("What was said"))
    bench.press("<Tab><Tab><Tab><Tab>")
    #expect(bench.atCursorRow.contains("What was said") || bench.contains("What was said:"))
    #expect(!bench.contains("Direction"))
  }

  @Test("Where something is asked, the question is sent again by the key that repeats", arguments: ["u.", "u<C-r>"])
  func questionAgain(keys: String) {
    var bench = plain(store())
    bench.press("wHello<C-x>u")
    let first = bench.surface.rewrittenRows
    #expect(bench.contains("Undo"))
    bench.press(String(keys.dropFirst()))
    #expect(bench.contains("Undo"))
    #expect(first != nil && first != bench.surface.rewrittenRows)
  }

  @Test("A long text can be given all of the form's room, and gives it back when it is left")
  func zoom() {
    var bench = Bench(store())
    bench.press("c<Tab><Tab><Tab><Tab>One line")
    #expect(bench.contains("Direction"))
    bench.press("<C-v>")
    #expect(!bench.contains("Direction"))
    #expect(bench.contains("One line"))
    #expect(bench.hints.contains("less room"))
    bench.press("<Tab>")
    #expect(bench.contains("Direction") || bench.contains("Identity"))
    bench.press("<C-p><C-g>")
  }

  @Test("Rows of forms put aside tell case and what was written")
  func draftRows() {
    let drafts = FakeDrafts()
    drafts.add(
      FormDraft(
        command: "case.new",
        values: ["match": "no match", "first-name": "Ann", "last-name": "Bell", "channel": "email"]),
      age: 130)
    drafts.add(FormDraft(command: "note.add", reference: "C-1002", values: ["text": "Rang the trust"]), age: 7_300)
    var bench = Bench(store(), drafts: drafts)
    bench.press("P")
    #expect(bench.contains("none yet"))
    #expect(bench.contains("Ann, Bell"))
    #expect(bench.contains("Rang the trust"))
  }

  @Test("Enter on a contact shows all that is recorded of it")
  func contact() {
    let store = store()
    store.changeElsewhere("C-1001") { file in
      var contact = Contact(
        id: 900, caseID: file.case.id, direction: .incoming, channel: .telephone,
        at: Moment("2026-03-02T09:30:00Z") ?? Moment(secondsSince1970: 0), reached: true, by: 1)
      contact.text = "Wants to know more."
      contact.identityQuestions = ["the postcode"]
      contact.identityCorrect = 1
      contact.limitsExplained = true
      file.contacts = [contact]
    }
    var bench = Bench(store)
    bench.press("<Enter>4j")
    #expect(!bench.contains("Security questions"))
    bench.press("<Enter>")
    #expect(bench.contains("Security questions: the postcode; 1 answered correctly"))
    #expect(bench.contains("what we can and cannot do"))
    bench.press("<Enter>")
    #expect(!bench.contains("Security questions"))
  }

  @Test("Closing several cases asks first about what is still open on each, in panes and in lines")
  func closing() {
    let store = store()
    store.change { contents in
      for id in contents.files.keys { contents.files[id]?.case.stage = .triage }
    }
    var bench = Bench(store)
    bench.press("  :close the case<Enter>")
    #expect(bench.contains("\(CommandTable.definition(of: .caseClose).title): 2 marked cases"))
    bench.press("<C-o><Enter><C-x>")
    #expect(bench.contains("C-1001: Still open: Call back, 2 days late."))
    #expect(bench.contains("C-1002: Still open: Call back, 1 day late."))
    #expect(store.file("C-1001")?.case.isClosed == false)
    bench.press("n")
    #expect(store.file("C-1001")?.case.isClosed == false)
    bench.press("<C-x>y")
    #expect(store.file("C-1001")?.case.isClosed == true)
    #expect(store.file("C-1002")?.case.isClosed == true)
    var talk = Talk(self.store())
    talk.store.change { contents in
      for id in contents.files.keys { contents.files[id]?.case.stage = .triage }
    }
    talk.answer("mark 1 2", "act", CommandTable.definition(of: .caseClose).title, "1", "review", "save")
    #expect(talk.said.contains("C-1001: Still open: Call back, 2 days late."))
    #expect(talk.said.last == "save again closes all 2 all the same.")
    #expect(talk.store.file("C-1001")?.case.isClosed == false)
    talk.answer("save")
    #expect(talk.store.file("C-1001")?.case.isClosed == true)
  }

  @Test("Closing one case in lines asks about what is still open")
  func closingOne() {
    var talk = Talk(store())
    talk.store.change { contents in
      for id in contents.files.keys { contents.files[id]?.case.stage = .triage }
    }
    talk.answer("act 1", CommandTable.definition(of: .caseClose).title, "1", "review", "save")
    #expect(talk.said.contains("Still open: Call back, 2 days late."))
    #expect(talk.said.last == "save again closes the case all the same.")
    talk.answer("save")
    #expect(talk.store.file("C-1001")?.case.isClosed == true)
  }

  @Test("A closed case says in the list when and as what it was closed")
  func closedRow() {
    let store = store()
    store.change { contents in
      contents.rows = [
        QueueRow(
          id: 1, reference: "R-1", stage: .closed, recordType: .complaint, complainant: "Bell, Ann",
          organisation: "Hill Trust", owner: 1, ownerName: "Maya Patel", received: Day(epochDays: 20_400), due: nil,
          listed: nil, dueText: "", risk: nil, adjustments: "", isUnmatched: false)
      ]
      contents.rows[0].closureCode = "Out of remit"
      contents.rows[0].closedOn = Day(epochDays: 20_513)
    }
    var bench = Bench(store)
    bench.press("8")
    #expect(bench.lines[2].contains("1 Mar 26"))
    #expect(bench.lines[2].contains("Out of remit"))
  }
}
