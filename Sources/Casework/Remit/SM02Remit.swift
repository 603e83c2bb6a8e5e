/// Organisations outside our powers, and complaints out of remit (SM 2.1–2.4).
enum SM02Remit {
  static var rules: [Rule] { organisation + categories + [advice, entire, elsewhere] }

  private static var organisation: [Rule] {
    [
      .required(
        "SM-2.1a", .policy, at: .at([.caseNew, .caseClassify]),
        "A case about an organisation that we have no legal powers to investigate is still recorded as a complaint."
      ) { act in
        guard let type = act.recordType, act.investigationAsked == .yes,
          let body = act.organisation(CaseCommands.body) ?? act.file.organisation, !body.inJurisdiction
        else { return .notApplicable }
        return type == .complaint
          ? .met : .unmet("We cannot investigate \(body.name), and the record is a complaint all the same.")
      },
      .prompt(
        "SM-2.1b", .policy,
        "Once our work on a case about an organisation outside our powers is complete, it is closed as 'organisation out of jurisdiction'."
      ) { at in
        let isTold = at.file.hasTried() || at.file.case.decidedAt != nil
        guard at.file.isUndecidedOrDeclined, isTold, at.standing(.organisation).outcome == .no,
          !at.file.organisations.contains(where: \.isComplainedAbout)
        else { return [] }
        return [
          at.closing(
            "SM-2.1b", .outOfJurisdiction, declinedAs: .outOfJurisdiction, nextStep: .otherBody,
            "We have no powers to investigate \(at.file.organisationName)")
        ]
      },
    ]
  }

  private static var categories: [Rule] {
    [
      .gate(
        "SM-2.2a", .guidance, at: [.casePass, .caseMove, .caseDecline, .caseClose], restsOnStatute: true,
        """
        A complaint that falls under one of the thirteen out-of-remit categories is not investigated, whatever the \
        organisation, and which category it is is on record.
        """
      ) { act in
        let row = act.file.case
        if act.goesOn {
          return row.inRemit == .no
            ? .unmet("The complaint is out of remit: it cannot go on. Decline it, or correct the assessment.") : .met
        }
        guard act.isDeclinedAs(.outOfRemit) else { return .notApplicable }
        let isNamed = act.closureCode?.isOutOfRemit ?? false
        let isLacking = act.file.sheet(.remit).list(RemitAssessment.categories).isEmpty && !isNamed
        let isDue = act.name == .caseClose || !act.file.sheet(.remit).isEmpty
        return isLacking && isDue
          ? .unmet("Say which of the categories it falls under (assess.remit).") : .met
      },
      .auto(
        "SM-2.2b", .guidance,
        "Only the categories that fit the law of the case are offered: ten for parliamentary cases, eight for health cases."
      ) { at in
        RemitCategory.offered(under: at.file.case.jurisdiction).map(\.rawValue).joined(separator: "; ")
      },
      .auto(
        "SM-2.2c", .guidance,
        "The statutory basis of the category that applies is shown for the decision letter, under the law of the case."
      ) { at in
        let names = at.file.sheet(.remit).list(RemitAssessment.categories)
        let bases = names.compactMap(RemitCategory.init(rawValue:)).map { $0.statute(under: at.file.case.jurisdiction) }
        return bases.isEmpty ? nil : bases.joined(separator: "; ")
      },
    ]
  }

  private static var advice: Rule {
    .prompt(
      "SM-2.3", .guidance,
      """
      Where it is unclear whether a complaint is out of remit, the full text of the law or line management is consulted \
      in the first instance; the Legal Team afterwards if necessary.
      """
    ) { at in
      let sheet = at.file.sheet(.remit)
      guard at.file.awaitsAction, sheet.flag(RemitAssessment.adviceWanted) == true,
        sheet.text(RemitAssessment.lawRead) == nil,
        at.file.consultations(.lineManager, on: .remit, isAnswered: false).isEmpty
      else { return [] }
      return [
        Question(
          "SM-2.3",
          "Read the full text of the law, and say which provision (assess.remit), or ask line management; the Legal Team only after that.",
          command: .consultationLog,
          proposal: [
            ConsultationCommands.with.name: Consulted.lineManager.rawValue,
            ConsultationCommands.topic.name: ConsultationTopic.remit.rawValue,
          ])
      ]
    }
  }

