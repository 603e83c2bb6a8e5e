import CNcurses
import Glibc

/// The terminal: shows surfaces and hands over what was typed.
///
/// ncurses keeps what the terminal shows and sends the difference; a frame that changed nothing
/// sends nothing. Its state is global and not safe for threads, hence the main actor and one screen
/// at a time.
@MainActor public final class Screen {
  /// The descriptor that keys come from.
  public let input: Int32
  /// How every role looks; a new theme shows with the next frame.
  public var theme: Theme { didSet { adoptTheme() } }
  /// Rows and columns of the terminal.
  public private(set) var size: Size
  /// How many colours are in use.
  public var colourDepth: ColourDepth { inks.depth }
  /// True when the terminal shows UTF-8.
  public let isUnicode: Bool

  private typealias Files = (output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>)

  let options: ScreenOptions
  let output: Int32
  private let handle: OpaquePointer
  private let files: Files
  private let window: UnsafeMutablePointer<WINDOW>
  private let keyboard: Keyboard
  private let hasBracketedPaste: Bool
  private var inks: InkBox
  private var row: [cchar_t] = []
  /// What ncurses was last told; rows equal to it are not told again.
  private var presented: Surface?
  private var lastRewrite = 0
  private var isOpen = true

  /// Takes over the terminal. Call ``close()`` before the program ends.
  ///
  /// - Throws: when the descriptors are no terminal, or its name is unknown.
  public init(
    theme: Theme, options: ScreenOptions = ScreenOptions(), input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) throws(ScreenError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    // Without it ncurses takes every byte for a character of its own.
    setlocale(LC_CTYPE, "")
    // Otherwise LINES and COLUMNS in the environment override the true size.
    use_tioctl(true)
    (handle, files) = try Self.open(terminal: options.terminal, input: input, output: output)
    guard let window = newwin(0, 0, 0, 0), let keyboard = Keyboard(escapeDelay: options.escapeDelay) else {
      endwin()
      throw .system(call: "newwin", code: ENOMEM)
    }
    self.window = window
    self.keyboard = keyboard
    self.options = options
    self.theme = theme
    self.input = input
    self.output = output
    isUnicode = String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
    hasBracketedPaste = Self.knowsBracketedPaste()
    if options.maximumDepth > .monochrome && start_color() == OK { use_default_colors() }
    inks = InkBox(theme: theme, maximumDepth: options.maximumDepth)
    size = Size(rows: Int(getmaxy(window)), columns: Int(getmaxx(window)))
    raw()
    noecho()
    nonl()
    idlok(window, true)
    enableBracketedPaste(true)
  }

  /// The signs to draw with on this terminal.
  public var glyphs: Glyphs { isUnicode && !options.asciiOnly ? theme.unicodeGlyphs : theme.asciiGlyphs }

  /// A blank frame of the screen's size.
  public func surface() -> Surface { Surface(size: size, glyphs: glyphs) }

  /// Shows a frame: sends what differs from the one before, in one go, and leaves the cursor at the
  /// surface's.
  public func present(_ surface: Surface) {
    guard isOpen else { return }
    let previous = presented?.fullSize == surface.fullSize ? presented : nil
    let bars = theme.hasRowBar && previous?.bar != surface.bar ? [previous?.bar?.row, surface.bar?.row] : []
    for row in 0..<min(size.rows, surface.fullSize.rows) {
      if previous?.isRow(row, sameIn: surface) != true || bars.contains(row) { tell(row: row, of: surface) }
    }
    for row in surface.wholeRows where row < size.rows && previous?.isRow(row, sameIn: surface) != true {
      wredrawln(window, Int32(row), 1)
    }
    if let rewrite = surface.rewrittenRows, rewrite.number != lastRewrite, rewrite.rows.upperBound <= size.rows {
      // The numbers only grow: a message that comes back is not one said again.
      lastRewrite = rewrite.number
      wredrawln(window, Int32(rewrite.rows.lowerBound), Int32(rewrite.rows.count))
    }
    presented = surface
    wmove(
      window, Int32(min(surface.cursor.row, size.rows - 1)), Int32(min(surface.cursor.column, size.columns - 1)))
    wnoutrefresh(window)
    doupdate()
  }

  /// Has the next frame sent whole, for when something else wrote on the terminal.
  public func repaint() {
    clearok(window, true)
    presented = nil
  }

  /// Gives the terminal back for a while, to a shell or an editor.
  public func suspend() {
    enableBracketedPaste(false)
    endwin()
  }

  /// Takes the terminal again after ``suspend()``; the next frame is sent whole.
  public func resume() {
    reset_prog_mode()
    adoptSize()
    enableBracketedPaste(true)
    repaint()
  }

