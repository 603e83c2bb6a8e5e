/// Commands about the diary of a case.
public enum DiaryCommands {
  public static let add = CommandDefinition.notYet(.diaryAdd)

  public static let done = CommandDefinition.notYet(.diaryDone)
}
