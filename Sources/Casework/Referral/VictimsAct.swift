/// What the answers on the Victims and Prisoners Act come to for the whole case (SM 2.21–2.36, decision D17).
struct VictimsAct {
  /// From this day victims need no MP referral (SM-2.21).
  static let commencement = Day(epochDays: 20_115)
  static let notRequired = "MP referral not required"
  static let required = "MP referral required"

  let at: Situation

  init(_ at: Situation) { self.at = at }

  /// What one part of the complaint comes to.
  enum Finding: Equatable {
    case open
    case notMet
    case met
    /// Met but for the advice of the Legal Team (SM-2.26).
    case awaitsAdvice
  }

  /// The parts of which anything was answered: the whole complaint, or components.
  var parts: [(subject: String, sheet: AnswerSheet)] {
    at.file.subjects(of: .victimsAct).map { ($0, at.file.sheet(.victimsAct, subject: $0)) }
  }

  /// The complainant says nothing of a crime: as the form has it, or as the question was answered.
  var isPlainlyNone: Bool {
    let said = ["SM-2.30", "SM-2.32a"].contains { at.file.answer(to: $0)?.kind == .done }
    return parts.isEmpty && (said || at.file.case.victimOfCrime == .no)
  }

  /// What is computed from the answers, if there are any: SM-2.32b carries it out.
  var computed: Finding? {
    if isPlainlyNone { return .notMet }
    let findings = parts.map { finding($0.sheet) }
    if findings.isEmpty { return nil }
    let isOneEnough = at.applies("SM-2.33")
    if findings.contains(.met), isOneEnough || findings.allSatisfy({ $0 == .met }) { return .met }
    if findings.contains(.awaitsAdvice) { return .awaitsAdvice }
    return findings.contains(.open) ? .open : .notMet
  }

  /// Whether the Legal Team has still to confirm that no referral is required (SM-2.26).
  var legalAdviceMissing: Bool { computed == .awaitsAdvice }

  /// The case goes on under the Act because of a crime that the organisation is said to have committed.
  var restsOnCrimeByOrganisation: Bool {
    let passing = parts.filter { [.met, .awaitsAdvice].contains(finding($0.sheet)) }
    return !passing.isEmpty && passing.allSatisfy { Self.scenario(in: $0.sheet) == .byOrganisation }
  }

  /// The Legal Team's answer on the Act in this opening of the case.
  var legalAdvice: Consultation? {
    at.file.consultations(.legalTeam, on: .victimsAndPrisonersAct).last
  }

  /// The manager of the parliamentary team settled that no legal advice is needed at this stage (SM-2.34).
  func isAdviceWaived(in sheet: AnswerSheet) -> Bool {
    sheet.choice(VictimsActAssessment.adviceNow, as: Answered.self) == .no
      && !at.file.consultations(.parliamentaryManager, on: .victimsAndPrisonersAct).isEmpty
  }

  func finding(_ sheet: AnswerSheet) -> Finding {
    if !at.applies("SM-2.21") { return .notMet }
    let entries = VictimsActAssessment.entries.map { sheet.choice($0, as: Answered.self) }
    let link: VictimLink? = sheet.choice(VictimsActAssessment.link)
    if entries.allSatisfy({ $0 == .no }) || link == .no { return .notMet }
    guard entries.contains(.yes) else { return .open }
    switch link {
    case .yes: break
    case .part: if !at.applies("SM-2.31") { return .notMet }
    case .no, .notKnown, nil: return .open
    }
    switch Self.scenario(in: sheet) {
    case .treatment: return at.applies("SM-2.27") ? .met : .awaitsAdvice
    case .byOrganisation: return adviceFinding(sheet)
    case .unclear, nil: return .open
    }
  }

  private func adviceFinding(_ sheet: AnswerSheet) -> Finding {
    switch sheet.choice(VictimsActAssessment.belief, as: VictimBelief.self) {
    case .notReasonable: return .notMet
    case nil: return .open
    case .reasonable: break
    }
    if let advice = legalAdvice { return advice.outcome == .notAgreed ? .notMet : .met }
    return isAdviceWaived(in: sheet) ? .met : .awaitsAdvice
  }

  /// The scenario as somebody chose it, else as the entry questions tell it.
  static func scenario(in sheet: AnswerSheet) -> VictimScenario? {
    if let chosen: VictimScenario = sheet.choice(VictimsActAssessment.scenario) { return chosen }
    let said = VictimsActAssessment.entries.filter { sheet.choice($0, as: Answered.self) == .yes }.map(\.name)
    if said.isEmpty { return nil }
    return said == [VictimsActAssessment.byOrganisation.name] ? .byOrganisation : .treatment
  }

  /// The questions that still need an answer.
  static func missing(in sheet: AnswerSheet) -> [Field] {
    let isEntered = VictimsActAssessment.entries.contains { sheet.choice($0, as: Answered.self) == .yes }
    var missing = isEntered ? [] : VictimsActAssessment.entries.filter { sheet[$0] == nil }
    let link: VictimLink? = sheet.choice(VictimsActAssessment.link)
    if link == nil || link == .notKnown { missing.append(VictimsActAssessment.link) }
    guard isEntered else { return missing }
    switch scenario(in: sheet) {
    case .unclear: missing.append(VictimsActAssessment.scenario)
    case .byOrganisation where sheet[VictimsActAssessment.belief] == nil:
      missing.append(VictimsActAssessment.belief)
    default: break
    }
    return missing
  }

  /// What the note on a case that passes without a referral says (SM-2.35).
  var note: String {
    let answers = parts.map { part in
      let said = (VictimsActAssessment.entries + [VictimsActAssessment.link]).compactMap { field in
        part.sheet[field].map { "\(field.label): \($0.text)" }
      }.joined(separator: "; ")
      return part.subject.isEmpty ? said : "\(part.subject): \(said)"
    }.joined(separator: ". ")
    return "Passed on without an MP referral, by the criteria of the \(Self.name)."
      + (answers.isEmpty ? "" : " \(answers).")
  }

  static let name = "Victims and Prisoners Act"
}

extension Situation {
  /// Whether the Act spares the case a referral: computed where its questions were answered, else as recorded with a prison case.
  var isSparedByVictimsAct: Answered? {
    let act = VictimsAct(self)
    if act.parts.isEmpty, let recorded = file.case.victimsAndPrisonersAct { return recorded }
    if act.computed == nil { return nil }
    switch outcome("SM-2.32b") {
    case VictimsAct.notRequired: return .yes
    case VictimsAct.required: return .no
    default: return .notKnown
    }
  }

  /// A parliamentary complaint of which nothing spares the referral by an MP.
  var needsReferral: Bool {
    file.case.jurisdiction == .parliamentary && !applies("SM-2.57b") && !applies("SM-2.7")
  }

  /// A parliamentary case at intake, of which nothing is decided yet.
  var isParliamentaryIntake: Bool { file.case.jurisdiction == .parliamentary && file.awaitsAction }

  /// The complainant was told before to get a referral, and comes back without one (SM-2.30).
  var returnsWithoutReferral: Bool {
    let code = ClosureCode.noReferral.name
    let wasToldElsewhere = file.earlier.contains { $0.closureCode == code }
    return file.case.mpReferralOn == nil && (wasToldElsewhere || file.case.restartedAt != nil)
  }
}
