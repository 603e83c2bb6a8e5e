import Casework

/// A case to begin a path from.
struct PathStart: Sendable {
  let name: String
  /// The scheme and law.
  let kind: String
  let scheme: Scheme
  /// Nil where the first step opens the case.
  let file: CaseFile?
  let now: Moment
}

/// The office that paths are walked in, and the cases that they begin from: of every kind, at every stage up to a caseworker's.
struct PathBeginnings {
  let office: Office
  let register: [Organisation]
  private(set) var starts: [PathStart] = []
  private let seed: UInt64
  private let opened: Moment
  private let today: Day

  init(seed: UInt64, opened: Moment) throws {
    self.seed = seed
    self.opened = opened
    today = opened.day + 200
    let (rehearsal, _) = try Self.rehearsal(opened)
    office = rehearsal.office
    register = rehearsal.organisations
    let now = OfficeTime.moment(day: today, hour: 9)
    starts = Scheme.allCases.map {
      PathStart(name: "\($0.rawValue), nothing", kind: $0.rawValue, scheme: $0, file: nil, now: now)
    }
    for stage in SampleStage.allCases {
      for part in 0..<4 { try play(stage, part, now) }
    }
    try mediate()
    walk()
  }

  /// An office of its own for each case, since nothing is entered before what was entered last; the same one each time.
  private static func rehearsal(_ opened: Moment) throws -> (Rehearsal, SamplePlayer) {
    let rehearsal = Rehearsal()
    var player = SamplePlayer(rehearsal.desk)
    // Nobody is on leave while the paths are walked.
    try player.setUp(SampleOffice(opened: opened, today: opened.day + 4_000))
    var joint = Command(.staffAdd)
    joint.set(StaffCommands.login, jointManager)
    joint.set(StaffCommands.name, "Morwenna Tregear")
    joint.set(StaffCommands.role, choice: Role.operationsManager)
    joint.set(StaffCommands.team, "Joint Working Team")
    try rehearsal.perform(joint, by: SampleOffice.administrator.login, at: opened)
    return (rehearsal, player)
  }

  /// Who agrees what is decided in joint working (SM-1.54): the training office has nobody for it.
  static let jointManager = "morwenna"

  private mutating func play(_ stage: SampleStage, _ part: Int, _ now: Moment) throws {
    let kindNumber = SampleStage.allCases.firstIndex(of: stage) ?? 0
    var sample = SampleCase(SampleWishes(stage), seed: seed &+ UInt64(kindNumber * 100 + part), today: today)
    var (rehearsal, player) = try Self.rehearsal(opened)
    while sample.moment != nil { try player.play(&sample) }
    guard let file = rehearsal.files.values.first else { return }
    let kind = "phso \(file.case.jurisdiction?.rawValue ?? "neither law")"
    starts.append(
      PathStart(name: "\(kind), \(file.case.stage.rawValue)", kind: kind, scheme: .phso, file: file, now: now))
  }

  /// No script comes to dispute resolution.
  private mutating func mediate() throws {
    let answers: KeyValuePairs<Field, FieldValue> = [
      MediationAssessment.suitable: .text(Answered.yes.rawValue),
      MediationAssessment.reason: .text("Both want to talk."),
      MediationAssessment.complainantTalk: .day(today),
      MediationAssessment.complainantWilling: .text(Answered.yes.rawValue),
      MediationAssessment.organisationTalk: .day(today),
      MediationAssessment.organisationWilling: .text(Answered.yes.rawValue),
      MediationAssessment.complainantForm: .day(today),
      MediationAssessment.complainantConsent: .text(Answered.yes.rawValue),
      MediationAssessment.organisationForm: .day(today),
      MediationAssessment.organisationConsent: .text(Answered.yes.rawValue),
    ]
    for start in starts where start.file?.case.stage == .earlyConsideration {
      var desk = PathDesk(office: office, register: register, scheme: start.scheme, file: start.file, now: start.now)
      let reference = start.file?.case.reference
      let assess = Command(
        .assessMediation, case: reference, Dictionary(uniqueKeysWithValues: answers.map { ($0.key.name, $0.value) }),
        passing: ["SM-2.118a"])
      try desk.perform(assess, by: SampleOffice.manager)
      var transfer = Command(.caseMediate, case: reference, passing: ["SM-2.118a"])
      transfer.set(MediationCommands.to, office.member(login: "sue").map { .number($0.id) })
      try desk.perform(transfer, by: SampleOffice.manager)
      let name = "\(start.kind), \(Stage.disputeResolution.rawValue)"
      starts.append(PathStart(name: name, kind: start.kind, scheme: start.scheme, file: desk.file, now: start.now))
    }
  }

  /// The other schemes have no scripts: their stages are walked to.
  private mutating func walk() {
    for (index, origin) in starts.enumerated() where origin.scheme != .phso {
      for stage in Stage.allCases where stage <= .primaryInvestigation {
        for part in 0..<8 {
          var path = OfferedPath(
            origin, seed: seed, number: 1_000_000 + index * 1_000 + stage.rank * 10 + part, office: office,
            register: register)
          guard let found = path.file(at: stage) else { continue }
          starts.append(found)
          break
        }
      }
    }
  }
}
