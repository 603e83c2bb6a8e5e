import Casework

/// Which cases of the queue, in which order. Every one is read along an index, so that a page costs the same wherever it is.
public enum QueueSelection: Sendable, Hashable {
  /// Every open case.
  case open(by: QueueOrder)
  /// Every case, newest first.
  case all
  /// The open cases of one member of staff, by due date.
  case owned(by: Int64)
  /// The open cases of several, by due date.
  case team([Int64])
  /// The open cases that nobody has, and those of people who have left and whom nobody succeeded, oldest first.
  case unallocated(andOf: [Int64])
  /// Imported forms whose earlier contacts nobody has looked at yet (SM-1.1), oldest first.
  case received
  /// The open cases that something is late on that day, longest first.
  case overdue(on: Day)
  /// The closed cases, last closed first.
  case closed
  /// Cases with a standing divergence, newest first.
  case diverged
  /// Cases with a divergence that was recorded afterwards and waits for its explanation, newest first.
  case unexplained
  /// Cases with an approval that waits for an answer, newest first.
  case waiting(ApprovalWait)

  /// The selection that a named view stands for.
  ///
  /// - Parameter owners: whose cases the views of one's own and of one's team show; of the unallocated, who has left.
  public init(_ view: QueueView, owners: [Int64], on today: Day) {
    switch view {
    case .due: self = .open(by: .due)
    case .mine, .team: self = owners.count == 1 ? .owned(by: owners[0]) : .team(owners)
    case .unallocated: self = .unallocated(andOf: owners)
    case .received: self = .received
    case .overdue: self = .overdue(on: today)
    case .all: self = .all
    case .closed: self = .closed
    case .diverged: self = .diverged
    case .unexplained: self = .unexplained
    // Whom it waits for is not told by owners.
    case .waiting: self = .waiting(ApprovalWait(of: [], roles: [], except: 0))
    }
  }
}

/// Whose approvals wait: asked of one of these, or of one of the roles, and not by the one who would give them.
public struct ApprovalWait: Sendable, Hashable {
  let staff: [Int64]
  let roles: [Role]
  let asker: Int64

  init(of staff: [Int64], roles: [Role], except asker: Int64) {
    self.staff = staff
    self.roles = roles
    self.asker = asker
  }

  /// What waits for a member of staff on a day (``Approval/waits(for:in:on:)``).
  public init(for member: Staff, in office: Office, on day: Day) {
    self.init(
      of: office.coveredBy(member.id, on: day).filter { office.holder(of: $0, on: day) == member.id },
      roles: Role.allCases.filter { member.role.mayAct(as: $0) }, except: member.id)
  }

  /// The rows of approvals that wait. The names of roles come from the enumeration and hold no quotation mark.
  var condition: String {
    let staff = staff.map(String.init).joined(separator: ", ")
    let roles = roles.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return """
      "caseID" IN (SELECT "caseID" FROM "approval" INDEXED BY "approval_waiting" WHERE "state" = 'asked'
        AND "askedBy" <> \(asker) AND ("askedOf" IN (\(staff)) OR "askedRole" IN (\(roles))))
      """
  }
}

/// From where a page is read.
public enum QueuePosition: Sendable, Hashable {
  case first
  case last
  /// The rows behind that one.
  case after(QueueKey)
  /// The rows in front of that one, the nearest ones; still in the order of the selection.
  case before(QueueKey)
  /// That row and those behind it, whether it is still there or not.
  case from(QueueKey)
}
