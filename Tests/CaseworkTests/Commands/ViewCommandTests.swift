import Casework
import Testing

/// Saved views: whose they are, who may change them, and what they keep.
@Suite struct ViewCommandTests {
  @Test(arguments: saving + changing) func trial(_ trial: Trial) throws { try trial.run() }

  private static func save(_ name: String, _ filter: String, team: Bool = false, view: Int64? = nil) -> Typed {
    Typed(.viewSave).with(
      [(ViewCommands.name, name), (ViewCommands.filter, filter)] + (team ? [(ViewCommands.forTeam, "yes")] : [])
        + (view.map { [(ViewCommands.view, String($0))] } ?? []))
  }

  private static func remove(_ view: Int64) -> Typed { Typed(.viewRemove, [ViewCommands.removed: String(view)]) }

  /// Dana and Ruth are of one team that Amir manages; a view of each kind is there, both saved by Dana.
  @Sendable private static func arrange(_ scene: inout Scene) {
    for index in scene.draft.office.staff.indices
    where ["dana", "ruth"].contains(scene.draft.office.staff[index].login) {
      scene.draft.office.staff[index].team = "North"
      scene.draft.office.staff[index].manager = scene.draft.office.member(login: "amir")?.id
    }
    let dana = scene.draft.office.member(login: "dana")?.id ?? 0
    scene.draft.office.views = [
      SavedView(id: 901, name: "Own", owner: dana, team: "", filter: "view:mine"),
      SavedView(id: 902, name: "Shared", owner: dana, team: "North", filter: "view:team"),
    ]
  }

  private static func views(_ scene: Scene) -> [String] { scene.draft.office.views.map { "\($0.name): \($0.filter)" } }

  private static let saving = [
    Trial(
      "a filter in its whole words, with the list said", act: save("Risky", "stage:int risk>=med"),
      .leaves { views($0) == ["Risky: view:due stage:intake risk>=medium"] }),
    Trial(
      "a date keeps its meaning", act: save("Late", "view:mine due<today"),
      .leaves { views($0) == ["Late: view:mine due<today"] }),
    Trial("what cannot be read", act: save("Bad", "colour:red"), .refused("There is no field 'colour'")),
    Trial("a list that everybody has", act: save("My cases", "risk:high"), .refused("is a list that everybody has")),
    Trial("for a team without one", act: save("Ours", "risk:high", team: true), .refused("you belong to no team")),
    Trial(
      "the same name again takes the place of one's own", arrange: arrange, act: save("own", "risk:high"),
      .leaves { views($0) == ["own: view:due risk:high", "Shared: view:team"] }),
    Trial(
      "the same name for the team is another", arrange: arrange, act: save("Own", "risk:high", team: true),
      .leaves { views($0).count == 3 && $0.draft.office.views[2].team == "North" }),
  ]

  private static let changing = [
    Trial(
      "by its author", arrange: arrange, act: save("All of us", "view:team sort:risk", team: true, view: 902),
      .leaves { views($0).last == "All of us: view:team sort:risk" }),
    Trial(
      "the team's by another of the team", arrange: arrange, act: save("Hers", "risk:high", team: true, view: 902),
      by: "ruth", .refused("who saved it, or a manager of the team can")),
    Trial(
      "the team's by its manager", arrange: arrange, act: remove(902), by: "amir",
      .leaves { views($0) == ["Own: view:mine"] }),
    Trial("one's own by a manager", arrange: arrange, act: remove(901), by: "amir", .refused("901 is somebody else's")),
    Trial("one that is not there", arrange: arrange, act: remove(77), .refused("77 is no saved view")),
    Trial(
      "a name that another has",
      arrange: {
        arrange(&$0)
        $0.draft.office.views.append(
          SavedView(id: 903, name: "Third", owner: $0.draft.office.views[0].owner, team: "", filter: "view:all"))
      }, act: save("Third", "risk:high", view: 901), .refused("there is another view 'Third'")),
  ]

  @Test("Everybody sees their own and their team's, and finds their own first")
  func visible() throws {
    var scene = try Scene.plain()
    Self.arrange(&scene)
    let office = scene.draft.office
    func names(_ login: String) -> [String] { office.views(of: office.member(login: login)?.id ?? 0).map(\.name) }
    #expect(names("dana") == ["Own", "Shared"])
    #expect(names("ruth") == ["Shared"])
    #expect(names("amir").isEmpty)
  }

  @Test("What is asked besides narrows it, and its own list and order give way")
  func narrowed() throws {
    let saved = try CaseFilter("view:mine risk:high sort:risk", in: FilterOffice.context)
    let other = try CaseFilter("due<today sort:due", in: FilterOffice.context)
    #expect(saved.narrowed(by: other).description == "view:mine risk:high due<today sort:due")
  }
}
