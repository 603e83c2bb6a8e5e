/// What changed about an MP of a case: the MP died or left office, or the complainant moved (SM 2.42–2.50).
public enum MemberChangeAssessment {
  public static let member = Field(
    "mp", "MP", .part(.party), required: true, help: "The MP who referred the complaint or assisted in making it.",
    paragraph: "SM-2.42#2")
  public static let change = Field(
    "change", "Change", .choice(of: MemberChange.self), help: "What happened while we handle the case.",
    paragraph: "SM-2.42#2")
  public static let on = Field(
    "changed-on", "On", .date, help: "The day of the death, of leaving office, or of the move.",
    paragraph: "SM-2.42#2", direction: .past)
  public static let successor = Field(
    "successor", "Successor or new MP", .party,
    help: "The MP who follows in the seat, or after a move the complainant's new MP, among the parties.",
    paragraph: "SM-2.47")
  public static let electedOn = Field(
    "elected-on", "Elected on", .date, help: "The day on which the successor was elected.", paragraph: "SM-2.43",
    direction: .past)
  public static let told = Field(
    "complainant-told", "Complainant told of the copy", .flag,
    help: "The complainant was told that the new MP will get a copy of the decision or report.",
    paragraph: "SM-2.43")
  public static let introduction = Field(
    "introduction", "First contact with the new MP", .choice(of: MemberIntroduction.self),
    help: "During an investigation: at once, or only with the draft or final report.", paragraph: "SM-2.45")
  public static let retired = Field(
    "asked-to-make-inactive", "Asked to make old record inactive", .flag,
    help: "It was requested that the former MP's record be made inactive.", paragraph: "SM-2.47")
  public static let copyWanted = Field(
    "copy-requested", "Complainant asks for a copy to the new MP", .flag,
    help: "After a move: the complainant asks us to send the decision or report to the new MP too.",
    paragraph: "SM-2.50")

  static let definition = AssessmentDefinition(
    .assessMemberChange, "Record a change of MP", question: "Who is the MP of the case?",
    help: "Records that an MP of the case died or left office, or that the complainant moved, and who follows.",
    questions: [change, on, successor, electedOn, told, introduction, retired, copyWanted], part: member,
    stages: .intake ... .closed, target: .anyCase, objection: objection, standing: standing)

  /// Who changes is an MP of the case, and somebody else follows: otherwise nobody could be sent the decision (SM-2.42#2).
  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let former = act.file.party(act.command.number(member))
    if former?.role != .memberOfParliament {
      return .field(member, "\(act.file.name(of: former)) is no MP of the case.")
    }
    guard let next = act.file.party(act.sheet(.memberChange).number(successor)) else { return nil }
    if next.id == former?.id { return .field(successor, "is the MP who changed; add the new one as a party first.") }
    if next.role != .memberOfParliament {
      return .field(successor, "\(act.file.name(of: next)) is no MP of the case; add the new one as a party first.")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let members = CaseMembers(at)
    let rules: [RequirementID] = ["SM-2.42#2a", "SM-2.43a", "SM-2.46b", "SM-2.48"]
    let said = rules.compactMap(at.outcome).joined(separator: "; ")
    let names = members.current.map { at.file.name(of: $0) }.joined(separator: ", ")
    let text = names.isEmpty ? "Nobody yet." : "\(names)."
    let isElected = sheet[successor] != nil || sheet.choice(change) == MemberChange.moved
    return AssessmentStanding(
      names.isEmpty ? .notKnown : .yes, said.isEmpty ? text : "\(text) \(said).",
      missing: (sheet[change] == nil ? [change] : []) + (isElected ? [] : [successor]),
      paragraphs: ["SM-2.42#2a"] + rules.dropFirst().filter(at.applies))
  }
}

/// What changed about an MP.
public enum MemberChange: String, Codable, Sendable, CaseIterable {
  case dies
  case leaves = "leaves office"
  case moved = "complainant moved to another constituency"
}

/// When a new MP hears of us first (SM-2.45). The words are ours.
public enum MemberIntroduction: String, Codable, Sendable, CaseIterable {
  case now = "contact now"
  case withReport = "contact when the report issues"
}
