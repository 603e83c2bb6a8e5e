/// The lock on a rating under oversight, and immediate risk (SM 10.34 and 10.36).
enum SM10Immediate {
  static var locked: [Rule] {
    [
      .authority(
        "SM-10.34", .policy, at: .at([.riskAssess, .assessHighRisk]),
        "The rating of a case under the oversight of the Ombudsman or a deputy is changed only with their agreement.",
        mayApprove: { act, approver in approver.role.mayAct(as: .deputyOmbudsman) }
      ) { act in
        guard let locked = act.file.lockedRating, let change = act.changeOfLock(locked) else { return .notApplicable }
        if act.actor.role.mayAct(as: .deputyOmbudsman) { return .met }
        let overseer = act.office.name(act.file.overseer)
        return .unmet("The case is under the oversight of \(overseer), who must agree \(change).")
      }
    ]
  }

  static var immediate: [Rule] {
    [
      .prompt(
        "SM-10.36", .policy,
        "An immediate risk, particularly to the welfare of individuals, is considered quickly, and a decision taken on what to do.",
        dates: { at in
          guard at.isImmediate, let moment = at.file.answered(.welfareRisk, WelfareRiskAssessment.immediateText) else {
            return []
          }
          return [
            Deadline(
              "SM-10.36", text: "Decide what to do about the immediate risk.", due: moment.day, dueAt: moment,
              explanation: "at once; recorded \(moment.officeText)")
          ]
        }
      ) { at in
        if at.isImmediate {
          let who = at.file.sheet(.welfareRisk).text(WelfareRiskAssessment.immediateText) ?? ""
          return [
            Question(
              "SM-10.36", "Decide now what to do about the immediate risk: \(who)", command: .assessWelfareRisk,
              field: WelfareRiskAssessment.decision)
          ]
        }
        guard at.isHighRisk, at.file.isHighForPeopleOnly,
          at.file.sheet(.welfareRisk)[WelfareRiskAssessment.immediate] == nil
        else { return [] }
        return [
          Question(
            "SM-10.36", "The risk to people is high: is anybody at risk right now?", command: .assessWelfareRisk,
            field: WelfareRiskAssessment.immediate)
        ]
      }
    ]
  }
}

extension Situation {
  /// Somebody is at risk now, and nobody has decided what is done.
  var isImmediate: Bool { !file.case.isClosed && file.isAtImmediateRisk && !file.isImmediateRiskDecided }
}

extension Act {
  /// How an act changes a locked rating, or takes the lock away, in words; nil where it does neither.
  fileprivate func changeOfLock(_ locked: RiskRating) -> String? {
    switch name {
    case .riskAssess where overallSet != locked:
      "that the rating changes from \(locked.rawValue) to \(overallSet.rawValue)"
    case .assessHighRisk where sheet(.highRisk)[HighRiskAssessment.overseer] == nil:
      "that the oversight ends, and with it the lock on the rating \(locked.rawValue)"
    default: nil
    }
  }
}