  private static var entire: Rule {
    .gate(
      "SM-2.4a", .guidance, at: [.caseDecline, .caseClose],
      "A case is declined as out of remit where the entire complaint falls under such categories; otherwise the rest goes on."
    ) { act in
      guard act.isDeclinedAs(.outOfRemit) else { return .notApplicable }
      let sheet = act.file.sheet(.remit)
      let out = Set(sheet.keys(RemitAssessment.componentsOut))
      let inside = act.file.components.filter { !out.contains($0.id) }
      if !inside.isEmpty {
        let named = inside.map { "'\($0.area)'" }.joined(separator: ", ")
        return .unmet("\(named) is not among the components out of remit: go on with it, or add it (assess.remit).")
      }
      switch sheet.remitExtent(of: act.file.components) {
      case .nothing, .part: return .unmet("Only a part of the complaint is out of remit, if any: go on with the rest.")
      case .entire: return .met
      case nil:
        return act.file.case.inRemit == .yes
          ? .unmet("The complaint was found in remit: correct the assessment before declining it so.") : .notApplicable
      }
    }
  }

  private static var elsewhere: Rule {
    .prompt(
      "SM-2.4b", .guidance,
      "A complainant whose complaint is declined as out of remit is advised where it can be sent, where possible."
    ) { at in
      let row = at.file.case
      guard row.inRemit == .no, row.signpostedTo == nil,
        let place = at.file.sheet(.remit).text(RemitAssessment.sendElsewhere)
      else { return [] }
      let text = "Advise the complainant that the complaint can be sent to \(place)."
      if row.isClosed { return [Question("SM-2.4b", text)] }
      return [
        Question(
          "SM-2.4b", text, command: .caseDecline,
          proposal: [
            DecisionCommands.decision.name: (DeclineReason(rawValue: row.decision ?? "") ?? .outOfRemit).rawValue,
            DecisionCommands.reasons.name: row.decisionReasons ?? at.standing(.remit).implies,
            DecisionCommands.nextSteps.name: NextStep.otherBody.rawValue, DecisionCommands.signpostedTo.name: place,
          ])
      ]
    }
  }
}

extension Act {
  /// It takes the case beyond the remit stage: by passing it on, or by moving it there.
  var goesOn: Bool {
    if name == .casePass { return true }
    guard name == .caseMove, let wanted = command.choice(CaseCommands.stage, as: Stage.self) else { return false }
    return wanted > .remit && wanted > file.case.stage
  }

  /// It declines the case for a reason, or closes one that was or is declined so.
  func isDeclinedAs(_ reason: DeclineReason) -> Bool {
    if name == .caseDecline { return command.choice(DecisionCommands.decision, as: DeclineReason.self) == reason }
    guard name == .caseClose, let code = closureCode else { return false }
    switch reason {
    case .outOfRemit where code.isOutOfRemit: return true
    case .outOfJurisdiction where code.name == ClosureCode.outOfJurisdiction.name: return true
    default: return code.declines && file.case.decision == reason.rawValue
    }
  }
}

extension CaseFile {
  /// At intake and open, with nothing decided but perhaps to decline: what remains to do is to decline and to close.
  var isUndecidedOrDeclined: Bool {
    self.case.stage.isIntake && self.case.stage != .received && self.case.passedAt == nil
  }
}

extension Situation {
  /// The question that ends a case: to decline it for a reason and, once that is done, to close it with a code.
  func closing(
    _ id: RequirementID, _ code: ClosureCode, declinedAs reason: DeclineReason, nextStep: NextStep, _ why: String
  ) -> Question {
    guard file.case.decidedAt == nil else {
      return Question(
        id, "\(why): close as '\(code.name)' once our work is complete.", command: .caseClose,
        proposal: [DecisionCommands.code.name: code.name])
    }
    return Question(
      id, "\(why): decline it, then close as '\(code.name)'.", command: .caseDecline,
      proposal: [
        DecisionCommands.decision.name: reason.rawValue, DecisionCommands.reasons.name: "\(why).",
        DecisionCommands.nextSteps.name: nextStep.rawValue,
      ].merging(channelOfCall) { first, _ in first })
  }

  /// Whoever complained in a call is told in a call (SM-2.60).
  var channelOfCall: [String: String] {
    let isCall = file.case.channel == Channel.telephone.rawValue && file.hasBeenInContact
    return isCall ? [DecisionCommands.channel.name: DecisionChannel.telephone.rawValue] : [:]
  }
}
