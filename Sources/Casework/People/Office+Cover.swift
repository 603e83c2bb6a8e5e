/// Who has a person's cases when the person is away or has left.
extension Office {
  /// The leave of a member of staff on a day.
  public func leave(of staff: Int64, on day: Day) -> Leave? { leave(of: staff, touching: day...day) }

  /// The first leave of a member of staff that falls on any of these days.
  public func leave(of staff: Int64, touching days: ClosedRange<Day>) -> Leave? {
    leave.first { $0.staffID == staff && $0.from <= days.upperBound && days.lowerBound <= $0.to }
  }

  /// Who has an owner's cases on a day: the owner, after their last day the successor, and during leave the deputy. Nil where the cases
  /// are then nobody's.
  public func holder(of owner: Int64?, on day: Day) -> Int64? {
    var seen: Set<Int64> = []
    var holder = owner
    while let id = holder, let member = member(id) {
      guard seen.insert(id).inserted else { return nil }
      if !member.isEmployed(on: day) {
        holder = member.successor
      } else if let deputy = leave(of: id, on: day)?.deputy {
        holder = deputy
      } else {
        return id
      }
    }
    return nil
  }
}
