import Casework
import Foundation
import Testing

@Suite("Listings")
struct ListingTests {
  @Test("the queue, as text and as an array of objects")
  func queue() throws {
    let sandbox = try Sandbox(withStore: true)
    let row = try sandbox.json("queue")[0]
    #expect(row["reference"] == .text("C-1"))
    #expect(row["complainant"] == .text("Bell, Ann"))
    #expect(row["organisation"] == .text("Hill Trust"))
    #expect(row["stage"] == .text("intake"))
    let due = try #require(row["due"].text)
    let deadlines = try sandbox.json("show", "C-1")["deadlines"].list.compactMap(\.["due"].text)
    #expect(due <= deadlines.min() ?? "", "the queue never shows a later day than the case")
    let text = try sandbox.run("queue", "--now", Template.morning).output
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    // Each column begins under its name.
    for (name, value) in [("Reference", "C-1"), ("Stage", "intake"), ("Due", due), ("Complainant", "Bell, Ann")] {
      let names = lines[0].firstRange(of: name), values = lines[1].firstRange(of: value)
      #expect(
        names.map { lines[0].distance(from: lines[0].startIndex, to: $0.lowerBound) }
          == values.map { lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound) })
    }
    for part in ["C-1", "intake", due, "Bell, Ann", "Hill Trust"] { #expect(text.contains(part)) }
  }

  @Test("closure codes with their paragraphs, those of a scheme alone, and which names are ours")
  func closureCodeList() throws {
    let sandbox = try Sandbox()
    let all = try sandbox.json("guidance", "--closure-codes").list
    #expect(all.count == ClosureCode.all.count)
    #expect(all.first { $0["name"] == .text("No MP referral") }?["paragraph"] == .text("SM-2.56"))
    let others = try sandbox.json("guidance", "--closure-codes", "--scheme", "psow").list.map(\.["name"])
    #expect(others.contains(.text("Early Resolution")) && !others.contains(.text("premature")))
    let text = try sandbox.run("guidance", "--closure-codes").output
    #expect(text.contains("No MP referral") && text.contains("SM-2.56, parliamentary cases only"))
    #expect(text.contains("our own name"))
  }

  @Test("the ratings for a period, with whom they cover; those that have ended only when asked for")
  func uplifts() throws {
    let sandbox = try Sandbox(withStore: true)
    #expect(try sandbox.json("uplifts") == .list([]))
    let results = try sandbox.results(
      of: #"{"do": "organisation.add", "with": {"name": "Hill Trust"}}"#,
      #"{"do": "uplift.add", "with": {"organisation": "Hill Trust", "rating": "High", "reason": "A campaign", "until": "2026-05-01"}}"#,
      #"{"do": "uplift.add", "with": {"category": "general", "rating": "Medium", "reason": "New law", "from": "2026-03-09", "until": "2026-04-01"}}"#
    )
    #expect(results.allSatisfy { $0["ok"] == .flag(true) }, "\(results)")
    func listed(_ more: String..., on day: String) throws -> [JSONValue] {
      let outcome = try sandbox.run(["uplifts", "--json", "--today", day] + more)
      return try JSONValue(outcome.output).list
    }
    let both = try listed(on: "2026-03-02")
    #expect(both.map(\.["organisationName"].text) == ["Hill Trust", nil])
    #expect(both.map(\.["state"]) == [.text("in force"), .text("to come")])
    #expect(try listed(on: "2026-04-02").map(\.["rating"]) == [.text("High")])
    #expect(try listed("--all", on: "2026-04-02").map(\.["state"]) == [.text("in force"), .text("ended")])
    let text = try sandbox.run("uplifts", "--today", "2026-03-10").output
    #expect(text.contains("2026-03-02 to 2026-05-01 in force Hill Trust"))
    #expect(text.contains("Medium 2026-03-09 to 2026-04-01 in force kind: general"))
    let number = try #require(both[0]["id"].number)
    #expect(try sandbox.run("do", "--today", "2026-03-10", "uplift.end", "uplift=\(Int(number))").code == 0)
    #expect(try listed(on: "2026-03-11").map(\.["category"]) == [.text("general")])
  }

  @Test("an empty listing is an empty array")
  func empty() throws {
    let sandbox = try Sandbox(withStore: true)
    #expect(try sandbox.json("queue", "--filter", "zebra") == .list([]))
    #expect(try sandbox.run("queue", "--filter", "zebra").output.isEmpty)
  }

  @Test("the queue by view, filter and limit")
  func narrowed() throws {
    let sandbox = try Sandbox(withStore: true)
    for first in ["Cara", "Dev"] {
      let line = Template.newCase.replacing("Ann", with: first).replacing("Hill Trust", with: "Vale Surgery")
      #expect(try sandbox.results(of: line)[0]["ok"] == .flag(true))
    }
    #expect(try sandbox.json("queue").list.count == 3)
    #expect(try sandbox.json("queue", "--limit", "2").list.count == 2)
    #expect(try sandbox.json("queue", "--filter", "cara").list.map(\.["complainant"]) == [.text("Bell, Cara")])
    #expect(try sandbox.json("queue", "--filter", "C-3").list.map(\.["reference"]) == [.text("C-3")])
    #expect(try sandbox.json("queue", "--view", "unallocated").list.isEmpty)
    #expect(try sandbox.json("queue", "--view", "mine", "--as", "dana").list.isEmpty)
    #expect(try sandbox.json("queue", "--view", "overdue", "--today", "2026-03-13").list.isEmpty)
    #expect(try sandbox.json("queue", "--view", "overdue", "--today", "2026-03-16").list.count == 1)
  }

  @Test("the queue by fields, and by a view that was saved under a name")
  func savedView() throws {
    let sandbox = try Sandbox(withStore: true)
    #expect(try sandbox.json("queue", "--filter", "stage:intake org:hill").list.count == 1)
    #expect(try sandbox.json("queue", "--filter", "-org:hill").list.isEmpty)
    let wrong = try sandbox.run("queue", "--filter", "bell colour:red")
    #expect(wrong.code == 64 && wrong.errors.contains("character 6: There is no field 'colour'"))
    let saved = try sandbox.run("do", "view.save", "name=At intake", "filter=stage:intake sort:received")
    try #require(saved.code == 0, "\(saved.errors)")
    #expect(try sandbox.json("views")[0]["filter"] == .text("view:due stage:intake sort:received"))
    #expect(try sandbox.json("queue", "--view", "at intake").list.count == 1)
    #expect(try sandbox.json("queue", "--view", "At intake", "--filter", "stage:triage").list.isEmpty)
    let unknown = try sandbox.run("queue", "--view", "Nowhere")
    #expect(unknown.code == 64 && unknown.errors.contains("'At intake'"))
    #expect(try sandbox.run("undo", input: "y\n").code == 0)
    #expect(try sandbox.json("views").list.isEmpty)
  }

  @Test("a case with what is next, what is due and why, and what was diverged from")
  func show() throws {
    let sandbox = try Sandbox(withStore: true)
    let tree = try sandbox.json("show", "C-1")
    #expect(tree["case"]["reference"] == .text("C-1"))
    #expect(tree["people"][0]["lastName"] == .text("Bell"))
    #expect(tree["divergences"] == .list([]))
    let deadline = tree["deadlines"].first(where: "requirement", is: "SM-1.9c")
    #expect(deadline["due"] == .text("2026-03-15"))
    #expect(deadline["explanation"].text?.contains("2 weeks from Sun 1 Mar 2026") == true)
    let next = tree["next"].first(where: "requirement", is: "SM-1.12")
    #expect(next["force"] == .text("policy"))
    #expect(next["command"] == .text("case.organisation"))
    #expect(next["text"].text?.contains("Hill Trust") == true)
    let text = try sandbox.run("show", "C-1").output
    for part in ["Ann Bell", "SM-1.9c", "2 weeks from", "Next", "SM-1.12"] { #expect(text.contains(part)) }
  }

  @Test("the journal, newest first")
  func log() throws {
    let sandbox = try Sandbox(withStore: true)
    let entries = try sandbox.json("log").list
    #expect(entries.map(\.["entry"]["sequence"]) == [.number(3), .number(2), .number(1)])
    #expect(entries.map(\.["entry"]["command"].text).prefix(2) == ["staff.add", "case.new"])
    let opened = try sandbox.json("log", "C-1")[0]["entry"]
    #expect(opened["reference"] == .text("C-1"))
    #expect(opened["entered"].text?.hasPrefix("2026-03-01T10:00:") == true)
    #expect(opened["stands"] == .flag(true))
    #expect(try sandbox.json("log", "--limit", "1").list.count == 1)
  }

  @Test("every command with its fields")
  func commands() throws {
    let sandbox = try Sandbox()
    let all = try sandbox.json("commands").list
    let names = Set(all.compactMap(\.["name"].text))
    #expect(
      names.isSuperset(of: [
        "case.new", "contact.log", "note.add", "party.add", "authority.record", "consent.record", "document.add",
        "letter.record", "case.pass", "case.decline", "case.close", "case.restart", "staff.add", "staff.leave",
        "case.allocate", "diary.add", "divergence.record", "undo", "redo", "risk.rate", "compliance.add",
      ]))
    let note = try sandbox.json("commands", "note.add")
    #expect(note.list.count == 1)
    let field = note[0]["fields"].first(where: "name", is: "text")
    #expect(field["required"] == .flag(true))
    #expect(field.keys.isSuperset(of: ["name", "label", "type", "options", "required", "help"]))
    for command in all { #expect(command["help"].text?.isEmpty == false) }
  }

  @Test("every requirement with what the catalogue says of it")
  func guidance() throws {
    let sandbox = try Sandbox()
    let all = try sandbox.json("guidance").list
    let blocks: Set = ["gate", "authority", "record"]
    #expect(all.count > 40)
    for rule in all {
      #expect(rule.keys.isSuperset(of: ["id", "force", "enforcement", "sentence"]))
      #expect(rule["sentence"].text?.hasSuffix(".") == true, "\(rule)")
      if rule["enforcement"] == .text("block") { #expect(blocks.contains(rule["block"].text ?? ""), "\(rule)") }
    }
    let gate = try sandbox.json("guidance", "sm-1.6")
    #expect(gate.list.count == 1)
    #expect(gate[0]["id"] == .text("SM-1.6"))
    #expect(gate[0]["block"] == .text("gate"))
    // What every office holds for itself stands in the Service Model's introduction, and elsewhere under names of its own.
    let own = all.filter { $0["id"].text?.hasPrefix("OFFICE-") == true }
    #expect(own.count == 3)
    #expect(try sandbox.json("guidance", "--scheme", "phso").list.count == all.count - own.count)
    #expect(try sandbox.json("guidance", "--scheme", "psow").list == own)
  }

  @Test("the closure codes of a scheme, and of a case")
  func closureCodes() throws {
    let sandbox = try Sandbox(withStore: true)
    func codes(_ more: String...) throws -> [String] {
      let outcome = try sandbox.run(["commands", "case.close", "--json"] + more)
      let field = try JSONValue(outcome.output)[0]["fields"].first(where: "name", is: "code")
      return field["options"].list.compactMap(\.text)
    }
    #expect(try codes().contains("Early Resolution") && codes().contains("No MP referral"))
    #expect(
      try codes("--scheme", "psow") == [
        "Early Resolution", "report issued", "discontinued because of agreed action", "closed",
      ])
    #expect(try codes("--scheme", "phso").contains("No MP referral"))
    let organisation = try sandbox.run(
      "do", "--now", Template.morning, "case.organisation", "C-1", "jurisdiction=health")
    #expect(organisation.code == 0, "\(organisation.errors)")
    let health = try codes("--case", "C-1")
    #expect(health.contains("Not properly made - not in writing"))
    #expect(!health.contains("No MP referral") && !health.contains("Early Resolution"))
  }

  @Test("the staff")
  func staff() throws {
    let sandbox = try Sandbox(withStore: true)
    let dana = try sandbox.json("staff").first(where: "login", is: "dana")
    #expect(dana["name"] == .text("Dana Reed"))
    #expect(dana["isAdministrator"] == .flag(false))
    #expect(try sandbox.run("staff").output.split(separator: "\n").count == 2)
    #expect(try sandbox.run("staff", "list").output.contains("Dana Reed"))
  }
}
