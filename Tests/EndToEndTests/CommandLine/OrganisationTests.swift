import Foundation
import Testing

@Suite("ombud organisations")
struct OrganisationTests {
  private static let register = """
    name,kind,jurisdiction,aliases,parent,second_tier,liaison
    Anytown Surgery,gp,health,The Surgery; Dr Ash,Anytown ICB,,Pat Lee 01632 960 001
    Anytown ICB,integrated care board,health,,,,
    Department for Widgets,department,parliamentary,DfW,,Widget Adjudicator,
    Widget Adjudicator,adjudicator,parliamentary,,Department for Widgets,,

    """

  private func write(_ text: String, _ sandbox: Sandbox) throws -> String {
    let path = sandbox.path("register.csv")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("import takes bodies in, and what they say of each other; the same file again changes nothing")
  func imported() throws {
    let sandbox = try Sandbox(withStore: true)
    let path = try write(Self.register, sandbox)
    let dry = try sandbox.run("organisations", "import", path, "--dry-run")
    #expect(dry.output.contains("Would be: 4 added") && dry.code == 0, "\(dry.errors)")
    #expect(try sandbox.run("organisations", "widget").code == 66)
    let empty = try sandbox.run("organisations")
    #expect(empty.code == 0 && empty.output.hasPrefix("The register is empty"), "\(empty.errors)")
    #expect(try sandbox.json("organisations").list.isEmpty)
    let first = try sandbox.run("organisations", "import", path)
    #expect(first.output.contains("4 added, 0 changed, 0 as they were, 0 not taken."), "\(first.errors)")
    let second = try sandbox.run("organisations", "import", path)
    #expect(second.output.contains("0 added, 0 changed, 4 as they were, 0 not taken."), "\(second.errors)")
    let shown = try sandbox.run("organisations", "show", "dr ash").output
    #expect(shown.contains("Part of: Anytown ICB") && shown.contains("Liaison point: Pat Lee 01632 960 001"))
    #expect(try sandbox.run("organisations", "show", "DfW").output.contains("Second tier: Widget Adjudicator"))
  }

  @Test("a row that cannot be taken is told of its line, and the others stand")
  func faults() throws {
    let sandbox = try Sandbox(withStore: true)
    let path = try write("name,jurisdiction,parent\nA,health,\nB,maritime,\nC,health,Nobody\n", sandbox)
    let outcome = try sandbox.run("organisations", "import", path)
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("2 added") && outcome.output.contains("2 not taken"))
    #expect(outcome.output.contains("line 3: ") && outcome.output.contains("line 4: "))
    #expect(try sandbox.run("organisations", "import", try write("colour\nred\n", sandbox)).code == 65)
  }

  @Test("search finds by former names too; a merger leads from one body to the other")
  func changed() throws {
    let sandbox = try Sandbox(withStore: true)
    _ = try sandbox.run("organisations", "import", try write(Self.register, sandbox))
    let renamed = try sandbox.run("organisations", "rename", "organisation=Anytown ICB", "name=Moorland ICB")
    #expect(renamed.code == 0, "\(renamed.errors)")
    #expect(try sandbox.run("organisations", "anyt", "icb").output.contains("Moorland ICB"))
    let merged = try sandbox.run(
      "organisations", "merge", "organisation=The Surgery", "into=Moorland ICB", "reason=Entered twice.")
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(try sandbox.run("organisations", "show", "Dr Ash").output.contains("Stands for: Anytown Surgery"))
    let apart = try sandbox.run("organisations", "unmerge", "organisation=Moorland ICB", "former=Anytown Surgery")
    #expect(apart.code == 0, "\(apart.errors)")
    #expect(try sandbox.run("organisations", "show", "Dr Ash").output.contains("Anytown Surgery"))
  }
}
