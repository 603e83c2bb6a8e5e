import Casework
import Console
import Terminal
import Testing

@Suite("Case, risk matrix, compliance")
struct PaneTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    store.changeElsewhere("C-1001") { file in
      let at = Moment("2026-03-02T09:30:00Z") ?? Moment(secondsSince1970: 0)
      var adjustment = Adjustment(
        id: 501, personID: file.people[0].id, caseID: file.case.id, kind: .adjustment, request: "large print",
        requestedAt: at)
      adjustment.outcome = .agreed
      file.adjustments = [adjustment]
      file.notes = [Note(id: 502, caseID: file.case.id, text: "A note of some length.", at: at, by: 1)]
      file.risks = [
        Risk(
          id: 503, caseID: file.case.id, category: .people, text: "May come to harm", likelihood: .likely,
          impact: .critical, assessedAt: at, by: 1)
      ]
      file.complianceItems = [
        ComplianceItem(
          id: 504, caseID: file.case.id, text: "Apologise", targetDate: Day(epochDays: 20_500), status: "open",
          addedAt: at, by: 1)
      ]
      file.divergences = [
        Divergence(
          id: 505, caseID: file.case.id, requirement: "SM-1.15", instead: "Wrote", reason: "No telephone", by: 1,
          at: at, stage: .intake, act: .caseDecline)
      ]
    }
    return store
  }

  @Test("The person's adjustments come first")
  func adjustments() {
    var bench = Bench(store())
    bench.press("<Enter>")
    #expect(bench.lines[1] == "! Adjustments: large print")
  }

  @Test("Tab goes through every section that is there, past those that are left out, and round; BackTab as well")
  func everySection() {
    for key in ["<Tab>", "<BackTab>"] {
      var bench = Bench(store())
      bench.press("<Enter>1")
      let first = bench.atCursor
      var met: [String] = []
      repeat {
        bench.press(key)
        met.append(bench.atCursor)
      } while bench.atCursor != first && met.count < 30
      #expect(met.count < 30 && Set(met).count == met.count)
      for title in ["Time line", "Compliance", "Divergences"] {
        #expect(met.contains { $0.contains(title) }, "\(key) \(title)")
      }
    }
  }

  @Test("Sections by number and by Tab; Enter on risk shows the matrix, q comes back")
  func sections() {
    var bench = Bench(store())
    bench.press("<Enter>5")
    #expect(bench.atCursor.hasPrefix("5 Notes"))
    bench.press("<Tab>")
    #expect(bench.atCursor.hasPrefix("6 Documents"))
    bench.press("[[")
    #expect(bench.atCursor.hasPrefix("4 Contacts"))
    bench.press("0")
    #expect(bench.atCursor.hasPrefix("0 Journal"))
    bench.press("[")
    #expect(bench.atCursor.hasPrefix("Time line"))
    for happening in ["diverged from SM-1.15", "People risk rated High", "compliance item added: Apologise"] {
      #expect(bench.contains("Mon 2 Mar 2026 09:30  \(happening)"))
    }
    bench.press("[<Enter>")
    #expect(bench.contains("Compliance: C-1001"))
    bench.press("q")
    #expect(bench.atCursor.hasPrefix("Compliance"))
  }

  @Test("What next: a date with how it was reached, a question with its paragraph; Enter opens the form that answers")
  func next() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(
        rules: Guidance.current.rules.filter { $0.id == "SM-0.3" } + [
          .prompt(
            "SM-1.17", .policy, "Ask for the final response.",
            dates: { _ in
              [
                Deadline(
                  "SM-1.17", text: "Ask for the final response", due: Day(epochDays: 20_514),
                  explanation: "2 working days from Fri 27 Feb 2026")
              ]
            },
            ask: { _ in
              [Question("SM-1.17", "Is there a final response?", command: .noteAdd, proposal: ["text": "Yes"])]
            }
          ),
          .prompt("SM-1.16", .guidance, "Ask about an MP.") { _ in [Question("SM-1.16", "Is there an MP?")] },
        ])
    }
    var bench = Bench(store)
    bench.press("<Enter>")
    Snapshot.expect(bench, "what next 80x24")
    bench.press("je")
    #expect(bench.contains("2 working days from Fri 27 Feb 2026"))
    bench.press("<Enter>")
    #expect(bench.contains("Add a note: C-1001"))
    #expect(bench.contains("Yes"))
    bench.press("<C-g>e")
    #expect(!bench.contains("2 working days"))
    bench.press("j<Enter>")
    #expect(bench.contains("Answer a requirement: C-1001"))
    #expect(bench.contains("Is there an MP? (SM-1.16"))
    #expect(bench.contains("SM-1.16"))
  }

  @Test("Enter on a heading folds the section, and unfolds it")
  func folding() {
    var bench = Bench(store())
    bench.press("<Enter>3<Enter>")
    #expect(bench.atCursor.hasPrefix("3 Complaint  folded: "))
    #expect(!bench.contains("The appointment was cancelled"))
    bench.press("<Enter>")
    #expect(bench.atCursor.hasPrefix("3 Complaint") && bench.contains("The appointment was cancelled"))
  }

  @Test("From the risk matrix to compliance and back nobody goes in circles")
  func circles() {
    var bench = Bench(store())
    bench.press("<Enter>RC")
    #expect(bench.contains("Compliance: C-1001"))
    bench.press("q")
    #expect(bench.contains("What next"))
    bench.press("CRCq")
    #expect(bench.contains("What next"))
  }

  @Test("Whoever did what stood first goes on with what stands first then")
  func goesOn() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .prompt("SM-1.16", .policy, "Ask.") { at in
          let done = Question("SM-1.16", "Say hello.", subject: "one", command: .noteAdd)
          let rest = ["two", "three"].map { Question("SM-1.16", "Say \($0).", subject: $0, command: .noteAdd) }
          return at.file.notes.contains { $0.text == "Hello." } ? rest : [done, rest[1]]
        }
      ])
    }
    store.change { contents in
      for id in contents.files.keys { contents.files[id]?.diary = [] }
    }
    var bench = Bench(store)
    bench.press("<Enter>")
    #expect(bench.atCursorRow.contains("Say hello."))
    bench.press("<Enter>Hello.<C-x>")
    #expect(bench.atCursorRow.contains("Say two."), "\(bench)")
  }

  @Test("A letter is there to be read in full before it is made ready")
  func readThrough() {
    let store = store()
    store.changeElsewhere("C-1001") { file in
      file.writtenLetters = [
        WrittenLetter(
          id: 90, caseID: file.case.id, kind: .update, template: "", recipients: [file.parties[0].id], method: .letter,
          text: "Dear Ann,\n\nThe second paragraph.", writtenAt: file.case.receivedAt, by: 1)
      ]
    }
    var bench = Bench(store)
    bench.press("<Enter>7j<Enter>")
    #expect(bench.contains("Change a letter: C-1001"), "Among the letters a draft is gone on with.")
    bench.press("<C-g>q:make a letter ready<Enter><C-u>90")
    #expect(bench.contains("^T shows the whole letter."))
    bench.press("<C-t>")
    #expect(bench.contains("Dear Ann,") && bench.contains("The second paragraph."))
  }

  @Test("A date in the diary says who put it there")
  func diary() {
    var bench = Bench(store())
    bench.press("<Enter>")
    #expect(bench.atCursorRow.contains("Call back (diary)"))
    bench.press("e")
    #expect(bench.contains("Put in the diary by Maya Patel; no paragraph sets this date."))
  }

  @Test("A divergence shows its requirement, what was done instead, why and who")
  func divergence() {
    var bench = Bench(store(), rows: 40)
    bench.press("<Enter>9<Tab>")
    #expect(bench.contains("SM-1.15 (505)"))
    #expect(bench.contains("\(CommandTable.definition(of: .caseDecline).title), Maya Patel, Mon 2 Mar 2026 09:30"))
    #expect(bench.contains("Instead: Wrote"))
    #expect(bench.contains("Reason: No telephone"))
  }

  @Test("Enter on an entry of the journal shows who, when, why, and what stood there before")
  func journal() {
    var bench = Bench(store())
    bench.press("<Enter>0j")
    #expect(bench.atCursor.hasPrefix("1  Tue 3 Mar 2026 10:15 Tom Reed: Add a note"))
    bench.press("<Enter>")
    #expect(bench.contains("By Tom Reed, operations manager, entered Tue 3 Mar 2026 10:15"))
    #expect(bench.contains("Reason: They rang again"))
    #expect(bench.contains("note 7: text was empty"))
    bench.press("<Enter>")
    #expect(!bench.contains("They rang again"))
  }

  @Test("The matrix with the risk in its cell; the cursor stands on a cell's first letter")
  func matrix() {
    var bench = Bench(store())
    bench.press("R")
    Snapshot.expect(bench, "risk matrix 80x24")
    #expect(bench.store.file("C-1001")?.risks.isEmpty == false)
    #expect(bench.atCursor.hasPrefix("High"), "it begins on the worst risk")
    bench.press("gl")
    #expect(bench.surface.cursor == Position(row: 4, column: 35))
    #expect(bench.atCursor.hasPrefix("High"))
    bench.press("q")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("Rating begins with the chosen cell")
  func rating() {
    var bench = Bench(store())
    bench.press("Rl<Enter>")
    #expect(bench.contains("Rate a risk: C-1001"))
    bench.press("<C-n>")
    #expect(bench.contains("likely"))
  }

  @Test("Compliance items with target date and status")
  func compliance() {
    var bench = Bench(store())
    bench.press("C")
    Snapshot.expect(bench, "compliance 80x24")
    bench.press("<Enter>")
    #expect(bench.contains("Status: open") && bench.contains("Apologise"))
    bench.press("qi")
    #expect(bench.contains("C-1001"))
    #expect(bench.hints.contains("save"))
  }

  @Test("An undo that is over asks for a reason, and without one does nothing")
  func correction() {
    var bench = Bench(store())
    bench.press("<Enter>u")
    #expect(bench.lines[22].contains("Reason for taking it back:"))
    #expect(bench.contains("Entry 1 is Tom Reed's:"))
    bench.press("<Enter>")
    #expect(bench.status == "Nothing was undone.")
  }
}
