import CNcurses

/// Makes events from what ncurses read. Pure: a paste that comes in pieces is kept between calls.
struct InputDecoder {
  /// The text of a paste that has begun and not ended.
  private(set) var paste: String?

  /// Decodes what was read at one time.
  mutating func decode(_ codes: [InputCode]) -> [Event] {
    var events: [Event] = []
    var index = 0
    while index < codes.count {
      let code = codes[index]
      if paste != nil {
        if let event = continuePaste(code) { events.append(event) }
      } else if code == .function(InputCode.pasteStart) {
        paste = ""
      } else if code == .scalar(0x1B), let length = Self.unknownSequence(codes[index...]) {
        index += length
        continue
      } else if let key = Self.key(code) {
        events.append(.key(key))
      }
      index += 1
    }
    return events
  }

  /// Ends a paste: at its mark, or when that never came, so that keys work again.
  mutating func flushPaste() -> Event? {
    defer { paste = nil }
    return paste.map { .paste(Self.withPlainLineEnds($0)) }
  }

  // Keys have no place in a paste, nor have control characters.
  private mutating func continuePaste(_ code: InputCode) -> Event? {
    if code == .function(InputCode.pasteEnd) { return flushPaste() }
    guard case .scalar(let value) = code, let scalar = Unicode.Scalar(value) else { return nil }
    if value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D { paste?.unicodeScalars.append(scalar) }
    return nil
  }

  // Terminals send the Enter key's "\r" for a line end, or what the text had.
  private static func withPlainLineEnds(_ text: String) -> String {
    String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }

  /// The length of a control sequence that ncurses did not know, so that `ESC [ 1 ; 9 Q` does not
  /// become Esc and four typed characters. Without a parameter it may have been typed: left alone.
  private static func unknownSequence(_ codes: ArraySlice<InputCode>) -> Int? {
    let start = codes.startIndex
    guard codes.count >= 4, codes[start + 1] == .scalar(0x5B) else { return nil }
    var length = 2
    for code in codes.dropFirst(2) {
      guard case .scalar(let value) = code else { return nil }
      length += 1
      switch value {
      case 0x20...0x3F: continue
      case 0x40...0x7E: return length > 3 ? length : nil
      default: return nil
      }
    }
    return nil
  }

  private static func key(_ code: InputCode) -> Key? {
    switch code {
    case .function(let number): functionKeys[number] ?? functionKey(number)
    case .scalar(0x09): .tab
    case .scalar(0x0A), .scalar(0x0D): .enter
    case .scalar(0x08), .scalar(0x7F): .backspace
    case .scalar(0x1B): .escape
    case .scalar(0): .control(" ")
    case .scalar(let value) where value < 0x1B: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
    case .scalar(let value) where value < 0x20: Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
    case .scalar(let value) where value < 0xA0 && value >= 0x80: nil
    case .scalar(let value): Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }

  private static func functionKey(_ number: Int32) -> Key? {
    let offset = number - KEY_F0
    return (1...24).contains(offset) ? .function(Int(offset)) : nil
  }

  private static let functionKeys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
    KEY_NPAGE: .pageDown, KEY_PPAGE: .pageUp, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    InputCode.controlLeft: .controlLeft, InputCode.controlRight: .controlRight,
    InputCode.controlUp: .controlUp, InputCode.controlDown: .controlDown,
    InputCode.controlHome: .controlHome, InputCode.controlEnd: .controlEnd,
    InputCode.controlDelete: .controlDelete,
  ]
}
