import Testing

@testable import Casework

/// Letters that are written here: drafted, changed, frozen, sent, failed, withdrawn.
@Suite struct WritingCommandTests {
  @Test(arguments: drafts + sending + recording) func trial(_ trial: Trial) throws { try trial.run() }

  private static let writing = WritingCommands.self

  private static func write(
    _ text: String = "Dear Ms Okafor", _ fields: KeyValuePairs<Field, String> = [:]
  ) -> Typed {
    Typed(.letterWrite, [writing.kind: "update", writing.text: text]).with(fields.map { ($0.key, $0.value) })
  }

  private static func letter(_ scene: Scene) -> WrittenLetter? { scene.file.writtenLetters.last }

  /// A letter brought to a state, on the case of a complainant with an email address.
  private static func letter(
    in state: WrittenLetterState, _ fields: KeyValuePairs<Field, String> = [:]
  ) -> @Sendable () throws -> Scene {
    let written = write("Dear Ms Okafor", fields)
    return {
      var scene = try Scene.opened([PersonFields.telephone: "01632 960 983", PersonFields.email: "jane@example.org"])
      try scene.run(written)
      guard state != .draft else { return scene }
      try scene.run(number(.letterReady, in: scene), at: "2026-03-03 10:20")
      guard state != .ready else { return scene }
      if state == .withdrawn {
        try scene.run(
          number(.letterWithdraw, in: scene, [(writing.reason, "Told by telephone.")]), at: "2026-03-03 10:30")
        return scene
      }
      try scene.run(number(.letterSend, in: scene), at: "2026-03-03 10:30")
      guard state == .failed else { return scene }
      try scene.run(number(.letterFail, in: scene, [(writing.reason, "Refused.")]), at: "2026-03-03 10:40")
      return scene
    }
  }

  private static func number(_ name: CommandName, in scene: Scene, _ fields: [(Field, String)] = []) -> Typed {
    Typed(name, [(writing.number, String(letter(scene)?.id ?? 0))] + fields)
  }

  /// The number that the letter of these scenes has.
  private static let key = (try? letter(in: .draft)()).flatMap { letter($0)?.id }.map(String.init) ?? "0"

  private static func act(_ name: CommandName, _ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(name, [writing.number: key]).with(fields.map { ($0.key, $0.value) })
  }

  /// A letter that is ready, to a third party whom the complainant has not let us tell.
  private static let toStranger: @Sendable () throws -> Scene = {
    var scene = try letter(in: .draft)()
    try scene.add(.other, named: "Reed", [PersonFields.email: "reed@example.org"])
    try scene.run(number(.letterChange, in: scene, [(writing.to, stranger(scene))]), at: "2026-03-03 10:16")
    try scene.run(number(.letterReady, in: scene), at: "2026-03-03 10:17")
    return scene
  }

  private static var diverging: Typed {
    var send = act(.letterSend)
    send.divergences = [.from("SM-1.65")]
    return send
  }

  private static func stranger(_ scene: Scene) -> String {
    scene.file.parties(.other).last.map { String($0.id) } ?? ""
  }

  /// Puts the letter of these scenes on record as sent to that one.
  private static let record = Typed(
    .letterRecord,
    [
      LetterCommands.kind: "update", LetterCommands.to: "other", LetterCommands.method: "email",
      LetterCommands.written: key,
    ])

  private static let drafts = [
    Trial(
      "for whom a letter of its kind is for, by the way the complainant has", act: write(),
      .leaves {
        letter($0)?.recipients == $0.file.complainantParty.map { [$0.id] } && letter($0)?.method == .letter
          && letter($0)?.state == .draft
      }),
    Trial(
      "by email where there is an address", from: { try .opened([PersonFields.email: "jane@example.org"]) },
      act: write(), .leaves { letter($0)?.method == .email }),
    Trial(
      "changed while a draft", from: letter(in: .draft), act: act(.letterChange, [writing.text: "Dear Jane"]),
      .leaves { letter($0)?.text == "Dear Jane" && letter($0)?.method == .email }),
    Trial(
      "not once ready", from: letter(in: .ready), act: act(.letterChange, [writing.text: "Dear Jane"]),
      .refused("withdraw it and write another")),
    Trial(
      "a gap is not ready", arrange: { try $0.run(write("Dear [[salutation]], [[x]]")) },
      act: Typed(.letterReady, [writing.number: key]), .refused("has 2 gaps")),
    Trial(
      "ready", from: letter(in: .draft), act: act(.letterReady),
      .leaves { letter($0)?.state == .ready && letter($0)?.readyAt != nil }),
    Trial("ready once", from: letter(in: .ready), act: act(.letterReady), .refused("is no draft")),
    Trial(
      "withdrawn, and kept", from: letter(in: .ready),
      act: act(.letterWithdraw, [writing.reason: "Told by telephone."]),
      .leaves { letter($0)?.state == .withdrawn && letter($0)?.text == "Dear Ms Okafor" }),
    Trial(
      "not withdrawn while it is being sent", from: letter(in: .sending),
      act: act(.letterWithdraw, [writing.reason: "x"]), .refused("being sent")),
  ]

