import Casework
import Terminal

/// Everything that the console knows and shows. Changed by ``update(_:)`` alone, drawn by ``draw(glyphs:)``.
public struct ConsoleState: Sendable {
  public let session: Desk.Session
  /// What the settings files and the command line say.
  public let settings: Settings
  public internal(set) var size: Size
  public internal(set) var now: Moment
  /// The pane that has the keys, unless a form or a text lies over it.
  public internal(set) var focus: Pane = .queue
  public internal(set) var queue = QueuePane()
  /// The list that was shown before the one that is being read.
  var formerQueue: QueuePane?
  /// The list to which the portfolio goes back, while one that it opened is read.
  var listBehindPortfolio: QueuePane?
  /// The case that was opened last; it stays beside the list on a wide terminal.
  public internal(set) var detail: CaseDetailPane?
  public internal(set) var risk = RiskMatrixPane()
  public internal(set) var compliance = CompliancePane()
  public internal(set) var imports = ImportsPane()
  public internal(set) var portfolio = PortfolioPane()
  /// The form being filled in.
  public internal(set) var form: CommandForm?
  /// The row of an import that is being repaired.
  public internal(set) var repair: RepairForm?
  /// The forms from which that one was opened, to add what they need: the one below it last.
  public internal(set) var formsBelow: [CommandForm] = []
  /// How many cases have an approval that waits for the actor, and whether to count them when nothing else is to be done.
  var waiting: (count: QueueCount, needsCount: Bool) = (QueueCount(0), true)
  /// What lies over everything else and has the keys.
  public internal(set) var overlay: Overlay?
  /// Forms put aside, to be taken up again.
  public internal(set) var drafts = DraftsPane()
  /// Edits in the open form that are not yet kept as a draft.
  public internal(set) var unkeptEdits = 0
  public internal(set) var message: Message? {
    didSet {
      guard let message else { return }
      lastMessage = message
      if isPlain { announcements += 1 }
    }
  }
  /// What is being carried out and takes its time, in place of the keys' line.
  var working: String?
  /// Esc was pressed just before in a form with something typed in it.
  var wasEscape = false
  /// The key just before led back to where one came from.
  var cameBack = false
  /// What was said last, to be said again.
  var lastMessage: Message?
  /// Counts what is to be sent whole to the line for messages, even where it stands there already.
  var announcements = 0
  /// The pane that has the keys has the whole of a wide screen.
  var isZoomed = false
  /// Where the matrix and the compliance pane go back to.
  var origin: Pane = .queue
  var sync = Synchronisation()
  var typeAhead = TypeAhead()
  /// What was entered in each command's fields when it was last saved.
  var lastTime: [CommandName: [String: String]] = [:]
  /// What the words of a filter refer to; nil until it was read.
  var directory: Directory?
  /// Whether the terminal may be sent texts for its clipboard.
  var hasClipboard = true
  /// Teaches the console; nil in earnest.
  public internal(set) var tutor: Tutor?
  /// Where one has been.
  var trail = Trail()
  /// What was chosen in the palette lately, the latest first.
  var recentChoices: [Chooser.Choice] = []

  public init(session: Desk.Session, settings: Settings = Settings(), size: Size, now: Moment) {
    self.session = session
    self.settings = settings
    self.size = size
    self.now = now
  }

  /// The four panes, and what takes the place of the queue.
  public enum Pane: Sendable, Equatable {
    case queue, caseDetail, riskMatrix, compliance, imports, drafts, portfolio

    var place: Place {
      switch self {
      case .queue: .queue
      case .caseDetail: .caseDetail
      case .riskMatrix: .riskMatrix
      case .compliance: .compliance
      case .imports: .imports
      case .drafts: .drafts
      case .portfolio: .portfolio
      }
    }

    /// Whether it shows the case that is open.
    var isAboutOneCase: Bool { Place.aboutOneCase.contains(place) }
  }

  /// How far the journal was read, for telling what others changed since.
  struct Synchronisation: Sendable {
    var version: Int64?
    var lastEntry: Int64 = .max
  }

  var today: Day { now.day }
  /// The keys in force.
  var keymap: Keymap { settings.keymap }
}

/// One line that tells what happened, until the next key.
public struct Message: Sendable, Equatable {
  public let text: String
  public let role: Terminal.Role

  static func done(_ text: String) -> Message { Message(text: text, role: .success) }
  static func note(_ text: String) -> Message { Message(text: text, role: .info) }
  static func warning(_ text: String) -> Message { Message(text: text, role: .warning) }
  static func error(_ text: String) -> Message { Message(text: text, role: .error) }
}

/// What may lie over the panes.
public enum Overlay: Sendable {
  case reading(ReadingPage)
  case chooser(Chooser)
  case question(ConfirmedAct)
  case prompt(LinePrompt)
  case bookmark(BookmarkPrompt)
}
