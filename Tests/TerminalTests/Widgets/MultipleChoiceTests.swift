import Terminal
import Testing

@Suite struct MultipleChoiceTests {
  private static let options = ["apology", "explanation", "financial remedy", "service improvement"].map { Choice($0) }

  private func press(_ keys: String, _ field: inout MultipleChoiceField) throws {
    for key in try #require(Key.sequence(keys)) { _ = field.handle(key) }
  }

  private func draw(_ field: MultipleChoiceField, columns: Int = 40) -> Surface {
    var surface = Surface(size: Size(rows: 1, columns: columns))
    field.draw(into: &surface, isFocused: true)
    return surface
  }

  @Test func lettersAndSemicolonsTakeSeveral() throws {
    var field = MultipleChoiceField(Self.options)
    try press("ap;rem;", &field)
    #expect(field.taken == ["apology", "financial remedy"])
    try press("imp", &field)
    field.endTyping()
    #expect(field.value == "apology; financial remedy; service improvement")
  }

  @Test func spaceTakesAndPutsBackWhatTheArrowsStandAt() throws {
    var field = MultipleChoiceField(Self.options)
    try press("<Right><Space><Right><Right><Space>", &field)
    #expect(field.taken == ["apology", "financial remedy"])
    try press("<Space>", &field)
    #expect(field.taken == ["apology"])
    try press("<Backspace>", &field)
    #expect(field.value == "")
  }

  @Test func whatFitsNothingStaysToBeMendedAndIsNoneOfTheChoices() throws {
    var field = MultipleChoiceField(Self.options)
    try press("apzz", &field)
    field.endTyping()
    #expect(field.typed == "apzz" && field.value == "apzz" && field.taken == [])
    field.insert("explanation\nnonsense; Apology")
    #expect(field.taken == ["explanation", "apology"])
  }

  @Test func anyValueMayStandInAnOpenOne() throws {
    var field = MultipleChoiceField(Self.options, isOpen: true)
    try press("Jobcentre Plus; APOLOGY", &field)
    field.endTyping()
    #expect(field.taken == ["Jobcentre Plus", "apology"])
    var again = MultipleChoiceField(Self.options, isOpen: true, value: field.value)
    #expect(again.value == "Jobcentre Plus; apology")
    again.value = ""
    #expect(again.taken.isEmpty)
  }

  @Test func whereAnyValueMayStandAChoiceIsTakenByGoingToIt() throws {
    var field = MultipleChoiceField(Self.options, isOpen: true)
    try press("apo", &field)
    #expect(field.candidate == nil)
    try press("<Right>", &field)
    #expect(field.candidate?.value == "apology")
    try press(";apo", &field)
    field.endTyping()
    #expect(field.taken == ["apology", "apo"])
  }

  @Test func theCursorStandsBehindTheLettersInWhatTheyFound() throws {
    var field = MultipleChoiceField(Self.options)
    try press("ap;rem", &field)
    let surface = draw(field)
    #expect(surface.lines == ["apology; financial remedy"])
    #expect(surface.cursor == Position(row: 0, column: 9 + "financial rem".count))
  }

  @Test func theLastOnesStayInSight() throws {
    var field = MultipleChoiceField(Self.options, value: "apology; explanation; financial remedy")
    try press("ser", &field)
    let surface = draw(field, columns: 30)
    #expect(surface.lines == ["…remedy; service improvement"])
    #expect(surface.cursor == Position(row: 0, column: 12))
  }

  @Test func theStatusLineShowsTheChoicesAndWhichAreTaken() throws {
    var form = Form(fields: [
      FormField("remedies", label: "Remedies", control: .choices(MultipleChoiceField(Self.options))),
      FormField("end", label: "End"),
    ])
    for key in try #require(Key.sequence("ap;<Right>")) { _ = form.handle(key) }
    var surface = Surface(size: Size(rows: 4, columns: 60))
    form.draw(into: &surface)
    #expect(surface.lines[3] == "1/4  › [x] apology  [ ] explanation  [ ] financial remedy  …")
    for key in try #require(Key.sequence("exp<Enter>")) { _ = form.handle(key) }
    #expect(form.values["remedies"] == "apology; explanation")
    #expect(form.focusedIdentifier == "end")
  }
}

@Suite struct ChoiceSearchTests {
  private static let sixty =
    (1...57).map { Choice("District \($0)") } + [
      Choice("Anytown"), Choice("Newtown upon Mere"), Choice("Mereside"),
    ]

  private func field(_ keys: String) throws -> ChoiceField {
    var field = ChoiceField(Self.sixty)
    for key in try #require(Key.sequence(keys)) { _ = field.handle(key) }
    return field
  }

  @Test(arguments: [
    ("mere", "Mereside"), ("up", "Newtown upon Mere"), ("town", "Anytown"), ("district 5", "District 5"),
    ("41", "District 41"), ("mere<Right>", "Newtown upon Mere"), ("mere<Left>", "Newtown upon Mere"), ("zz", "zz"),
    ("mex", "mex"), ("mex<Backspace>", "Mereside"), ("mex<Left>", "Mereside"), ("zebra", "zebra"), ("nm", "nm"),
    ("zz<C-u>", ""), ("mere<Backspace><Backspace><Backspace><Backspace>", ""), ("<Left>", "Mereside"),
  ])
  func sixtyChoicesAreFoundByAFewLetters(keys: String, value: String) throws {
    #expect(try field(keys).value == value)
  }

  @Test func theCursorStandsBehindTheLettersFound() throws {
    var surface = Surface(size: Size(rows: 1, columns: 40))
    try field("up").draw(into: &surface, isFocused: true)
    #expect(surface.lines[0].hasPrefix("Newtown upon Mere"))
    #expect(surface.cursor == Position(row: 0, column: 10))
  }

  @Test func aPasteChoosesWhatItNames() throws {
    var field = ChoiceField(Self.sixty)
    field.insert("newtown UPON mere\n")
    #expect(field.value == "Newtown upon Mere")
    field.insert("district")
    #expect(field.value == "Newtown upon Mere")
  }
}