  private static let sending = [
    Trial(
      "handed over", from: letter(in: .ready), act: act(.letterSend), .leaves { letter($0)?.state == .sending }),
    Trial("a draft is not", from: letter(in: .draft), act: act(.letterSend), .refused("is not ready")),
    Trial("nor one that is being sent", from: letter(in: .sending), act: act(.letterSend), .refused("is not ready")),
    Trial(
      "again after a failure", from: letter(in: .failed), act: act(.letterSend),
      .leaves { letter($0)?.state == .sending }),
    Trial(
      "not by post", from: letter(in: .ready, [writing.method: "letter"]), act: act(.letterSend),
      .refused("goes by post")),
    Trial(
      "not to somebody without an address",
      from: {
        var scene = try letter(in: .draft)()
        try scene.add(.representative, named: "Reed")
        try scene.run(
          .authorityRecord, [ConsentCommands.third: "representative", ConsentCommands.isGiven: "yes"],
          at: "2026-03-03 10:15")
        let all = scene.file.parties.filter { !$0.role.isThirdParty || $0.role == .representative }.map {
          String($0.id)
        }
        try scene.run(
          number(.letterChange, in: scene, [(writing.to, all.joined(separator: "; "))]), at: "2026-03-03 10:16")
        try scene.run(number(.letterReady, in: scene), at: "2026-03-03 10:17")
        return scene
      }, act: act(.letterSend), .refused("no email address of Reed")),
    Trial(
      "not to a third party whom the complainant has not let us tell",
      from: toStranger, act: act(.letterSend), .refused("authority to tell Reed")),
    Trial(
      "to one all the same, by a divergence, which the record of its sending asks for no more", from: toStranger,
      arrange: {
        try $0.run(diverging, at: "2026-03-03 10:40")
      }, act: record,
      .leaves {
        letter($0)?.state == .sent && $0.file.divergences(from: "SM-1.65").map(\.subject) == ["letter \(key)"]
      }),
    Trial(
      "one letter's divergence is not another's", from: toStranger,
      arrange: { scene in
        try scene.run(diverging, at: "2026-03-03 10:40")
        try scene.run(write("Dear Reed", [writing.to: stranger(scene)]), at: "2026-03-03 10:41")
        try scene.run(number(.letterReady, in: scene), at: "2026-03-03 10:42")
      }, act: Typed(.letterSend, [writing.number: "last"]), .refused("authority to tell Reed")),
    Trial(
      "not sent, and why", from: letter(in: .sending), act: act(.letterFail, [writing.reason: "Mailbox full"]),
      .leaves { letter($0)?.state == .failed && letter($0)?.reason == "Mailbox full" }),
    Trial(
      "what is not being sent cannot fail", from: letter(in: .ready), act: act(.letterFail, [writing.reason: "x"]),
      .refused("is not being sent")),
  ]

  private static func record(_ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(
      .letterRecord,
      [
        LetterCommands.kind: "update", LetterCommands.to: "complainant", LetterCommands.method: "email",
        LetterCommands.written: key,
      ]
    ).with(fields.map { ($0.key, $0.value) })
  }

  private static let recording = [
    Trial(
      "recorded as sent", from: letter(in: .sending), act: record(),
      .leaves { letter($0)?.state == .sent && letter($0)?.letter == $0.file.letters.last?.id }),
    Trial(
      "a draft is not sent", from: letter(in: .draft), act: record(), .refused("only a letter that is ready is sent")),
    Trial("nor a withdrawn one", from: letter(in: .withdrawn), act: record(), .refused("only a letter that is ready")),
    Trial(
      "of its own kind", from: letter(in: .ready), act: record([LetterCommands.kind: "other"]), .refused("is 'update'")),
    Trial(
      "by its own way", from: letter(in: .ready), act: record([LetterCommands.method: "letter"]), .refused("is 'email'")
    ),
    Trial(
      "the preferred way was another",
      from: {
        var scene = try Scene.opened([PersonFields.email: "jane@example.org", PersonFields.preferredContact: "letter"])
        try scene.run(write("Dear", [writing.method: "email"]))
        return scene
      }, act: act(.letterReady), .refused("asked to be contacted by letter")),
  ]

  @Test("Gaps are found once each, in order, and a bracket alone is none")
  func gaps() {
    #expect(WrittenLetter.gaps(in: "[[b]] [[a]] [[b]] [[") == ["b", "a"])
    #expect(WrittenLetter.gaps(in: "a[0] ]]") == [])
  }
}
