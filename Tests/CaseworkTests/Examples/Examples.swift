/// All examples, a file for each section of the guidance.
enum Examples {
  private static var sections: [[Example]] { [] }

  static var all: [Example] { Array(sections.joined()) }
}
