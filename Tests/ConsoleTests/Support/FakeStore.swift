import Casework
import Console
import Synchronization

/// A store in memory: real commands, real decisions, no file. Everything that a test may want to go wrong is a property.
final class FakeStore: Sendable {
  struct Contents: Sendable {
    var office = Office(calendar: WorkingCalendar())
    var organisations: [Organisation] = []
    var files: [Int64: CaseFile] = [:]
    /// Rows without a case behind them: for long lists.
    var rows: [QueueRow] = []
    var entries: [Entry] = []
    var undone: [Int64: CaseFile] = [:]
    var before: [Int64: CaseFile] = [:]
    var keys = Keys(nextKey: 100, nextReference: 1001)
    var earlier: [EarlierCase] = []
    var version: Int64 = 1
    var now = Moment("2026-03-03T10:15:00Z") ?? Moment(secondsSince1970: 0)
    /// Thrown by everything that reads or writes.
    var failure: String?
    /// How many rows were asked for, page by page.
    var pages: [Int] = []
    /// How often a list was counted.
    var counts = 0
    var guidance = Guidance(rules: [])
    var imports: [UnsoundForm] = []
    /// The columns of the rows of imports, by name.
    var columns: [Int64: [String: String]] = [:]
    /// What rows were repaired with.
    var repaired: [Int64: [String: String]] = [:]
    /// Why a bulk act can only be taken back with a reason.
    var batchNeedsReason: String?
    /// Why a bulk act was taken back.
    var undoReason: String?
    var bookmarks: [Character: String] = [:]
    /// Why rows were discarded.
    var discarded: [Int64: String] = [:]
    /// The letters that can be begun.
    var letters: [LetterProposal] = []
    /// The open cases by risk.
    var portfolio = Portfolio.empty
    /// What is next for Maya Patel in the central queue.
    var offer = TakeOffer.none("The central queue is empty.")
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let contents = Mutex(Contents())

  init() {
    change { contents in
      var maya = Staff(id: 1, login: "maya", name: "Maya Patel", role: .caseworker)
      maya.team = "North"
      // So that every command is offered.
      maya.isAdministrator = true
      contents.office.staff = [maya, Staff(id: 2, login: "tom", name: "Tom Reed", role: .operationsManager)]
    }
  }

  @discardableResult
  func change<Result: Sendable>(_ body: (inout sending Contents) throws -> sending Result) rethrows -> Result {
    try contents.withLock(body)
  }

  func read() throws -> Contents {
    let contents = change { $0 }
    if let failure = contents.failure { throw Failure(description: failure) }
    return contents
  }

  // MARK: - Filling it

  /// Cases with plain details, one a day due from 1 March 2026 on.
  @discardableResult
  func addCases(_ count: Int) -> [String] {
    (0..<count).map { number in
      change { contents in
        let reference = contents.keys.reference()
        var item = Case(
          id: contents.keys.next(), reference: reference, scheme: .phso, stage: .intake,
          receivedAt: contents.now, openedBy: 1, channel: "telephone")
        item.owner = 1
        item.organisationText = "Northmoor Trust"
        item.summary = "The appointment was cancelled \(number + 1) times."
        var file = CaseFile(case: item)
        let person = Person(id: contents.keys.next(), firstName: "Ann", lastName: Self.names[number % 6])
        file.people = [person]
        file.parties = [Party(id: contents.keys.next(), caseID: item.id, role: .complainant, person: person.id)]
        file.diary = [
          DiaryDate(
            id: contents.keys.next(), caseID: item.id, on: Day(epochDays: 20_513 + number), text: "Call back",
            party: nil, by: 1)
        ]
        contents.files[item.id] = file
        return reference
      }
    }
  }

  private static let names = ["Archer", "Baker", "Carter", "Draper", "Eyre", "Fisher"]

  /// Rows alone, for a list too long to be made of cases.
  func addRows(_ count: Int) {
    change { contents in
      contents.rows = (1...count).map { number in
        QueueRow(
          id: Int64(number), reference: "R-\(number)", stage: .triage, recordType: .complaint,
          complainant: "Person \(number)", organisation: "Body \(number % 7)", owner: 1, ownerName: "Maya Patel",
          received: Day(epochDays: 20_000), due: Day(epochDays: 20_000 + number),
          listed: Day(epochDays: 20_000 + number), dueText: "Something", risk: .low,
          adjustments: "", isUnmatched: false)
      }
    }
  }

  /// Changes a case as another session would.
  func changeElsewhere(_ reference: String, _ command: CommandName = .noteAdd, _ body: (inout CaseFile) -> Void) {
    change { contents in
      guard var file = contents.files.values.first(where: { $0.case.reference == reference }) else { return }
      body(&file)
      contents.files[file.case.id] = file
      contents.append(command, by: contents.office.staff[1], about: file, kind: .act)
    }
  }

  func file(_ reference: String) -> CaseFile? {
    change { $0.files.values.first { $0.case.reference == reference } }
  }
}

extension FakeStore.Contents {
  mutating func append(
    _ command: CommandName, by actor: Staff, about file: CaseFile, kind: EntryKind, batch: Int64? = nil
  ) {
    entries.append(
      Entry(
        sequence: Int64(entries.count + 1), kind: kind, command: command, entered: now, occurred: now, actor: actor.id,
        role: actor.role, caseID: file.case.id, reference: file.case.reference, batch: batch, about: nil,
        requirements: [], isRecordedAfterwards: false, stands: true))
    version += 1
  }

  var queueRows: [QueueRow] {
    rows
      + files.values.map { file in
        let derived = Derived(Situation(file: file, office: office, guidance: guidance))
        return QueueRow(
          id: file.case.id, reference: file.case.reference, stage: file.case.stage, recordType: file.case.recordType,
          complainant: file.name(of: file.complainantParty), organisation: file.organisationName,
          owner: file.case.owner, ownerName: office.name(file.case.owner), received: file.case.receivedAt.day,
          due: derived.dueOn, listed: derived.nextDue, dueText: derived.nextDueText, risk: file.overallRating,
          adjustments: "", isUnmatched: false)
      }
  }
}
