import Casework
import Foundation
import Testing

@Suite("ombud init")
struct InitTests {
  @Test("makes a store that only its owner can read, in a directory made for it", arguments: [true, false])
  func makes(training: Bool) throws {
    let sandbox = try Sandbox()
    let path = sandbox.path("new/deep/office.sqlite")
    let outcome = try sandbox.run(
      ["init", "--store", path, "--scheme", "lgsco"] + (training ? ["--training"] : []))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(training ? "training store" : "live store"))
    #expect(outcome.errors.isEmpty)
    #expect(try mode(path) == 0o600)
    #expect(try mode(sandbox.path("new/deep")) == 0o700)
    #expect(try mode(sandbox.path("new")) == 0o700)
    let staff = try sandbox.json("staff", "--store", path)
    #expect(staff.list.count == 1)
    #expect(staff[0]["isAdministrator"] == .flag(true))
  }

  @Test("takes the user's own place when none is given")
  func ownPlace() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("init", "--scheme", "psow", environment: ["OMBUD_STORE": ""])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try mode(sandbox.path("home/data/ombud/store.sqlite")) == 0o600)
    #expect(try mode(sandbox.path("home/data/ombud")) == 0o700)
  }

  @Test("never touches a file that is there")
  func second() throws {
    let sandbox = try Sandbox(withStore: true)
    let before = try Data(contentsOf: URL(fileURLWithPath: sandbox.store))
    let outcome = try sandbox.run("init", "--scheme", "phso")
    #expect(outcome.code == 73)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("exists already"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: sandbox.store)) == before)
  }

  @Test(
    "refuses what is no scheme, and a moved clock in a live store",
    arguments: [
      ["--scheme", "ftc"], [], ["--scheme", "phso", "--now", "2026-03-02T10:00"],
      ["--scheme", "phso", "--today", "2026-03-02"],
      ["--scheme", "phso", "--as", "root"],
    ])
  func refuses(arguments: [String]) throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run(["init"] + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: sandbox.store))
  }

  @Test("In a live store whoever was added by login alone is the account of that name, and after the last day nobody")
  func account() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("init", "--scheme", "phso").code == 0)
    let me = try #require(try sandbox.json("staff")[0]["login"].text)
    try #require(
      try sandbox.run("staff", "add", "login=second", "name=Second", "role=operations manager", "administrator=yes")
        .code
        == 0)
    try #require(try sandbox.run("staff", "change", "staff=\(me)", "uid=").code == 0)
    #expect(try sandbox.json("staff")[0]["uid"] == .null)
    #expect(try sandbox.run("queue").code == 0)
    let departure = try sandbox.run("staff", "depart", "staff=\(me)", "last-day=2020-01-31")
    #expect(departure.code == 0, "\(departure.errors)")
    let shut = try sandbox.run("queue")
    #expect(shut.code == 77)
    #expect(shut.errors.contains("has left the office"))
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.posixPermissions] as? Int ?? -1
  }
}

@Suite("A live store")
struct LiveStoreTests {
  @Test(
    "takes neither another actor nor another clock",
    arguments: [["--as", "root"], ["--today", "2026-03-02"], ["--now", "2026-03-02T10:00"]])
  func refusesStandIns(option: [String]) throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("init", "--scheme", "phso").code == 0)
    for command in [["queue"], ["log"], ["staff", "list"], ["undo"], ["run"], ["do", "note.add", "C-1", "text=x"]] {
      let outcome = try sandbox.run(command + option)
      #expect(outcome.code == 64, "\(command): \(outcome.errors)")
      #expect(outcome.errors.contains("training stores"))
    }
  }

  @Test("takes neither from a line")
  func refusesStandInsOfLines() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("init", "--scheme", "phso").code == 0)
    #expect(try sandbox.run("run", input: Template.newCase).code == 0)
    for key in ["as", "now"] {
      let outcome = try sandbox.run(
        "run", input: #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "\#(key)": "2026-03-02T10:00"}"#)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("training stores"))
      #expect(try JSONValue(outcome.output)["ok"] == .flag(false))
    }
    #expect(try sandbox.json("log", "C-1").list.count == 1)
  }

  @Test("knows its user by number, whatever the environment says")
  func actorByNumber() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("init", "--scheme", "phso").code == 0)
    let liar = ["USER": "someone", "LOGNAME": "someone", "SUDO_USER": "someone"]
    #expect(try sandbox.run("run", input: Template.newCase, environment: liar).code == 0)
    let login = try #require(try sandbox.json("staff")[0]["login"].text)
    #expect(try sandbox.run("log", "C-1").output.contains(login))
    #expect(try !sandbox.run("log", "C-1").output.contains("someone"))
  }
}
