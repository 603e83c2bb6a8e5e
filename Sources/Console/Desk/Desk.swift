import Casework

/// What the console needs from outside: the store, the clock, the actor. A struct of closures, so that a test puts its own in.
///
/// Every closure may take a transaction's time; none draws.
public struct Desk: Sendable {
  /// What stands in the header and does not change while the console runs.
  public struct Session: Sendable {
    public let actor: Staff
    public let storeName: String
    public let isTraining: Bool
    public let scheme: Scheme
    /// A sentence to begin with; empty where there is nothing to say.
    public let notice: String

    public init(actor: Staff, storeName: String, isTraining: Bool, scheme: Scheme, notice: String = "") {
      self.actor = actor
      self.storeName = storeName
      self.isTraining = isTraining
      self.scheme = scheme
      self.notice = notice
    }
  }

  /// Which part of a view is wanted.
  public enum Position: Sendable, Equatable {
    case first
    case last
    case after(QueueKey)
    case before(QueueKey)
    /// From this row on, itself included.
    case from(QueueKey)
  }

  public var session: Session
  public var now: @Sendable () -> Moment
  /// A page of at most `limit` rows. The text is a ``CaseFilter`` as typed; empty shows all. Throws ``FilterError`` for one that cannot be
  /// read.
  public var page:
    @Sendable (_ view: QueueView, _ filter: String, _ position: Position, _ limit: Int) throws -> QueuePage
  public var count: @Sendable (_ view: QueueView, _ filter: String) throws -> QueueCount
  public var open: @Sendable (_ reference: String) throws -> CaseView
  /// Rows of these cases as they stand now: for text that changes in place.
  public var rows: @Sendable (_ ids: [Int64]) throws -> [QueueRow]
  public var office: @Sendable () throws -> Office
  /// The bodies of the register, by name.
  public var organisations: @Sendable () throws -> [Organisation]
  /// The first people on file whom somebody may mean who types this: names, or digits of a telephone number.
  public var people: @Sendable (_ typed: String) throws -> [KnownPerson]
  /// Earlier cases of somebody with these details (SM-1.1), before a case exists: the fields of `case.new`.
  public var earlier: @Sendable (_ values: [String: RawValue]) throws -> [EarlierCase]
  /// Reads what was typed in a form into values; throws ``Refusal`` naming fields.
  public var read:
    @Sendable (_ values: [String: RawValue], _ command: CommandName, _ reference: String?) throws -> [String:
      FieldValue]
  /// Decides and commits; throws ``Refusal``, or an error whose description says what to do.
  public var perform: @Sendable (_ command: Command) throws -> Receipt
  /// One decision on many cases: each that can be is committed, under one batch number; throws only when nothing was.
  ///
  /// Asks the work before each of them whether to go on.
  public var performEach: @Sendable (_ commands: [Command], _ work: Work) throws -> BulkOutcome
  /// What an undo would take back; throws ``Refusal`` where nothing can be, not even with a reason.
  public var undoPreview: @Sendable (_ reference: String?) throws -> UndoOffer
  public var undo: @Sendable (_ entry: Int64, _ reason: String?) throws -> Receipt
  /// What taking back a bulk act would do; throws ``Refusal`` where nothing of it can be.
  public var undoBatchPreview: @Sendable (_ batch: Int64) throws -> BatchOffer
  /// Takes back what can be of a bulk act, and names the rest. Asks the work before each entry whether to go on.
  public var undoBatch: @Sendable (_ batch: Int64, _ reason: String?, _ work: Work) throws -> BulkOutcome
  public var redo: @Sendable (_ reference: String?) throws -> Receipt
  /// The rows of imports that cannot be cases as they are.
  public var imports: ImportDesk
  /// How many open cases there are of each kind.
  public var caseload: @Sendable () throws -> [Caseload.Line] = { [] }
  /// The open cases by risk.
  public var portfolio: @Sendable () throws -> Portfolio = { .empty }
  /// How many open cases each member of staff has, by key.
  public var workloads: @Sendable () throws -> [Int64: Int] = { [:] }
  /// How many open cases of high risk each oversees.
  public var oversights: @Sendable () throws -> [Int64: Int] = { [:] }
  /// The letters that can be begun on a case: its templates, filled in.
  public var letters: @Sendable (_ file: CaseFile) throws -> [LetterProposal] = { _ in [] }
  /// The person's bookmarks in this store: references by their letters.
  public var bookmarks: @Sendable () throws -> [Character: String] = { [:] }
  /// Sets bookmarks on a case, or takes them away where there is none.
  public var setBookmarks: @Sendable (_ letters: [Character], _ reference: String?) throws -> Void = { _, _ in }
  /// The case that is next for the actor in the central queue.
  public var nextCase: @Sendable () throws -> TakeOffer = { .none("There is no central queue here.") }
  /// Ends whatever is being read now, with an error; from any thread.
  public var interrupt: @Sendable () -> Void = {}
  /// A number that changes when anybody commits; cheap enough for every idle tick.
  public var version: @Sendable () throws -> Int64
  /// The cases that entries after this sequence name, with the highest sequence.
  public var changes: @Sendable (_ after: Int64) throws -> (cases: [Int64], last: Int64)

  public init(
    session: Session, now: @escaping @Sendable () -> Moment,
    page: @escaping @Sendable (QueueView, String, Position, Int) throws -> QueuePage,
    count: @escaping @Sendable (QueueView, String) throws -> QueueCount,
    open: @escaping @Sendable (String) throws -> CaseView,
    rows: @escaping @Sendable ([Int64]) throws -> [QueueRow],
    office: @escaping @Sendable () throws -> Office,
    organisations: @escaping @Sendable () throws -> [Organisation],
    people: @escaping @Sendable (String) throws -> [KnownPerson],
    earlier: @escaping @Sendable ([String: RawValue]) throws -> [EarlierCase],
    read: @escaping @Sendable ([String: RawValue], CommandName, String?) throws -> [String: FieldValue],
    perform: @escaping @Sendable (Command) throws -> Receipt,
    performEach: @escaping @Sendable ([Command], Work) throws -> BulkOutcome,
    undoPreview: @escaping @Sendable (String?) throws -> UndoOffer,
    undo: @escaping @Sendable (Int64, String?) throws -> Receipt,
    undoBatchPreview: @escaping @Sendable (Int64) throws -> BatchOffer,
    undoBatch: @escaping @Sendable (Int64, String?, Work) throws -> BulkOutcome,
    redo: @escaping @Sendable (String?) throws -> Receipt,
    imports: ImportDesk,
    version: @escaping @Sendable () throws -> Int64,
    changes: @escaping @Sendable (Int64) throws -> (cases: [Int64], last: Int64)
  ) {
    self.session = session
    self.now = now
    self.page = page
    self.count = count
    self.open = open
    self.rows = rows
    self.office = office
    self.organisations = organisations
    self.people = people
    self.earlier = earlier
    self.read = read
    self.perform = perform
    self.performEach = performEach
    self.undoPreview = undoPreview
    self.undo = undo
    self.undoBatchPreview = undoBatchPreview
    self.undoBatch = undoBatch
    self.redo = redo
    self.imports = imports
    self.version = version
    self.changes = changes
  }
}
