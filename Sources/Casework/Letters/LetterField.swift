/// A named value that a letter's template may use: the whole of what a template sees of a case.
public enum LetterField: String, Sendable, CaseIterable {
  case today
  case caseReference = "case_reference"
  case recipientName = "recipient_name"
  case recipientAddress = "recipient_address"
  case salutation
  case complainantName = "complainant_name"
  case organisation
  case receivedOn = "received_on"
  case summary
  case decision
  case decisionReasons = "decision_reasons"
  case nextSteps = "next_steps"
  case signpostedTo = "signposted_to"
  case informationAskedFor = "information_asked_for"
  case replyBy = "reply_by"
  case adjustmentAsked = "adjustment_asked"
  case adjustmentOutcome = "adjustment_outcome"
  case adjustmentReasons = "adjustment_reasons"
  case prisonNumber = "prison_number"
  case mpName = "mp_name"
  case writerName = "writer_name"
  case writerRole = "writer_role"
  case isByPost = "is_by_post"
  case isForComplainant = "is_for_complainant"
  case isHealth = "is_health"
  case isPrisoner = "is_prisoner"

  /// What it holds, for whoever writes a template.
  public var meaning: String {
    switch self {
    case .today: "the day on which the letter is written: 3 March 2026"
    case .caseReference: "the case's reference"
    case .recipientName: "the first recipient's title and name"
    case .recipientAddress: "the first recipient's address and postcode, a line each"
    case .salutation: "how the first recipient is addressed after 'Dear': as they asked, or by title and last name"
    case .complainantName: "the complainant's title and name"
    case .organisation: "the organisation complained about"
    case .receivedOn: "the day on which the complaint was received"
    case .summary: "what is complained about"
    case .decision: "the decision: the reason why we do not investigate"
    case .decisionReasons: "the reasons of the decision"
    case .nextSteps: "what the complainant is advised to do next, a line each"
    case .signpostedTo: "the organisation that the complainant is directed to"
    case .informationAskedFor: "what the last open request for information asks for"
    case .replyBy: "the day by which it is to be answered"
    case .adjustmentAsked: "the adjustment that was last decided"
    case .adjustmentOutcome: "what was decided about it"
    case .adjustmentReasons: "why"
    case .prisonNumber: "the complainant's prison number"
    case .mpName: "the MP who is a party of the case"
    case .writerName: "the name of whoever writes the letter"
    case .writerRole: "their role"
    case .isByPost: "yes where it goes by post; for sections"
    case .isForComplainant: "yes where the first recipient is the complainant; for sections"
    case .isHealth: "yes in a health case; for sections"
    case .isPrisoner: "yes where the complainant is a prisoner; for sections"
    }
  }

  /// Whether it is only asked about, by a section, and never printed.
  public var isCondition: Bool { [.isByPost, .isForComplainant, .isHealth, .isPrisoner].contains(self) }
}

/// The values of a letter, from the case as it stands. What the case does not have has no value.
public struct LetterValues: Sendable {
  private let at: Situation
  private let recipient: Party?
  private let method: Channel
  private let writer: Staff
  private let today: Day

  /// - Parameter recipients: whom the letter is for; it is addressed to the first.
  public init(_ at: Situation, to recipients: [Party], method: Channel, by writer: Staff, on today: Day) {
    self.at = at
    self.method = method
    recipient = recipients.first
    self.writer = writer
    self.today = today
  }

  /// The value of a field; nil where the case has none. A condition is `yes` or nil.
  public subscript(field: LetterField) -> String? {
    let file = at.file
    let value: String? =
      switch field {
      case .today: today.letterText
      case .caseReference: file.case.reference
      case .organisation: file.organisationName
      case .receivedOn: file.case.receivedAt.day.letterText
      case .summary: file.case.summary
      case .recipientName, .recipientAddress, .salutation, .complainantName, .mpName, .prisonNumber: person(field)
      case .decision, .decisionReasons, .nextSteps, .signpostedTo: decision(field)
      case .informationAskedFor: file.informationRequests.last(where: \.isOpen)?.text
      case .replyBy: file.informationRequests.last(where: \.isOpen)?.replyBy?.letterText
      case .adjustmentAsked: decidedAdjustment?.request
      case .adjustmentOutcome: decidedAdjustment?.outcome?.rawValue
      case .adjustmentReasons: decidedAdjustment?.reasons
      case .writerName: writer.name
      case .writerRole: writer.role.rawValue
      case .isByPost: yes(method == .letter)
      case .isForComplainant: yes(recipient?.role == .complainant)
      case .isHealth: yes(file.case.jurisdiction == .health)
      case .isPrisoner: yes(file.complainant?.isPrisoner == true)
      }
    return value?.isEmpty == false ? value : nil
  }

  private func yes(_ isSo: Bool) -> String? { isSo ? "yes" : nil }

  private var decidedAdjustment: Adjustment? {
    at.file.adjustments.filter { $0.outcome != nil }.max {
      ($0.decidedAt ?? $0.requestedAt) < ($1.decidedAt ?? $1.requestedAt)
    }
  }

  private func person(_ field: LetterField) -> String? {
    let file = at.file
    let person = file.person(of: recipient)
    switch field {
    case .recipientName: return person?.fullName ?? recipient.map { file.name(of: $0) }
    case .recipientAddress:
      return person.map { person in
        (person.address.split(separator: "\n").map(String.init) + [person.postcode]).filter { !$0.isEmpty }
          .joined(separator: "\n")
      }
    case .salutation: return person?.salutation
    case .complainantName: return file.complainant?.fullName
    case .prisonNumber: return file.complainant?.prisonNumber
    default: return file.parties(.memberOfParliament).first.map { file.name(of: $0) }
    }
  }

  private func decision(_ field: LetterField) -> String? {
    let row = at.file.case
    switch field {
    case .decision: return row.decision == DecisionCommands.passed ? nil : row.decision
    case .decisionReasons: return row.decision == DecisionCommands.passed ? nil : row.decisionReasons
    case .nextSteps: return row.nextSteps.map { "- \($0)" }.joined(separator: "\n")
    default: return row.signpostedTo
    }
  }
}

extension Person {
  /// How a letter addresses the person after 'Dear': as they asked (SM-1.32), else formally, else by the whole name.
  public var salutation: String {
    if !formOfAddress.isEmpty { return formOfAddress }
    return title.isEmpty ? fullName : [title, lastName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
