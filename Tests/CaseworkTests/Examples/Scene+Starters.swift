import Casework

/// Scenes to start from, built through commands alone.
extension Scene {
  /// The office with its cast and a register, and no case.
  static func office() throws -> Scene {
    var scene = Scene()
    // The first member of staff is added by whoever sets the office up.
    scene.draft.office.staff = [Staff(id: 0, login: "setup", name: "Setup", role: .director, isAdministrator: true)]
    for (login, name, role) in cast {
      var fields: [(Field, String)] = [
        (StaffCommands.login, login), (StaffCommands.name, name), (StaffCommands.role, role.rawValue),
      ]
      if login == "admin" { fields.append((StaffCommands.administrator, "yes")) }
      try scene.run(Typed(.staffAdd, fields), by: "setup", at: "2026-01-02 09:00")
    }
    scene.draft.office.staff.removeAll { $0.login == "setup" }
    for (name, kind, jurisdiction, isIn) in bodies {
      try scene.run(
        .organisationAdd,
        [
          OrganisationCommands.name: name, OrganisationCommands.kind: kind,
          OrganisationCommands.jurisdiction: jurisdiction, OrganisationCommands.isInJurisdiction: isIn,
        ], by: "admin", at: "2026-01-02 09:00")
    }
    return scene
  }

  private static let cast: [(String, String, Role)] = [
    ("admin", "Ada Minns", .teamCoordinator), ("dana", "Dana Mistry", .intakeCaseworker),
    ("amir", "Amir Shah", .caseworker), ("sue", "Sue Senior", .seniorCaseworker),
    ("ruth", "Ruth Cole", .operationsManager), ("priya", "Priya Nair", .assistantDirector),
    ("legal", "Lee Gall", .legalTeam),
  ]

  private static let bodies = [
    ("Anytown NHS Trust", "trust", "health", "yes"), ("Department for Widgets", "department", "parliamentary", "yes"),
    ("Anytown Prison", "prison", "parliamentary", "yes"), ("Anytown Council", "council", "", "no"),
  ]

  /// A health complaint by Jane Okafor about Anytown NHS Trust, received on Monday 2 March 2026 and taken in by Dana.
  static func plain() throws -> Scene { try plain(received: "2026-03-02 09:30") }

  /// The same, received at another time.
  static func plain(received: String) throws -> Scene {
    try opened(received: received, [PersonFields.telephone: "01632 960 983"])
  }

  /// The same, with other values; a field that is given here replaces the usual one.
  static func opened(received: String = "2026-03-02 09:30", _ fields: KeyValuePairs<Field, String>) throws -> Scene {
    var scene = try office()
    try scene.run(opening(fields), at: received)
    return scene
  }

  /// The command that opens Jane Okafor's case; a field that is given here replaces the usual one, an empty one leaves it out.
  static func opening(
    _ fields: KeyValuePairs<Field, String> = [:], divergences: [DivergenceRequest] = [], passing: [RequirementID] = []
  ) -> Typed {
    let given = Set(fields.map(\.key.name))
    let usual = usualOpening.filter { !given.contains($0.0.name) }
    return Typed(.caseNew, usual + fields.map { ($0.key, $0.value) }, divergences: divergences, passing: passing)
  }

  private static let usualOpening: [(Field, String)] = [
    (CaseCommands.earlierMatch, "no match"), (PersonFields.firstName, "Jane"), (PersonFields.lastName, "Okafor"),
    (PersonFields.title, "Ms"), (CaseCommands.body, "Anytown NHS Trust"), (CaseCommands.recordType, "complaint"),
    (CaseCommands.investigationAsked, "yes"), (CaseCommands.channel, "letter"),
    (CaseCommands.summary, "A cancelled operation."),
  ]

  /// An intake form of Jane Okafor's, received and looked at by nobody.
  static func form() throws -> Scene {
    var scene = try office()
    try scene.run(
      .caseReceive,
      [
        CaseCommands.formReference: "WF11-00001", CaseCommands.formDigest: "00", PersonFields.firstName: "Jane",
        PersonFields.lastName: "Okafor", PersonFields.telephone: "01632 960 983",
        CaseCommands.body: "Anytown NHS Trust", CaseCommands.summary: "A cancelled operation.",
        CaseCommands.channel: "online form",
      ], by: "admin", at: "2026-03-02 09:30")
    return scene
  }

  /// An outgoing call to the complainant that reached nobody.
  mutating func failedCall(at time: String = "2026-03-03 10:15") throws {
    try run(.contactLog, [ContactCommands.channel: "telephone", ContactCommands.reached: "no"], at: time)
  }

  /// A call in which the complainant was spoken to and verified.
  mutating func call(
    _ fields: KeyValuePairs<Field, String> = [:], at time: String = "2026-03-03 10:15", from login: String = "dana"
  ) throws {
    try run(Typed(.contactLog, Self.verifiedCall + fields.map { ($0.key, $0.value) }), by: login, at: time)
  }

  /// The fields of a call with the complainant that meets the rules on identity.
  static let verifiedCall: [(Field, String)] = [
    (ContactCommands.channel, "telephone"), (ContactCommands.identity, "verified"),
    (
      ContactCommands.identityQuestions,
      SecurityQuestion.allCases.prefix(3).map(\.rawValue).joined(separator: "; ")
    ),
    (ContactCommands.identityCorrect, "3"),
  ]

  /// The papers that a case needs before it is passed on (SM-1.23).
  mutating func papers(at time: String = "2026-03-03 10:00") throws {
    for section in [DocumentSection.complaintForm, .complaintResponses] {
      try run(
        .documentAdd,
        [
          DocumentCommands.title: "20260302 - \(section.rawValue) - Okafor.pdf", DocumentCommands.path: "C-1/a.pdf",
          DocumentCommands.section: section.rawValue,
        ], at: time)
    }
  }

  /// A letter or email recorded as sent to the complainant.
  mutating func send(_ kind: LetterKind, by method: String = "email", at time: String = "2026-03-03 10:20") throws {
    try run(
      .letterRecord,
      [LetterCommands.kind: kind.rawValue, LetterCommands.to: "complainant", LetterCommands.method: method], at: time)
  }
}

extension Typed {
  init(
    _ name: CommandName, _ fields: [(Field, String)], divergences: [DivergenceRequest] = [],
    passing: [RequirementID] = [], afterwards: Bool = false
  ) {
    self.name = name
    self.fields = fields
    self.divergences = divergences
    self.passing = passing
    self.afterwards = afterwards
  }
}
