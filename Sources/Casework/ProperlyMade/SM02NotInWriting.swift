/// Health complaints that are not in writing: what the complainant is told, and how the case is closed (SM 2.12–2.15).
enum SM02NotInWriting {
  static var rules: [Rule] { premature + completed + [inWritingAtLast] }

  private static var premature: [Rule] {
    [
      .prompt(
        "SM-2.12", .policy,
        "Where the complaints procedure appears not to be completed, the complainant is directed to local resolution first."
      ) { at in
        guard at.isNotInWriting(.notCompleted), !at.isAdvised(.localResolution),
          !at.file.case.nextSteps.contains(NextStep.organisation.rawValue)
        else { return [] }
        return [
          at.advice(
            "SM-2.12", [.localResolution], "Direct the complainant to attempt or complete local resolution first.")
        ]
      },
      .prompt(
        "SM-2.13a", .guidance,
        """
        The complainant is advised that after local resolution the complaint must be made in writing and, where \
        appropriate, about our time limits.
        """
      ) { at in
        guard at.isNotInWriting(.notCompleted) else { return [] }
        let writing = at.advice(
          "SM-2.13a", [.writing], "Advise that after local resolution the complaint must be made in writing.",
          subject: "writing")
        return (at.isAdvised(.writing) ? [] : [writing]) + at.timeLimitQuestion("SM-2.13a", subject: "time limit")
      },
      .prompt(
        "SM-2.13b", .guidance, "After that advice the case is closed as 'Not properly made - not in writing'."
      ) { at in
        guard at.isNotInWriting(.notCompleted), at.isAdvised(.writing) else { return [] }
        return [
          at.closing(
            "SM-2.13b", .notInWriting, declinedAs: .notProperlyMade, nextStep: .organisation,
            "The complaint is not in writing, and local resolution is not completed")
        ]
      },
    ]
  }

  private static var completed: [Rule] {
    [
      .prompt(
        "SM-2.14a", .policy,
        """
        Where local complaints procedures appear to be completed, the complainant is told that the complaint needs to be \
        in writing, and directed to our website or sent our complaint form.
        """
      ) { at in
        let isPointed = at.isAdvised(.website) || at.isAdvised(.form)
        guard at.isNotInWriting(.completed), !at.isAdvised(.writing) || !isPointed else { return [] }
        return [
          at.advice(
            "SM-2.14a", [.writing, .website],
            "Say that the complaint needs to be in writing, and direct the complainant to our website or send our form."
          )
        ]
      },
      .prompt(
        "SM-2.14b", .guidance, "Where appropriate, the complainant is given information about the time limit."
      ) { at in
        at.isNotInWriting(.completed) ? at.timeLimitQuestion("SM-2.14b") : []
      },
      .prompt(
        "SM-2.15a", .policy, "After that a complaint can be closed as 'Not properly made - not in writing'."
      ) { at in
        guard at.isNotInWriting(.completed), at.isAdvised(.writing), at.isAdvised(.website) || at.isAdvised(.form)
        else { return [] }
        return [
          at.closing(
            "SM-2.15a", .notInWriting, declinedAs: .notProperlyMade, nextStep: .otherBody,
            "The complaint is not in writing")
        ]
      },
    ]
  }

  /// By decision D15 the old case is restarted (SM-2.63); this paragraph opens a new one. The program asks, and both ways are open.
  private static var inWritingAtLast: Rule {
    .prompt(
      "SM-2.15b", .policy,
      "A complainant who later returns with the same complaint in writing gets a new case, connected to the previous one."
    ) { at in
      let row = at.file.case
      if row.stage == .received, row.earlierMatch == nil, let earlier = at.file.closedAsNotInWriting {
        return [
          Question(
            "SM-2.15b", "\(earlier.reference) was closed as not in writing: connect this case to it.",
            command: .caseMatch,
            proposal: [
              CaseCommands.earlierMatch.name: EarlierMatch.same.rawValue,
              CaseCommands.earlierReference.name: earlier.reference,
            ])
        ]
      }
      guard row.isClosed, row.closureCode == ClosureCode.notInWriting.name,
        let contact = at.file.writtenSinceClosure
      else { return [] }
      return [
        Question(
          "SM-2.15b",
          "The complainant wrote on \(contact.at.day.shortText): if it is the same complaint, open a new case that names \(row.reference) as its earlier case, or restart this one.",
          subject: "contact \(contact.id)")
      ]
    }
  }
}

extension Situation {
  /// An open health case at intake was assessed as not in writing, with the organisation's own procedure so far.
  fileprivate func isNotInWriting(_ procedure: LocalProcedure) -> Bool {
    let sheet = file.sheet(.properlyMade)
    guard file.case.jurisdiction == .health, file.isUndecidedOrDeclined,
      sheet.choice(ProperlyMadeAssessment.localProcedure, as: LocalProcedure.self) == procedure
    else { return false }
    return standing(.properlyMade).closureCode == ClosureCode.notInWriting.name
  }

  fileprivate func isAdvised(_ advice: WritingAdvice) -> Bool {
    file.sheet(.properlyMade).list(ProperlyMadeAssessment.advised).contains(advice.rawValue)
  }

  /// A question that is answered by recording the advice, beside what was advised before.
  fileprivate func advice(
    _ id: RequirementID, _ wanted: [WritingAdvice], _ text: String, subject: String = ""
  ) -> Question {
    let all = WritingAdvice.allCases.filter { wanted.contains($0) || isAdvised($0) }
    return Question(
      id, text, subject: subject, command: .assessProperlyMade,
      proposal: [ProperlyMadeAssessment.advised.name: all.map(\.rawValue).joined(separator: "; ")],
      field: ProperlyMadeAssessment.advised)
  }

  fileprivate func timeLimitQuestion(_ id: RequirementID, subject: String = "") -> [Question] {
    guard file.sheet(.properlyMade)[ProperlyMadeAssessment.timeLimit] == nil else { return [] }
    return [
      Question(
        id, "Was the time limit explained, or is that not needed?", subject: subject, command: .assessProperlyMade,
        field: ProperlyMadeAssessment.timeLimit)
    ]
  }
}

extension CaseFile {
  /// An earlier case of the complainant about the same organisation that was closed because it was not in writing.
  fileprivate var closedAsNotInWriting: EarlierCase? {
    earlier.first { $0.sameOrganisation && $0.closureCode == ClosureCode.notInWriting.name }
  }

  /// What the complainant's side wrote after the case was closed.
  fileprivate var writtenSinceClosure: Contact? {
    guard let closed = self.case.closedAt else { return nil }
    return complainantContacts.first { $0.direction == .incoming && $0.channel.isWritten && $0.at >= closed }
  }
}
