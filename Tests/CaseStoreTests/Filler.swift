import Casework
import Foundation

/// Makes records of any type by decoding them from values that it makes up: with all fields, or with the needed ones alone.
enum Filler {
  static func most<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: FillingDecoder(all: true)) }
  static func least<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: FillingDecoder(all: false))
  }
}

/// The keys that a value is encoded under.
enum JSONObject {
  static func keys(of value: some Encodable) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
    return (object as? [String: Any]).map { Array($0.keys) } ?? []
  }
}

private struct FillingDecoder: Decoder {
  let all: Bool
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }
  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FillingContainer<Key>(all: all))
  }
  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw RowFillingError.notNeeded }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw RowFillingError.notNeeded }
}

private enum RowFillingError: Error {
  case notNeeded
  case noSuch(String)
}

private struct FillingContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let all: Bool
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }
  func contains(_ key: Key) -> Bool { all }
  func decodeNil(forKey key: Key) -> Bool { !all }
  func decode(_ type: Bool.Type, forKey key: Key) -> Bool { all }
  func decode(_ type: Int64.Type, forKey key: Key) -> Int64 { 42 }
  func decode(_ type: Int.Type, forKey key: Key) -> Int { 7 }
  func decode(_ type: String.Type, forKey key: Key) -> String {
    if key.stringValue == "reference" { return "C-1042" }
    return all ? "O’Neill “\(key.stringValue)”\nsecond line" : ""
  }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let candidates: [Any] = [
      Moment(secondsSince1970: 1_800_000_000), Day(epochDays: 20_700), all ? ["ä", "b\"c"] : [],
      all ? [Int64(5), 6] : [], all ? ["field": "as \"received\""] : [:], RequirementID("SM-1.18"),
    ]
    for candidate in candidates + choices { if let value = candidate as? Value { return value } }
    throw RowFillingError.noSuch("\(type)")
  }
  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  { throw RowFillingError.notNeeded }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw RowFillingError.notNeeded
  }
  func superDecoder() throws -> any Decoder { throw RowFillingError.notNeeded }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw RowFillingError.notNeeded }
}

/// One value of each enumeration that a column holds.
private let choices: [any Sendable] = [
  SettingName.securityQuestions, CommandName.noteAdd, Role.caseworker, Scheme.lgsco, Stage.remit, OpenState.open,
  RecordType.complaint, EarlierMatch.same, Jurisdiction.health, Answered.notKnown, PrisonSubject.healthcare,
  EnoughInformation.emailHeld, PartyRole.memberOfParliament, AdjustmentKind.accessibility, AdjustmentOutcome.notWanted,
  ConsentKind.sharing, ContactDirection.outgoing, Channel.textRelay, IdentityResult.waived, LetterKind.decision,
  Assessment.remit, OrganisationRole.commissioner, Consulted.legalTeam, ConsultationOutcome.advice,
  ApprovalState.sentBack, WrittenLetterState.draft,
  AnswerKind.notApplicable, RiskCategory.financial, Likelihood.highlyLikely, Impact.critical,
  RiskTiming.now, RiskLink.injustice, RiskRating.medium, RiskState.happened, MitigationAim.reduce,
  AssessmentPoint.review,
]
