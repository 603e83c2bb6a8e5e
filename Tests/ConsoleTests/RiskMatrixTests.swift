import Casework
import Console
import Terminal
import Testing

@Suite("Risk matrix")
struct RiskMatrixTests {
  private static let at = Moment("2026-03-02T09:30:00Z") ?? Moment(secondsSince1970: 0)

  /// A case with a risk that mitigation moves, one that waits for a choice, and two assessments.
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(1)
    store.changeElsewhere("C-1001") { file in
      var moved = Risk(
        id: 503, caseID: file.case.id, category: .people, text: "May come to harm", likelihood: .likely,
        impact: .critical, assessedAt: Self.at, by: 1)
      moved.expectedLikelihood = .unlikely
      moved.expectedImpact = .minor
      moved.effect = "An advocate is with her."
      moved.contingency = "Ring the advocate."
      let waiting = Risk(
        id: 504, caseID: file.case.id, category: .legal, text: "A claim is hinted at", likelihood: .likely,
        impact: .moderate, assessedAt: Self.at, by: 1)
      file.risks = [moved, waiting]
    }
    return store
  }

  @Test("Each risk stands before and after mitigation, with what it is and what waits for a choice below")
  func grid() {
    var bench = Bench(store())
    bench.press("R")
    Snapshot.expect(bench, "risk matrix with mitigation 80x24")
    #expect(bench.contains("1→"))
    #expect(bench.contains("→1"))
    #expect(bench.contains("1 High → Low  People: May come to harm"))
    #expect(bench.contains("2 Medium  Medium or Low?  Legal: A claim is hinted at"))
    #expect(bench.contains("overall Medium (High before mitigation)"))
  }

  @Test("A risk is picked up, moved with the arrows, and rated where it is put down")
  func moving() {
    var bench = Bench(store())
    // The cell of the second risk: likely, moderate.
    bench.press("Rj<Space>")
    #expect(bench.contains("[2]"))
    #expect(bench.status.hasPrefix("Risk 2, as it is before mitigation"))
    bench.press("h<Enter>")
    #expect(bench.contains("Rate a risk"))
    #expect(bench.contains("A claim is hinted at"))
    bench.press("<C-x>")
    let risk = bench.store.file("C-1001")?.risks.first { $0.id == 504 }
    #expect(risk?.likelihood == .unlikely)
    #expect(risk?.impact == .moderate)
  }

  @Test("What is picked up is let go by the key that leads back, and only then the pane is left")
  func lettingGo() {
    var bench = Bench(store())
    bench.press("Rj<Space><Space>")
    #expect(bench.status.hasPrefix("Risk 2, as it is expected after mitigation"))
    bench.press("q")
    #expect(bench.contains("Risk matrix: C-1001"))
    #expect(!bench.contains("[2]"))
    bench.press("q")
    #expect(!bench.contains("Risk matrix: C-1001"))
  }

  @Test("An assessment begins with the point that the case comes to next")
  func assessing() {
    var bench = Bench(store())
    bench.press("RA")
    #expect(bench.contains("Assess the risks"))
    #expect(bench.contains("we propose or decline to investigate"))
  }

  @Test("Who is at risk now comes first on every screen that shows the case")
  func immediate() {
    let store = store()
    store.changeElsewhere("C-1001") { file in
      file.assessmentAnswers = [("immediate-risk", "yes"), ("who-is-at-risk", "Her son, tonight.")].enumerated().map {
        AssessmentAnswer(
          id: 600 + Int64($0), caseID: file.case.id, assessment: .welfareRisk, subject: "", question: $1.0,
          value: $1.1, at: Self.at, by: 1)
      }
    }
    var bench = Bench(store)
    let text = "! Immediate risk, nothing decided yet: Her son, tonight."
    bench.press("R")
    #expect(bench.lines[2] == text)
    bench.press("C")
    #expect(bench.contains("Compliance: C-1001  \(text)"))
    bench.press("q<Enter>")
    #expect(bench.lines[1] == text)
  }

  @Test("A rating for a period is said while it holds, whether or not anything was assessed")
  func uplift() {
    let day = Day(year: 2026, month: 3, day: 3) ?? .earliest
    func lines(until last: Day) -> [String] {
      let store = store()
      store.changeElsewhere("C-1001") { $0.case.triageCategory = "general" }
      store.change {
        $0.office.uplifts = [
          Uplift(
            id: 700, organisation: nil, category: "general", rating: .high, reason: "a campaign", from: day - 9,
            until: last, by: 1)
        ]
      }
      var bench = Bench(store)
      bench.press("R")
      return bench.lines
    }
    #expect(lines(until: day)[2].contains("At least High until Tue 3 Mar 2026"))
    #expect(!lines(until: day - 1)[2].contains("At least"))
  }

  @Test("A rating for a period is ended by choosing it, in the form and in lines; what has ended is no choice")
  func ending() {
    let day = Day(year: 2026, month: 3, day: 3) ?? .earliest
    func store() -> FakeStore {
      let store = FakeStore()
      store.addCases(1)
      store.change { contents in
        contents.organisations = FakeStore.register
        let (body, kind) = (FakeStore.register.first { $0.id == 52 }?.id, "general")
        contents.office.uplifts = [(700, body, nil, day + 9), (701, nil, kind, day + 5), (702, nil, "old", day)].map {
          Uplift(
            id: $0, organisation: $1, category: $2, rating: .high, reason: "a campaign", from: day - 9, until: $3, by: 1
          )
        }
      }
      return store
    }
    var bench = Bench(store())
    bench.press(":End a rating for a period<Enter><Right>")
    #expect(bench.contains("700 Northmoor Hospital, at least High until Thu 12 Mar"))
    bench.press("<Right>")
    #expect(bench.contains("701 kind: general, at least High until Sun 8 Mar 2026"))
    bench.press("<C-x>")
    #expect(bench.store.change { $0.office.uplifts.map(\.until) } == [day + 9, day, day])
    var talk = Talk(store())
    talk.answer("find End a rating for a period")
    #expect(talk.heard("700 Northmoor Hospital") && !talk.heard("702"))
  }

  @Test("In plain form the risks and their ratings are sentences")
  func plain() {
    var settings = Settings()
    settings.set(.screen, to: .text("plain"), from: .option("--plain"))
    var bench = Bench(store(), settings: settings)
    bench.press("R")
    #expect(bench.contains("Risk 1: People, High before mitigation, Low after: May come to harm"))
    #expect(bench.contains("Risk 2: Legal, Medium: A claim is hinted at Choose Medium or Low."))
    #expect(bench.contains("impact critical, likely: High. Risks: People: May come to harm"))
  }
}
