import Casework
import Terminal

/// What was departed from, what is in the diary, how risky it is, and what the body is to do.
extension CaseWriter {
  mutating func writeDivergences() {
    for divergence in file.divergences {
      let act = "\(Self.title(of: divergence.act)), \(name(divergence.by)), \(divergence.at.officeText)"
      record(
        [
          StyledText(divergence.requirementText(on: file), .accent),
          StyledText(divergence.state.isEmpty ? "" : "  \(divergence.state)"),
          StyledText(" (\(divergence.id))", .muted),
        ],
        ([act] + divergence.remarks(in: view.office)).joined(separator: "\n"), anchor: "divergence \(divergence.id)")
    }
  }

  mutating func writeDiary() {
    for date in file.diary.sorted(by: { ($0.on, $0.id) < ($1.on, $1.id) }) {
      let done = date.doneAt.map { ", done \($0.day.shortText)" } ?? ""
      let party = date.party.map { ", with \(partyName($0))" } ?? ""
      let late = date.on < today ? today - view.office.calendar.lastWorkingDay(onOrBefore: date.on) : 0
      let state = date.doneAt != nil || late <= 0 ? "" : isSpoken ? ", \(SpokenText.late(late))" : " \(late)d late"
      record(
        [
          StyledText(date.on.shortText + state, date.doneAt == nil && date.on < today ? .overdue : .accent),
          StyledText("  \(date.text)\(party)\(done) (\(date.id))"),
        ],
        anchor: "diary \(date.id)")
    }
  }

  mutating func writeRisks() {
    for risk in file.risks {
      let state = risk.isCurrent ? "" : ", \(risk.state?.rawValue ?? "")"
      let chance = risk.likelihood.map { "\($0.rawValue), " } ?? ""
      record(
        [
          QueueColumns.riskText(risk.ratingAfter),
          StyledText("  \(risk.category.rawValue), \(chance)impact \(risk.impact.rawValue)\(state) (\(risk.id))"),
        ],
        risk.text, anchor: "risk \(risk.id)")
    }
  }

  mutating func writeCompliance() {
    if let words = file.escalationInWords { text(words, anchor: "escalation") }
    for item in file.complianceItemsByDate {
      record(
        [StyledText("by \(item.targetDate.shortText)", .accent), StyledText("  \(item.status) (\(item.id))")],
        item.text,
        anchor: "item \(item.id)")
    }
  }
}
