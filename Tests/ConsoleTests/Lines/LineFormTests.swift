import Casework
import Console
import Testing

@Suite("Line dialogue: forms")
struct LineFormTests {
  /// Asks for a second thought before a note, in the ways in which a rule may.
  private func store(gate force: Force? = nil, warns: Bool = false) -> FakeStore {
    let store = FakeStore()
    store.addCases(3)
    store.change { contents in
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

  @Test("Every command's form asks for every field that the panes' form has", arguments: CommandName.allCases)
  func parity(command: CommandName) throws {
    let definition = CommandTable.definition(of: command)
    guard command != .undo, command != .redo, !definition.help.isEmpty else { return }
    var talk = Talk(store())
    talk.answer([.newCase, .office].contains(definition.target) ? "find \(definition.title)" : "mark 1")
    if ![.newCase, .office].contains(definition.target) { talk.answer("act", definition.title) }
    if definition.target == .newCase || definition.target == .office, talk.prompt.hasPrefix("Choose") {
      talk.answer(definition.title)
    }
    talk.answer("fields")
    let labels = talk.said.dropLast().map { line in
      String(line.drop { $0 != " " }.dropFirst()).replacing(", needed", with: "")
    }
    #expect(labels == definition.fields.map(\.label) + ["When it happened", "Recorded afterwards"])
  }

  @Test("A text of several lines ends with a dot; nothing is saved before it is said again")
  func text() {
    let store = store()
    var talk = Talk(store)
    talk.answer("note 1")
    #expect(talk.prompt == "Text, needed, dot ends: ")
    talk.answer("Rang at noon.", "back", "", "No reply.", ".")
    #expect(talk.said.contains("1 Text: Rang at noon. back No reply."))
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    talk.answer("save")
    #expect(talk.said == ["Saved. Add a note: C-1001, entry 1."])
    #expect(store.file("C-1001")?.notes.first?.text == "Rang at noon.\nback\n\nNo reply.")
  }

  @Test("A value that is not good is named at once and kept; Enter goes on, saving says where it is")
  func soft() {
    let store = store()
    var talk = Talk(store)
    talk.answer("act 1", "add a diary date")
    #expect(talk.prompt.contains("needed"))
    talk.answer("fields")
    let day = talk.said.firstIndex { $0.contains("Date") } ?? 0
    talk.answer("go \(day + 1)", "32/3")
    #expect(talk.heard("There is no 32 March"))
    #expect(talk.heard("Enter goes on with it as it is."))
    #expect(talk.prompt.contains("now 32/3"))
    talk.answer("", "review", "save")
    #expect(talk.said.first?.hasPrefix("Not saved. Look at ") == true)
    talk.answer("change \(day + 1)", "12/3")
    #expect(talk.heard("Thu 12 Mar 2026"))
    #expect(talk.prompt == "Save, change, or quit: ")
  }

  /// Where a new case's form asks for the earlier contact.
  static let matchPlace =
    1 + (CommandTable.definition(of: .caseNew).fields.firstIndex { $0.name == CaseCommands.earlierMatch.name } ?? 0)

  @Test("A choice is made by its number, its first letters or its name, and said again")
  func choice() {
    var talk = Talk(store())
    talk.answer("new", "go \(Self.matchPlace)")
    #expect(talk.said.last == "1 same complaint, 2 different complaint, 3 no match, 0 none")
    talk.answer("3")
    #expect(talk.said.first == "Earlier contact: no match")
    talk.answer("back", "same")
    #expect(talk.said.first == "Earlier contact: same complaint")
    talk.answer("back", "something")
    #expect(talk.said[0].hasPrefix("That is none of the choices."))
  }

  @Test("What is asked on a case is said with its form, which begins where it is answered")
  func asked() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .prompt("SM-1.16", .guidance, "Ask about an MP.") { at in
          let question = Question("SM-1.16", "Is there an MP?")
          return at.file.isAnswered(question) ? [] : [question]
        }
      ])
    }
    var talk = Talk(store)
    talk.answer("1", "2")
    #expect(talk.said.contains { $0.hasPrefix("Is there an MP? (SM-1.16") }, "\(talk.said)")
    #expect(talk.prompt.hasPrefix("In words"), "\(talk.prompt)")
    talk.answer("There is none.", ".", "save")
    let answer = store.file("C-1001")?.answers.first
    #expect(answer?.kind == .done && answer?.text == "There is none.")
  }

  @Test("A sign makes text of what would be an order; clear empties")
  func literal() {
    let store = store()
    var talk = Talk(store)
    talk.answer("note 1", "=back", ".", "change 1", "clear", "save")
    #expect(talk.said == ["Not saved. Look at 1 Text."])
    talk.answer("1", "=quit", ".", "save")
    #expect(store.file("C-1001")?.notes.first?.text == "quit")
  }

  @Test("A gate is refused with its requirement, and passed by a divergence with what was done instead and why")
  func divergence() {
    let store = store(gate: .policy)
    var talk = Talk(store)
    talk.answer("note 1", "Hello", ".", "save")
    #expect(talk.said[0] == "Not saved. 1 reason:")
    #expect(talk.said[1] == "Nobody has thought about it. (SM-1.23, Policy requirement)")
    #expect(talk.heard("diverge"))
    talk.answer("explain")
    #expect(talk.heard("SM-1.23"))
    talk.answer("diverge")
    #expect(talk.said[0] == "Diverge from SM-1.23.")
    talk.answer("Asked Tom", ".", "He knows", ".")
    #expect(talk.said[0] == "The divergence goes with the form when it is saved.")
    talk.answer("save")
    #expect(talk.said == ["Saved. Add a note: C-1001, entry 1."])
    let divergence = store.file("C-1001")?.divergences.first
    #expect(divergence?.instead == "Asked Tom")
    #expect(divergence?.reason == "He knows")
  }

  @Test("A divergence without a reason does not go with the form")
  func unfinishedDivergence() {
    let store = store(gate: .policy)
    var talk = Talk(store)
    talk.answer("note 1", "Hello", ".", "save", "diverge", "Asked Tom", ".", "")
    #expect(talk.said.contains("The divergence is not complete; diverge asks for the rest."))
    talk.answer("save")
    #expect(talk.said[0] == "Not saved. 1 reason:")
    talk.answer("diverge", "")
    talk.answer("He knows", ".", "save")
    #expect(talk.said == ["Saved. Add a note: C-1001, entry 1."])
  }

  @Test("A warning is passed by one word; where none was given, the word does nothing")
  func warning() {
    let store = store(warns: true)
    var talk = Talk(store)
    talk.answer("note 1", "Hello", ".", "pass")
    #expect(talk.said == ["No warning is to be passed."])
    talk.answer("save")
    #expect(talk.heard("pass saves in spite of the warning."))
    talk.answer("pass")
    #expect(talk.said == ["Saved. Add a note: C-1001, entry 1."])
  }

  @Test("A case that changed meanwhile is told of; saving again records both")
  func conflict() {
    let store = store()
    var talk = Talk(store)
    talk.answer("1", "w", "Mine", ".")
    store.changeElsewhere("C-1001") { $0.case.summary = "Other" }
    talk.answer("save")
    #expect(talk.said[0] == "Not saved yet: the case changed while you were typing.")
    #expect(talk.heard("Tom Reed: Add a note"))
    talk.answer("save")
    #expect(talk.said.first?.hasPrefix("Saved.") == true)
  }

  @Test("Earlier cases of the person are said as soon as they are found, and a new case opens on being saved")
  func earlier() {
    let store = store()
    store.change { contents in
      contents.earlier = [
        EarlierCase(
          reference: "C-7", complainant: "Bell, Ms Ann", organisation: "Hill Trust", stage: .triage, closureCode: nil,
          sameOrganisation: false, matchedBy: "telephone")
      ]
    }
    var talk = Talk(store)
    talk.answer("new", "go 13", "01632 960001")
    #expect(talk.said.contains("C-7, Bell, Ms Ann, Hill Trust, triage, found by telephone."))
    talk.answer("go \(Self.matchPlace)", "3")
    #expect(!talk.heard("C-7"))
    talk.answer("go 10", "Ann", "Bell", "review", "save")
    #expect(talk.said.first?.hasPrefix("Saved. ") == true)
    #expect(talk.prompt == "C-1004: ")
  }

  @Test("A form that is left, or cut off by the end of the input, is kept for this case")
  func draft() {
    var talk = Talk(store())
    talk.answer("note 1", "Half a thought", ".", "quit")
    #expect(talk.said.first?.contains("put aside") == true)
    talk.answer("note 2")
    #expect(talk.prompt == "Text, needed, dot ends: ")
    talk.answer("quit", "note 1")
    #expect(talk.heard("Put aside just now: Half a thought. take up brings it back."))
    #expect(talk.prompt == "Text, needed, dot ends: ")
    talk.answer("take up")
    #expect(talk.heard("What you typed just now is back"))
    #expect(talk.heard("1 Text: Half a thought"))
    talk.answer("back", "more", "and another")
    talk.leave()
    #expect(talk.dialogue.isOver)
    #expect(talk.drafts.drafts.map(\.values["text"]) == ["Half a thought\nand another"])
  }

  @Test("Each line is kept as it is answered, and gone when the form is saved")
  func keeping() {
    var talk = Talk(store())
    talk.answer("note 1", "Half a thought")
    #expect(talk.drafts.drafts.map(\.values["text"]) == ["Half a thought"])
    talk.answer("more", ".", "save")
    #expect(talk.said.first?.hasPrefix("Saved.") == true)
    #expect(talk.drafts.drafts.isEmpty)
  }

  @Test("The forms put aside are listed, read, gone on with and discarded by their numbers")
  func drafts() {
    let store = store()
    let drafts = FakeDrafts()
    drafts.add(FormDraft(command: "note.add", reference: "C-1002", values: ["text": "Old"]), age: 7_300)
    drafts.add(FormDraft(command: "contact.log", reference: "C-1001", values: ["text": "New"]), age: 130)
    var talk = Talk(store, drafts: drafts)
    #expect(talk.said[1] == "2 forms are put aside; drafts lists them.")
    talk.answer("drafts")
    #expect(
      talk.said == [
        "Forms put aside: 2.", "1 Log a contact: C-1001, 2 minutes ago: New", "2 Add a note: C-1002, 2 hours ago: Old",
      ])
    talk.answer("read 2")
    #expect(talk.heard("Text: Old"))
    talk.answer("discard 1", "")
    #expect(talk.said.first == "Nothing was discarded.")
    talk.answer("discard 1", "yes")
    #expect(drafts.drafts.count == 1)
    talk.answer("1")
    #expect(talk.heard("What you typed 2 hours ago is back"))
    talk.answer("review", "save")
    #expect(store.file("C-1002")?.notes.first?.text == "Old")
    #expect(drafts.drafts.isEmpty)
  }

  @Test("Where nothing can be written it is said once, and quitting asks")
  func cannotKeep() {
    let drafts = FakeDrafts()
    drafts.change { $0.failure = "The disk is full." }
    var talk = Talk(store(), drafts: drafts)
    talk.answer("note 1", "Half", ".")
    #expect(talk.said.last == "What you type is not safe until you save. The disk is full." || talk.heard("Review"))
    talk.answer("quit", "quit")
    #expect(talk.said == ["A form put aside could not be kept on disk and would be lost."])
    talk.answer("no", "note 1")
    #expect(talk.heard("Put aside just now: Half"))
  }

  @Test("The moment of the act is read as people type it")
  func occurred() {
    let store = store()
    var talk = Talk(store)
    talk.answer("note 1", "Hello", ".", "change 2", "2/3 9:30")
    #expect(talk.said.last == "2 When it happened: Mon 2 Mar 2026 09:30")
    #expect(talk.said.first == "When it happened: Mon 2 Mar 2026 09:30")
    talk.answer("save")
    #expect(store.file("C-1001")?.notes.first?.at.columnText == "2026-03-02 09:30")
  }

  @Test("Control characters and text of others cannot speak for the program")
  func hostile() {
    let store = store()
    store.changeElsewhere("C-1001") { $0.people[0].lastName = "Bell\u{1B}[2J\nSaved." }
    var talk = Talk(store)
    talk.answer("refresh")
    #expect(!talk.text.unicodeScalars.contains("\u{1B}"))
    #expect(!talk.said.contains("Saved."))
  }

  /// C-1001, on which two letters can be begun.
  private func letterStore() -> FakeStore {
    let store = store()
    let party = store.file("C-1001")?.parties.first?.id ?? 0
    store.change { contents in
      contents.letters = [("acknowledgement", LetterKind.acknowledgement), ("update", .update)].map { name, kind in
        LetterProposal(
          template: name, title: "The \(name)", kind: kind, recipients: [party], method: .email,
          text: "Dear Ann,\n\nThis is the \(name).", adjustments: [])
      }
    }
    return store
  }

  @Test("A letter begins with one of the templates, chosen by its number or its name", arguments: ["1", "the ack"])
  func letter(choice: String) throws {
    let store = letterStore()
    var talk = Talk(store)
    talk.answer("act 1", "Write a letter")
    #expect(talk.said.last == "0 your own words, 1 The acknowledgement, 2 The update")
    talk.answer(choice)
    #expect(talk.heard("The letter begins with 'The acknowledgement'."))
    #expect(talk.prompt.contains("now acknowledgement"))
    talk.answer("review", "save")
    let letter = try #require(store.file("C-1001")?.writtenLetters.first)
    #expect(letter.template == "acknowledgement" && letter.kind == .acknowledgement && letter.method == .email)
    #expect(letter.text == "Dear Ann,\n\nThis is the acknowledgement.")
  }

  @Test("Another template takes the place of the first, but not of what somebody wrote")
  func otherLetter() throws {
    var talk = Talk(letterStore())
    talk.answer("act 1", "Write a letter", "1", "back", "2")
    #expect(talk.heard("The letter begins with 'The update'.") && talk.prompt.contains("now update"))
    talk.answer("go 5", "My own words.", ".", "change 1", "1")
    #expect(talk.heard("The text that you wrote stays."))
    talk.answer("review")
    #expect(talk.heard("My own words.") && !talk.heard("This is the acknowledgement."))
  }

  @Test("A letter in one's own words needs no template")
  func ownWords() throws {
    let store = letterStore()
    var talk = Talk(store)
    talk.answer("act 1", "Write a letter", "", "update", "", "2", "Only this.", ".", "save")
    let letter = try #require(store.file("C-1001")?.writtenLetters.first, "\(talk.text)")
    #expect(letter.template.isEmpty && letter.text == "Only this.")
  }
}
