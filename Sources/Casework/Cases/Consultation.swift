/// A question put to somebody in or outside the office about a case, and the answer: a manager, the Legal Team, an MP's office.
public struct Consultation: Record {
  public static let table = RecordTable.consultation

  public let id: Int64
  public let caseID: Int64
  public var with: Consulted
  public var topic: String
  public var question: String
  public var answer: String?
  /// What was settled by it.
  public var outcome: ConsultationOutcome?
  public var askedAt: Moment
  public var answeredAt: Moment?
  public var by: Int64

  public init(
    id: Int64, caseID: Int64, with: Consulted, topic: String, question: String, askedAt: Moment, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.with = with
    self.topic = topic
    self.question = question
    self.askedAt = askedAt
    self.by = by
  }
}

/// Who may be asked about a case.
public enum Consulted: String, Codable, Sendable, CaseIterable {
  case lineManager = "line manager"
  case parliamentaryManager = "manager of the parliamentary team"
  case legalTeam = "Legal Team"
  case disputeResolutionTeam = "Dispute Resolution team"
  case assistantDirector = "Assistant Director"
  case jointWorkingTeam = "joint working team"
  case leadClinician = "lead clinician"
  case memberOfParliament = "MP's office"
  case organisation = "organisation"
  case otherHandler = "other complaint handler"
}

/// What an answer says to the question, where it was one of yes or no.
public enum ConsultationOutcome: String, Codable, Sendable, CaseIterable {
  case agreed
  case notAgreed = "not agreed"
  case advice = "advice given"
}

extension CaseFile {
  /// What somebody was asked about a topic and has answered, oldest first, in this opening of the case.
  func consultations(_ with: Consulted, on topic: ConsultationTopic, isAnswered: Bool = true) -> [Consultation] {
    consultations.filter { consultation in
      consultation.with == with && consultation.topic == topic.rawValue && (!isAnswered || consultation.answer != nil)
        && self.case.restartedAt.map { consultation.askedAt >= $0 } ?? true
    }
  }
}
