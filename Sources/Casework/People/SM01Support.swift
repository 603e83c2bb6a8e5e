/// Additional support for complainants (SM 1.40–1.41).
enum SM01Support {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-1.40", .guidance,
        "Where a complainant asks for or needs more help with complaining, we give help in proportion to their needs."
      ) { at in
        let stage = at.file.case.stage
        guard stage.isIntake, stage != .received, !at.file.conversations.isEmpty else { return [] }
        let kinds = SupportKind.allCases.map(\.rawValue).joined(separator: " ")
        return [
          Question("SM-1.40", "Does the complainant need more help with complaining? Note what was offered. \(kinds)")
        ]
      },
      .record(
        "SM-1.41a", .guidance,
        """
        Help is one of four kinds: forwarding the complaint to the organisation, details of an advocacy service, help in \
        approaching an MP, or completing the complaint form for the complainant.
        """
      ) { at in
        guard let answer = at.file.supportOffered else { return nil }
        return "\(answer.text) (\(answer.at.day.shortText))"
      },
      .warn(
        "SM-1.41b", .guidance, at: [.contactLog],
        """
        Help in approaching an MP is given in writing to the MP, unless the case comes under the Victims and Prisoners \
        Act.
        """
      ) { act in
        let made = ContactBeingLogged(act)
        guard made.direction == .outgoing, made.party?.role == .memberOfParliament,
          act.situation.isSparedByVictimsAct != .yes, act.file.case.mpReferralOn == nil
        else { return .notApplicable }
        let isWritten = made.channel?.isWritten ?? false
        let hasLetter = !act.file.letters(.approachToMP, to: made.party).isEmpty
        return isWritten || hasLetter
          ? .met : .unmet("The approach to an MP is made in writing: record the letter 'approach to MP'.")
      },
      .prompt(
        "SM-1.41c", .guidance,
        "A complaint form that we complete for the complainant is sent to them for a signature, and its return tracked."
      ) { at in
        if let sent = at.file.formAwaitingSignature {
          return [
            Question(
              "SM-1.41c",
              "The complaint form sent on \(sent.sentOn.shortText) awaits signature: file it when it is back.",
              subject: "letter \(sent.id)", command: .documentAdd,
              proposal: [DocumentCommands.section.name: DocumentSection.complaintForm.rawValue])
          ]
        }
        guard at.file.supportOffered?.text.contains(SupportKind.complaintForm.beginning) ?? false,
          !at.file.letters.contains(where: { $0.kind == .formForSignature })
        else { return [] }
        return [
          Question(
            "SM-1.41c", "Send the complainant the complaint form that we completed, for a signature.",
            command: .letterRecord, proposal: [LetterCommands.kind.name: LetterKind.formForSignature.rawValue])
        ]
      },
    ]
  }
}

extension SupportKind {
  /// The words that tell it from the others, however the rest of an answer is put.
  fileprivate var beginning: String { rawValue.split(separator: " ").prefix(4).joined(separator: " ") }
}

extension CaseFile {
  /// The help that was offered, as the answer to SM-1.40 says.
  fileprivate var supportOffered: RequirementAnswer? {
    answer(to: "SM-1.40").flatMap { $0.kind == .done ? $0 : nil }
  }
}

extension Channel {
  /// Leaves the other side something to read.
  var isWritten: Bool { self == .letter || self == .email || self == .onlineForm }
}
