import Casework
import Letters
import Testing

@Suite("Templates of letters")
struct LetterTemplateTests {
  private func template(_ body: String, heading: String = "{{! decision: A decision }}") throws -> LetterTemplate {
    try LetterTemplate(name: "mine", source: heading + "\n" + body)
  }

  private func text(_ body: String, _ desk: LetterDesk = LetterDesk()) throws -> String {
    try template(body).text(desk.values)
  }

  @Test("What the program brings is sound, and there is a template for each kind but 'other'")
  func shipped() {
    let templates = LetterTemplates()
    #expect(templates.problems == [])
    #expect(Set(templates.all.map(\.kind)) == Set(LetterKind.allCases).subtracting([.other]))
  }

  @Test(
    "A first line that says what it is has to be there", arguments: ["", "Dear", "{{! letter: x }}", "{{! decision }}"])
  func heading(first: String) {
    let error = #expect(throws: LetterTemplateError.self) { try LetterTemplate(name: "mine", source: first + "\nDear") }
    #expect(error?.line == 1)
    #expect(error?.description.contains("{{! KIND: TITLE }}") == true)
  }

  @Test(
    "A tag that no value answers is refused with its line, wherever it stands",
    arguments: [
      "{{nobody}}", "{{#decision}}{{nobody}}{{/decision}}", "{{^decision}}{{nobody}}{{/decision}}", "{{{nobody}}}",
      "{{#nobody}}x{{/nobody}}", "{{case.nobody}}",
    ])
  func unknown(body: String) {
    let error = #expect(throws: LetterTemplateError.self) { try template("Dear\n" + body) }
    #expect(error?.line == 3)
    #expect(error?.sentence.contains("ombud letters fields") == true)
  }

  @Test("What cannot be read is refused with its line")
  func unreadable() {
    let error = #expect(throws: LetterTemplateError.self) { try template("Dear\n{{#decision}}") }
    #expect(error.map { (2...4).contains($0.line) } == true, "\(String(describing: error))")
  }

  @Test("A template cannot take in another one", arguments: ["{{> other}}", "{{<other}}{{/other}}", "{{$x}}{{/x}}"])
  func partials(body: String) {
    #expect(throws: LetterTemplateError.self) { try template(body) }
  }

  @Test("Text of the case is put in as it is: no sign of it is read as a tag, or written as HTML")
  func verbatim() throws {
    #expect(
      try text("{{summary}}", LetterDesk { $0.summary = "{{decision}} & <b>" }) == "{{decision}} & <b>")
  }

  @Test("A value that is not there stands as a gap where it is printed, and leaves out what is about it")
  func gaps() throws {
    let body =
      "{{decision_reasons}}{{#signposted_to}} or {{signposted_to}}{{/signposted_to}}{{^signposted_to}}!{{/signposted_to}}"
    #expect(try text(body) == "[[decision_reasons]]!")
    let told = LetterDesk {
      $0.decisionReasons = "Too early."
      $0.signpostedTo = "The council"
    }
    #expect(try text(body, told) == "Too early. or The council")
    #expect(WrittenLetter.gaps(in: try text(body)) == ["decision_reasons"])
  }

  @Test("Blank lines at both ends and blanks at the ends of lines go")
  func trimmed() throws {
    #expect(try text("\n\nDear  \n\nx\n\n") == "Dear\n\nx")
  }

  @Test(
    "An office's file replaces the template of its name; one that is not sound leaves the one that the program brings")
  func own() {
    let sound = LetterTemplates(files: [("update", "/x/update.mustache", "{{! update: Ours }}\nHello")])
    #expect(sound.named("update")?.title == "Ours")
    #expect(sound.named("update")?.path == "/x/update.mustache")
    let unsound = LetterTemplates(files: [("update", "/x/update.mustache", "{{! update: Ours }}\n{{x}}")])
    #expect(unsound.named("update")?.title == "Update")
    #expect(unsound.problems.map(\.description).first?.hasPrefix("/x/update.mustache:2: ") == true)
  }

  @Test("A letter in Welsh is used where that was agreed, and only there")
  func welsh() {
    let templates = LetterTemplates(files: [
      ("update.cy", "/x/update.cy.mustache", "{{! update: Diweddariad }}\nShwmae")
    ])
    let plain = LetterDesk()
    #expect(templates.chosen("update", for: plain.situation.file)?.title == "Update")
    let agreed = LetterDesk(adjustment: "Letters in Welsh, please")
    #expect(templates.chosen("update", for: agreed.situation.file)?.title == "Diweddariad")
    let proposals = templates.proposals(agreed.situation, by: agreed.writer, on: agreed.today)
    #expect(proposals.filter { $0.kind == .update }.map(\.title) == ["Diweddariad"])
    #expect(proposals.allSatisfy { $0.adjustments == ["Letters in Welsh, please"] })
  }

  @Test("A letter is addressed to its first recipient, as they asked")
  func addressed() throws {
    #expect(try text("Dear {{salutation}}") == "Dear Ms Okafor")
    #expect(try text("Dear {{salutation}}", LetterDesk(formOfAddress: "Jane")) == "Dear Jane")
    #expect(
      try text("{{recipient_name}}\n{{recipient_address}}\n{{today}}")
        == "Ms Jane Okafor\n1 High Street\nAB1 2CD\n3 March 2026")
  }
}
