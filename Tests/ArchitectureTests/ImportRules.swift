/// Who may import whom. Imports run downwards only; SwiftPM does not check them.
struct ImportRule {
  let target: String
  /// nil means anything.
  let allowed: Set<String>?
  let why: String

  static let all = [
    ImportRule(target: "Casework", allowed: ["FoundationEssentials"], why: "the domain knows no file, clock or screen"),
    ImportRule(
      target: "SampleCases", allowed: ["Casework", "FoundationEssentials"],
      why: "sample cases are made through the domain's commands alone"),
    ImportRule(
      target: "FormImport", allowed: ["Casework", "CSodium", "FoundationEssentials"],
      why: "the importer turns forms into commands; files and the store are the program's"),
    ImportRule(
      target: "CaseStore",
      allowed: ["Casework", "GRDB", "CSQLite", "CSodium", "Foundation", "Glibc", "Synchronization"],
      why: "the store keeps the domain's values and knows no screen"),
    ImportRule(
      target: "SampleStores", allowed: ["Casework", "SampleCases", "CaseStore"],
      why: "it plays samples on a store and does nothing else"),
    ImportRule(
      target: "Terminal",
      allowed: ["CNcurses", "TOMLKit", "Dispatch", "FoundationEssentials", "Glibc", "Synchronization"],
      why: "the toolkit knows nothing of cases"),
    ImportRule(
      target: "Letters", allowed: ["Casework", "Mustache"],
      why: "a template sees the values of a letter and nothing else; its files are the program's"),
    ImportRule(
      target: "Console", allowed: ["Casework", "Terminal", "TOMLKit", "FoundationEssentials", "Synchronization"],
      why: "the console reaches the store through closures handed to it"),
    ImportRule(
      target: "Drafts", allowed: ["Casework", "Console", "Foundation", "Glibc", "Synchronization"],
      why: "drafts are files of the person typing; the store has no part in them"),
    ImportRule(target: "ombud", allowed: nil, why: "the program wires the rest together"),
    ImportRule(
      target: "ombud-soak", allowed: measuring.union(["KeyStorm", "Synchronization"]),
      why: "soak runs work on the store, and the program as its users do"),
    ImportRule(
      target: "ombud-benchmark", allowed: measuring.union(["Console", "Drafts", "Synchronization"]),
      why: "measurements work on the store and on drafts, not on the screen"),
  ]

  private static let measuring: Set<String> = [
    "Casework", "SampleCases", "CaseStore", "SampleStores", "ArgumentParser", "Foundation", "Glibc",
  ]

  static func violations(in file: SwiftFile, rules: [ImportRule] = all) -> [Violation] {
    guard let target = file.target else { return [] }
    guard let rule = rules.first(where: { $0.target == target }) else {
      return [Violation(path: file.path, line: 1, message: "target \(target) has no rule in ImportRules.swift")]
    }
    guard let allowed = rule.allowed else { return [] }
    return imports(in: file).filter { !allowed.contains($0.module) }.map { line, module in
      let list = allowed.sorted().joined(separator: ", ")
      let message = "\(target) may not import \(module), only \(list): \(rule.why)"
      return Violation(path: file.path, line: line, message: message)
    }
  }

  /// The modules a file imports, with attributes, access levels and `import struct M.T` understood.
  static func imports(in file: SwiftFile) -> [(line: Int, module: String)] {
    file.codeLines.filter { $0.text.contains("import") }.flatMap { number, text in
      text.split(separator: ";").compactMap { statement -> (line: Int, module: String)? in
        let pattern =
          #/
          ^\s*(?:(?:@\w+(?:\([^)]*\))?|public|package|internal|fileprivate|private)\s+)*
          import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)
          /#
        return (try? pattern.firstMatch(in: statement)).map { (number, String($0.output.1)) }
      }
    }
  }
}

/// The few files that may speak to ncurses; the rest of the toolkit is pure.
enum CursesRule {
  /// The screen itself.
  static let folder = "Sources/Terminal/Screen/"
  /// Key codes, signals and the width of characters come from C too.
  static let others: Set<String> = [
    "Sources/Terminal/Events/InputDecoder.swift", "Sources/Terminal/Events/SignalDescriptor.swift",
    "Sources/Terminal/Text/ScalarWidth.swift",
  ]
  static let limit = 8

  static func violations(in files: [SwiftFile]) -> [Violation] {
    let importing = files.filter { $0.target == "Terminal" }.compactMap { file in
      ImportRule.imports(in: file).first { $0.module == "CNcurses" }.map { (file: file, line: $0.line) }
    }
    let strangers = importing.filter { !mayImport($0.file) }.map { file, line in
      let message = "only files in \(folder) and \(others.sorted().joined(separator: ", ")) may import CNcurses"
      return Violation(path: file.path, line: line, message: message)
    }
    let surplus = importing.dropFirst(limit).map { file, line in
      Violation(path: file.path, line: line, message: "more than \(limit) files import CNcurses")
    }
    return strangers + surplus
  }

  private static func mayImport(_ file: SwiftFile) -> Bool {
    file.path.hasPrefix(folder) || others.contains(file.path)
  }
}
