import Casework
import Testing

/// What a command refers to must exist, whoever made the command: not all of them come through the reader of fields.
@Suite struct ReferenceTests {
  @Test(arguments: [
    (CommandName.contactNoReply, ContactCommands.unanswered, FieldValue.number(999), "no contact of C-"),
    (.partyChange, PartyCommands.party, .number(999), "no party of C-"),
    (.letterRecord, LetterCommands.to, .list(["999"]), "no party of C-"),
    (.letterRecord, LetterCommands.to, .list(["Jane"]), "no party of C-"),
    (.letterRecord, LetterCommands.enclosures, .list(["999"]), "no document of C-"),
    (.caseAllocate, DecisionCommands.to, .number(999), "nobody on the staff list"),
  ])
  func isRefused(name: CommandName, field: Field, value: FieldValue, words: String) throws {
    let scene = try Scene.plain()
    let actor = try #require(scene.draft.office.member(login: "dana"))
    var command = Command(name, case: scene.file.case.reference, [field.name: value])
    for needed in CommandTable.definition(of: name).fields where needed.isRequired && needed.name != field.name {
      command.values[needed.name] = needed.type == .parties ? .list(["1"]) : .text(needed.type.options.first ?? "x")
    }
    let refusal = #expect(throws: Refusal.self) {
      try Decision.decide(
        command, by: actor, at: Moment(secondsSince1970: 1_772_535_600), in: scene.draft, scheme: .phso,
        guidance: .current)
    }
    #expect(refusal?.description.contains(words) == true, "\(String(describing: refusal))")
  }
}
