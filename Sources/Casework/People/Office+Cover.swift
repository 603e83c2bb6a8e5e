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
      } else if let deputy = deputy(of: id, on: day) {
        holder = deputy
      } else {
        return id
      }
    }
    return nil
  }

  /// Whose an owner's cases are on a day, whoever is on leave: the owner's, after their last day the successor's. Nil where they are
  /// nobody's.
  public func owner(after owner: Int64?, on day: Day) -> Int64? {
    var seen: Set<Int64> = []
    var owner = owner
    while let id = owner, let member = member(id), !member.isEmployed(on: day) {
      guard seen.insert(id).inserted else { return nil }
      owner = member.successor
    }
    return owner
  }

  /// Those who have left, and whose cases are now somebody's; of nil, those whose cases are unallocated.
  public func former(of owner: Int64?, on day: Day) -> [Int64] {
    staff.filter { !$0.isEmployed(on: day) && self.owner(after: $0.id, on: day) == owner }.map(\.id)
  }

  /// Whose cases are on a day those of some members of staff: their own, and those of whom they succeeded.
  public func owners(on day: Day, whoseIsMeant isMeant: (Staff) -> Bool) -> [Int64] {
    staff.map(\.id).filter { owner(after: $0, on: day).flatMap(member).map(isMeant) ?? false }
  }

  /// Who has a case: `Tomos Rhys-Jones`, `nobody`, `Tomos Rhys-Jones, who has left; now Sue Whitlock`.
  public func ownerInWords(_ owner: Int64?, on day: Day) -> String {
    guard let owner else { return "nobody" }
    let present = self.owner(after: owner, on: day)
    return present == owner ? name(owner) : "\(name(owner)), who has left; now \(present.map(name) ?? "nobody")"
  }

  /// Everybody in somebody's team, themselves too; whoever has no team is one alone.
  public func team(of member: Staff) -> [Staff] {
    member.team.isEmpty ? [member] : staff.filter { $0.team == member.team }
  }

  /// Whose cases a member of staff has on a day: their own first, also while they are away, then those of everybody they deputise for
  /// or succeed, in the order of the staff list.
  public func coveredBy(_ staff: Int64, on day: Day) -> [Int64] {
    [staff] + self.staff.map(\.id).filter { $0 != staff && holder(of: $0, on: day) == staff }
  }

  /// Who stands in for somebody on a day; where times of leave overlap, the first stand-in named.
  private func deputy(of staff: Int64, on day: Day) -> Int64? {
    leave.first { $0.staffID == staff && $0.from <= day && day <= $0.to && $0.deputy != nil }?.deputy
  }
}
