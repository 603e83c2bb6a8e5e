/// Commands about notes.
public enum NoteCommands {
  public static let text = Field("text", "Text", .longText, required: true, help: "What there is to remember.")
  public static let watchesRisk = Field(
    "watches-risk", "For monitoring risk", .flag,
    help: "It is no risk now, but helps to see one coming: it is shown with the risks and changes no rating.",
    paragraph: "SM-10.23")

  public static let add = CommandDefinition(
    .noteAdd, "Add a note", .papers, on: .anyCase, help: "Adds a note to the case.", fields: [text, watchesRisk]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      var note = Note(
        id: keys.next(), caseID: file.case.id, text: act.command.text(text) ?? "", at: act.occurred, by: act.actor.id)
      note.watchesRisk = act.command.flag(watchesRisk)
      file.notes.append(note)
    }
  }
}
