import ArgumentParser
import CaseStore
import Casework

/// `ombud guidance`: every requirement that the program knows.
struct ListGuidance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidance", abstract: "List the requirements that the program knows.")

  @Argument(help: "Requirements, such as SM-1.23; all without any.") var ids: [String] = []
  @Option(help: "Only those that bind a scheme: phso, lgsco or psow.") var scheme: Scheme?
  @Option(help: ArgumentHelp("The requirements that decided this entry, in the words of its day.", valueName: "number"))
  var entry: Int64?
  @OptionGroup var options: StoreOptions
  @Flag(help: "The codes that a case is closed with, each with the paragraph that names it.") var closureCodes = false
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    if let entry { return try showWords(of: entry) }
    if closureCodes { return try showClosureCodes() }
    let chosen = try rules()
    if json { return try JSONOutput.print(chosen.map(RuleDescription.init)) }
    for rule in chosen {
      let kind = rule.block.map { ", \($0.rawValue)" } ?? ""
      Output.print("\(rule.id)  \(rule.force.label)  \(rule.enforcement.rawValue)\(kind)\n    \(rule.sentence)")
    }
  }

  private func showWords(of entry: Int64) throws {
    let words = try StoreSession.open(options).store.words(of: entry)
    if json { return try JSONOutput.print(words) }
    for text in words { Output.print("\(text.requirement)  \(text.force)  \(text.enforcement)\n    \(text.sentence)") }
  }

  private func showClosureCodes() throws {
    let codes = ClosureCode.all.filter { code in scheme.map { code.schemes.contains($0) } ?? true }
    if json { return try JSONOutput.print(codes.map(ClosureCodeDescription.init)) }
    for code in codes {
      let law = code.jurisdiction.map { ", \($0.rawValue) cases only" } ?? ""
      Output.print("\(code.name.padded(to: 72)) \(code.paragraph?.rawValue ?? "our own name")\(law)")
    }
  }

  private func rules() throws -> [Rule] {
    let all = (Guidance.current.rules + OfficeRules.all).filter { rule in
      scheme.map { $0.isBound(by: rule.id.document) } ?? true
    }
    if ids.isEmpty { return all }
    return try ids.map { id in
      let typed = id.uppercased()
      guard let rule = all.first(where: { $0.id.rawValue.uppercased() == typed }) else {
        throw Failure.usage("'\(id)' is no requirement that this release knows; `ombud guidance` lists them.")
      }
      return rule
    }
  }
}

/// A closure code as JSON tells it.
private struct ClosureCodeDescription: Encodable {
  let name: String
  /// Empty where the name is ours.
  let paragraph: String
  let jurisdiction: String
  let schemes: [String]
  let declines: Bool

  init(_ code: ClosureCode) {
    name = code.name
    paragraph = code.paragraph?.rawValue ?? ""
    jurisdiction = code.jurisdiction?.rawValue ?? ""
    schemes = code.schemes.map(\.rawValue).sorted()
    declines = code.declines
  }
}

/// A requirement as JSON tells it, in the catalogue's words.
private struct RuleDescription: Encodable {
  let id: RequirementID
  let force: Force
  let enforcement: Enforcement
  let block: BlockKind?
  let scheme: Scheme?
  let sentence: String

  init(_ rule: Rule) {
    id = rule.id
    force = rule.force
    enforcement = rule.enforcement
    block = rule.block
    scheme = rule.scheme
    sentence = rule.sentence
  }

  private enum CodingKeys: CodingKey { case id, force, enforcement, block, scheme, sentence }

  /// With every key, so that a program need not tell "none" from "left out".
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(force, forKey: .force)
    try container.encode(enforcement, forKey: .enforcement)
    try container.encode(block, forKey: .block)
    try container.encode(scheme, forKey: .scheme)
    try container.encode(sentence, forKey: .sentence)
  }
}

extension Scheme: ExpressibleByArgument {}
