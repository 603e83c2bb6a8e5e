import Terminal
import Testing

@Suite final class FormTests {
  private var form = Form(fields: [
    FormField("name", label: "Name", help: "As in the letter", isRequired: true),
    FormField(
      "kind", label: "Kind", control: .choice(ChoiceField([Choice("Letter"), Choice("Email"), Choice("Lift")]))),
    FormField(
      "age", label: "Age", validation: { value, _ in value.isEmpty || Int(value) != nil ? nil : "not a number" },
      completion: { $0 == "t" ? "33" : $0 }),
    FormField("reference", label: "Reference", control: .text(TextField("C-1", isReadOnly: true))),
    FormField("note", label: "Note", control: .area(TextArea(rows: 2, columns: 20))),
    FormField("end", label: "End"),
  ])

  private func press(_ keys: String) throws -> FormOutcome {
    var outcome = FormOutcome.ignored
    for key in try #require(Key.sequence(keys)) { outcome = form.handle(key) }
    return outcome
  }

  private func draw(rows: Int = 10) -> Surface {
    var surface = Surface(size: Size(rows: rows, columns: 40))
    form.draw(into: &surface)
    return surface
  }

  @Test func fieldsAreFilledOneAfterTheOther() throws {
    #expect(try press("Ann<Enter>e<Tab>t<Down>long<Tab>last<Enter>") == .atEnd)
    #expect(
      form.submit()
        == .submitted([
          "name": "Ann", "kind": "Email", "age": "33", "reference": "C-1", "note": "long", "end": "last",
        ]))
  }

  @Test func theFirstCharacterTakesThePlaceOfWhatWasFilledIn() throws {
    form.values = ["name": "Ann", "end": "last", "note": "long"]
    #expect(try press("Bob<Tab>") == .moved)
    #expect(form.values["name"] == "Bob")
    form.setFocus(to: "end")
    #expect(draw().style(row: 6, column: 13)?.attributes.contains(.reverse) == true)
    #expect(form.paste("first") == .edited(identifier: "end"))
    #expect(form.values["end"] == "first")
    form.setFocus(to: "note")
    _ = try press("er")
    #expect(form.values["note"] == "longer", "a long text is never replaced at a stroke")
  }

  @Test func whatIsFilledInIsGoneOnWithWhereItIsEditedOrTyped() throws {
    form.values = ["name": "Ann", "end": "last"]
    _ = try press("<Left><Right>e")
    #expect(form.values["name"] == "Anne", "an arrow key edits")
    form.setFocus(to: "end")
    _ = try press(" word")
    #expect(form.values["end"] == "last word", "a blank goes on behind")
    _ = try press("<BackTab><Tab>s")
    #expect(form.values["end"] == "last words", "what was typed is not replaced when its field is entered again")
    form.values = ["name": "Bell"]
    form.goOnTyping()
    form.setFocus(to: "name")
    _ = try press("s")
    #expect(form.values["name"] == "Bells")
  }

  /// A form of two fields whose helps take several rows of 40 columns, and one.
  private func longHelp(_ help: String) -> Form {
    Form(fields: [FormField("a", label: "A", help: help), FormField("b", label: "B", help: "Short.")])
  }

  @Test func helpThatIsTooLongForOneRowHasTheRowsItTakes() {
    var form = longHelp("What the search for earlier contacts by this person showed.")
    var surface = Surface(size: Size(rows: 18, columns: 40))
    form.draw(into: &surface)
    #expect(surface.lines.suffix(2) == ["What the search for earlier contacts by", "this person showed."])
    _ = form.handle(.down)
    surface = Surface(size: Size(rows: 18, columns: 40))
    form.draw(into: &surface)
    #expect(surface.lines[16].isEmpty && surface.lines[17] == "Short." && surface.lines[1].hasPrefix("  B"))
  }

  @Test func helpThatIsTooLongForItsRowsSaysSo() {
    let form = longHelp(String(repeating: "many words ", count: 30))
    for rows in [3, 4, 18] {
      var surface = Surface(size: Size(rows: rows, columns: 40))
      form.draw(into: &surface)
      #expect(surface.lines[rows - 1].hasSuffix("…"), "\(rows) rows")
      #expect(
        surface.lines[0].hasPrefix("  A") && surface.lines.filter { $0.contains("words") }.count == min(3, rows - 1))
    }
  }

  @Test func complaintHasTheRowsOfTheHelp() {
    var form = longHelp("What the search for earlier contacts by this person showed.")
    form.setError("is not what anybody would have expected to see there", for: "a")
    var surface = Surface(size: Size(rows: 18, columns: 40))
    form.draw(into: &surface)
    #expect(surface.lines.suffix(2).joined(separator: " ") == "A: is not what anybody would have expected to see there")
  }

  @Test func drawnWithLabelsHelpAndCursor() throws {
    _ = try press("Ann")
    let surface = draw(rows: 8)
    #expect(
      surface.lines == [
        "* Name      Ann", "  Kind", "  Age", "  Reference C-1", "  Note", "", "  End", "As in the letter",
      ])
    #expect(surface.cursor == Position(row: 0, column: 15))
  }

  @Test func aBadValueIsToldOnLeavingAndHoldsNobody() throws {
    #expect(try press("<Tab><Tab>x<Tab>") == .moved)
    #expect(form.focusedIdentifier == "note")
    _ = try press("<BackTab>")
    #expect(draw().lines.last == "Age: not a number")
    #expect(draw().lines[2].hasPrefix("✗ Age"))
    #expect(try press("<BackTab>") == .moved)
    _ = try press("<Tab>4")
    #expect(draw().lines.last == "")
  }

  @Test func submittingGoesToTheFirstBadField() throws {
    #expect(form.submit() == .refused)
    #expect(form.focusedIdentifier == "name")
    #expect(draw().lines.last == "Name: is needed")
  }

  @Test func aLongFormShowsThePageOfTheFocus() throws {
    #expect(
      draw(rows: 4).lines == [
        "* Name      Ann".replacing("Ann", with: "").trimmed, "  Kind", "  Age", draw(rows: 4).lines[3],
      ])
    _ = try press("<Tab><Tab><Tab>")
    let surface = draw(rows: 4)
    #expect(surface.lines[0] == "  Reference C-1")
    #expect(surface.lines[3].hasSuffix("2/3"))
    #expect(surface.cursor == Position(row: 1, column: 12))
  }

  @Test func lettersThatFitNoChoiceMakeNoneOfAnotherWord() {
    var field = ChoiceField(["in person", "letter", "online form", "telephone", "text relay"].map { Choice($0) })
    for letter in "post" { _ = field.handle(.character(letter)) }
    #expect(field.value == "post" && field.selection == nil)
    var answer = ChoiceField([Choice("yes"), Choice("no")])
    for letter in "yn" { _ = answer.handle(.character(letter)) }
    #expect(answer.value == "no")
  }

  @Test func choicesAreTyped() throws {
    _ = try press("<Tab>li")
    #expect(form.values["kind"] == "Lift")
    _ = try press("<Right>")
    #expect(form.values["kind"] == "Letter")
    _ = try press("<Left><Left>")
    #expect(form.values["kind"] == "Email")
    _ = try press("<Delete>")
    #expect(form.values["kind"] == "")
  }

  @Test func aDraftComesBack() {
    form.values = ["name": "Ann", "note": "one\ntwo", "unknown": "x"]
    #expect(form.values["name"] == "Ann")
    #expect(form.values["note"] == "one\ntwo")
    #expect(form.values["unknown"] == nil)
  }

  @Test func aPasteDoesNotSubmit() {
    #expect(form.paste("Ann\nB\n") == .edited(identifier: "name"))
    #expect(form.values["name"] == "Ann B ")
    #expect(form.focusedIdentifier == "name")
  }

  @Test func escapeCancelsAndStrangeKeysAreLeft() {
    #expect(form.handle(.escape) == .cancelled)
    #expect(form.handle(.function(5)) == .ignored)
  }

  @Test func aRefusalFromOutsideIsShown() {
    form.setError("needs a manager", for: "end")
    form.setFocus(to: "end")
    #expect(form.fields.last?.error == nil || draw().lines.last == "End: needs a manager")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Long forms: titles over what belongs together, pages of whole sections, keys from one to the next.
@Suite struct FormSectionTests {
  private static func form(_ sizes: [Int]) -> Form {
    Form(
      fields: sizes.enumerated().flatMap { section, size in
        (0..<size).map { number in
          var field = FormField("\(section).\(number)", label: "Field \(section).\(number)")
          if number == 0 { field.section = "Section \(section)" }
          return field
        }
      })
  }

  private func lines(_ form: Form, rows: Int) -> [String] {
    var surface = Surface(size: Size(rows: rows, columns: 40))
    form.draw(into: &surface)
    return surface.lines.filter { !$0.isEmpty }
  }

  @Test func aSectionStaysWholeWhereItFits() {
    var form = Self.form([2, 3, 2])
    #expect(
      lines(form, rows: 7) == ["Section 0", "  Field 0.0", "  Field 0.1", String(repeating: " ", count: 37) + "1/3"])
    _ = form.moveSection(1)
    #expect(lines(form, rows: 7).prefix(2) == ["Section 1", "  Field 1.0"])
    #expect(lines(form, rows: 12).prefix(5).last == "  Field 1.0")
  }

  @Test func aSectionThatIsTooLongIsDividedAndSaysItsTitleAgain() {
    var form = Self.form([7])
    form.setFocus(to: "0.6")
    #expect(lines(form, rows: 5).prefix(2) == ["Section 0", "  Field 0.6"])
  }

  @Test func fromSectionToSectionAndBack() {
    var form = Self.form([2, 3, 2])
    _ = form.handle(.tab)
    var way: [String] = []
    for direction in [-1, -1, 1, 1, 1, 1, -1, -1] {
      let outcome = form.moveSection(direction)
      way.append("\(outcome) \(form.focusedIdentifier ?? "")")
    }
    #expect(
      way == [
        "moved 0.0", "ignored 0.0", "moved 1.0", "moved 2.0", "moved 2.1", "atEnd 2.1", "moved 2.0", "moved 1.0",
      ])
  }

  @Test func complaintsAreGoneThroughAndRound() {
    var form = Self.form([2, 3])
    form.focusError()
    #expect(form.focusedIdentifier == "0.0")
    for field in ["0.1", "1.2"] { form.setError("is wrong", for: field) }
    form.focusError()
    #expect(form.focusedIdentifier == "0.1")
    form.focusError(afterFocus: true)
    #expect(form.focusedIdentifier == "1.2")
    form.focusError(afterFocus: true)
    #expect(form.focusedIdentifier == "0.1")
  }
}
