import Casework
import Console
import Terminal
import Testing

/// What is open on a case, gone through and answered from where it is asked.
@Suite("Answering what is open on a case")
struct AnsweringTests {
  /// One case on which these rules alone ask.
  private func bench(rows: Int = 24, columns: Int = 80, _ ask: @escaping @Sendable (Situation) -> [Question]) -> Bench {
    let store = FakeStore()
    store.addCases(1)
    let ids: [RequirementID] = ["SM-1.10", "SM-1.11", "SM-1.12"]
    store.change { contents in
      contents.guidance = Guidance(
        rules: ids.map { id in
          .prompt(id, .policy, "Asked of a case.") { at in ask(at).filter { $0.requirement == id } }
        })
    }
    var bench = Bench(store, rows: rows, columns: columns)
    bench.press("<Enter>")
    return bench
  }

  private static let long =
    "Why are they unhappy with the reply of the organisation to their complaint, in their words?"

  @Test("Enter puts the cursor on the field that is asked about, and shows the question in full")
  func field() {
    var bench = bench { at in
      at.file.case.unhappyWithReply.isEmpty
        ? [Question("SM-1.10", Self.long, command: .caseDescribe, field: CaseCommands.unhappyWithReply)] : []
    }
    bench.press("j<Enter>")
    #expect(bench.contains("their words? (SM-1.10"))
    #expect(bench.surface.lines[bench.surface.cursor.row].contains(CaseCommands.unhappyWithReply.label))
    bench.press("It was late<C-x>")
    let file = bench.store.file("C-1001")?.case
    #expect(file?.unhappyWithReply == "It was late")
    #expect(file?.summary == "The appointment was cancelled 1 times.")
  }

  @Test("Keys go from question to question, however many lines each has; an answer leads on to the next")
  func items() {
    var bench = bench(columns: 60) { at in
      [
        Question("SM-1.10", "one: \(Self.long)"), Question("SM-1.11", "two: \(Self.long)"),
        Question("SM-1.12", "three: \(Self.long)"),
      ].filter { !at.file.isAnswered($0) }
    }
    bench.press("j")
    #expect(bench.atCursor.hasPrefix("? one"))
    bench.press("j")
    #expect(bench.atCursor.hasPrefix("? two"))
    bench.press("k")
    #expect(bench.atCursor.hasPrefix("? one"))
    bench.press("j<Enter>They said so<C-x>")
    #expect(bench.store.file("C-1001")?.answers.map(\.text) == ["They said so"])
    #expect(bench.store.file("C-1001")?.answers.map(\.kind) == [.done])
    #expect(bench.atCursor.hasPrefix("? three"))
  }

  @Test("A contact of which nothing was entered is not saved, though it was opened for what it is to explain")
  func nothingEntered() {
    var bench = bench { _ in
      [
        Question(
          "SM-1.10", "Explain it.", command: .contactLog, proposal: [ContactCommands.stageExplained.name: "yes"])
      ]
    }
    bench.press("j<Enter><C-x>")
    #expect(bench.status.hasPrefix("Nothing is entered of the contact"))
    #expect(bench.store.file("C-1001")?.contacts.isEmpty == true)
    bench.press("<C-g>c<C-x>")
    #expect(bench.status.hasPrefix("Nothing is entered of the contact"))
    bench.press("<Tab>o<C-x>")
    #expect(bench.store.file("C-1001")?.contacts.count == 1)
  }

  @Test("What one requirement asks of several is answered on one screen")
  func together() {
    var bench = bench { at in
      ["one", "two"].map { Question("SM-1.10", "Is \($0) there?", subject: $0) }.filter { !at.file.isAnswered($0) }
    }
    bench.press("j")
    #expect(bench.atCursor.hasPrefix("? Is one; two there? (SM-1.10"))
    bench.press("<Enter>")
    #expect(bench.contains("Is one; two there? (SM-1.10"))
    bench.press("Both are<C-x>")
    #expect(bench.store.file("C-1001")?.answers.map(\.subject) == ["one", "two"])
    #expect(bench.store.file("C-1001")?.answers.map(\.text) == ["Both are", "Both are"])
  }

  @Test("An answer of the last question leaves the cursor on what follows, not on the heading")
  func last() {
    var bench = bench { at in
      [Question("SM-1.10", "one"), Question("SM-1.11", "two")].filter { !at.file.isAnswered($0) }
    }
    bench.press("jj<Enter>Yes<C-x>")
    #expect(bench.atCursor.hasPrefix("Then: "))
  }

  @Test("A question that nothing may be recorded for is answered 'none' from where it is asked")
  func none() {
    var bench = bench { at in
      let question = Question(
        "SM-1.10", "Are there others?", subject: "others", command: .partyAdd, none: "There are no others.")
      return at.file.isAnswered(question) ? [] : [question]
    }
    bench.press("j<Enter>")
    #expect(bench.contains("There are no others."))
    bench.press("<Down><Enter><C-x>")
    let answer = bench.store.file("C-1001")?.answers.first
    #expect(answer?.subject == "others")
    #expect(answer?.text == "There are no others.")
    #expect(!bench.contains("Are there others?"))
  }

  @Test("The list of acts finds what is open, and a command by the words of its help")
  func search() {
    var bench = bench { _ in [Question("SM-1.10", "Is there a final response?", subject: "reply")] }
    bench.press("afinal response")
    #expect(bench.contains("Is there a final response?"))
    bench.press("<Enter>")
    #expect(bench.contains("Answer a requirement: C-1001"))
    bench.press("<C-g>aattempt<Down>")
    #expect(bench.contains("Log a contact"))
  }

  @Test("The field for a requirement lists the questions that stand open, and fills in which is meant")
  func requirement() {
    var bench = bench { at in
      ["one", "two"].map { Question("SM-1.10", "Question \($0)?", subject: $0) }.filter { !at.file.isAnswered($0) }
    }
    bench.press("aanswer a req<Enter><C-o>")
    #expect(bench.contains("Question one?"))
    bench.press("<Down><Enter>")
    #expect(bench.contains("Question two? (SM-1.10"))
    bench.press("<Tab><Tab>done<C-x>")
    #expect(bench.store.file("C-1001")?.answers.map(\.subject) == ["two"])
  }

  @Test("What was refused is shown as past once something is changed")
  func pastRefusal() {
    let store = FakeStore()
    store.addCases(1)
    store.change { contents in
      contents.guidance = Guidance(
        rules: [.gate("SM-1.6", .policy, at: [.noteAdd], "Not so.") { _ in .unmet("Say it otherwise.") }])
    }
    var bench = Bench(store)
    bench.press("<Enter>wWords<C-x>")
    #expect(bench.contains("Not saved:"))
    bench.press("!")
    #expect(!bench.contains("Not saved:"))
    #expect(bench.contains("Before your last changes:"))
    #expect(bench.contains("Say it otherwise."))
  }
}
