/// What an email address may be: one that a mailer and the heading of a message take for one address and nothing else.
public enum EmailAddress {
  /// Whether a text is one bare address, `name@domain`. Names of people, quoted names and lists of addresses are not; nor is what a mailer would
  /// take for an option, a program or a file.
  public static func isSound(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first, !"-|/".contains(first) else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return parts[0].allSatisfy(mayStandInName)
      && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && $0.allSatisfy(mayStandInDomain) }
  }

  private static func mayStandInName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "!#$%&'*+-./=?^_`{|}~".contains(character)
  }

  private static func mayStandInDomain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}
