/// Where on a case the fields of the commands go that say what it is.
extension CaseCommands {
  static let typePlaces: [FieldPlace<Case>] = [
    FieldPlace(recordType, \.recordType), FieldPlace(investigationAsked, \.investigationAsked),
    FieldPlace(copiedInOnly, \.copiedInOnly), FieldPlace(actionAsked, \.actionAsked),
    FieldPlace(localResolutionDisputed, \.localResolutionDisputed),
  ]

  static let complaintPlaces: [FieldPlace<Case>] = [
    FieldPlace(summary, \.summary), FieldPlace(injustice, \.injustice), FieldPlace(outcomesWanted, \.outcomesWanted),
    FieldPlace(amountSought, \.amountSought), FieldPlace(complaintStage, \.complaintStage),
    FieldPlace(unhappyWithReply, \.unhappyWithReply), FieldPlace(happenedFrom, \.happenedFrom),
    FieldPlace(awareOn, \.awareOn), FieldPlace(complainedOn, \.complainedOn),
    FieldPlace(finalResponseOn, \.finalResponseOn), FieldPlace(legalAction, \.legalAction),
    FieldPlace(victimOfCrime, \.victimOfCrime), FieldPlace(seenBefore, \.seenBefore),
  ]

  /// The body complained about; what it is called there and its law follow from the register (``CaseFile/putOrganisation(_:)``).
  static let organisationPlaces: [FieldPlace<Case>] = [
    FieldPlace(body, \.organisation), FieldPlace(organisationText, \.organisationText),
    FieldPlace(organisationKind, \.organisationKind), FieldPlace(otherOrganisation, \.otherOrganisation),
    FieldPlace(jurisdiction, \.jurisdiction),
  ]

  static let answerPlaces: [FieldPlace<Case>] = [
    FieldPlace(inRemit, \.inRemit), FieldPlace(properlyMade, \.properlyMade), FieldPlace(ready, \.ready),
    FieldPlace(cannotConsider, \.cannotConsider), FieldPlace(enoughInformation, \.enoughInformation),
  ]

  static let answers = answerPlaces.fields()
}
