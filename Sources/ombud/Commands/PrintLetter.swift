import ArgumentParser
import CaseStore
import Casework
import Foundation
import Terminal

/// `ombud letters print`: a letter of a case as text, in the size that was agreed as far as text can be.
struct PrintLetter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a letter of a case as text, for a printer or a file.",
    discussion: """
      Where large print was agreed, the lines are no longer than a page of A4 takes in that size, set in a typeface of one \
      width. --json says the size and the language beside the text, for a program that sets letters.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var chosen: LettersCommand.Chosen
  @Flag(help: "Print JSON: the text with the size of print and the language.") var json = false

  /// A letter as a program that sets it needs it.
  struct Printed: Encodable {
    let reference: String
    let letter: Int64
    let state: WrittenLetterState
    /// `cy` or `en`.
    let language: String
    /// In points; nil for the usual size.
    let largePrint: Int?
    let adjustments: [String]
    let text: String
  }

  func run() throws {
    let session = try StoreSession.open(options)
    let file = try session.store.caseFile(try session.caseReference(chosen.reference))
    guard let letter = file.writtenLetters.first(where: { $0.id == chosen.number }) else {
      let known = file.writtenLetters.map { "\($0.id)" }.joined(separator: ", ")
      throw Failure.usage(
        "\(file.case.reference) has no letter \(chosen.number): \(known.isEmpty ? "none was written" : known).")
    }
    if json {
      return try JSONOutput.print(
        Printed(
          reference: file.case.reference, letter: letter.id, state: letter.state,
          language: letter.isWelsh ? "cy" : "en", largePrint: file.largePrint, adjustments: file.letterAdjustments,
          text: letter.text))
    }
    Output.print(file.largePrint.map { Self.set(letter.text, points: $0) } ?? Output.whole(letter.text))
    if letter.state == .draft { Output.printError("This is a draft: it may still change.") }
    if let points = file.largePrint { Output.printError("Large print: set it in \(points) point.") }
    LettersCommand.remark(gaps: letter.gaps, adjustments: file.letterAdjustments)
  }

  /// The text in lines that a page takes.
  static func set(_ text: String, points: Int) -> String {
    DisplayText.wrapped(Output.whole(text), to: columns(points: points)).joined(separator: "\n")
  }

  /// How many characters fit a line of 170 mm, the width of A4 between margins of 20 mm, where each is three fifths of the size wide.
  static func columns(points: Int) -> Int { max(10, 482 * 5 / (3 * points)) }
}
