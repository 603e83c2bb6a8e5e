/// The words that the program was called with, looked at before they are parsed.
enum Arguments {
  /// The arguments without the program's name, in the order in which they are parsed.
  ///
  /// - Throws: ``Failure`` where one is no text, or names a subcommand that there is not.
  static func given(subcommands: [String]) throws -> [String] {
    try checkEncoding()
    let arguments = arranged(Array(CommandLine.arguments.dropFirst()), subcommands)
    try checkFirstWord(arguments.first, subcommands)
    return arguments
  }

  /// Arguments that are not UTF-8 arrive with replacement characters in place of what somebody typed; nothing may be recorded so.
  private static func checkEncoding() throws {
    let vector = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    for (argument, bytes) in zip(CommandLine.arguments, vector) {
      guard let bytes, String(validatingCString: bytes) == nil else { continue }
      throw Failure.usage("The argument '\(argument)' is not UTF-8 text. Type it in a terminal that is set to UTF-8.")
    }
  }

  private static let storeOptions: Set<Substring> = ["--store", "--as", "--today", "--now"]

  /// `ombud --store PATH queue` means what `ombud queue --store PATH` does: options of the store may stand before the subcommand.
  static func arranged(_ arguments: [String], _ subcommands: [String]) -> [String] {
    var rest = arguments[...]
    var options: [String] = []
    while let first = rest.first, storeOptions.contains(first.prefix { $0 != "=" }) {
      let words = first.contains("=") ? 1 : 2
      options += rest.prefix(words)
      rest = rest.dropFirst(words)
    }
    guard !options.isEmpty, let subcommand = rest.first, subcommands.contains(subcommand) else { return arguments }
    // Behind two dashes there are no options.
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + options + rest[end...]
  }

  /// The console takes a case to open, so that a mistyped subcommand would be looked for among the cases. References have digits, and
  /// subcommands have none.
  private static func checkFirstWord(_ word: String?, _ subcommands: [String]) throws {
    guard let word, !word.isEmpty, !word.hasPrefix("-"), !word.contains(where: \.isNumber) else { return }
    if subcommands.contains(word) { return }
    let question = Nearest.question(for: word, among: subcommands)
    throw Failure.usage("There is no subcommand '\(word)'.\(question) `ombud --help` lists them.")
  }
}
