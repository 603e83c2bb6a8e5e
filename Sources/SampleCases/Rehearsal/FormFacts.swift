import Casework

/// What an intake form says that decides the tests, read from the case that it became.
struct FormFacts {
  let file: CaseFile

  private var row: Case { file.case }

  /// The law that the kind of body falls under; nil for one that we have no powers over.
  var law: Jurisdiction? {
    switch (file.organisation?.kind ?? row.organisationKind ?? "").lowercased() {
    case "trust", "gp", "dentist", "optician", "commissioner", "icb", "independent": .health
    case "agency", "ndpb", "department", "prison": .parliamentary
    default: nil
    }
  }

  var isPrison: Bool { file.complainant?.isPrisoner ?? false || file.organisationName.contains("Prison") }

  /// What the text says that puts the whole of it out of our remit: an order of a court that is carried out.
  var outOfRemit: RemitCategory? { row.summary.contains("The court sent") ? .judicialAuthority : nil }

  /// An MP has referred it.
  var isReferred: Bool { row.mpReferralOn != nil }

  /// The person complained for does not want it.
  var isConsentRefused: Bool { file.consents.contains { $0.kind == .representation && !$0.given } }

  /// Somebody is complained for who has not said whether they want it, and lives.
  var isConsentMissing: Bool {
    guard let complainant = file.complainantParty, let whom = file.party(complainant.represents),
      !file.isSamePerson(whom, complainant), !whom.relationship.hasSuffix("has died")
    else { return false }
    return !file.consents.contains { $0.kind == .representation && $0.stands }
  }

  var isSilent: Bool { file.complainant?.telephone.isEmpty ?? true }

  /// What kind of disability an adjustment that is asked for goes with.
  static func disability(of request: String) -> DisabilityType {
    if request.contains("deaf") { return .hearing }
    if request.contains("print") { return .visual }
    return request.contains("dyslexia") ? .neurodiversity : .other
  }

  var localResolution: LocalResolution {
    if row.finalResponseOn != nil { return .complete }
    return row.complainedOn == nil ? .notStarted : .ongoing
  }

  /// The complainant went to the body within the year, and it took the rest of the time.
  var isDelayTheBodys: Bool {
    guard let aware = row.awareOn, let complained = row.complainedOn, let answered = row.finalResponseOn else {
      return false
    }
    return complained - aware <= 365 && row.receivedAt.day - answered <= 365
  }

  /// The time from awareness to receipt, a period each as the time limit's test takes them (SM-2.279).
  var delays: [String] {
    guard let aware = row.awareOn else { return [] }
    let received = max(row.receivedAt.day, aware)
    guard isDelayTheBodys, let complained = row.complainedOn, complained > aware else {
      return [
        "\(aware) to \(received) | complainant | none is given on the form | not justified | nothing speaks for it"
      ]
    }
    return [
      "\(aware) to \(complained) | complainant | wrote to the body first | justified | within the year",
      "\(complained) to \(received) | organisation | its procedure took that long | justified",
    ]
  }
}
