import CaseStore
import Casework
import Foundation

/// A store, opened by somebody at some time: what every subcommand on a store starts from.
struct StoreSession: Sendable {
  let store: Store
  let clock: Clock
  let actor: Staff
  /// Where the person's own files about this store lie: bookmarks and drafts.
  var state = Environment.stateHome

  /// Opens the store and finds who acts. In a live store that is the operating-system user, by uid; in a training store `--as` may
  /// name somebody else, and `--today` and `--now` move the clock.
  static func open(_ options: StoreOptions) throws -> StoreSession {
    let store = try Store.open(at: options.path, calendar: try CalendarFile.load(), origin: origin)
    let clock = try options.clock()
    let office = try store.office()
    if let warning = store.calendar.bankHolidays.expiryWarning(today: clock.now().day) { Output.printError(warning) }
    let actor = try actor(options, store.facts, office)
    if store.facts.kind == .live, !actor.isEmployed(on: clock.now().day) {
      throw Failure.notAllowed("\(actor.name) has left the office, and cannot open its store any more.")
    }
    return StoreSession(store: store, clock: clock, actor: actor)
  }

  /// Who acts in a store, as its kind and the options have it.
  static func actor(_ options: StoreOptions, _ facts: StoreFacts, _ office: Office) throws -> Staff {
    if facts.kind == .live, options.asksForTraining {
      throw Failure.usage("--as, --today and --now are for training stores; \(options.path) is a live store.")
    }
    return try options.actor.map { try named($0, office) } ?? actor(in: office, facts)
  }

  static var origin: Origin { Origin(host: Environment.host, terminal: Environment.terminal) }

  static func named(_ login: String, _ office: Office) throws -> Staff {
    guard let member = office.member(login: login) else {
      throw Failure.usage("'\(login)' is not on the staff list; `ombud staff list` shows the logins.")
    }
    return member
  }

  /// The operating-system user; in a training store, where nobody has to be on the list, else its first administrator.
  private static func actor(in office: Office, _ facts: StoreFacts) throws -> Staff {
    let uid = Int64(getuid())
    if let member = office.staff.first(where: { $0.uid == uid }) { return member }
    // Whoever was added by login alone is the account of that name, as the system's own list has it.
    let namesake = Environment.account.flatMap { office.member(login: $0) }
    if let namesake, namesake.uid == nil { return namesake }
    if facts.kind == .training, let member = office.staff.first(where: \.isAdministrator) { return member }
    throw Failure.notAllowed(
      "You (\(Environment.login), uid \(uid)) are not on the staff list of this store. Ask an administrator to add you (staff.add)."
    )
  }

  /// The case that somebody means by its reference, in any capitals, or by that of the intake form it was made of.
  func caseReference(_ typed: String) throws -> String {
    try store.importedForm(typed)?.reference ?? typed.uppercased()
  }

  /// Reads values for a command on a case as it stands.
  func reader(for reference: String?, at now: Moment? = nil) throws -> FieldReader {
    let store = store
    return FieldReader(
      now: now ?? clock.now(), office: try store.office(), file: try reference.map { try store.caseFile($0) }
    ) { name in
      try? store.organisations().first { $0.isCalled(name) }
    }
  }

  /// The cases of a view. One's own are also those of people on leave whom one deputises for, and of those one succeeded.
  func selection(_ view: QueueView) throws -> QueueSelection {
    let today = clock.now().day
    if view == .waiting { return .waiting(ApprovalWait(for: actor, in: try store.office(), on: today)) }
    let office = try store.office()
    let owners =
      switch view {
      case .mine: office.coveredBy(actor.id, on: today)
      case .team: office.owners(on: today, whoseIsMeant: office.team(of: actor).contains)
      case .unallocated: office.former(of: nil, on: today)
      default: [Int64]()
      }
    return QueueSelection(view, owners: owners, on: today)
  }

  /// What a view and a filter as typed ask for. The filter may name another view, and an order.
  func list(_ view: QueueView, filter text: String) throws -> QueueList {
    let context = FilterContext(office: try store.office(), actor: actor.id, today: clock.now().day)
    let filter = try CaseFilter(text, in: context)
    return QueueList(
      selection: try selection(filter.view ?? view), clauses: try filter.clauses(in: context), sort: filter.sort)
  }

  /// What a view by its name asks for, everybody's or a saved one, and a filter within it.
  func list(named name: String, filter text: String) throws -> QueueList {
    if let view = QueueView(rawValue: name) { return try list(view, filter: text) }
    let office = try store.office()
    guard let saved = office.view(named: name, of: actor.id) else {
      let names = QueueView.allCases.map(\.rawValue) + office.views(of: actor.id).map { "'\($0.name)'" }
      throw Failure.usage("There is no view '\(name)'; there are \(names.joined(separator: ", ")).")
    }
    let context = FilterContext(office: office, actor: actor.id, today: clock.now().day)
    let narrowed = try CaseFilter(saved.filter, in: context).narrowed(by: try CaseFilter(text, in: context))
    return try list(.due, filter: narrowed.description)
  }

  /// Decides and commits. What hands a letter to the mailer does so, too.
  func perform(_ command: Command) throws -> Receipt { try perform(command, by: actor.id, at: clock.now()) }

  /// Decides and commits for somebody at some time, and mails what is to be mailed.
  func perform(_ command: Command, by actor: Int64, at now: Moment) throws -> Receipt {
    guard command.name == .letterSend else { return try store.perform(command, by: actor, at: now) }
    let began = clock.now()
    return try LetterMailer(store, SettingsFiles.load()).send(command, by: actor) {
      now.adding(seconds: clock.now() - began)
    }
  }
}

/// Which cases, in which order.
struct QueueList: Sendable {
  let selection: QueueSelection
  let clauses: [FilterClause]
  let sort: QueueSort?
}

extension StoreSession {
  /// What a form that makes a case says of its complainant, to find earlier cases by (SM-1.1). What cannot be read yet is left out.
  func complainant(_ values: [String: RawValue]) throws -> ComplainantFacts {
    let reader = try reader(for: nil)
    func text(_ field: Field) -> String { values[field.name]?.text ?? "" }
    var facts = ComplainantFacts(
      lastName: text(PersonFields.lastName), firstName: text(PersonFields.firstName),
      telephone: text(PersonFields.telephone), email: text(PersonFields.email),
      organisation: text(CaseCommands.organisationText))
    if case .success(.day(let day)) = reader.read(.text(text(PersonFields.dateOfBirth)), for: PersonFields.dateOfBirth)
    {
      facts.dateOfBirth = day
    }
    if case .success(.number(let person)) = reader.read(.text(text(CaseCommands.person)), for: CaseCommands.person) {
      facts.person = person
    }
    if let body = reader.organisation(text(CaseCommands.body)) { facts.organisation = body.name }
    return facts
  }
}
