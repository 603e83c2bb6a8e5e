import Casework

/// Somebody invented who complains, or speaks for somebody who does.
public struct SamplePerson: Sendable {
  public let title: String
  public let firstName: String
  public let lastName: String
  public let dateOfBirth: Day
  /// Empty for somebody who uses none.
  public internal(set) var telephone: String
  public internal(set) var email: String
  public let address: String
  public let postcode: String
  public internal(set) var preferredContact: Channel?

  init(_ random: inout SeededRandom, bornBefore day: Day) {
    let isWoman = random.chance(52)
    firstName = random.pick(isWoman ? SampleNames.women : SampleNames.men)
    lastName = random.pick(SampleNames.last)
    title = random.chance(6) ? "Dr" : isWoman ? random.pick(["Mrs", "Ms", "Miss"]) : "Mr"
    dateOfBirth = day - random.number(19 * 365...91 * 365)
    telephone = Self.telephone(&random)
    email = random.chance(80) ? Self.email(firstName, lastName) : ""
    address = "\(random.number(1...148)) \(random.pick(SampleNames.streets))\n\(random.pick(SampleNames.towns))"
    postcode = Self.postcode(&random)
    preferredContact =
      random.chance(35) ? random.pick([.telephone, .telephone, email.isEmpty ? .letter : .email]) : nil
  }

  public var fullName: String { "\(title) \(firstName) \(lastName)" }

  static func telephone(_ random: inout SeededRandom) -> String {
    (random.chance(60) ? SampleNames.telephoneRanges[0] : random.pick(SampleNames.telephoneRanges)) + random.digits(3)
  }

  /// `ZZ99` begins no postcode of a real place.
  static func postcode(_ random: inout SeededRandom) -> String {
    "ZZ99 \(random.below(10))\(random.pick(["AB", "DE", "GH", "JL", "NP", "QR", "ST", "XY"]))"
  }

  /// An address in the domain kept for examples, of the letters that an address may hold.
  static func email(_ firstName: String, _ lastName: String) -> String {
    let name = "\(firstName).\(lastName)".lowercased().unicodeScalars.compactMap { scalar -> Character? in
      switch scalar {
      case "a"..."z", ".": Character(scalar)
      case "à"..."å": "a"
      case "è"..."ë": "e"
      case "ì"..."ï": "i"
      case "ò"..."ö": "o"
      case "ù"..."ü": "u"
      case "ŷ": "y"
      default: nil
      }
    }
    return String(name) + "@example.org"
  }
}
