import Foundation

/// A message of plain text, as a mailer reads it (RFC 5322 and 2045); for who asked for large print with the same text set in that size beside it.
struct MailMessage {
  let to: [String]
  let subject: String
  let identifier: String
  let text: String
  /// The size of print in points that was agreed; nil for none.
  var largePrint: Int?
  /// Whether it is in Welsh.
  var isWelsh = false

  /// The whole message. The text goes as quoted-printable: a paragraph is one long line, and mail servers cut or refuse long lines and bytes
  /// above 127.
  func data(from sender: String) -> Data {
    var headers = [
      "From: \(sender)", "To: \(to.joined(separator: ", "))", "Subject: \(subject)", "Message-ID: <\(identifier)>",
      "MIME-Version: 1.0",
    ]
    if isWelsh { headers.append("Content-Language: cy") }
    let plain = Self.part("plain", text)
    guard let largePrint else { return Self.message(headers + plain.headers, plain.body) }
    let set = Self.part("html", Self.html(text, points: largePrint, language: isWelsh ? "cy" : "en"))
    // Nothing that is quoted-printable begins with two hyphens and an equals sign.
    let boundary = "=_ombud-large-print"
    let body = [plain, set].map { part in
      "--\(boundary)\n" + part.headers.joined(separator: "\n") + "\n\n" + part.body
    }
    return Self.message(
      headers + ["Content-Type: multipart/alternative; boundary=\"\(boundary)\""],
      body.joined() + "--\(boundary)--\n")
  }

  private static func message(_ headers: [String], _ body: String) -> Data {
    Data((headers.map(oneLine) + ["", body]).joined(separator: "\n").utf8)
  }

  private static func part(_ kind: String, _ text: String) -> (headers: [String], body: String) {
    (
      ["Content-Type: text/\(kind); charset=UTF-8", "Content-Transfer-Encoding: quoted-printable"],
      quotedPrintable(text)
    )
  }

  /// The same words in a size, each line as it stands.
  private static func html(_ text: String, points: Int, language: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    return """
      <!DOCTYPE html>
      <html lang="\(language)"><body style="font: \(points)pt/1.5 Arial, sans-serif; white-space: pre-wrap">\(escaped)</body></html>
      """
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
