/// All examples, a file for each section of the guidance.
enum Examples {
  private static var sections: [[Example]] {
    [
      SM00IntroductionExamples.examples, SM01FirstContactExamples.examples, SM01ChecklistExamples.examples,
      SM01NoContactExamples.examples,
    ]
  }

  static var all: [Example] { Array(sections.joined()) }
}
