import Casework
import Foundation
import Testing

@testable import CaseStore

@Suite("The write-ahead log")
struct LogKeeperTests {
  @Test("It is copied into the file beside the work, and begins anew")
  func copied() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let log = temporary.path + "-wal"
    let first = try salt(of: log)
    for number in 1...200 {
      try temporary.perform(temporary.note("Note \(number)", on: reference))
      temporary.store.connections.log.settle()
    }
    #expect(try salt(of: log) != first, "It began anew, so all of it had been copied.")
    let size = try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int ?? .max
    #expect(size < 2 * Int(LogKeeper.pages) * 4_096)
    #expect(try temporary.store.caseFile(reference).notes.count == 200)
  }

  @Test("What is erased while it is copied does not stay in it")
  func erased() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    for number in 1...100 { try temporary.perform(temporary.note("Note \(number)", on: reference)) }
    let receipt = try temporary.perform(temporary.note("Quagmire", on: reference))
    try temporary.store.erase(
      payloadsOf: [receipt.entry], by: temporary.ada, at: temporary.tick(), reason: "asked for")
    let size = try FileManager.default.attributesOfItem(atPath: temporary.path + "-wal")[.size] as? Int
    #expect(size == 0)
  }

  /// What the log's header says anew each time that it begins.
  private func salt(of log: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: log)).subdata(in: 16..<24)
  }
}
