/// Reads the fixed-width digits of ISO dates and times without making strings: stores read millions of them.
struct ISODigits<Bytes: Sequence<UInt8>> {
  private var bytes: Bytes.Iterator

  init(_ bytes: Bytes) {
    self.bytes = bytes.makeIterator()
  }

  /// A number of exactly `count` digits, or nil.
  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = bytes.next(), byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    bytes.next() == UInt8(ascii: character)
  }

  var isAtEnd: Bool {
    mutating get { bytes.next() == nil }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a number that is not negative with leading zeros.
  func writeDigits(_ number: Int, at start: Int, count: Int) {
    var rest = number
    for index in (start..<start + count).reversed() {
      self[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
