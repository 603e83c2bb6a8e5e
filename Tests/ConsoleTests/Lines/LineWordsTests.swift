import Casework
import Console
import Testing

@Suite("Line dialogue: answers asked again, and what the keys do by words")
struct LineWordsTests {
  private func talk(_ store: FakeStore = FakeStore(), settings: Settings = Settings()) -> Talk {
    store.addCases(3)
    return Talk(store, settings: settings)
  }

  @Test("A refused answer leaves what stood there, says so, and asks again")
  func refusedAnswer() {
    var talk = talk()
    talk.answer("act 1", "add a diary date", "go 1", "12/3", "back", "32/3")
    #expect(talk.heard("There is no 32 March"))
    #expect(talk.heard("'Thu 12 Mar 2026' stands; Enter keeps it."))
    #expect(talk.prompt.contains("now Thu 12 Mar 2026: "))
    talk.answer("", "review")
    #expect(talk.heard("1 On: Thu 12 Mar 2026"))
  }

  @Test("A refused answer where nothing stood is kept, marked, and asked again")
  func refusedFirstAnswer() {
    var talk = talk()
    talk.answer("act 1", "add a diary date", "go 1", "32/3")
    #expect(talk.heard("Type it again, or Enter goes on with it as it is."))
    #expect(talk.prompt.contains("now 32/3, not good"))
    talk.answer("12/3", "review")
    #expect(talk.heard("1 On: Thu 12 Mar 2026"))
    #expect(!talk.heard("Not good"))
  }

  @Test("A line that names no choice leaves the choice that was made")
  func refusedChoice() {
    var talk = talk()
    talk.answer("new", "go \(LineFormTests.matchPlace)", "same", "back", "wibble")
    #expect(talk.heard("That is none of the choices."))
    #expect(talk.heard("stands; Enter keeps it."))
    #expect(talk.prompt.contains("now same complaint"))
  }

  @Test("Where a choice may be left open, none is a numbered choice and takes the entry away")
  func none() {
    var talk = talk()
    talk.answer("new", "fields")
    let channel = talk.said.firstIndex { $0.contains("Record type") || $0.contains("Type of record") } ?? 0
    talk.answer("go \(channel + 1)")
    let options = talk.said
    #expect(options.contains { $0.contains("0 none") || $0.contains("0 leave empty") }, "\(options)")
    talk.answer("1", "back")
    #expect(talk.prompt.contains("now "))
    talk.answer("0", "back")
    #expect(!talk.prompt.contains("now "))
  }

  @Test("A choice is also found by letters within its name, where only one has them")
  func within() {
    var talk = talk()
    talk.answer("contact 1", "fields")
    let channel = talk.said.firstIndex { $0.hasSuffix(" By") } ?? 0
    talk.answer("go \(channel + 1)", "phone")
    #expect(talk.said.first?.hasSuffix(": telephone") == true, "\(talk.said)")
  }

  @Test("A long text is written in the editor, where it is allowed")
  func editor() {
    var talk = talk()
    talk.answer("note 1", "editor")
    #expect(talk.dialogue.editing?.text == "")
    talk.edited(.text("First.\n\nSecond line."))
    #expect(talk.heard("The text is as you left it in the editor, 3 words."))
    #expect(talk.heard("Review."))
    talk.answer("save")
    #expect(talk.store.file("C-1001")?.notes.first?.text == "First.\n\nSecond line.")
  }

  @Test("An editor that leaves nothing, or fails, takes nothing away")
  func emptiedEditor() {
    var talk = talk()
    talk.answer("note 1", "Typed", ".", "change 1", "editor")
    #expect(talk.dialogue.editing?.text == "Typed")
    talk.edited(.text("\n"))
    #expect(talk.said == ["The editor left nothing: the text is kept as it was."])
    talk.answer("editor")
    talk.edited(.kept("The editor failed."))
    #expect(talk.said == ["The editor failed."])
    #expect(talk.prompt.contains("now Typed"))
  }

  @Test("A setting forbids the editor, and says where it stands")
  func forbiddenEditor() {
    var settings = Settings()
    settings.set(.editorAllowed, to: .flag(false), from: .standard)
    var talk = talk(settings: settings)
    talk.answer("note 1", "editor")
    #expect(talk.dialogue.editing == nil)
    #expect(talk.heard("An editor is not allowed here"))
    talk.answer("?")
    #expect(!talk.heard("in your editor"))
  }

