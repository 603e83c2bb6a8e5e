import Casework
import Console
import Terminal
import Testing

@Suite("Forms")
struct FormTests {
  /// Asks for a second thought before a note, in the ways in which a rule may.
  private func store(gate force: Force? = nil, warns: Bool = false) -> FakeStore {
    let store = FakeStore()
    store.addCases(3)
    store.change { contents in
      // How divergences work and how forces are shown is itself in the guidance's introduction.
      var rules = Guidance.current.rules.filter { $0.id.rawValue.hasPrefix("SM-0.") }
      if let force {
        rules.append(
          .gate("SM-1.23", force, at: [.noteAdd], "Think first.") { _ in .unmet("Nobody has thought about it.") })
      }
      if warns {
        rules.append(.warn("SM-1.24", .guidance, at: [.noteAdd], "Think again.") { _ in .unmet("It is late.") })
      }
      contents.guidance = Guidance(rules: rules)
    }
    return store
  }

  @Test("A gate is passed by a divergence, with what was done instead and why")
  func divergence() {
    let store = store(gate: .policy)
    var bench = Bench(store)
    bench.press("wHello<C-x>")
    #expect(bench.contains("Nobody has thought about it. (SM-1.23"))
    #expect(bench.hints.contains("^V diverge"))
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    bench.press("<C-v>")
    #expect(bench.contains("Diverge from SM-1.23"))
    #expect(bench.contains("Nobody has thought about it."))
    bench.press("Asked Tom<Tab>He knows<C-x>")
    #expect(bench.status == "Add a note: C-1001, entry 1.")
    let divergence = store.file("C-1001")?.divergences.first
    #expect(divergence?.requirement == "SM-1.23")
    #expect(divergence?.instead == "Asked Tom")
    #expect(divergence?.reason == "He knows")
  }

  @Test("Why a form was refused is said once")
  func saidOnce() {
    var bench = Bench(store(gate: .policy))
    bench.press("wHello<C-x>")
    let reason = "Nobody has thought about it."
    #expect(bench.lines.count { $0.contains(reason) } == 1, "\(bench.screen)")
    #expect(bench.lines.count { $0.contains("Not saved") } == 1)
  }

  @Test("A divergence without a reason is not sent; left, it is kept")
  func unfinishedDivergence() {
    let store = store(gate: .policy)
    var bench = Bench(store)
    bench.press("wHello<C-x><C-v>Asked Tom<C-x>")
    #expect(bench.contains("SM-1.23 reason: is needed"))
    bench.press("<C-g>")
    #expect(bench.contains("Not saved:"))
    bench.press("<C-v>")
    #expect(bench.contains("Asked Tom"))
  }

  @Test("A legal requirement asks for the advice as well")
  func legal() {
    var bench = Bench(store(gate: .legal))
    bench.press("wHello<C-x><C-v>")
    #expect(bench.contains("SM-1.23 legal advice"))
  }

  @Test("One key passes a warning")
  func warning() {
    let store = store(warns: true)
    var bench = Bench(store)
    bench.press("wHello<C-x>")
    #expect(bench.hints.contains("^Y go on"))
    bench.press("<C-y>")
    #expect(bench.status == "Add a note: C-1001, entry 1.")
  }

  @Test("What is missing is said, and the focus goes there")
  func missing() {
    var bench = Bench(store())
    bench.press("w<Tab><Tab><C-x>")
    #expect(bench.status == "Not saved. Text is needed.")
    #expect(bench.surface.cursor.row == 3)
    bench.press("Now<Tab>nonsense<C-x>")
    #expect(bench.status.hasPrefix("Not saved. When it happened \"nonsense\" is not understood"))
    #expect(bench.surface.cursor == Position(row: 11, column: 30))
  }

