import Casework
import Console
import Testing

@Suite("Line dialogue: lists, cases, taking back")
struct LineListTests {
  @Test("A list is read in pages; numbers go on and stay with their cases")
  func pages() {
    let store = FakeStore()
    store.addCases(12)
    var talk = Talk(store)
    #expect(talk.said[1] == "Open by date: 12 cases.")
    #expect(talk.said[2] == "1 C-1001, 4 days late. Ann Archer. Call back. About Northmoor Trust.")
    #expect(talk.said.last == "Enter reads on, a number opens.")
    talk.answer("")
    #expect(talk.said.first?.hasPrefix("11 C-1011, ") == true)
    #expect(talk.said.last == "End of the list. A number opens.")
    talk.answer("")
    #expect(talk.heard("end of the list"))
    talk.answer("2")
    #expect(talk.prompt == "C-1002: ")
    talk.answer("back", "c-1012")
    #expect(talk.prompt == "C-1012: ")
    talk.answer("back", "13")
    #expect(talk.text == "13 was not read out; the numbers go from 1 to 12.")
  }

  @Test("A filter, another list, and what is said of an empty one")
  func lists() {
    let store = FakeStore()
    store.addCases(6)
    var talk = Talk(store)
    talk.answer("/baker")
    #expect(talk.said[0] == "Open by date with 'baker': 1 case.")
    talk.answer("filter")
    #expect(talk.said[0] == "Open by date: 6 cases.")
    talk.answer("views", "4")
    #expect(talk.text == "Unallocated: no case. new opens one; views shows other lists.")
    talk.answer("v", "all cases")
    #expect(talk.said[0] == "All cases: 6 cases.")
  }

  @Test("Letters, words and their beginnings ask for the same; the rest is said to mean nothing")
  func words() {
    let store = FakeStore()
    store.addCases(1)
    for line in ["w 1", "note 1", "not 1"] {
      var talk = Talk(store)
      talk.answer(line)
      #expect(talk.said.first == "Add a note: C-1001.", "\(line)")
    }
    var talk = Talk(store)
    talk.answer("wibble")
    #expect(talk.text == "'wibble' means nothing here; ? helps.")
    talk.answer("note")
    #expect(talk.text == "Which case? Type its number behind: note 1.")
    talk.answer("?")
    #expect(talk.heard("note, or w: With a number: writes a note on that case."))
    let help = talk.said
    talk.answer("again")
    #expect(talk.said == help)
  }

  @Test("A case says the adjustments first, then what is next by number; sections are read when asked for")
  func head() {
    let store = FakeStore()
    store.addCases(1)
    store.changeElsewhere("C-1001") { file in
      let at = Moment("2026-03-02T09:30:00Z") ?? Moment(secondsSince1970: 0)
      var adjustment = Adjustment(
        id: 501, personID: file.people[0].id, caseID: file.case.id, kind: .adjustment, request: "large print",
        requestedAt: at)
      adjustment.outcome = .agreed
      file.adjustments = [adjustment]
      file.notes = [Note(id: 502, caseID: file.case.id, text: "A note\nof two lines.", at: at, by: 1)]
    }
    var talk = Talk(store)
    talk.answer("1")
    #expect(talk.said[0] == "Adjustments: large print.")
    #expect(talk.said[1] == "C-1001, intake, Accessing our service, risk not assessed.")
    #expect(talk.said.suffix(3).first == "What next, 2.")
    #expect(talk.said.suffix(2).first == "1 Sun 1 Mar 2026, by Fri 27 Feb 2026 4 days late: Call back (diary)")
    talk.answer("s5")
    #expect(talk.said == ["5 Notes, 1.", "Mon 2 Mar 2026 09:30, Maya Patel", "  A note", "  of two lines."])
    talk.answer("section 0")
    #expect(talk.said[0] == "19 Journal, 1.")
    talk.answer("entry 1")
    #expect(talk.heard("Nothing that was there") || talk.heard("Before:"))
    talk.answer("sections")
    #expect(talk.said[4] == "5 Notes, 1")
    talk.answer("w")
    #expect(talk.said[0] == "Adjustments: large print.")
  }

