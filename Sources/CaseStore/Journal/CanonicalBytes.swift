/// Values as bytes in one way only, to be hashed: each with a mark of its type and its length, so that no two
/// different sequences of values give the same bytes.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int64) {
    bytes.append(UInt8(ascii: "i"))
    appendBigEndian(UInt64(bitPattern: number))
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(mark: "t", $0) }
  }

  mutating func append(_ blob: [UInt8]) {
    blob.withUnsafeBufferPointer { append(mark: "b", $0) }
  }

  mutating func append(_ number: Double) {
    bytes.append(UInt8(ascii: "r"))
    appendBigEndian(number.bitPattern)
  }

  mutating func appendNil() { bytes.append(UInt8(ascii: "n")) }

  mutating func append(_ number: Int64?) {
    if let number { append(number) } else { appendNil() }
  }

  mutating func append(_ text: String?) {
    if let text { append(text) } else { appendNil() }
  }

  mutating func append(mark: Unicode.Scalar, _ content: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: mark))
    appendBigEndian(UInt64(content.count))
    bytes.append(contentsOf: content)
  }

  private mutating func appendBigEndian(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