  @Test("What was entered last time fills the same field by a word")
  func same() {
    var talk = talk()
    talk.answer("note 1", "same")
    #expect(talk.said == ["Nothing was entered here last time."])
    talk.answer("Seen", ".", "save", "note 2", "same")
    #expect(talk.said.first == "Text: Seen")
    talk.answer("save")
    #expect(talk.store.file("C-1002")?.notes.first?.text == "Seen")
  }

  @Test("A body that is missing is added from the form, and stands in it then")
  func creating() throws {
    let store = FakeStore()
    var talk = talk(store)
    talk.answer("new", "fields")
    let number = try #require(talk.said.first { $0.hasSuffix(" Organisation") }?.split(separator: " ").first)
    talk.answer("go \(number)", "?")
    #expect(talk.heard("new: adds what is missing there, and comes back."))
    talk.answer("new")
    #expect(talk.said.first?.hasPrefix("Add") == true)
    talk.answer("Lakeside Trust", "review", "save")
    #expect(talk.prompt.contains("now Lakeside Trust"), "\(talk.said)")
    #expect(try store.read().organisations.map(\.name) == ["Lakeside Trust"])
    talk.answer("list lake")
    #expect(talk.said.first?.hasPrefix("Lakeside Trust") == true)
  }

  @Test("A body that was refused because it is missing is good once it was added")
  func creatingRefused() throws {
    let store = FakeStore()
    var talk = talk(store)
    talk.answer("new", "fields")
    let number = try #require(talk.said.first { $0.hasSuffix(" Organisation") }?.split(separator: " ").first)
    talk.answer("go \(number)", "Lakeside Trust", "go \(number)", "new", "review", "save", "review")
    #expect(talk.heard("\(number) Organisation: Lakeside Trust"), "\(talk.said)")
    #expect(!talk.heard("Not good"))
  }

  @Test("The list that is read is kept under a name, renamed and removed")
  func keeping() throws {
    let store = FakeStore()
    var talk = talk(store)
    talk.answer("/baker", "keep")
    #expect(talk.said.contains("1 Save for me"))
    #expect(talk.said.contains("2 Save for North"))
    talk.answer("1", "Bakers")
    #expect(talk.said.first?.hasPrefix("Saved. ") == true)
    #expect(talk.prompt == "Bakers: ")
    let view = try #require(try store.read().office.views.first)
    #expect(view.name == "Bakers")
    talk.answer("views", "1")
    #expect(talk.prompt == "Open by date: ")
    talk.answer("views", "bakers")
    #expect(talk.said.first == "Bakers: 1 case.")
    talk.answer("keep", "rename", "3")
    #expect(talk.prompt.hasPrefix("Name of the list"))
    talk.answer("All bakers")
    #expect(talk.prompt == "All bakers: ")
    talk.answer("keep", "4")
    #expect(try store.read().office.views.isEmpty)
    #expect(talk.prompt == "Open by date: ")
  }

  @Test("What is left without a name is not kept")
  func keepingNothing() throws {
    let store = FakeStore()
    var talk = talk(store)
    talk.answer("keep", "1", "")
    #expect(talk.said == ["Nothing was kept."])
    #expect(try store.read().office.views.isEmpty)
  }

  @Test("The cases read are listed newest first; bookmarks are set and opened by their letters")
  func comingBack() {
    var talk = talk()
    talk.answer("visited")
    #expect(talk.said == ["No case was read yet."])
    talk.answer("1", "bookmark x", "back", "2", "back", "visited")
    #expect(talk.said == ["1 C-1002", "2 C-1001"])
    talk.answer("2")
    #expect(talk.prompt == "C-1001: ")
    talk.answer("back", "bookmarks")
    #expect(talk.said.first == "x C-1001")
    talk.answer("bookmarks x")
    #expect(talk.prompt == "C-1001: ")
    talk.answer("back", "bookmarks y")
    #expect(talk.said == ["No bookmark is called 'y'."])
  }

  @Test("The settings in force are said")
  func settings() {
    var talk = talk()
    talk.answer("settings")
    #expect(talk.said.contains { $0.hasPrefix("editor.allowed = true") })
  }
}