  @Test("A long section is read in parts")
  func parts() {
    let store = FakeStore()
    store.addCases(1)
    store.changeElsewhere("C-1001") { file in
      let at = Moment("2026-03-02T09:30:00Z") ?? Moment(secondsSince1970: 0)
      file.notes = (1...12).map {
        Note(id: Int64(600 + $0), caseID: file.case.id, text: "Number \($0).", at: at, by: 1)
      }
    }
    var talk = Talk(store)
    talk.answer("1", "s5")
    #expect(talk.said.last == "15 more lines; Enter reads on.")
    talk.answer("")
    #expect(talk.said.last == "  Number 1.")
    talk.answer("")
    #expect(talk.said.isEmpty)
  }

  @Test("A step's number opens the form that does it, and what is next is said again when it changed")
  func step() {
    let store = FakeStore()
    store.addCases(1)
    var talk = Talk(store)
    talk.answer("1", "1")
    #expect(talk.said[0] == "Tick off a diary date: C-1001.")
    talk.answer("review", "save")
    #expect(talk.said.first?.hasPrefix("Saved. ") == true)
    #expect(talk.said.suffix(2).first == "What next, 1.")
    #expect(talk.said.last?.hasPrefix("1 Then: Is the complaint about an organisation we can investigate?") == true)
  }

  @Test("Undo says what it takes back and asks; anything but yes is no; redo brings it back")
  func undo() {
    let store = FakeStore()
    store.addCases(1)
    var talk = Talk(store)
    talk.answer("1", "w", "Rang at noon", ".", "save", "u")
    #expect(talk.said == ["Entry 1, 'Add a note' on C-1001, will be taken back."])
    #expect(talk.prompt == "Undo this, yes or no: ")
    talk.answer("")
    #expect(talk.said == ["Nothing was undone."])
    #expect(store.file("C-1001")?.notes.count == 1)
    talk.answer("undo", "yes")
    #expect(talk.said.first == "Undone: entry 1.")
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    talk.answer("redo")
    #expect(store.file("C-1001")?.notes.count == 1)
  }

  @Test("Another's entry wants a reason; without one nothing is undone")
  func correction() {
    let store = FakeStore()
    store.addCases(1)
    store.changeElsewhere("C-1001") { $0.case.summary = "Other" }
    var talk = Talk(store)
    talk.answer("1", "undo")
    #expect(talk.heard("give a reason"))
    talk.answer("yes")
    #expect(talk.prompt.hasPrefix("Reason"))
    talk.answer("")
    #expect(talk.said == ["Nothing was undone."])
  }

  @Test("What is done without a number is done to all marked cases, and taken back together")
  func bulk() {
    let store = FakeStore()
    store.addCases(3)
    var talk = Talk(store)
    talk.answer("mark 1, 3")
    #expect(talk.said[0].hasPrefix("2 marked: C-1001, C-1003."))
    talk.answer("note", "To all", ".", "save")
    #expect(talk.said.first == "Done for 2 of 2 cases; undo takes it back.")
    #expect(talk.prompt == "Open by date: ")
    #expect(store.file("C-1003")?.notes.count == 1)
    talk.answer("undo")
    #expect(talk.prompt == "Undo this, yes, all or no: ")
    talk.answer("all")
    #expect(talk.prompt == "Undo all of this, yes or no: ")
    talk.answer("yes")
    #expect(talk.said.first == "Taken back for 2 of 2 cases.")
    #expect(store.file("C-1003")?.notes.isEmpty == true)
  }

