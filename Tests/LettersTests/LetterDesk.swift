import Casework
import Letters

/// A case to write letters on: Ms Jane Okafor's about Anytown NHS Trust, on 3 March 2026.
struct LetterDesk {
  let situation: Situation
  let writer = Staff(id: 1, login: "dana", name: "Dana Mistry", role: .intakeCaseworker)
  let today = Day(year: 2026, month: 3, day: 3) ?? .earliest

  init(formOfAddress: String = "", adjustment: String? = nil, _ change: (inout Case) -> Void = { _ in }) {
    let morning = OfficeTime.moment(day: today, hour: 9)
    var row = Case(
      id: 1, reference: "C-1", scheme: .phso, stage: .intake, receivedAt: morning, openedBy: 1, channel: "letter")
    row.organisationText = "Anytown NHS Trust"
    change(&row)
    var file = CaseFile(case: row)
    var person = Person(id: 2, firstName: "Jane", lastName: "Okafor")
    person.title = "Ms"
    person.address = "1 High Street"
    person.postcode = "AB1 2CD"
    person.formOfAddress = formOfAddress
    file.people = [person]
    file.parties = [Party(id: 3, caseID: 1, role: .complainant, person: 2)]
    if let adjustment {
      var agreed = Adjustment(
        id: 4, personID: 2, caseID: 1, kind: .accessibility, request: adjustment, requestedAt: morning)
      agreed.outcome = .agreed
      file.adjustments = [agreed]
    }
    situation = Situation(file: file, office: Office(calendar: WorkingCalendar()), guidance: .current)
  }

  var values: LetterValues {
    LetterValues(situation, to: situation.recipients(of: .decision), method: .letter, by: writer, on: today)
  }
}