  @Test("The moment of the act is read as people type it, and shown with its weekday")
  func occurred() {
    let store = store()
    var bench = Bench(store)
    bench.press("wHello<Tab>2/3 9:30")
    #expect(bench.contains("2/3 9:30   → Mon 2 Mar 2026 09:30"))
    bench.press("<Tab>")
    #expect(bench.contains("When it happened    Mon 2 Mar 2026 09:30"))
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.notes.first?.at.columnText == "2026-03-02 09:30")
  }

  @Test("Recorded afterwards passes a gate, for what happened on an earlier day", arguments: ["<F2>", "<C-x>"])
  func afterwards(save: String) {
    let store = store(gate: .policy)
    var bench = Bench(store)
    bench.press("wHello<Tab><Tab>y\(save)")
    #expect(bench.contains("Say when it happened"))
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    bench.press("<BackTab>2/3 9:30<Tab>\(save)")
    #expect(store.file("C-1001")?.divergences.first?.recordedAfterwards == true)
  }

  @Test("Recorded afterwards, an approval that was given outside passes an authority")
  func approvedOutside() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .authority("SM-1.24", .policy, at: .at([.noteAdd]), "An operations manager agrees.") { act in
          act.actor.role.isManager ? .met : .unmet("An operations manager agrees to it.")
        }
      ])
    }
    var bench = Bench(store)
    bench.press("wHello<C-x>")
    #expect(bench.hints.contains("^V ask approval"))
    bench.press("<Tab>2/3 9:30<Tab>y<C-x><C-v>")
    #expect(bench.contains("SM-1.24 approved by"))
    bench.press("T<Tab>Email of 2 March<C-x>")
    let divergence = store.file("C-1001")?.divergences.first
    #expect(divergence?.evidence == "Email of 2 March")
    #expect(divergence?.isUnexplained == true)
  }

  @Test("A case changed meanwhile: who and what is said, nothing typed is lost, and both changes stand")
  func conflict() {
    let store = store()
    var bench = Bench(store)
    bench.press("wMine")
    store.changeElsewhere("C-1001", .caseDescribe) { $0.case.summary = "Theirs" }
    bench.tick()
    #expect(bench.status.contains("was changed by others meanwhile"))
    bench.press("<C-x>")
    #expect(bench.contains("Tom Reed: \(CommandTable.definition(of: .caseDescribe).title), Tue 3 Mar 2026 10:15."))
    #expect(bench.contains("Mine"))
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.notes.first?.text == "Mine")
    #expect(store.file("C-1001")?.case.summary == "Theirs")
  }

  @Test("The same for each marked case; what is refused is listed and stays marked")
  func bulk() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .authority("SM-1.25", .policy, at: .at([.noteAdd]), "Not here.") { act in
          act.file.case.reference == "C-1002" ? .unmet("C-1002 is another's.") : .met
        }
      ])
    }
    var bench = Bench(store)
    bench.press("<Space><Space><Space>")
    #expect(bench.header.hasSuffix("3 marked"))
    bench.press("w")
    #expect(bench.contains("Add a note: 3 marked cases"))
    bench.press("Same<C-x>")
    #expect(bench.contains("C-1002 is another's."))
    bench.press("q")
    #expect(bench.header.contains("1 marked"))
    #expect(store.file("C-1001")?.notes.count == 1)
    #expect(store.file("C-1002")?.notes.isEmpty == true)
    #expect(store.file("C-1003")?.notes.count == 1)
    #expect(store.change { $0.entries.map(\.batch) } == [1, 1])
  }

  @Test("A bulk act is taken back whole, or one entry of it")
  func bulkUndo() {
    let store = store()
    var bench = Bench(store)
    bench.press("<Space><Space><Space>wSame<C-x>")
    #expect(bench.status == "Done for 3 cases; u takes it back.")
    bench.press("u")
    #expect(bench.contains("one of 3 entries of"))
    #expect(bench.hints == "y this one  b all 3  n no")
    bench.press("y")
    #expect(store.file("C-1003")?.notes.isEmpty == true)
    #expect(store.file("C-1001")?.notes.count == 1)
    bench.press("ub")
    #expect(bench.contains("Undo all of this?"))
    #expect(bench.contains("Takes back 2 entries, on C-1001, C-1002."))
    #expect(bench.contains("C-9999 stays: It was told to a party."))
    bench.press("<Enter>")
    #expect(bench.status == "Nothing was undone.")
    #expect(store.file("C-1001")?.notes.count == 1)
    bench.press("uby")
    #expect(bench.status == "Taken back for 2 cases.")
    #expect(store.file("C-1001")?.notes.isEmpty == true)
  }

  @Test("The reason for taking a bulk act back is asked once, below all that it takes back")
  func bulkCorrection() {
    let store = store()
    store.change { $0.batchNeedsReason = "They are too old: give a reason." }
    var bench = Bench(store)
    bench.press("<Space><Space><Space>wSame<C-x>ub")
    #expect(bench.contains("Takes back 3 entries, on C-1001, C-1002, C-1003."))
    #expect(bench.contains("They are too old: give a reason."))
    bench.press("<Enter>")
    #expect(bench.status == "Nothing was undone.")
    bench.press("ubWrong cases<Enter>")
    #expect(store.change { $0.undoReason } == "Wrong cases")
    #expect(bench.status == "Taken back for 3 cases.")
  }

  @Test("What is refused for every case alike is answered in the form")
  func bulkGate() {
    let store = store(gate: .policy)
    var bench = Bench(store)
    bench.press("<Space><Space>wSame<C-x>")
    #expect(bench.contains("Nobody has thought about it."))
    bench.press("<C-v>Asked Tom<Tab>He knows<C-x>")
    #expect(bench.status == "Done for 2 cases; u takes it back.")
    #expect(store.file("C-1002")?.divergences.count == 1)
  }

  @Test("Earlier cases are shown before a new one is saved")
  func earlier() {
    let store = store()
    store.change {
      $0.earlier = [
        EarlierCase(
          reference: "C-7", complainant: "Ann Archer", organisation: "Northmoor Trust", stage: .triage,
          closureCode: nil, sameOrganisation: true, matchedBy: "telephone")
      ]
    }
    var bench = Bench(store)
    bench.press("n<C-n><Tab><Tab><Tab>Bell<Tab>")
    #expect(!bench.contains("C-7"))
    bench.press("<Tab>01632 960001<Tab>")
    #expect(bench.contains("C-7  Ann Archer, same organisation, triage, by telephone"))
  }

  @Test("An earlier case of somebody of the same name is marked as doubtful")
  func earlierByName() {
    let store = store()
    store.change {
      $0.earlier = [
        EarlierCase(
          reference: "C-7", complainant: "Ann Archer", organisation: "Northmoor Trust", stage: .triage,
          closureCode: nil, sameOrganisation: false, matchedBy: EarlierCase.nameAlone)
      ]
    }
    var bench = Bench(store)
    bench.press("n<C-n><Tab><Tab>Ann<Tab>Archer<Tab>")
    #expect(bench.contains("? C-7  by name alone: Ann Archer, Northmoor Trust, triage"))
  }

  @Test("A rule that names a field puts the cursor there")
  func fieldOfRule() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(
        rules: [
          .required("SM-1.6", .policy, at: .at([.caseDescribe]), "Said.") { act in
            act.command.text(CaseCommands.legalAction) == nil
              ? .unmet("Say what is known of it.", CaseCommands.legalAction) : .met
          }
        ])
    }
    var bench = Bench(store, rows: 40)
    bench.press(":describe the compl<Enter>X<C-x>")
    #expect(bench.contains("Say what is known of it."))
    #expect(bench.atCursorRow.contains(CaseCommands.legalAction.label))
    bench.press("None<C-x>")
    #expect(store.file("C-1001")?.case.legalAction == "None")
  }

  @Test("What is still due is told before a case is closed, and a code that says something else than the decision")
  func closing() {
    let store = store()
    store.changeElsewhere("C-1001") { $0.case.decision = DeclineReason.outOfRemit.rawValue }
    store.change { $0.guidance = Guidance(rules: []) }
    var bench = Bench(store)
    bench.press(":close the case<Enter>")
    #expect(bench.contains("Close the case: C-1001"))
    bench.press("<C-o>premature<Enter><C-x>")
    #expect(bench.contains("It was decided 'out of remit', and the code says 'premature'."))
    #expect(bench.contains("Still open: Call"))
    bench.press("n")
    #expect(store.file("C-1001")?.case.isClosed == false)
    bench.press("<C-x>y")
    #expect(store.file("C-1001")?.case.isClosed == true)
  }

  @Test("A date is looked at when its field is left, and nobody is held in it")
  func softly() {
    let store = store()
    var bench = Bench(store)
    bench.press(":tickdiary<C-u>adddiary<Enter>")
    #expect(bench.contains("Add a diary date: C-1001"))
    bench.press("31/2<Tab>")
    #expect(bench.surface.cursor.row > 3)
    bench.press("<BackTab>")
    #expect(bench.contains("31/2"))
    bench.press("<C-u>+10wd<Tab>")
    #expect(bench.contains("Tue 17 Mar 2026"))
    #expect(!bench.contains("+10wd"))
  }

  @Test("Pasting types and never submits, marked as a paste or not", arguments: [true, false])
  func paste(isMarked: Bool) {
    let store = store()
    var bench = Bench(store)
    bench.press("w")
    let text = "one\ntwo\n\n\n\n"
    if isMarked { bench.paste(text) } else { bench.press(text.map { $0 == "\n" ? "<Enter>" : "\($0)" }.joined()) }
    #expect(bench.contains("two"))
    bench.press("<Tab><Tab>")
    if isMarked { bench.paste("\n\n") } else { bench.press("<Enter><Enter>") }
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    #expect(bench.hints.contains("save"))
  }

  @Test("Enter on the last field says how to save")
  func lastField() {
    var bench = Bench(store())
    bench.press("wHello<Tab><Tab><Enter>")
    #expect(bench.status == "That was the last field: ^X saves.")
  }

  @Test("A date as clerks type it is read beside the field with its weekday, and steps by a day")
  func dates() {
    var bench = Bench(store())
    bench.press(":tickdiary<C-u>adddiary<Enter>")
    for (typed, shown) in [
      ("t", "Tue 3 Mar 2026"), ("+", "Wed 4 Mar 2026"), ("15", "Sun 15 Mar 2026"), ("15/3", "Sun 15 Mar 2026"),
      ("150326", "Sun 15 Mar 2026"), ("15 mar", "Sun 15 Mar 2026"), ("mon", "Mon 9 Mar 2026"),
      ("+10wd", "Tue 17 Mar 2026"), ("-2w", "Tue 17 Feb 2026"),
    ] {
      bench.press("<C-u>\(typed)")
      #expect(bench.contains("\(typed)   → \(shown)"))
    }
    bench.press("<C-u>15 mar<Tab><BackTab>++-")
    #expect(bench.contains("Mon 16 Mar 2026"))
    bench.press("2/4")
    #expect(bench.contains("2/4   → Thu 2 Apr 2026"))
  }

  @Test("What is on record and cannot be shown stays when something else is typed")
  func hiddenCharacters() {
    var field = TextField("A\u{200B}b\u{202E}c\nd")
    _ = field.handle(.character("e"))
    #expect(field.text == "A\u{200B}b\u{202E}c\nde")
    field.insert("\u{200B}f")
    #expect(field.text == "A\u{200B}b\u{202E}c\ndef")
  }

  @Test("A resize keeps what was typed and the field")
  func resize() {
    var bench = Bench(store())
    bench.press("wKept<Tab>t 9:00")
    bench.resize(rows: 40, columns: 120)
    #expect(bench.contains("Kept"))
    #expect(bench.contains("t 9:00"))
    bench.press("5")
    #expect(bench.contains("t 9:005"))
  }

  @Test(
    "A resize leaves a choice as it is being typed",
    arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)])
  func resizeInChoice(size: Size) {
    var bench = Bench(store(), rows: 24, columns: 80)
    bench.press("c<Tab><Tab>em")
    let (text, cursor) = (bench.atCursorRow, bench.surface.cursor.column)
    #expect(text.contains("email"))
    bench.resize(rows: size.rows, columns: size.columns)
    #expect(bench.surface.cursor.column == cursor && bench.atCursorRow.prefix(30) == text.prefix(30))
    bench.press("<Backspace><Backspace>l")
    #expect(bench.atCursorRow.contains("letter"))
  }

  @Test("Every command that has a form can be drawn at the smallest size", arguments: CommandName.allCases)
  func everyForm(name: CommandName) {
    var bench = Bench(store(), rows: 15, columns: 60)
    let definition = CommandTable.definition(of: name)
    guard !definition.help.isEmpty, name != .undo, name != .redo else { return }
    bench.press(":")
    bench.paste(definition.title)
    bench.press("<Enter>")
    #expect(bench.contains(String(definition.title.prefix(40))))
    #expect(bench.hints.contains("save"))
  }
}