  @Test("The matrix is nine lines with the risks in their cells; a number rates one there")
  func matrix() {
    let store = FakeStore()
    store.addCases(1)
    var talk = Talk(store)
    talk.answer("matrix 1")
    #expect(talk.said[0] == "Risk matrix, C-1001: overall not assessed.")
    #expect(talk.said[3] == "2 impact critical, likely: High.")
    talk.answer("2", "", "1", "May come to harm", ".", "review", "save")
    #expect(talk.said.contains("2 impact critical, likely: High. Risks: People: May come to harm."))
    #expect(store.file("C-1001")?.risks.first?.likelihood == .likely)
    talk.answer("A claim is hinted at")
    #expect(talk.heard("means nothing here"), "A sentence is no order.")
    talk.answer("undo", "yes")
    #expect(talk.said.contains("2 impact critical, likely: High."), "Taken back where one is.")
    #expect(store.file("C-1001")?.risks.isEmpty == true)
  }

  @Test("What others changed is said once, and nothing is read again by itself")
  func news() {
    let store = FakeStore()
    store.addCases(2)
    var talk = Talk(store)
    store.changeElsewhere("C-1002") { $0.case.summary = "Other" }
    talk.answer("wibble")
    #expect(talk.said.last == "1 case of this list was changed by others; refresh reads it again.")
    talk.answer("wibble")
    #expect(talk.said.count == 1)
    talk.answer("note 1", "Own", ".", "save")
    #expect(!talk.heard("changed by others"))
  }

  @Test("An unsound import row is read by its number, and discarded with a reason")
  func imports() {
    let store = FakeStore()
    store.addImports(2)
    var talk = Talk(store)
    talk.answer("views", "unsound")
    #expect(talk.said[1] == "1 form F-1, line 11: Nothing that happened is said.")
    talk.answer("2")
    #expect(talk.heard("  name,Ann 2"))
    talk.answer("discard 2", "")
    #expect(talk.said == ["Nothing was discarded."])
    talk.answer("discard 2", "A trial")
    #expect(talk.said.first == "Row 2 is discarded.")
    #expect(store.change { $0.discarded[2] } == "A trial")
  }

  @Test("An unsound import row is repaired column by column; a warning is passed, and what was typed is kept")
  func repair() {
    let store = FakeStore()
    store.addImports(1)
    var talk = Talk(store)
    talk.answer("views", "unsound", "repair 1")
    #expect(talk.said == ["Repair row 1: F-1.", "3 Summary: The form does not say what happened."])
    talk.answer("save")
    #expect(talk.said[0] == "Not saved: it cannot be a case yet.")
    talk.answer("3", "He fell.", ".", "2", "31/02/1980")
    #expect(talk.said == ["2 Date of birth: Warning: 31/02 is no date; ask for it."])
    talk.answer("quit", "repair 1")
    #expect(talk.said[1] == "What you typed just now is back.")
    talk.answer("save", "pass")
    #expect(talk.said.first?.hasPrefix("Saved. C-1090") == true)
    #expect(store.change { $0.repaired[1] } == ["what_happened": "He fell.", "date_of_birth": "31/02/1980"])
  }

  @Test("A store that fails is said, and the dialogue goes on")
  func failure() {
    let store = FakeStore()
    store.addCases(1)
    var talk = Talk(store)
    store.change { $0.failure = "The disk is full; make room." }
    talk.answer("1")
    #expect(talk.said == ["The disk is full; make room."])
    store.change { $0.failure = nil }
    talk.answer("1")
    #expect(talk.prompt == "C-1001: ")
    talk.answer("quit")
    #expect(talk.dialogue.isOver)
  }

  @Test("Letters that only one name has need no second answer; others list what has them")
  func found() {
    var talk = Talk()
    talk.answer("find change an organisation")
    #expect(talk.said.first == "Change an organisation." && talk.prompt.hasPrefix("Organisation, needed"))
    talk.answer("quit", "find organisation")
    #expect(talk.prompt == "Choose: " && talk.said.contains { $0.hasSuffix(" Change an organisation") })
    talk.answer("back", "find no such thing")
    #expect(talk.said == ["Nothing has 'no such thing' in its name; Enter lists all."])
  }
}
