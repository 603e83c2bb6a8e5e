/// Asks before what was put aside is lost. The answer at hand is No.
struct QuitRoom: DialogueRoom {
  let place = Place.reading

  var prompt: String { "Quit, yes or no: " }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] { [] }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    line.isYes ? .end(["Ended."]) : .back(["Not ended."])
  }
}

extension String {
  /// Anything else is No.
  var isYes: Bool { ["y", "yes"].contains(trimmingSpaces.lowercased()) }
}
