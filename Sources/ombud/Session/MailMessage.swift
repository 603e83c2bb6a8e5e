import Foundation

/// A message of plain text, as a mailer reads it (RFC 5322 and 2045).
struct MailMessage {
  let to: [String]
  let subject: String
  let identifier: String
  let text: String

  /// The whole message. The text goes as quoted-printable: a paragraph is one long line, and mail servers cut or refuse long lines and bytes
  /// above 127.
  func data(from sender: String) -> Data {
    let headers = [
      "From: \(sender)", "To: \(to.joined(separator: ", "))", "Subject: \(subject)", "Message-ID: <\(identifier)>",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: quoted-printable",
    ]
    return Data((headers.map(Self.oneLine) + ["", Self.quotedPrintable(text)]).joined(separator: "\n").utf8)
  }

  /// A header ends where its line does: nothing that it holds may begin another.
  private static func oneLine(_ header: String) -> String {
    String(String.UnicodeScalarView(header.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }

  /// Lines of at most 76 characters of ASCII (RFC 2045, 6.7), each with its end.
  static func quotedPrintable(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { encoded($0) + "\n" }.joined()
  }

  private static func encoded(_ line: Substring) -> String {
    var lines = ""
    var length = 0
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      // A blank at the end of a line would be lost on the way.
      let isBlankAtEnd = (byte == 32 || byte == 9) && index == bytes.count - 1
      let isPlain = (32...126).contains(byte) && byte != UInt8(ascii: "=") || byte == 9
      let piece =
        isPlain && !isBlankAtEnd
        ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
      // One column is the soft line break's own.
      if length + piece.count > 75 {
        lines += "=\n"
        length = 0
      }
      lines += piece
      length += piece.count
    }
    return lines
  }
}
