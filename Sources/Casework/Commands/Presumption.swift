/// What a form answers by itself, from what is on record and from what was typed in its other fields. It is shown like any other value, and for
/// anybody to change: only what is then saved is recorded.
public enum Presumption {
  /// What the form of a command begins with on a case, beside what is on record there and what it was opened for.
  ///
  /// - Parameter next: what is open on the case.
  public static func beginnings(
    of command: CommandName, on file: CaseFile, next: [OpenStep], today: Day
  ) -> [String: String] {
    var values = CommandTable.definition(of: command).isDecision ? agreed(next.filter { $0.command == command }) : [:]
    switch command {
    case .contactLog where file.hasCallBehindIt(on: today):
      values[ContactCommands.direction.name] = ContactDirection.incoming.rawValue
      values[ContactCommands.channel.name] = file.case.channel
    case .caseDecline where file.conversations.last.map({ $0.channel.isCall && $0.at.day == today }) == true:
      values[DecisionCommands.channel.name] = DecisionChannel.telephone.rawValue
    case .letterChange, .letterReady:
      values[WritingCommands.number.name] = only(file.writtenLetters.filter { $0.state == .draft })
    case .letterRecord: values[LetterCommands.written.name] = only(file.writtenLetters.filter(\.state.maySend))
    case .casePass where !file.case.summary.isBlank: values[DecisionCommands.summary.name] = file.case.summary
    case .caseClose where values[DecisionCommands.code.name] == nil:
      // Most decisions have a code of their own name.
      values[DecisionCommands.code.name] = file.case.decision.flatMap { decision in
        ClosureCode.all.map(\.name).first { $0 == decision }
      }
    default: break
    }
    return values
  }

  /// What follows in other fields from what is typed; nil for what follows no more.
  ///
  /// - Parameter earlierCases: how many earlier cases of the complainant were found; nil while nobody looked with the ``identifying`` values
  ///   as they are now.
  public static func following(
    in command: CommandName, from typed: [String: String], on file: CaseFile?, earlierCases: Int?
  ) -> [String: String?] {
    switch command {
    case .caseNew:
      var following: [String: String?] = [
        // An enquiry where it is unclear whether an investigation is asked for, else a complaint (SM-1.3).
        CaseCommands.recordType.name: typed[CaseCommands.investigationAsked.name].flatMap(Answered.init(rawValue:)).map
        {
          ($0 == .yes ? RecordType.complaint : .enquiry).rawValue
        }
      ]
      if !isRecognisable(typed) {
        following[CaseCommands.earlierMatch.name] = .some(nil)
      } else if let earlierCases {
        following[CaseCommands.earlierMatch.name] = .some(earlierCases == 0 ? EarlierMatch.none.rawValue : nil)
      }
      return following
    case .contactLog:
      let isVerified = typed[ContactCommands.identity.name] == IdentityResult.verified.rawValue
      let asked = (typed[ContactCommands.identityQuestions.name] ?? "").split(separator: ";").count {
        !String($0).isBlank
      }
      return [ContactCommands.identityCorrect.name: isVerified && asked > 0 ? String(asked) : nil]
    case .riskRate: return file.map { rating(typed, on: $0) } ?? [:]
    case .letterRecord:
      let number = typed[LetterCommands.written.name].flatMap { Int64($0) }
      let letter = file?.writtenLetters.first { $0.id == number }
      return [
        LetterCommands.kind.name: letter?.kind.rawValue, LetterCommands.method.name: letter?.method.rawValue,
        LetterCommands.to.name: letter?.recipients.map(String.init).joined(separator: "; "),
      ]
    default: return [:]
    }
  }

  private static func only(_ letters: [WrittenLetter]) -> String? {
    letters.count == 1 ? letters.first.map { String($0.id) } : nil
  }

  /// What is on record of the risk that is rated anew; a choice between Medium and Low only while it stands in the cell that it was made in.
  private static func rating(_ typed: [String: String], on file: CaseFile) -> [String: String?] {
    typealias Fields = RiskCommands
    let number = typed[Fields.risk.name].flatMap { Int64($0) }
    var values = file.risks.first { $0.id == number }?.proposal ?? [:]
    func hasMoved(_ fields: [Field]) -> Bool {
      fields.contains { field in typed[field.name].map { !$0.isBlank && $0 != values[field.name] } ?? false }
    }
    let isMoved = hasMoved([Fields.likelihood, Fields.impact])
    let isMovedAfter = hasMoved([Fields.expectedLikelihood, Fields.expectedImpact])
    if isMoved { values[Fields.lowReason.name] = nil }
    if isMovedAfter { values[Fields.expectedLowReason.name] = nil }
    if isMoved || isMovedAfter { values[Fields.mediumReason.name] = nil }
    let names = CommandTable.definition(of: .riskRate).fields.map(\.name).filter {
      ![Fields.risk.name, Fields.aim.name, Fields.mitigation.name].contains($0)
    }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, values[$0]) })
  }

  /// The fields by whose values earlier cases of a complainant are found (SM-1.1).
  public static let identifying = [CaseCommands.person] + recognising + [PersonFields.lastName]

  /// A surname finds nothing by itself: many people have it.
  private static func isRecognisable(_ typed: [String: String]) -> Bool {
    func isTyped(_ field: Field) -> Bool { typed[field.name]?.isBlank == false }
    return isTyped(PersonFields.lastName) && recognising.contains(where: isTyped)
  }

  /// What finds them together with a surname.
  private static let recognising = [
    PersonFields.firstName, PersonFields.dateOfBirth, PersonFields.telephone, PersonFields.email,
  ]

  /// The values on which all that is open for a decision agrees.
  private static func agreed(_ steps: [OpenStep]) -> [String: String] {
    guard let first = steps.first else { return [:] }
    return first.proposal.filter { name, value in steps.allSatisfy { $0.proposal[name] == value } }
  }
}

extension CaseFile {
  /// Whether the case was opened on a call of this day of which nothing is logged yet.
  fileprivate func hasCallBehindIt(on today: Day) -> Bool {
    contacts.isEmpty && self.case.receivedAt.day == today && Channel(rawValue: self.case.channel)?.isCall == true
  }
}
