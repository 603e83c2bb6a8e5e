import CVTerm
import Synchronization

/// A terminal in memory: bytes go in, and one can look at what a person would see.
///
/// Safe to use from several threads: the reader of a ``PseudoTerminal`` feeds it while a test looks.
public final class TerminalEmulator: Sendable {
  private let state: Mutex<State>

  /// An xterm-like terminal that takes UTF-8.
  public init(rows: Int, columns: Int) {
    state = Mutex(State(rows: rows, columns: columns))
  }

  deinit {
    state.withLock { state in
      vterm_free(state.terminal)
      state.callbacks.deallocate()
    }
  }

  /// Shows what a program sent.
  public func feed(_ bytes: [UInt8]) {
    state.withLock { state in
      bytes.withUnsafeBytes { buffer in
        _ = vterm_input_write(state.terminal, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
      }
    }
  }

  /// The screen as text, one string a row, without trailing spaces.
  public var lines: [String] {
    state.withLock { state in
      (0..<state.rows).map { row in
        var line = ""
        for column in 0..<state.columns {
          let cell = state.cell(row: row, column: column)
          if cell.isRightHalf { continue }
          line += cell.text.isEmpty ? " " : cell.text
        }
        while line.last == " " { line.removeLast() }
        return line
      }
    }
  }

  /// The screen as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// Where the cursor stands, counted from 0.
  public var cursor: (row: Int, column: Int) {
    state.withLock { state in
      var position = VTermPos()
      vterm_state_get_cursorpos(vterm_obtain_state(state.terminal), &position)
      return (Int(position.row), Int(position.col))
    }
  }

  /// Whether the cursor can be seen.
  public var isCursorVisible: Bool { state.withLock { $0.properties.isCursorVisible } }

  /// Whether the program took the alternate screen.
  public var isAlternateScreen: Bool { state.withLock { $0.properties.isAlternateScreen } }

  /// One cell, counted from 0.
  public func cell(row: Int, column: Int) -> EmulatedCell {
    state.withLock { $0.cell(row: row, column: column).seen }
  }

  /// Everything that can be seen at one moment.
  public var picture: ScreenPicture {
    state.withLock { state in
      let cells = (0..<state.rows).map { row in
        var cells: [EmulatedCell] = []
        for column in 0..<state.columns {
          var (cell, _, isRightHalf) = state.cell(row: row, column: column)
          // A blank that was erased looks like one that was written.
          if cell.text.isEmpty { cell.text = " " }
          // What libvterm has of a right half but its being one is what stood there before: the left one covers it.
          if isRightHalf, let left = cells.last {
            cell = left
            cell.text = ""
          }
          cells.append(cell)
        }
        return cells
      }
      var position = VTermPos()
      vterm_state_get_cursorpos(vterm_obtain_state(state.terminal), &position)
      return ScreenPicture(
        cells: cells, cursorRow: Int(position.row), cursorColumn: Int(position.col),
        isCursorVisible: state.properties.isCursorVisible)
    }
  }

  /// Gives the screen another size, as when a window is dragged.
  public func resize(rows: Int, columns: Int) {
    state.withLock { state in
      state.rows = rows
      state.columns = columns
      vterm_set_size(state.terminal, Int32(rows), Int32(columns))
    }
  }
}

/// What programs switched on or off.
private final class Properties: @unchecked Sendable {
  // Written only while the emulator feeds bytes, that is under its lock.
  var isCursorVisible = true
  var isAlternateScreen = false
}

// A named function without an actor: a closure from isolated code would trap on the reader's thread.
private func propertyChanged(
  property: VTermProp, value: UnsafeMutablePointer<VTermValue>?, user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user, let value else { return 1 }
  let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
  switch property {
  case VTERM_PROP_CURSORVISIBLE: properties.isCursorVisible = value.pointee.boolean != 0
  case VTERM_PROP_ALTSCREEN: properties.isAlternateScreen = value.pointee.boolean != 0
  default: break
  }
  return 1
}

private struct State: @unchecked Sendable {
  // The pointers are used under the emulator's lock only.
  let terminal: OpaquePointer
  let screen: OpaquePointer
  let properties = Properties()
  // libvterm keeps the address.
  let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)
  var rows: Int
  var columns: Int

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    guard let terminal = vterm_new(Int32(rows), Int32(columns)), let screen = vterm_obtain_screen(terminal) else {
      preconditionFailure("no memory for a terminal")
    }
    self.terminal = terminal
    self.screen = screen
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = propertyChanged
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(properties).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  func cell(row: Int, column: Int) -> (seen: EmulatedCell, text: String, isRightHalf: Bool) {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = ""
    var isRightHalf = false
    withUnsafeBytes(of: cell.chars) { buffer in
      for scalar in buffer.bindMemory(to: UInt32.self) {
        // The right half of a wide character holds the value -1.
        if scalar == UInt32.max { isRightHalf = true }
        guard scalar != 0, let scalar = Unicode.Scalar(scalar) else { break }
        text.unicodeScalars.append(scalar)
      }
    }
    let seen = EmulatedCell(
      text: text, columns: Int(cell.width), isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0,
      isItalic: cell.attrs.italic != 0, isReversed: cell.attrs.reverse != 0, foreground: Self.colour(cell.fg),
      background: Self.colour(cell.bg))
    return (seen, text, isRightHalf)
  }

  private static func colour(_ colour: VTermColor) -> EmulatedCell.Colour {
    if UInt32(colour.type) & (VTERM_COLOR_DEFAULT_FG.rawValue | VTERM_COLOR_DEFAULT_BG.rawValue) != 0 { return .own }
    if UInt32(colour.type) & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue {
      return .index(colour.indexed.idx)
    }
    return .rgb(red: colour.rgb.red, green: colour.rgb.green, blue: colour.rgb.blue)
  }
}
