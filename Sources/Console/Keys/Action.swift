import Terminal

/// One thing the console can do by a key: the one description that keymap, footer, help, palette and documentation share.
public struct Action: Sendable {
  public let name: ActionName
  /// Two or three words for menus: `Log a contact`.
  public let title: String
  /// One sentence for the help screen.
  public let help: String
  public let group: ActionGroup
  /// The keys that do it unless somebody chose others; the first is the one shown.
  public let keys: [Key]
  /// More keys that it has in one place only.
  public let keysByPlace: [Place: [Key]]
  /// Asks before it acts; the answer that Enter gives is No.
  public let needsConfirmation: Bool
  /// Where it may be used.
  public let places: Set<Place>
  /// The word in the footer; nil for what the footer leaves out.
  public let hint: String?

  init(
    _ name: ActionName, _ title: String, _ group: ActionGroup, keys: [Key], in places: Set<Place>,
    also keysByPlace: [Place: [Key]] = [:], hint: String? = nil, needsConfirmation: Bool = false, help: String
  ) {
    self.name = name
    self.title = title
    self.help = help
    self.group = group
    self.keys = keys
    self.keysByPlace = keysByPlace
    self.needsConfirmation = needsConfirmation
    self.places = places
    self.hint = hint
  }

  /// Whether settings may give it other keys: the numbers stand beside the names of lists and sections, and stay.
  public var takesOtherKeys: Bool { name != .view && name != .jump }

  /// Its keys in a place before settings change them, the shown one first.
  public func keys(in place: Place) -> [Key] { places.contains(place) ? keys + (keysByPlace[place] ?? []) : [] }
}

/// Where keys have their meaning.
public enum Place: String, Sendable, CaseIterable {
  case queue
  case caseDetail = "case"
  case riskMatrix = "risk matrix"
  case compliance
  case imports = "import rows"
  case drafts = "forms put aside"
  case portfolio
  case form
  /// A text that scrolls: help, a long refusal.
  case reading = "text"

  /// What is done here for the most part; the help begins with it.
  var work: ActionGroup {
    switch self {
    case .queue, .imports, .drafts, .portfolio: .lists
    case .caseDetail, .riskMatrix, .compliance: .cases
    case .form: .forms
    case .reading: .moving
    }
  }

  /// The panes that show the case that is open.
  static let aboutOneCase: Set<Place> = [.caseDetail, .riskMatrix, .compliance]
  /// The four panes; forms and texts lie over them.
  public static let panes: Set<Place> = [.queue, .caseDetail, .riskMatrix, .compliance]
  /// What takes the place of the queue: lists of other things than cases, and the portfolio.
  public static let lists: Set<Place> = [.imports, .drafts, .portfolio]
}

/// The headings of the help screen.
public enum ActionGroup: String, Sendable, CaseIterable {
  case moving = "Moving"
  case lists = "Lists"
  case cases = "Working on a case"
  case travel = "Coming back, and taking along"
  case forms = "Forms"
  case program = "The program"
}

/// The names of the actions, as key files and documentation have them.
public enum ActionName: String, Sendable, CaseIterable {
  case up, down
  case pageUp = "page-up"
  case pageDown = "page-down"
  case halfPageUp = "half-page-up"
  case halfPageDown = "half-page-down"
  case first, last
  case left, right
  case pickUp = "pick-up"
  case assess
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case jump
  case open, back
  case view, views, caseload
  case chooseHolding = "choose-holding"
  case saveView = "save-view"
  case order, orders, filter, mark, unmark, refresh, discard, drafts
  case act, add, contact, note
  case newCase = "new-case"
  case takeNext = "take-next"
  case undo, redo
  // Not as the panes are called, since those name tables of a settings file.
  case riskMatrix = "show-risk-matrix"
  case compliance = "show-compliance"
  case portfolio = "show-portfolio"
  case choose
  case asLastTime = "as-last-time"
  case nextGroup = "next-group"
  case previousGroup = "previous-group"
  case nextError = "next-error"
  case save, cancel
  case takeUp = "take-up"
  case diverge, pass, explain
  case goBack = "go-back"
  case goForward = "go-forward"
  case visits, bookmark
  case goToBookmark = "go-to-bookmark"
  case copy
  case copyHere = "copy-here"
  case tutorBack = "tutor-back"
  case tutorNext = "tutor-next"
  case palette, help, settings, redraw, quit
  case sayAgain = "say-again"
  case filterHelp = "filter-help"
  case zoom
}
