import Casework
import Foundation
import Glibc
import Testing

/// A store that cannot be used: a clear sentence, an exit code, no trace, no loss.
@Suite("Store troubles")
struct TroubleTests {
  private static let note = ["do", "note.add", "C-1", "text=x", "--now", Template.morning]
  private static let uses = [
    ["queue"], ["show", "C-1"], ["log"], note, ["undo", "--yes"], ["undo", "--batch", "2", "--yes"], ["redo"], ["run"],
    ["staff"], ["staff", "add", "login=eve", "name=Eve", "role=caseworker"], ["import", "--pending"],
    ["import", "--discard", "1", "--reason", "x"], ["erase", "2", "--reason", "x", "--yes"], ["verify"], ["recompute"],
    ["upgrade"], ["console"],
  ]

  private func expectFailure(
    _ sandbox: Sandbox, codes: Set<Int32>, _ says: String, uses: [[String]] = uses,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let before = FileManager.default.contents(atPath: sandbox.store)
    let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.directory).sorted()
    for use in uses {
      let outcome = try sandbox.run(use, input: #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}}"#)
      #expect(codes.contains(outcome.code), "\(use): \(outcome.errors)", sourceLocation: location)
      #expect(outcome.output.isEmpty, "\(use)", sourceLocation: location)
      #expect(outcome.errorLines.count == 1, "\(use): \(outcome.errors)", sourceLocation: location)
      #expect(outcome.errors.contains(says), "\(use): \(outcome.errors)", sourceLocation: location)
    }
    #expect(FileManager.default.contents(atPath: sandbox.store) == before, "it was changed", sourceLocation: location)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.directory).sorted() == files, "a file was left",
      sourceLocation: location)
  }

  @Test("there is none")
  func missing() throws { try expectFailure(try Sandbox(), codes: [66], "There is no store at") }

  @Test("it is something else", arguments: ["", "Not a database", String(repeating: "x", count: 9000)])
  func foreign(content: String) throws {
    let sandbox = try Sandbox()
    try content.write(toFile: sandbox.store, atomically: false, encoding: .utf8)
    try expectFailure(sandbox, codes: [74], "is not a store")
  }

  @Test("it is a directory")
  func directory() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(atPath: sandbox.store, withIntermediateDirectories: false)
    try expectFailure(sandbox, codes: [74], "is not a store")
    for use in [["demo", "--store", sandbox.store], ["demo", "--store", sandbox.store, "--fresh"]] {
      let outcome = try sandbox.run(use)
      #expect(outcome.code == 74 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    }
  }

  @Test("its end is missing", arguments: [60, 5000, 100_000])
  func truncated(size: Int) throws {
    let sandbox = try Sandbox(withStore: true)
    truncate(sandbox.store, size)
    try expectFailure(
      sandbox, codes: [74], sandbox.store, uses: [["queue"], Self.note, ["show", "C-1"], ["log", "C-1"]])
  }

  @Test("pages of it are overwritten")
  func overwritten() throws {
    let sandbox = try Sandbox(withStore: true)
    var bytes = try #require(FileManager.default.contents(atPath: sandbox.store))
    for index in stride(from: 4096, to: bytes.count, by: 3) { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: sandbox.store))
    try expectFailure(sandbox, codes: [74], sandbox.store, uses: [["queue"], Self.note, ["log"]])
  }

  @Test("it has another schema version", arguments: [0, 99] as [UInt8])
  func otherVersion(version: UInt8) throws {
    let sandbox = try Sandbox(withStore: true)
    var bytes = try #require(FileManager.default.contents(atPath: sandbox.store))
    // SQLite's header keeps user_version, big-endian, in bytes 60 to 63.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, version])
    try bytes.write(to: URL(fileURLWithPath: sandbox.store))
    try expectFailure(sandbox, codes: [74], "schema version \(version)")
  }

  @Test("a limit to the size of files stops a change, with a sentence and no trace")
  func limited() throws {
    let sandbox = try Sandbox(withStore: true)
    for use in [
      Self.note, ["erase", "2", "--reason", "x", "--yes"], ["init", "--scheme", "phso", "--store", "new.sqlite"],
    ] {
      let outcome = try sandbox.execute(
        "/bin/sh",
        ["-c", "cd \"$1\" && shift && ulimit -f 8 && exec \"$0\" \"$@\"", Program.path, sandbox.directory] + use)
      #expect(outcome.code == 73, "\(use): \(outcome)")
      #expect(outcome.errorLines.count == 1, "\(use): \(outcome.errors)")
    }
    #expect(try sandbox.run("verify").code == 0)
    #expect(try sandbox.json("log").list.count == 3)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("new.sqlite")))
  }

  @Test("it may only be read", .enabled(if: geteuid() != 0 || canBecomeNobody, "root could not become another user"))
  func readOnly() throws {
    let sandbox = try Sandbox(withStore: true)
    for folder in ["", "/home", "/tmp"] { chmod(sandbox.directory + folder, 0o777) }
    try FileManager.default.createDirectory(atPath: sandbox.path("kept"), withIntermediateDirectories: false)
    let store = sandbox.path("kept/cases.sqlite")
    try FileManager.default.moveItem(atPath: sandbox.store, toPath: store)
    chmod(store, 0o444)
    chmod(sandbox.path("kept"), 0o555)
    defer { chmod(sandbox.path("kept"), 0o755) }
    let outcome = try asNobody(sandbox, Self.note + ["--store", store])
    #expect([74, 77].contains(outcome.code), "\(outcome.errors)")
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains(store), "\(outcome.errors)")
    chmod(sandbox.path("kept"), 0o755)
    chmod(store, 0o000)
    let unreadable = try asNobody(sandbox, ["queue", "--store", store])
    #expect(unreadable.code == 77, "\(unreadable.errors)")
    let uncreatable = try asNobody(
      sandbox, ["init", "--training", "--scheme", "phso", "--store", sandbox.path("kept/new.sqlite")])
    #expect(uncreatable.code == 77, "\(uncreatable.errors)")
    #expect(uncreatable.errorLines.count == 1, "\(uncreatable.errors)")
  }

  @Test("its disk is full", .enabled(if: canMount, "a small disk for the test may not be mounted"))
  func fullDisk() throws {
    let sandbox = try Sandbox(withStore: true)
    let text = String(repeating: "A long story. ", count: 2000)
    let line = #"{"do": "note.add", "case": "C-1", "with": {"text": "\#(text)"}}"# + "\n"
    // The disk is in a mount namespace of its own, so that it is gone with the shell.
    let script = """
      mkdir "$1/disk" && mount -t tmpfs -o size=2m tmpfs "$1/disk" && cp "$1/cases.sqlite" "$1/disk" || exit 99
      export OMBUD_STORE="$1/disk/cases.sqlite"
      "$2" run --now 2026-03-02T10:00; echo "run $?"
      "$2" log C-1 --json --limit 1000 > "$1/log"; echo "log $?"
      "$2" init --training --scheme phso --store "$1/disk/new/new.sqlite"; echo "init $?"; ls -A "$1/disk"
      """
    let outcome = try sandbox.execute(
      "/usr/bin/unshare", ["--mount", "/bin/sh", "-c", script, "sh", sandbox.directory, Program.path],
      input: String(repeating: line, count: 60))
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let results = try lines.filter { $0.hasPrefix("{") }.map(JSONValue.init)
    let confirmed = results.compactMap(\.["entry"].number)
    #expect(results.count == 60)
    #expect(!confirmed.isEmpty)
    #expect(confirmed.count < 60, "the disk was not full")
    let refusal = results.first { $0["ok"] == .flag(false) }
    #expect(refusal?["refused"][0]["message"].text?.contains("full") == true, "\(String(describing: refusal))")
    let log = try JSONValue(String(contentsOfFile: sandbox.path("log"), encoding: .utf8))
    let kept = log.list.compactMap(\.["entry"]["sequence"].number)
    #expect(Set(kept).isSuperset(of: confirmed))
    #expect(kept.count == confirmed.count + 1)
    #expect(lines.contains("run 1") || lines.contains("run 73"))
    #expect(lines.contains("log 0"), "\(outcome.errors)")
    #expect(lines.contains("init 73"), "\(outcome.errors)")
    #expect(!lines.contains("new"), "a half-made store was left")
  }

  private func asNobody(_ sandbox: Sandbox, _ arguments: [String]) throws -> Outcome {
    guard geteuid() == 0 else { return try sandbox.run(arguments) }
    // A copy, since nobody may not be allowed into the build's directory; by another program, since a file that this one
    // writes cannot be run while a program that another test starts has it open.
    let copy = sandbox.path("ombud")
    if access(copy, F_OK) != 0 { _ = try sandbox.execute("/bin/cp", [Program.path, copy]) }
    return try sandbox.execute(
      "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", copy] + arguments)
  }

  static let canBecomeNobody =
    (try? Sandbox().execute(
      "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "/bin/true"]
    ).code) == 0
  static let canMount =
    (try? Sandbox().execute(
      "/usr/bin/unshare", ["--mount", "/bin/sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"]
    ).code) == 0
}
