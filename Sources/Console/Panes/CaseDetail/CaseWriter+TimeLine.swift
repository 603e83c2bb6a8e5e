import Casework
import Terminal

/// What happened on the case, of every kind together, newest first: a line each, the texts being in their own sections.
extension CaseWriter {
  mutating func writeTimeLine() {
    for item in timeLine.sorted(by: { ($0.day, $0.time, $0.key) > ($1.day, $1.time, $1.key) }) {
      record(
        [StyledText("\(item.day.shortText) \(item.time)", .accent), StyledText("  \(item.text)")],
        anchor: "time \(item.key) \(item.text)")
    }
  }

  private struct Happening {
    let day: Day
    /// In office time; empty where only the day is known.
    let time: String
    let key: Int64
    let text: String

    init(_ moment: Moment, _ key: Int64, _ text: String) {
      (day, time, self.key, self.text) = (moment.day, moment.timeText, key, text)
    }

    init(_ day: Day, _ key: Int64, _ text: String) {
      (self.day, time, self.key, self.text) = (day, "     ", key, text)
    }
  }

  private var timeLine: [Happening] {
    steps + said + file.notes.map { Happening($0.at, $0.id, "note by \(name($0.by))") }
      + file.documents.map { Happening($0.addedAt, $0.id, "\($0.section) added: \($0.title)") }
      + file.divergences.map { Happening($0.at, $0.id, "diverged from \($0.requirement)") }
      + file.risks.map { Happening($0.assessedAt, $0.id, "\($0.category.rawValue) risk rated \($0.rating.rawValue)") }
      + file.riskAssessments.map {
        Happening($0.at, $0.id, "risks assessed: \($0.overall.rawValue), \($0.point.rawValue)")
      }
      + file.milestones.map { Happening($0.at, $0.id, "milestone \($0.number): \($0.title)") }
      + file.complianceItems.map { Happening($0.addedAt, $0.id, "compliance item added: \($0.text)") }
  }

  private var said: [Happening] {
    file.contacts.map { contact in
      let reached = contact.reached ? "" : ", not reached"
      return Happening(
        contact.at, contact.id,
        "\(contact.direction.rawValue) \(contact.channel.rawValue), \(partyName(contact.party))\(reached)")
    }
      + file.letters.map { letter in
        let names = letter.recipients.map { partyName($0) }.joined(separator: ", ")
        return Happening(letter.sentOn, letter.id, "letter '\(letter.kind.rawValue)' to \(names)")
      }
      + file.informationRequests.flatMap { request in
        [Happening(request.requestedOn, request.id, "information asked for by \(request.channel.rawValue)")]
          + (request.receivedOn.map { [Happening($0, request.id, "information received")] } ?? [])
      }
  }

  private var steps: [Happening] {
    let item = file.case
    let dated: [(Moment?, String)] = [
      (item.receivedAt, "received by \(item.channel)"), (item.decidedAt, "decided: \(item.decision ?? "")"),
      (item.passedAt, "passed to \(item.route ?? "")"), (item.closedAt, "closed as '\(item.closureCode ?? "")'"),
      (item.restartedAt, "restarted: \(item.restartReason ?? "")"),
    ]
    return dated.compactMap { moment, text in moment.map { Happening($0, item.id, text) } }
  }
}
