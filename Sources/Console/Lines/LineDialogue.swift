import Casework
import Terminal

/// The console as question and answer: for terminals that cannot place a cursor, for readers of lines, for pipes.
///
/// Takes a line and gives lines; what was given never changes. Everything that the panes and forms can do can be done in it, from the
/// same actions, field descriptions and effects.
///
///     var dialogue = LineDialogue(desk: desk, drafts: drafts)
///     show(dialogue.start())
///     while !dialogue.isOver, let line = readLine() { show(dialogue.answer(line)) }
///     show(dialogue.leave())
public struct LineDialogue: Sendable {
  private var context: DialogueContext
  /// The rooms that were entered, the one that hears the next line last.
  private var rooms: [any DialogueRoom] = []
  private var lastSaid: [String] = []
  public private(set) var isOver = false
  /// A text that waits to be edited; ``edited(_:)`` is to be told what came of it before the next line.
  public private(set) var editing: EditRequest?

  public init(desk: Desk, drafts: DraftDesk, settings: Settings = Settings()) {
    context = DialogueContext(desk: desk, drafts: drafts, settings: settings)
  }

  /// What stands on the line where the answer is typed.
  public var prompt: String { rooms.last?.prompt ?? "" }

  /// Begins with the list, or with a case.
  public mutating func start(opening reference: String? = nil) -> [String] {
    context.beginSync()
    let session = context.desk.session
    let training = session.isTraining ? ", training store" : ""
    var said = ["Ombud\(training). \(session.actor.name). \(context.desk.now().day.shortText). ? helps, quit ends."]
    if !session.notice.isEmpty { said.append(session.notice) }
    said += context.draftsNews()
    said += attempt { dialogue in try dialogue.enter(ListRoom(.due)) }
    if let reference { said += attempt { dialogue in try dialogue.enter(CaseRoom(reference)) } }
    return remembered(said)
  }

  /// Takes in what came of editing.
  public mutating func edited(_ result: EditResult) -> [String] {
    editing = nil
    guard !rooms.isEmpty else { return [] }
    return remembered(
      attempt { dialogue in try dialogue.rooms[dialogue.rooms.count - 1].edited(result, &dialogue.context) })
  }

  /// Hears one line.
  ///
  /// - Parameter work: is told how far what takes its time got, and asked whether to go on; ``interrupt()`` ends what is being read.
  public mutating func answer(_ line: String, _ work: Work = Work()) -> [String] {
    context.work = work
    // An arrow key pressed where the terminal edits the line would else be a part of the text.
    let line = String(
      String.UnicodeScalarView(
        line.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) || $0 == "\t" }))
    let room = rooms.last
    if let room, !room.takesText, let order = room.order(in: line, context.keymap) {
      switch order.action {
      case .help: return remembered(room.help(context.keymap))
      case .sayAgain: return lastSaid
      case .quit: return remembered(quit())
      case .back where rooms.count == 1: return remembered(["This is the first list; quit ends."])
      case .back: return remembered(attempt { dialogue in try dialogue.goBack() } + news())
      default: break
      }
    }
    return remembered(attempt { dialogue in try dialogue.hear(line) } + news())
  }

  /// Ends whatever is being read, from any thread.
  public func interrupt() { context.desk.interrupt() }

  /// Ends because nobody can answer any more: what was typed is kept as far as it can be.
  public mutating func leave() -> [String] {
    guard !isOver else { return [] }
    isOver = true
    while let room = rooms.popLast() { room.putAside(&context) }
    return remembered(["Ended."])
  }

  // MARK: - Rooms

  private mutating func hear(_ line: String) throws -> [String] {
    guard !rooms.isEmpty else { return [] }
    return try follow(try rooms[rooms.count - 1].answer(line, &context))
  }

  private mutating func follow(_ step: DialogueStep) throws -> [String] {
    switch step {
    case .stay(let said): return said
    case .enter(let room): return try enter(room)
    case .replace(let room, let said):
      rooms.removeLast()
      return said + (try enter(room))
    case .back(let said): return said + (try goBack())
    case .chosen(let choice, let said):
      rooms.removeLast()
      guard !rooms.isEmpty else { return said }
      return said + (try follow(try rooms[rooms.count - 1].choose(choice, &context)))
    case .edit(let request):
      editing = request
      return []
    case .end(let said):
      isOver = true
      return said
    }
  }

  /// A room that cannot begin is not entered.
  private mutating func enter(_ room: any DialogueRoom) throws -> [String] {
    var room = room
    let said = try room.begin(&context)
    rooms.append(room)
    guard let line = room.firstAnswer else { return said }
    return try hear(line)
  }

  private mutating func goBack() throws -> [String] {
    guard rooms.count > 1, let left = rooms.popLast() else { return [] }
    left.putAside(&context)
    return try rooms[rooms.count - 1].resume(&context)
  }

  private mutating func quit() -> [String] {
    if let loss = context.lossText, !(rooms.last is QuitRoom) {
      rooms.append(QuitRoom())
      return [loss]
    }
    isOver = true
    return ["Ended."]
  }

  // MARK: - What is said

  /// No error leaves the dialogue: what goes wrong is said.
  private mutating func attempt(_ body: (inout LineDialogue) throws -> [String]) -> [String] {
    do {
      return try body(&self)
    } catch let refusal as Refusal {
      return refusal.description.paragraphs
    } catch {
      if context.work.stopped != nil { return ["Stopped."] }
      return "\(error)".paragraphs
    }
  }

  /// What others changed meanwhile of what was read out; nothing is read again by itself.
  private mutating func news() -> [String] {
    guard !isOver, let room = rooms.last, !room.takesText, let changes = context.changes() else { return [] }
    return room.news(of: changes).map { [$0] } ?? []
  }

  /// Each line is one, and harmless, whatever somebody wrote into the case that it speaks of.
  private mutating func remembered(_ said: [String]) -> [String] {
    lastSaid = said.map { DisplayText.safe($0.onOneLine) }
    return lastSaid
  }
}
