import Casework
import Foundation
import Testing

@Suite("Letters on the command line")
struct LetterTests {
  /// A stand-in for the system's mailer: keeps what it is given, or refuses it.
  private func mailer(_ sandbox: Sandbox, accepts: Bool) throws {
    let program = sandbox.path("sendmail")
    let script = """
      #!/bin/sh
      echo "$@" > \(sandbox.path("arguments"))
      cat > \(sandbox.path("message"))
      \(accepts ? "exit 0" : "echo '550 no such user' >&2; exit 67")
      """
    try script.write(toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let folder = sandbox.path("home/config/ombud")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "[mail]\nprogram = \"\(program)\"\nfrom = \"office@example.org\"\n".write(
      toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
  }

  /// The store's case, with an email address of the complainant and a letter of acknowledgement that is ready.
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
    #expect(message.contains("Thank you for your complaint about Hill Trust"))
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

  @Test("Without a mailer nothing is sent, and the letter stays ready")
  func none() throws {
    let (sandbox, number) = try ready()
    try freeze(number, sandbox)
    #expect(try sandbox.run("letters", "send", "C-1", number).errors.contains("mail.program"))
    #expect(try state(sandbox) == "ready")
  }
}
