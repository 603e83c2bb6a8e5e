import Casework
import Foundation
import Testing

@Suite("Letters on the command line")
struct LetterTests {
  /// A stand-in for the system's mailer: keeps what it is given, or refuses it.
  private func mailer(_ sandbox: Sandbox, accepts: Bool) throws {
    try mailer(sandbox, ending: accepts ? "exit 0" : "echo '550 no such user' >&2; exit 67")
  }

  private func mailer(_ sandbox: Sandbox, ending: String) throws {
    let program = sandbox.path("sendmail")
    let script = """
      #!/bin/sh
      echo "$@" > \(sandbox.path("arguments"))
      cat > \(sandbox.path("message"))
      \(ending)
      """
    // Written by a program of its own: a file that another test's program still holds open to write cannot be started.
    let text = program + ".text"
    try script.write(toFile: text, atomically: true, encoding: .utf8)
    try Process.run(URL(fileURLWithPath: "/bin/cp"), arguments: [text, program]).waitUntilExit()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    try settings(sandbox, program: program)
  }

  private func settings(
    _ sandbox: Sandbox, program: String, from: String = "office@example.org", training: Bool = true
  ) throws {
    let folder = sandbox.path("home/config/ombud")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "[mail]\nprogram = \"\(program)\"\nfrom = \"\(from)\"\ntraining = \(training)\n".write(
      toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
  }

  /// The store's case, with an email address of the complainant and a letter of acknowledgement.
  private func ready() throws -> (sandbox: Sandbox, number: String) {
    let sandbox = try Sandbox(withStore: true)
    let changed = try sandbox.run("do", "person.change", "C-1", "party=complainant", "email=ann@example.org")
    #expect(changed.code == 0, "\(changed.errors)")
    #expect(try sandbox.run("letters", "write", "C-1", "acknowledgement").code == 0)
    let number = try #require(try sandbox.json("show", "C-1")["writtenLetters"][0]["id"].number)
    return (sandbox, String(number))
  }

  private func freeze(_ number: String, _ sandbox: Sandbox) throws {
    let outcome = try sandbox.run("do", "letter.ready", "C-1", "letter=\(number)")
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  private func state(_ sandbox: Sandbox) throws -> String? {
    try sandbox.json("show", "C-1")["writtenLetters"][0]["state"].text
  }

  @Test("Templates are listed and checked, and a wrong one is named with its line")
  func templates() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("letters").output.contains("acknowledgement"))
    #expect(try sandbox.run("letters", "fields").output.contains("{{case_reference}}"))
    #expect(try sandbox.run("letters", "check").output.contains("are sound"))
    let path = sandbox.path("wrong.mustache")
    try "{{! update: Wrong }}\n{{nobody}}\n".write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try sandbox.run("letters", "check", path)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("\(path):2: there is no value 'nobody'"))
  }

  @Test("A preview records nothing and says what is missing")
  func preview() throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.run("letters", "preview", "C-1", "decision")
    #expect(outcome.output.contains("[[decision_reasons]]"))
    #expect(outcome.errors.contains("Not on record: decision_reasons."))
    #expect(try sandbox.json("show", "C-1")["writtenLetters"].list.isEmpty)
  }

  @Test("A letter is written, frozen and sent by the mailer, and stands as sent")
  func sent() throws {
    let (sandbox, number) = try ready()
    try mailer(sandbox, accepts: true)
    #expect(try sandbox.run("letters", "send", "C-1", number).errors.contains("is not ready"))
    try freeze(number, sandbox)
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let message = try String(contentsOfFile: sandbox.path("message"), encoding: .utf8)
    #expect(message.contains("To: ann@example.org\nSubject: C-1\n"))
    #expect(body(of: message).contains("Thank you for your complaint about Hill Trust"))
    #expect(try String(contentsOfFile: sandbox.path("arguments"), encoding: .utf8).hasSuffix("-- ann@example.org\n"))
    let shown = try sandbox.json("show", "C-1")
    #expect(shown["writtenLetters"][0]["state"] == .text("sent"))
    #expect(shown["letters"][0]["kind"] == .text("acknowledgement"))
    #expect(try sandbox.run("letters", "print", "C-1", number).output.contains("Dear"))
  }

  @Test("What the mailer refuses stands as failed with its reason, and may be tried again")
  func refused() throws {
    let (sandbox, number) = try ready()
    try mailer(sandbox, accepts: false)
    try freeze(number, sandbox)
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("550 no such user"))
    #expect(try state(sandbox) == "failed")
    try mailer(sandbox, accepts: true)
    #expect(try sandbox.run("letters", "send", "C-1", number).code == 0)
    #expect(try state(sandbox) == "sent")
  }

  @Test("What its record asks for is diverged from on the command line, with what was done instead and why")
  func diverged() throws {
    let sandbox = try Sandbox(withStore: true)
    try mailer(sandbox, accepts: true)
    let added = try sandbox.run(
      "do", "party.add", "C-1", "role=other", "last-name=Reed", "email=reed@example.org", "address=1 Hill Road",
      "postcode=ZZ99 1AA", "preferred-contact=email")
    #expect(added.code == 0, "\(added.errors)")
    #expect(try sandbox.run("letters", "write", "C-1", "acknowledgement", "--to", "Reed").code == 0)
    let number = String(try #require(try sandbox.json("show", "C-1")["writtenLetters"][0]["id"].number))
    #expect(try sandbox.run("do", "letter.change", "C-1", "letter=\(number)", "method=email").code == 0)
    try freeze(number, sandbox)
    #expect(try sandbox.run("letters", "send", "C-1", number).errors.contains("SM-1.65"))
    let bare = try sandbox.run("letters", "send", "C-1", number, "--diverge", "SM-1.65")
    #expect(bare.code == 1, "\(bare.errors)")
    #expect(try state(sandbox) == "ready")
    let outcome = try sandbox.run(
      "letters", "send", "C-1", number, "--diverge", "SM-1.65", "--instead", "Asked by telephone", "--reason", "Urgent")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try state(sandbox) == "sent")
    #expect(try sandbox.run("show", "C-1").output.contains("Asked by telephone"))
  }

  @Test("Without a mailer nothing is sent, and the letter stays ready")
  func none() throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    #expect(try sandbox.run("letters", "send", "C-1", number).errors.contains("mail.program"))
    #expect(try state(sandbox) == "ready")
  }

  @Test("No letter leaves a training store unless that is allowed")
  func training() throws {
    let (sandbox, number) = try ready()
    try mailer(sandbox, accepts: true)
    try settings(sandbox, program: sandbox.path("sendmail"), training: false)
    try freeze(number, sandbox)
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 1 && outcome.errors.contains("training store: no letter leaves it"))
    #expect(try state(sandbox) == "ready")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("message")))
  }

  @Test("Large print that was agreed goes with the letter: to the printer, to a program, by email")
  func largePrint() throws {
    let (sandbox, number) = try ready()
    let asked = try sandbox.run("do", "adjustment.request", "C-1", "request=Letters in large print, 20 point, please")
    #expect(asked.code == 0, "\(asked.errors)")
    let request = try #require(try sandbox.json("show", "C-1")["adjustments"][0]["id"].number)
    let agreed = try sandbox.run(
      "do", "adjustment.decide", "C-1", "adjustment=\(request)", "outcome=agreed", "disability-type=visual impairment")
    #expect(agreed.code == 0, "\(agreed.errors)")
    try freeze(number, sandbox)
    let printed = try sandbox.run("letters", "print", "C-1", number)
    #expect(printed.errors.contains("Large print: set it in 20 point."))
    let lines = printed.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 40 } && lines.contains(""), "\(printed.output)")
    let json = try sandbox.json("letters", "print", "C-1", number)
    #expect(json["largePrint"].number == 20 && json["language"] == .text("en"))
    try mailer(sandbox, accepts: true)
    #expect(try sandbox.run("letters", "send", "C-1", number).code == 0)
    let message = try String(contentsOfFile: sandbox.path("message"), encoding: .utf8)
    #expect(message.contains("Content-Type: multipart/alternative"))
    #expect(message.replacing("=\n", with: "").contains("font: 20pt/1.5"))
    #expect(message.contains("Content-Type: text/plain; charset=UTF-8"))
  }

  @Test("A line of `ombud run` sends it too, with the same on record; letters of several cases at once are refused")
  func byRun() throws {
    let (sandbox, number) = try ready()
    let line = #"{"do": "letter.send", "case": "C-1", "with": {"letter": "\#(number)"}}"#
    try freeze(number, sandbox)
    let without = try sandbox.run("run", input: line + "\n")
    #expect(without.code == 1 && without.output.contains("mail.program"))
    #expect(try state(sandbox) == "ready")
    try mailer(sandbox, accepts: false)
    let refused = try sandbox.run("run", input: line + "\n")
    #expect(refused.code == 1 && refused.output.contains("550 no such user"))
    #expect(try state(sandbox) == "failed")
    try mailer(sandbox, accepts: true)
    let several = #"{"do": "letter.send", "cases": ["C-1"], "with": {"letter": "\#(number)"}}"#
    #expect(try sandbox.run("run", input: several + "\n").output.contains("one at a time"))
    #expect(try state(sandbox) == "failed")
    let sent = try sandbox.run("run", input: line + "\n")
    #expect(sent.code == 0, "\(sent.output)")
    #expect(try state(sandbox) == "sent")
    #expect(try sandbox.json("show", "C-1")["letters"].list.count == 1)
    #expect(try String(contentsOfFile: sandbox.path("message"), encoding: .utf8).contains("Subject: C-1\n"))
  }

  @Test(
    "What has gone out already is not sent: that is recorded",
    arguments: ["--afterwards", "--occurred=yesterday 10:00"])
  func afterwards(option: String) throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    try mailer(sandbox, accepts: true)
    let outcome = try sandbox.run("do", option, "letter.send", "C-1", "letter=\(number)")
    #expect(outcome.code == 1 && outcome.errors.contains("letter.record"))
    #expect(try state(sandbox) == "ready")
  }

  @Test("A mailer that was stopped leaves a letter of which nobody knows, and which is not sent again")
  func stopped() throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    try mailer(sandbox, ending: "kill -9 $$")
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 74 && outcome.errors.contains("is not known: find out"))
    #expect(try state(sandbox) == "sending")
    try mailer(sandbox, accepts: true)
    #expect(try sandbox.run("letters", "send", "C-1", number).errors.contains("is not ready; it is sending"))
  }

  @Test("What others record while the mailer works does not keep the sending off the record")
  func slowMailer() throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    // The colleague's clock is two seconds further from the beginning of the sending than clocks may differ, and the mailer takes three.
    try mailer(sandbox, ending: try note(on: sandbox, at: "2036-03-02T10:01:02") + "sleep 3")
    let line = #"{"do": "letter.send", "case": "C-1", "now": "2036-03-02T10:00", "with": {"letter": "\#(number)"}}"#
    let sent = try sandbox.run("run", input: line + "\n")
    #expect(sent.code == 0, "\(sent.output)")
    #expect(try state(sandbox) == "sent")
  }

  @Test(
    "What became of a letter is said where it could not be recorded",
    arguments: [(0, "was sent", "letter.record"), (67, "was not sent", "letter.fail")])
  func unrecorded(code: Int, became: String, command: String) throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    try mailer(sandbox, ending: try note(on: sandbox, at: "2036-03-02T11:00") + "exit \(code)")
    let outcome = try sandbox.run("letters", "send", "--now", "2036-03-02T10:00", "C-1", number)
    #expect(outcome.code == 74)
    let said = "Letter \(number) \(became), but that is not on record: record it with \(command). Why not: The clock"
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    #expect(try state(sandbox) == "sending")
  }

  /// Lines of the mailer's script in which a colleague notes something on the case meanwhile.
  private func note(on sandbox: Sandbox, at moment: String) throws -> String {
    let line = #"{"do": "note.add", "case": "C-1", "now": "\#(moment)", "with": {"text": "She rang."}}"#
    try (line + "\n").write(toFile: sandbox.path("note"), atomically: true, encoding: .utf8)
    return "\(Program.path) run < \(sandbox.path("note")) > \(sandbox.path("noted")) || exit 1\n"
  }

  @Test("The mailer's own end is what counts, not that of what it leaves running")
  func background() throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    try mailer(sandbox, ending: "sleep 50 & echo $! > \(sandbox.path("left")); exit 0")
    let began = ContinuousClock.now
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(ContinuousClock.now - began < .seconds(45))
    let left = try String(contentsOfFile: sandbox.path("left"), encoding: .utf8)
    if let left = pid_t(left.trimmingCharacters(in: .whitespacesAndNewlines)) { kill(left, SIGKILL) }
  }

  @Test("No signal is blocked or ignored in the mailer")
  func signals() throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    // Read by the shell itself: it changes its own signals where it starts a program.
    let reading = "while read line; do case $line in SigBlk*|SigIgn*) echo $line;; esac; done"
    try mailer(sandbox, ending: "\(reading) < /proc/$$/status > \(sandbox.path("signals"))")
    #expect(try sandbox.run("letters", "send", "C-1", number).code == 0)
    let sets = try String(contentsOfFile: sandbox.path("signals"), encoding: .utf8).split(separator: "\n")
    #expect(sets.map { $0.prefix(6) } == ["SigBlk", "SigIgn"])
    // Of those from 32 on the C library has two for itself.
    #expect(sets.compactMap { UInt64($0.dropFirst(8), radix: 16) }.map { $0 & 0x7FFF_FFFF } == [0, 0], "\(sets)")
  }

  @Test(
    "What the mailer keeps for later, or refuses for some, is not known to have gone out or not",
    arguments: [
      (75, false, "sending"), (67, true, "sending"), (68, true, "sending"), (69, true, "sending"),
      (69, false, "failed"), (64, true, "failed"),
    ])
  func partial(code: Int, hasSeveral: Bool, state: String) throws {
    let sandbox = try Sandbox(withStore: true)
    for arguments in [
      ["person.change", "C-1", "party=complainant", "email=ann@example.org"],
      ["party.add", "C-1", "role=representative", "first-name=Jo", "last-name=Hart", "email=jo@example.org"],
      ["authority.record", "C-1", "party=representative", "given=yes"],
      [
        "letter.write", "C-1", "kind=other", "to=\(hasSeveral ? "complainant;representative" : "complainant")",
        "method=email", "text=Dear both,",
      ],
    ] {
      let outcome = try sandbox.run(["do"] + arguments)
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let number = String(try #require(try sandbox.json("show", "C-1")["writtenLetters"][0]["id"].number))
    try freeze(number, sandbox)
    try mailer(sandbox, ending: "echo 'Try later' >&2; exit \(code)")
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 74 && outcome.errors.contains("(exit code \(code)): Try later"), "\(outcome.errors)")
    #expect(try self.state(sandbox) == state, "\(outcome.errors)")
  }

  @Test(
    "An address that a mailer or a heading would take for something else is refused when it is entered",
    arguments: [
      "-oQ/tmp@example.org", "|sh@example.org", "a,b@example.org", "ann@example.org\nBcc:eve", "Ann<ann@example.org>",
      "ann@-example.org", "ann@example..org",
    ])
  func hostileAddress(address: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.run("do", "person.change", "C-1", "party=complainant", "email=\(address)")
    #expect(outcome.code == 1 && outcome.errors.contains("is not an email address"), "\(outcome.errors)")
  }

  @Test(
    "The office's address is one address", arguments: ["office@example.org\\nBcc: eve@example.org", "-t@example.org"])
  func hostileSender(from: String) throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    try mailer(sandbox, accepts: true)
    try settings(sandbox, program: sandbox.path("sendmail"), from: from)
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code != 0, "\(outcome.output)")
    #expect(try state(sandbox) == "ready")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("message")))
  }

  @Test("A mailer is a program's whole path", arguments: ["sendmail", "/usr/bin", "/nowhere/sendmail"])
  func noProgram(path: String) throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    try settings(sandbox, program: path)
    #expect(try sandbox.run("letters", "send", "C-1", number).errors.contains("cannot be run"))
    #expect(try state(sandbox) == "ready")
  }

  @Test("A real mail server gets the letter whole, long lines and accents too", .enabled(if: MailServer.isInstalled))
  func mailServer() throws {
    let (sandbox, number) = try ready()
    let text =
      "Dear Ann = Ännchen,\n\n.\nFrom here on " + String(repeating: "the complaint of Señora Łukasz, ", count: 60)
      + "\n\nYours  "
    #expect(try sandbox.run("do", "letter.change", "C-1", "letter=\(number)", "text=\(text)").code == 0)
    try freeze(number, sandbox)
    try settings(sandbox, program: MailServer.sendmail)
    let server = try MailServer(for: sandbox)
    let before = try sandbox.run("letters", "send", "C-1", number)
    #expect(before.code == 74 && before.errors.contains("Connection refused"), "\(before.errors)")
    #expect(try sandbox.run("do", "letter.fail", "C-1", "letter=\(number)", "reason=The server is down.").code == 0)
    #expect(try state(sandbox) == "failed")
    try server.start(in: sandbox)
    let outcome = try sandbox.run("letters", "send", "C-1", number)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try state(sandbox) == "sent")
    let messages = server.messages
    #expect(messages.count == 1)
    let message = try #require(messages.first)
    #expect(message.contains("X-MailFrom: office@example.org\n") && message.contains("X-RcptTo: ann@example.org\n"))
    #expect(message.contains("Subject: C-1\n"))
    let stored = try #require(try sandbox.json("show", "C-1")["writtenLetters"][0]["text"].text)
    #expect(stored.contains("Łukasz, the complaint"))
    #expect(body(of: message).trimmingCharacters(in: .newlines) == stored)
    #expect(message.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 && $0.allSatisfy(\.isASCII) })
  }

  /// What a reader of the mail sees.
  private func body(of message: String) -> String {
    let encoded = message.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n")
    var bytes: [UInt8] = []
    var rest = Array(encoded.replacing("=\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
