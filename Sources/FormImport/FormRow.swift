/// One form: its values by column, as received.
public struct FormRow: Sendable, Hashable, Codable {
  public var values: [FormColumn: String]

  public init(_ values: [FormColumn: String]) { self.values = values }

  public subscript(_ column: FormColumn) -> String { values[column] ?? "" }

  /// The form's own reference; empty where there is none.
  public var reference: String { CleanText.line(self[.formReference]) }

  /// SHA-256 over every value, in the form's order and with its length, whatever the order of the file. Line ends count as one kind, so
  /// that the same export saved on another system is the same.
  public var digest: String {
    var content: [UInt8] = []
    for column in FormColumn.allCases {
      let bytes = lineFeedsOnly(self[column])
      content += "\(bytes.count):".utf8
      content += bytes
    }
    return SHA256.hexadecimal(of: content)
  }

  private func lineFeedsOnly(_ text: String) -> [UInt8] {
    if !text.utf8.contains(UInt8(ascii: "\r")) { return Array(text.utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      bytes.append(byte)
    }
    return bytes
  }
}
