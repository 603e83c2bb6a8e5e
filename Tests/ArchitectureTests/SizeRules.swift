/// How long a file and a function may be, so that each can be read at a sitting.
enum SizeRules {
  static let fileLimit = 400
  static let functionLimit = 50

  /// Tables that are read row by row; only a static property by one of these names is exempt.
  static let tables: Set<String> = ["rules", "definition", "examples"]

  static func fileViolations(in file: SwiftFile) -> [Violation] {
    guard !isExempt(file), file.lineCount > fileLimit else { return [] }
    let message = "\(file.lineCount) lines; a file has at most \(fileLimit)"
    return [Violation(path: file.path, line: fileLimit + 1, message: message)]
  }

  static func functionViolations(in file: SwiftFile) -> [Violation] {
    guard !isExempt(file) else { return [] }
    return FunctionScanner.functions(in: file).filter { $0.lineCount > functionLimit && !isTable($0) }.map { function in
      let message = "\(function.name) has \(function.lineCount) lines; a function has at most \(functionLimit)"
      return Violation(path: file.path, line: function.firstLine, message: message)
    }
  }

  /// Generated files, the table of bank holidays and the table of commands are as long as their data.
  private static func isExempt(_ file: SwiftFile) -> Bool {
    file.path.contains("/Generated/") || dataFiles.contains(file.name)
  }

  private static let dataFiles: Set<String> = ["BankHolidayTable.swift", "CommandTable.swift"]

  private static func isTable(_ function: FunctionExtent) -> Bool {
    function.isStaticProperty && tables.contains(function.name)
  }
}
