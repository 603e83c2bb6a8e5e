/// Commands about notes.
public enum NoteCommands {
  public static let text = Field("text", "Text", .longText, required: true, help: "What there is to remember.")

  public static let add = CommandDefinition(
    .noteAdd, "Add a note", .papers, on: .anyCase, help: "Adds a note to the case.", fields: [text]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      file.notes.append(
        Note(
          id: keys.next(), caseID: file.case.id, text: act.command.text(text) ?? "", at: act.occurred,
          by: act.actor.id))
    }
  }
}
