import Testing

@testable import FormImport

@Suite("A file of bodies for the register")
struct RegisterFileTests {
  private func read(_ text: String) throws -> RegisterFile { try RegisterFile(Array(text.utf8)) }

  @Test("Columns by name in any order; an empty cell says nothing")
  func rows() throws {
    let file = try read("kind,Name,second_tier\ntrust,  Anytown Trust ,\n,\"Widgets, Department for\",Adjudicator\n")
    #expect(file.faults == [])
    #expect(
      file.rows.map(\.values) == [
        [.kind: "trust", .name: "Anytown Trust"], [.name: "Widgets, Department for", .secondTier: "Adjudicator"],
      ])
    #expect(file.rows.map(\.line) == [2, 3])
  }

  @Test("What is wrong with a row is told of its line, and the others are read")
  func faults() throws {
    let file = try read("name,kind\nA,trust\n,trust\nB\na,gp\nC,\"open\n")
    #expect(file.rows.map(\.name) == ["A"])
    #expect(file.faults.map(\.line) == [3, 4, 5, 6])
    #expect(file.faults[1].sentence == "It has 1 cells and not 2.")
    #expect(file.faults[2].sentence == "'a' stands on line 2 already.")
  }

  @Test(
    "The first line says which columns there are",
    arguments: [
      ("", ImportFileError.empty), ("kind\ntrust\n", .columns(missing: ["name"], unknown: [])),
      ("name,colour\n", .columns(missing: [], unknown: ["colour"])), ("name,Name\n", .columnsTwice(["name"])),
    ])
  func header(text: String, problem: ImportFileError) {
    #expect(throws: problem) { try RegisterFile(Array(text.utf8)) }
  }
}
