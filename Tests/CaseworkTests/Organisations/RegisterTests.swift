import Casework
import Testing

/// What the register says of bodies: renames, mergers, and jurisdiction with dates.
@Suite("The register of organisations")
struct RegisterTests {
  private static let trust = "Anytown NHS Trust"

  private func body(_ name: String, in scene: Scene) throws -> Organisation {
    try #require(Organisation.standing(in: scene.register).first { $0.isCalled(name) })
  }

  private func merged() throws -> Scene {
    var scene = try Scene.office()
    try scene.run(
      .organisationMerge,
      [
        RegisterCommands.body: "Anytown Prison", RegisterCommands.into: Self.trust,
        RegisterCommands.reason: "Entered twice.",
      ], by: "admin")
    return scene
  }

  @Test("A renamed body keeps its key and is found by both names")
  func rename() throws {
    var scene = try Scene.office()
    let before = try body(Self.trust, in: scene)
    try scene.run(
      .organisationRename,
      [
        RegisterCommands.body: Self.trust, RegisterCommands.newName: "Anytown Hospitals",
        RegisterCommands.renamedOn: "2026-03-01",
      ])
    let after = try body("Anytown Hospitals", in: scene)
    #expect(after.id == before.id && after.aliases == [Self.trust])
    #expect(after.formerNames == ["Anytown NHS Trust (until Sat 28 Feb 2026)"])
    #expect(Organisation.matching("nhs trust", in: scene.register).map(\.id) == [before.id])
    #expect(throws: Refusal.self) {
      try scene.run(
        .organisationRename,
        [RegisterCommands.body: "Anytown Hospitals", RegisterCommands.newName: "Anytown Hospitals"])
    }
  }

  @Test("A merged body leads to the other, until they are taken apart")
  func merge() throws {
    var scene = try merged()
    let trust = try body(Self.trust, in: scene)
    #expect(try body("anytown prison", in: scene).id == trust.id)
    #expect(Organisation.standing(in: scene.register).count == scene.register.count - 1)
    try scene.run(
      .organisationUnmerge,
      [RegisterCommands.body: Self.trust, RegisterCommands.former: "anytown prison"], by: "admin")
    #expect(try body("Anytown Prison", in: scene).id != trust.id)
    #expect(try body("Anytown Prison", in: scene).mergedReason == nil)
  }

  @Test("Through two mergers a name leads to the last body")
  func chain() throws {
    var scene = try merged()
    try scene.run(
      .organisationMerge,
      [
        RegisterCommands.body: Self.trust, RegisterCommands.into: "Anytown Council",
        RegisterCommands.reason: "The same.",
      ], by: "admin")
    #expect(try body("Anytown Prison", in: scene).name == "Anytown Council")
    // What was merged cannot be merged into: that would be a ring.
    let refused = #expect(throws: Refusal.self) {
      try scene.run(
        .organisationMerge,
        [
          RegisterCommands.body: "Anytown Council", RegisterCommands.into: Self.trust,
          RegisterCommands.reason: "The same.",
        ], by: "admin")
    }
    #expect(refused?.description.contains("was itself merged") == true)
  }

  @Test("Mergers are for administrators, of two bodies, and taken apart by name")
  func refusals() throws {
    var scene = try merged()
    let fields: [(Field, String)] = [
      (RegisterCommands.into, Self.trust), (RegisterCommands.reason, "The same."),
    ]
    #expect(throws: Refusal.self) {
      try scene.run(Typed(.organisationMerge, fields + [(RegisterCommands.body, "Anytown Council")]), by: "dana")
    }
    #expect(throws: Refusal.self) {
      try scene.run(Typed(.organisationMerge, fields + [(RegisterCommands.body, Self.trust)]), by: "admin")
    }
    let unknown = #expect(throws: Refusal.self) {
      try scene.run(
        .organisationUnmerge, [RegisterCommands.body: Self.trust, RegisterCommands.former: "Nobody"], by: "admin")
    }
    #expect(unknown?.description.contains("'Anytown Prison'") == true)
  }

  @Test(
    "Jurisdiction has a first and a last day",
    arguments: [
      ("2026-01-31", false), ("2026-02-01", true), ("2026-02-28", true), ("2026-03-01", false),
    ])
  func dates(day: String, isIn: Bool) throws {
    var scene = try Scene.office()
    try scene.run(
      .organisationChange,
      [
        RegisterCommands.body: Self.trust, RegisterCommands.from: "2026-02-01", RegisterCommands.to: "2026-02-28",
      ])
    #expect(try body(Self.trust, in: scene).isInJurisdiction(on: #require(Day(day))) == isIn)
    try scene.run(Scene.opening([CaseCommands.happenedFrom: day]), at: "2026-03-02 09:30")
    #expect(scene.situation.standing(.organisation).outcome == (isIn ? .yes : .no))
  }

  @Test("A second tier that the register knows need not be named")
  func secondTier() throws {
    var scene = try Scene.office()
    try scene.run(
      .organisationChange, [RegisterCommands.body: Self.trust, RegisterCommands.secondTier: "Anytown Council"])
    try scene.run(Scene.opening(), at: "2026-03-02 09:30")
    try scene.run(.involvedAdd, [InvolvedOrganisationCommands.role: OrganisationRole.secondTier.rawValue])
    #expect(scene.file.organisations.map(\.name) == ["Anytown Council"])
    #expect(throws: Refusal.self) {
      try scene.run(.involvedAdd, [InvolvedOrganisationCommands.role: OrganisationRole.commissioner.rawValue])
    }
  }

  @Test("A body is not part of itself, and nothing new is refused")
  func itself() throws {
    var scene = try Scene.office()
    #expect(throws: Refusal.self) {
      try scene.run(.organisationChange, [RegisterCommands.body: Self.trust, RegisterCommands.parent: Self.trust])
    }
    #expect(throws: Refusal.self) {
      try scene.run(.organisationChange, [RegisterCommands.body: Self.trust, OrganisationCommands.kind: "trust"])
    }
  }
}
