import ArgumentParser
import CaseStore
import Casework

/// `ombud show`: a case with what is next, what is due and how that was reached, and what was diverged from.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a case.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The case's reference, such as C-12.") var reference: String
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let session = try StoreSession.open(options)
    let file = try session.store.caseFile(try session.caseReference(reference))
    let situation = Situation(file: file, office: try session.store.office(), guidance: .current)
    if json {
      try JSONOutput.print(CaseDescription(situation))
    } else {
      Output.print(CaseText(situation, today: session.clock.now().day).text)
    }
  }
}

/// A case as JSON tells it: its records as they are kept, and what follows from them.
struct CaseDescription: Encodable {
  struct Recorded: Encodable {
    let requirement: RequirementID
    let value: String
  }

  struct Next: Encodable {
    let kind: String
    let requirement: RequirementID
    let force: Force
    let subject, text: String
    let due: Day?
    let command: CommandName
  }

  let `case`: Case
  let phase: Phase?
  let organisation: Organisation?
  let people: [Person]
  let parties: [Party]
  let adjustments: [Adjustment]
  let consents: [Consent]
  let contacts: [Contact]
  let notes: [Note]
  let documents: [Document]
  let letters: [Letter]
  let informationRequests: [InformationRequest]
  let answers: [RequirementAnswer]
  let diary: [DiaryDate]
  let risks: [Risk]
  let formerRatings: [FormerRating]
  let mitigations: [Mitigation]
  let riskAssessments: [RiskAssessment]
  let overallRating: RiskRating?
  let uplifts: [Uplift]
  let milestones: [Milestone]
  let complianceItems: [ComplianceItem]
  let organisations: [InvolvedOrganisation]
  let components: [ComplaintComponent]
  let assessments: [Assessed]
  let consultations: [Consultation]
  let approvals: [Approval]
  let writtenLetters: [WrittenLetter]
  let next: [Next]
  let deadlines: [Deadline]
  let divergences: [Divergence]
  let onRecord: [Recorded]

  init(_ situation: Situation) {
    let file = situation.file
    self.case = file.case
    phase = Phase(stage: file.case.stage)
    organisation = file.organisation
    people = file.people
    parties = file.parties
    adjustments = file.adjustments
    consents = file.consents
    contacts = file.contacts
    notes = file.notes
    documents = file.documents
    letters = file.letters
    informationRequests = file.informationRequests
    answers = file.answers
    diary = file.diary
    risks = file.risks
    formerRatings = file.formerRatings
    mitigations = file.mitigations
    riskAssessments = file.riskAssessments
    overallRating = file.overallRating
    uplifts = situation.uplifts
    milestones = file.milestones
    complianceItems = file.complianceItems
    organisations = file.organisations
    components = file.components
    assessments = situation.assessments
    consultations = file.consultations
    approvals = file.approvals
    writtenLetters = file.writtenLetters
    next = NextSteps.list(situation).map { step in
      Next(
        kind: step.kind.rawValue, requirement: step.requirement, force: step.force, subject: step.subject,
        text: step.text, due: step.deadline?.due, command: step.command)
    }
    deadlines = Derived(situation).deadlines
    divergences = file.divergences
    onRecord = situation.guidance.onRecord(in: situation).map { Recorded(requirement: $0.id, value: $0.value) }
  }
}
