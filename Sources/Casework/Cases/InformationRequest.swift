/// What the complainant was asked for, and by when (SM-1.20 to SM-1.26).
public struct InformationRequest: Record {
  public static let table = RecordTable.informationRequest

  public let id: Int64
  public let caseID: Int64
  public var text: String
  public var channel: Channel
  public var requestedOn: Day
  public var replyBy: Day?
  public var letter: Int64?
  /// The date now in force after an extension.
  public var extendedTo: Day?
  public var extensionAskedOn: Day?
  public var extensionGranted: Bool?
  public var extensionReason: String = ""
  public var extensionIsAdjustment: Bool = false
  public var receivedOn: Day?

  public init(id: Int64, caseID: Int64, text: String, channel: Channel, requestedOn: Day, replyBy: Day?) {
    self.id = id
    self.caseID = caseID
    self.text = text
    self.channel = channel
    self.requestedOn = requestedOn
    self.replyBy = replyBy
  }
}
