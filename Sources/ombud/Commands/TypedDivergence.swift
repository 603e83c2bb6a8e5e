import Casework

/// A divergence, or an approval that was given outside the program, as it is typed or stands in JSON.
struct TypedDivergence {
  var requirement: String
  var instead = ""
  var reason = ""
  var legalAdvice: String?
  /// The login of whoever approved; nil for a departure.
  var approver: String?
  var evidence = ""

  /// - Throws: ``Unreadable`` where nobody on the staff is meant.
  func request(_ reader: FieldReader) throws -> DivergenceRequest {
    var request = DivergenceRequest(
      RequirementID(requirement), instead: instead, reason: reason, legalAdvice: legalAdvice)
    guard let approver else {
      if evidence.isEmpty { return request }
      throw Unreadable(sentence: "Evidence shows an approval: say who approved \(requirement), too.")
    }
    request.approver = try reader.staffKey(approver)
    request.evidence = evidence
    return request
  }
}

extension FieldReader {
  /// The key of a member of staff, by login or the beginning of the name.
  fileprivate func staffKey(_ text: String) throws -> Int64? {
    let field = Field("approver", "Approver", .staff)
    guard case .number(let key) = try read(.text(text), for: field).get() else { return nil }
    return key
  }
}