  /// Gives the terminal back for good, as it was.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    enableBracketedPaste(false)
    endwin()
    keyboard.close()
    delwin(window)
    delscreen(handle)
    Self.close(files)
  }

  /// Asks the terminal for its size; nil when it is still the same.
  @discardableResult
  public func adoptSize() -> Size? {
    var reported = winsize()
    guard terminal_window_size(output, &reported) == 0, reported.ws_row > 0, reported.ws_col > 0 else { return nil }
    let new = Size(rows: Int(reported.ws_row), columns: Int(reported.ws_col))
    guard new != size else { return nil }
    size = new
    resizeterm(Int32(new.rows), Int32(new.columns))
    wresize(window, Int32(new.rows), Int32(new.columns))
    // Terminals differ in what they leave on the screen when its size changes.
    repaint()
    return new
  }

  /// Everything typed since the last call.
  func readInput() -> [InputCode] { keyboard.read() }

  private func adoptTheme() {
    inks = InkBox(theme: theme, maximumDepth: options.maximumDepth)
    presented = nil
  }

  // MARK: - Rows

  private func tell(row number: Int, of surface: Surface) {
    row.removeAll(keepingCapacity: true)
    let start = number * surface.fullSize.columns
    let bar = theme.hasRowBar && surface.bar?.row == number ? surface.bar : nil
    var style: Style?
    var ink = Ink(attributes: 0, pair: 0)
    for index in start..<(start + min(size.columns, surface.fullSize.columns)) {
      let cell = surface.cells[index]
      if cell.columns == 0 { continue }
      let isInBar = bar.map { (0..<$0.columns).contains(index - start - $0.column) } ?? false
      let cellStyle = isInBar ? cell.style.adding(.reverse) : cell.style
      if cellStyle != style {
        style = cellStyle
        ink = inks.ink(for: cellStyle)
      }
      row.append(character(of: cell, marks: cell.hasMarks ? surface.marks[index] : nil, ink: ink))
    }
    mvwadd_wchnstr(window, Int32(number), 0, row, Int32(row.count))
  }

  private func character(of cell: Cell, marks: SIMD4<UInt32>?, ink: Ink) -> cchar_t {
    var result = cchar_t()
    var pair = ink.pair
    let base = isUnicode || Self.isEncodable(cell.base) ? cell.base : UInt32(UInt8(ascii: "?"))
    let marks = isUnicode ? marks ?? .zero : .zero
    // A sixth place for the end: a cell takes five.
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: 6) { scalars in
      scalars.initialize(repeating: 0)
      scalars[0] = wchar_t(bitPattern: base)
      for place in 0..<Cluster.maximumMarks { scalars[place + 1] = wchar_t(bitPattern: marks[place]) }
      setcchar(&result, scalars.baseAddress, ink.attributes, 0, &pair)
    }
    return result
  }

  private static func isEncodable(_ scalar: UInt32) -> Bool { scalar < 0x80 || wctob(scalar) != EOF }

  // MARK: - Taking and giving back

  private static func open(
    terminal: String?, input: Int32, output: Int32
  ) throws(ScreenError) -> (handle: OpaquePointer, files: Files) {
    let files = try streams(input: input, output: output)
    let name = terminal ?? getenv("TERM").map { String(cString: $0) } ?? ""
    guard let handle = newterm(name, files.output, files.input) else {
      close(files)
      throw .unknownTerminal(name)
    }
    guard canMoveCursor else {
      endwin()
      delscreen(handle)
      close(files)
      throw .tooSimple(name)
    }
    return (handle, files)
  }

  private static func close(_ files: Files) {
    fclose(files.output)
    fclose(files.input)
  }

  private static func streams(
    input: Int32, output: Int32
  ) throws(ScreenError) -> Files {
    guard let writer = fdopen(dup(output), "w") else { throw .system(call: "fdopen", code: errno) }
    guard let reader = fdopen(dup(input), "r") else {
      let code = errno
      fclose(writer)
      throw .system(call: "fdopen", code: code)
    }
    return (writer, reader)
  }

  private static var canMoveCursor: Bool {
    guard let capability = tigetstr("cup") else { return false }
    return Int(bitPattern: capability) != -1
  }

  private static func knowsBracketedPaste() -> Bool {
    if let capability = tigetstr("BE"), Int(bitPattern: capability) != -1 { return true }
    guard let name = termname().map({ String(cString: $0) }) else { return false }
    return ["xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "putty"].contains { name.hasPrefix($0) }
  }

  private func enableBracketedPaste(_ isEnabled: Bool) {
    guard hasBracketedPaste else { return }
    let sequence = isEnabled ? "\u{1B}[?2004h" : "\u{1B}[?2004l"
    _ = write(output, sequence, sequence.utf8.count)
  }
}
