import Casework
import Testing

/// Days that cannot be: before a birth, not come yet, and 29 February in a year that has none.
@Suite struct ImpossibleDateTests {
  @Test(arguments: births + coming + leap) func trial(_ trial: Trial) throws { try trial.run() }

  private static func aware(_ field: Field, _ day: String) -> Typed { Typed(.assessTimeLimit, [(field, day)]) }

  /// With Amir Shah, about a complainant who was born on 29 February 2000.
  @Sendable private static func born() throws -> Scene {
    var scene = try Scene.allocated()
    try scene.run(
      .personChange, [PartyCommands.party: "complainant", PersonFields.dateOfBirth: "2000-02-29"], by: "amir",
      at: "2026-03-03 10:56")
    return scene
  }

  private static let births = [TimeLimitAssessment.aggrievedAwareOn, TimeLimitAssessment.complainantAwareOn].flatMap {
    field in
    [
      Trial(
        "\(field.name) the day before the birth", from: born, act: aware(field, "2000-02-28"), by: "amir",
        .refused("was born, on Tue 29 Feb 2000")),
      Trial(
        "\(field.name) on the day of the birth", from: born, act: aware(field, "2000-02-29"), by: "amir",
        .leaves { !$0.file.assessmentAnswers.isEmpty }),
    ]
  }

  private static let coming = [
    Trial(
      "born today", act: birth("2026-03-03"), .leaves { $0.file.complainant?.dateOfBirth == Day("2026-03-03") }),
    Trial("born tomorrow", act: birth("2026-03-04"), .refused("has not come yet")),
    Trial(
      "aware tomorrow", from: born, act: aware(TimeLimitAssessment.aggrievedAwareOn, "2026-03-04"), by: "amir",
      .refused("has not come yet")),
  ]

  private static let leap = [
    Trial(
      "born on a leap day", act: birth("2000-02-29"), .leaves { $0.file.complainant?.dateOfBirth == Day("2000-02-29") }),
    Trial("born on one that there was not", act: birth("1900-02-29"), .refused("no 29 February 1900")),
    Trial(
      "aware on one that there was not", from: born, act: aware(TimeLimitAssessment.aggrievedAwareOn, "2025-02-29"),
      by: "amir", .refused("no 29 February 2025")),
  ]

  private static func birth(_ day: String) -> Typed {
    Typed(.personChange, [PartyCommands.party: "complainant", PersonFields.dateOfBirth: day])
  }
}
