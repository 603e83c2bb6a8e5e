/// What a caller may be asked to know who they are: the five of SM-1.63, which are examples; others may be typed.
public enum SecurityQuestion: String, Sendable, CaseIterable {
  case address = "the first line of the address"
  case postcode = "the postcode"
  /// The complainant may know it by another name, such as the Jobcentre, JCP, DWP.
  case organisation = "the organisation complained about"
  case telephone = "the last three digits of a telephone number"
  case lastContact = "when they last contacted us and how"
}

extension CaseFile {
  /// The questions that were not put to the complainant the last time: ideally they differ each time (SM-1.63).
  public var freshSecurityQuestions: [SecurityQuestion] {
    let last = complainantContacts.last { !$0.identityQuestions.isEmpty }?.identityQuestions ?? []
    return SecurityQuestion.allCases.filter { !last.contains($0.rawValue) }
  }
}
