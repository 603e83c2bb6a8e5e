import Casework

/// Whether a text can be a telephone number, an email address, a postcode. Meant to find what was typed into the wrong box, not to judge.
enum ContactDetail {
  /// Six to fifteen digits, with the marks that people put between them, and an extension.
  static func isTelephone(_ text: String) -> Bool {
    let number = text.lowercased().split(separator: "x", maxSplits: 1).first ?? ""
    let bare = number.hasSuffix("e") ? number.dropLast() : number
    let digits = bare.filter { $0.isASCII && $0.isNumber }
    return (6...15).contains(digits.count) && bare.allSatisfy { "0123456789 +()-./".contains($0) }
  }

  static func isEmail(_ text: String) -> Bool {
    EmailAddress.isSound(text) && text.split(separator: "@").last?.contains(".") == true
  }

  /// A postcode of the United Kingdom, with or without its space.
  static func isPostcode(_ text: String) -> Bool {
    let bare = text.uppercased().filter { $0 != " " }
    guard bare.utf8.count == bare.count, (5...7).contains(bare.count) else { return false }
    let inward = Array(bare.suffix(3))
    let outward = Array(bare.dropLast(3))
    let letters = outward.prefix { isLetter($0) }
    let rest = outward.dropFirst(letters.count)
    return isDigit(inward[0]) && isLetter(inward[1]) && isLetter(inward[2]) && (1...2).contains(letters.count)
      && (rest.first.map(isDigit) ?? false) && rest.count <= 2
      && rest.dropFirst().allSatisfy { isDigit($0) || isLetter($0) }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static func isLetter(_ character: Character) -> Bool { ("A"..."Z").contains(character) }
}
