/// Commands about information asked of the complainant.
public enum InformationCommands {
  public static let text = Field(
    "text", "What is missing", .longText, required: true, help: "What the complainant is asked for.",
    paragraph: "SM-1.20")
  public static let channel = Field(
    "channel", "By", .choice(of: Channel.self), required: true, help: "How it was asked for.", paragraph: "SM-1.24")
  public static let replyBy = Field(
    "reply-by", "Reply by", .date,
    help: "The day given for the answer; by email usually under a week, and so it is set where left out.",
    paragraph: "SM-1.20", direction: .future)
  public static let letter = Field(
    "letter", "Letter", .part(.letter), help: "The letter or email in which it was asked, where one is recorded.",
    paragraph: "SM-1.20")
  public static let number = Field(
    "request", "Request", .part(.informationRequest), help: "Which request; the open one where there is only one.")
  public static let askedOn = Field(
    "asked-on", "Extension asked on", .date, help: "The day on which more time was asked for; today where left out.",
    paragraph: "SM-1.20", direction: .past)
  public static let granted = Field(
    "granted", "Granted", .flag, help: "Whether more time is given; leave it out while that is considered.",
    paragraph: "SM-1.20")
  public static let extendedTo = Field(
    "extended-to", "New date", .date, help: "The day agreed on.", paragraph: "SM-1.20", direction: .future)
  public static let reason = Field(
    "reason", "Reason", .longText, help: "Why more time is given or refused.", paragraph: "SM-1.20")
  public static let isAdjustment = Field(
    "adjustment", "Part of an adjustment", .flag, help: "It is asked for as part of a reasonable adjustment.",
    paragraph: "SM-1.20")
  public static let receivedOn = Field(
    "received-on", "Received on", .date, help: "The day on which it came; the day of the act where left out.",
    direction: .past)

  public static let request = CommandDefinition(
    .informationRequest, "Ask for information", .contact,
    help: "Records that the complainant was asked for information, and by when.",
    fields: [text, channel, replyBy, letter]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try ask(&file, &keys, act) }
  }

  public static let extend = CommandDefinition(
    .informationExtend, "Extend the time to answer", .contact,
    help: "Records that more time was asked for, and whether it was given and why.",
    fields: [number, askedOn, granted, extendedTo, reason, isAdjustment]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in try extend(&file, act) }
  }

  public static let receive = CommandDefinition(
    .informationReceive, "Information received", .contact, on: .anyCase,
    help: "Records that what was asked for has come.", fields: [number, receivedOn]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let index = try file.openRequest(act.command)
      let day = act.command.day(receivedOn) ?? act.day
      if day > act.day { throw .field(receivedOn, "lies in the future.") }
      if day < file.informationRequests[index].requestedOn { throw .field(receivedOn, "is before it was asked for.") }
      file.informationRequests[index].receivedOn = day
    }
  }
}

extension InformationCommands {
  private static func ask(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    guard let by = act.command.choice(channel, as: Channel.self) else { throw .field(channel, "is needed.") }
    var made = InformationRequest(
      id: keys.next(), caseID: file.case.id, text: act.command.text(text) ?? "", channel: by, requestedOn: act.day,
      replyBy: replyDay(of: act))
    if let day = made.replyBy, day < act.day { throw .field(replyBy, "is before the day of asking.") }
    if let key = act.command.number(letter) {
      guard file.letters.contains(where: { $0.id == key }) else {
        throw .field(letter, "\(key) is no letter of \(file.case.reference).")
      }
      made.letter = key
    }
    file.informationRequests.append(made)
  }

  /// The day given for the answer: the one chosen, else for an email the office's usual number of calendar days on (SM-1.20).
  public static func replyDay(of act: Act) -> Day? {
    if let chosen = act.command.day(replyBy) { return chosen }
    guard act.command.choice(channel, as: Channel.self) == .email else { return nil }
    return act.day + act.office.number(.informationReplyDays)
  }

  private static func extend(_ file: inout CaseFile, _ act: Act) throws(Refusal) {
    let command = act.command
    let index = try file.openRequest(command)
    var request = file.informationRequests[index]
    request.extensionAskedOn = command.day(askedOn) ?? request.extensionAskedOn ?? act.day
    command.put(isAdjustment, into: &request.extensionIsAdjustment)
    command.put(reason, into: &request.extensionReason)
    if let decided = command.flag(granted) {
      if request.extensionReason.isBlank { throw .field(reason, "is needed with a decision.") }
      request.extensionGranted = decided
      if decided {
        guard let day = command.day(extendedTo) else { throw .field(extendedTo, "is needed where more time is given.") }
        if let before = request.extendedTo ?? request.replyBy, day <= before {
          throw .field(extendedTo, "is not later than \(before.shortText), the date in force.")
        }
        request.extendedTo = day
      }
    } else {
      if command.day(extendedTo) != nil { throw .field(granted, "is needed with a new date.") }
      // A further request for more time waits for its own decision.
      request.extensionGranted = nil
    }
    file.informationRequests[index] = request
  }
}

extension CaseFile {
  /// Where the request that a command names, or the only open one, stands among the case's.
  func openRequest(_ command: Command) throws(Refusal) -> Int {
    let field = InformationCommands.number
    let open = informationRequests.indices.filter { informationRequests[$0].receivedOn == nil }
    guard let key = command.number(field) else {
      guard open.count == 1 else {
        throw .field(field, open.isEmpty ? "\(self.case.reference) has none open." : "is needed: several are open.")
      }
      return open[0]
    }
    guard let index = open.first(where: { informationRequests[$0].id == key }) else {
      throw .field(field, "\(key) is no open request of \(self.case.reference).")
    }
    return index
  }
}
