import Foundation
import KeyStorm
import Testing

@Suite("A storm of keys", .serialized)
struct KeyStormTests {
  @Test("Random keys and sizes: no crash, no hang, a true screen after each burst, and no draft lost when it is killed")
  func storm() throws {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    // Other seeds, and a hundred times as many keys, are what `ombud-soak keys` is for.
    let seed: UInt64 = 1
    var storm = try KeyStorm(
      seed: seed, keys: 1_000, resizes: 15, kills: 1, program: Program.path, directory: sandbox.directory)
    let report = try storm.run()
    print("key storm: seed \(seed), \(report.keys) keys, \(report.resizes) sizes, \(report.kills) kills")
  }
}
