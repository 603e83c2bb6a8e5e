import Casework

/// What a form needs to know before it can be shown.
public struct FormMaterial: Sendable {
  /// The case; nil for a new one, for the office, and for many.
  var view: CaseView?
  let office: Office
  let scheme: Scheme
  /// The bodies of the register, where the form has a field for one.
  let organisations: [Organisation]
  /// The day on which it is opened.
  let today: Day
  /// The letters to begin with, where the form writes one.
  var letters: [LetterProposal] = []
  /// What each member of staff has already, where the form gives one of them more.
  var workload: Workload?

  /// Reads what is typed, as the command will.
  func reader(now: Moment) -> FieldReader {
    let organisations = organisations
    return FieldReader(now: now, office: office, file: view?.file) { name in
      organisations.first { $0.isCalled(name) }
    }
  }
}
