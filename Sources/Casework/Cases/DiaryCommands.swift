/// Commands about the diary of a case.
public enum DiaryCommands {
  public static let on = Field(
    "on", "On", .date, required: true, help: "The day.", paragraph: "SM-1.34a", direction: .future)
  public static let text = Field("text", "Text", .text, required: true, help: "What is planned.")
  public static let party = Field(
    "party", "Party", .party, help: "Whom to contact then, for a planned contact.", paragraph: "SM-1.34a")
  public static let entry = Field(
    "entry", "Diary date", .part(.diaryDate), required: true, help: "The date that is done.")

  public static let add = CommandDefinition(
    .diaryAdd, "Add a diary date", .contact, on: .anyCase,
    help: "Puts a date in the case's diary; with a party it is a planned contact.", fields: [on, text, party]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard let day = act.command.day(on) else { return }
      file.diary.append(
        DiaryDate(
          id: keys.next(), caseID: file.case.id, on: day, text: act.command.text(text) ?? "",
          party: act.command.number(party), by: act.actor.id))
    }
  }

  public static let done = CommandDefinition(
    .diaryDone, "Tick off a diary date", .contact, on: .anyCase, help: "Marks a diary date as done.", fields: [entry]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.diary.firstIndex(where: { $0.id == act.command.number(entry) }) else { return }
      if file.diary[index].doneAt != nil { throw .field(entry, "was ticked off already.") }
      file.diary[index].doneAt = act.occurred
    }
  }
}
