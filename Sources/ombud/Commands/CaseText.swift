import CaseStore
import Casework

/// A case as text for a terminal or a printer: what is binding and due first.
struct CaseText {
  private let situation: Situation
  private let today: Day
  private let derived: Derived

  init(_ situation: Situation, today: Day) {
    self.situation = situation
    self.today = today
    derived = Derived(situation)
  }

  var text: String {
    ([heading] + [due, diary, next, parties, complaint, assessments, papers, risk, divergences].filter { !$0.isEmpty })
      .map { section in section.map { Output.block($0) }.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var file: CaseFile { situation.file }
  private var office: Office { situation.office }

  private var heading: [String] {
    let record = file.case
    let adjustments = file.adjustments.filter { $0.outcome == .agreed }.map(\.request)
    let phase = Phase(stage: record.stage).map { " (\($0.rawValue))" } ?? ""
    return adjustments.map { "Reasonable adjustment: \($0)" } + [
      "\(record.reference)  \(file.name(of: file.complainantParty)) about \(file.organisationName)",
      "\(record.recordType?.rawValue ?? "record") at stage \(record.stage.rawValue)\(phase), received \(record.receivedAt.day.shortText), "
        + "with \(office.ownerInWords(record.owner, on: today))",
    ] + (record.closureCode.map { ["Closed as '\($0)' on \(record.closedAt?.day.shortText ?? "")"] } ?? [])
  }

  private var due: [String] {
    guard !derived.deadlines.isEmpty else { return [] }
    return ["Due"]
      + derived.deadlines.flatMap { deadline in
        [
          "  \(deadline.due.shortText)\(by(deadline))\(lateness(deadline))  \(deadline.text) (\(deadline.requirement))",
          "      \(deadline.explanation)",
        ]
      }
  }

  /// The working day before, where it falls on none.
  private func by(_ deadline: Deadline) -> String {
    let listed = deadline.listed(in: office.calendar)
    return listed < deadline.due ? ", by \(listed.shortText)" : ""
  }

  private func lateness(_ deadline: Deadline) -> String { lateness(due: deadline.due, late: deadline.late) }

  private func lateness(due: Day, late: Day) -> String {
    if late <= today { return ", late by \(today - due) calendar day\(today - due == 1 ? "" : "s")" }
    return due == today ? ", today" : ""
  }

  /// What was planned and is not done: the queue counts it as due.
  private var diary: [String] {
    let open = file.diary.filter { $0.doneAt == nil }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    guard !open.isEmpty else { return [] }
    return ["Diary"]
      + open.map { "  \($0.on.shortText)\(lateness(due: $0.on, late: $0.on + 1))  \($0.id)  \($0.text)" }
  }

  private var next: [String] {
    let open = NextSteps.list(situation)
    let steps = NextSteps.grouped(open).filter { $0.kind != .deadline }
    let onward =
      NextSteps.onward(situation, beside: open).map { ["  then  \($0.sentence) [\($0.command.rawValue)]"] } ?? []
    guard !steps.isEmpty || !onward.isEmpty else { return [] }
    return ["Next"]
      + steps.map { step in
        let requirements = step.requirements.map(\.rawValue).joined(separator: ", ")
        let binding = step.kind == .binding ? ", binding" : ""
        return "  \(requirements) \(step.force.rawValue)\(binding)  \(step.text) [\(step.command.rawValue)]"
      } + onward
  }

  private var parties: [String] {
    ["Parties"]
      + file.parties.map { party in
        let person = file.person(of: party)
        let reach = [person?.telephone, person?.email].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        return "  \(party.id)  \(party.role.rawValue): \(file.name(of: party))\(reach.isEmpty ? "" : " (\(reach))")"
      }
  }

  private var complaint: [String] {
    [
      ("Complaint", file.case.summary), ("Injustice", file.case.injustice),
      ("Outcomes wanted", file.case.outcomesWanted),
    ]
    .filter { !$0.1.isEmpty }.flatMap { ["\($0.0)", "  \($0.1)"] }
      + (file.components.isEmpty ? [] : ["Complaint components"])
      + file.components.map { "  \($0.id)  \($0.area)" }
  }

  private var assessments: [String] {
    let begun = situation.assessments
    guard !begun.isEmpty else { return [] }
    return ["Assessments"]
      + begun.flatMap { assessed in
        [
          "  \(assessed.title)\(assessed.subject.isEmpty ? "" : " (\(file.words(ofSubject: assessed.subject)))"): \(assessed.standing.outcome.rawValue). \(assessed.standing.implies)"
        ] + assessed.answers.map { "      \($0.label): \($0.shown)" }
      }
  }

  private var papers: [String] {
    let contacts = file.contacts.map { contact in
      "  \(contact.at.columnText)  \(contact.id)  \(contact.direction.rawValue) \(contact.channel.rawValue), "
        + "\(file.name(of: file.party(contact.party)))\(contact.reached ? "" : ", not reached"): \(contact.text)"
    }
    let notes = file.notes.map { "  \($0.at.columnText)  \($0.id)  note by \(office.name($0.by)): \($0.text)" }
    let letters = file.letters.map { letter in
      let names = letter.recipients.map { file.name(of: file.party($0)) }.joined(separator: ", ")
      return "  \(letter.sentOn)        \(letter.id)  letter '\(letter.kind.rawValue)' to \(names)"
    }
    let written = file.writtenLetters.filter { $0.state != .sent }.map { letter in
      "  \(letter.writtenAt.columnText)  \(letter.id)  written here: \(file.words(for: letter.id, in: .writtenLetter) ?? "")"
    }
    let documents = file.documents.map {
      "  \($0.addedAt.columnText)  \($0.id)  \($0.section): \($0.title) (\($0.path))"
    }
    let lines = (contacts + notes + letters + written + documents).sorted()
    return lines.isEmpty ? [] : ["Record"] + lines
  }

  private var risk: [String] {
    let risks = file.currentRisks.map {
      "  \($0.id)  \($0.ratingAfter.rawValue)  \($0.category.rawValue): \($0.text)"
    }
    let items = file.complianceItemsByDate.map { "  \($0.id)  \($0.targetDate.shortText)  \($0.status): \($0.text)" }
    let compliance = ["Compliance\(file.escalationInWords.map { ", \($0)" } ?? "")"]
    return (risks.isEmpty ? [] : ["Risk, overall \(file.overallRating?.rawValue ?? "")"] + risks)
      + (items.isEmpty ? [] : compliance + items)
  }

  private var divergences: [String] {
    guard !file.divergences.isEmpty else { return [] }
    return ["Divergences"]
      + file.divergences.map { divergence in
        let state = divergence.state.isEmpty ? "" : " (\(divergence.state))"
        let remarks = divergence.remarks(in: office).joined(separator: "; ")
        let head =
          "\(divergence.id)  \(divergence.requirementText(on: file))  \(divergence.at.officeText) \(office.name(divergence.by))\(state)"
        return "  \(head)" + (remarks.isEmpty ? "" : ": \(remarks)")
      }
  }
}
