import Casework

/// Who complains of what, and how they want to be dealt with: what is drawn once for a case.
struct SampleStory: Sendable {
  let complainant: SamplePerson
  let body: SampleBody
  let complaint: SampleComplaint
  /// A representative with what they are to the complainant; nil for most.
  let representative: SamplePerson?
  let relationship: String
  let adjustment: (request: String, disability: String)?
  /// Of a prisoner; nil for everybody else.
  let prisonNumber: String?
  let isForm: Bool
  /// Calendar days before receipt: it happened, they knew, they complained, they had the final response.
  let daysBefore: (happened: Int, aware: Int, complained: Int, final: Int)
  let amount: Int64?
  let intake: String
  let caseworker: String

  init(_ random: inout SeededRandom, for stage: SampleStage, today: Day) {
    var person = SamplePerson(&random, bornBefore: today)
    body = Self.body(&random, for: stage)
    let isPrisoner = body.kind == "prison"
    prisonNumber = isPrisoner ? "Z\(random.digits(4))ZZ" : nil
    // One who cannot be telephoned: the pass then stands on a divergence from SM-1.23.
    if random.chance(6), !isPrisoner, !person.email.isEmpty { person.silence() }
    complainant = person
    complaint = SampleComplaint.about(body.kind, &random)
    var helper = SamplePerson(&random, bornBefore: today)
    helper.preferredContact = nil
    representative = random.chance(22) && !isPrisoner ? helper : nil
    relationship = random.pick(["daughter", "son", "advocate", "friend", "solicitor", "chwaer (sister)"])
    adjustment = random.chance(30) ? random.pick(SampleTexts.adjustments) : nil
    isForm = stage == .received || random.chance(40)
    let final = random.number(12...110)
    let complained = final + random.number(30...160)
    let aware = complained + random.number(5...60)
    daysBefore = (aware + random.number(0...40), aware, complained, final)
    amount = random.chance(30) ? Int64(random.number(4...160)) * 2_500 : nil
    intake = random.pick(SampleOffice.intake)
    caseworker = random.pick(SampleOffice.caseworkers)
  }

  var isPrison: Bool { prisonNumber != nil }

  private static func body(_ random: inout SeededRandom, for stage: SampleStage) -> SampleBody {
    switch stage {
    case .outOfJurisdiction: random.pick(SampleBody.outside)
    default: random.pick(SampleBody.all.filter { $0.jurisdiction != nil })
    }
  }
}

extension SamplePerson {
  /// Somebody who does not telephone.
  mutating func silence() {
    telephone = ""
    preferredContact = .email
  }
}
