import Testing

/// The top level is a table of contents; what else there is lies in a folder or behind a dot.
enum TopLevelRule {
  static let expected: Set<String> = ["Package.swift", "README.md", "Sources", "Tests"]
  /// May be there.
  static let optional: Set<String> = ["Themes"]

  static func violations(in paths: [String]) -> [String] {
    let entries = Set(
      paths.compactMap { $0.split(separator: "/").first.map(String.init) }.filter { !$0.hasPrefix(".") })
    let surplus = entries.subtracting(expected).subtracting(optional).sorted().map { "\($0) does not belong here" }
    return surplus + expected.subtracting(entries).sorted().map { "\($0) is missing" }
  }

  /// What git keeps; nil without git or outside a repository.
  static let trackedPaths: [String]? = {
    let arguments = ["-c", "safe.directory=*", "-c", "core.quotePath=false", "ls-files"]
    guard let result = Repository.run("git", arguments), result.status == 0 else { return nil }
    return result.output.split(separator: "\n").map(String.init)
  }()
}

@Suite("The top level is short")
struct TopLevelTests {
  @Test("Only what belongs there", .enabled(if: TopLevelRule.trackedPaths != nil, "git is not at hand"))
  func tracked() throws {
    let violations = TopLevelRule.violations(in: try #require(TopLevelRule.trackedPaths))
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test("A stranger and a gap are reported, dotfiles are not")
  func badSample() {
    let good = [".gitignore", ".ci/test", "Package.swift", "README.md", "Sources/A/A.swift", "Tests/T.swift"]
    #expect(TopLevelRule.violations(in: good) == [])
    #expect(TopLevelRule.violations(in: good + ["Themes/plain.toml"]) == [])
    #expect(TopLevelRule.violations(in: good + ["docs/a.md"]) == ["docs does not belong here"])
    #expect(TopLevelRule.violations(in: good.filter { $0 != "README.md" }) == ["README.md is missing"])
  }
}
