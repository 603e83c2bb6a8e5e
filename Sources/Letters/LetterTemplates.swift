import Casework

/// The templates of an office: those that the program brings, each replaced by a file of the same name.
public struct LetterTemplates: Sendable {
  /// By name.
  public let all: [LetterTemplate]
  /// What is wrong with files; the templates in them are left out, and one that the program brings stands in for its file.
  public let problems: [LetterTemplateError]

  /// - Parameter files: an office's files: name without ending, path, and text; a later one replaces an earlier one.
  public init(files: [(name: String, path: String, text: String)] = []) {
    var found: [String: LetterTemplate] = [:]
    var problems: [LetterTemplateError] = []
    for (name, source) in ShippedLetters.all {
      do { found[name] = try LetterTemplate(name: name, source: source) } catch { problems.append(error) }
    }
    for file in files {
      do {
        found[file.name] = try LetterTemplate(name: file.name, source: file.text, path: file.path)
      } catch { problems.append(error) }
    }
    all = found.values.sorted { $0.name < $1.name }
    self.problems = problems
  }

  public func named(_ name: String) -> LetterTemplate? { all.first { $0.name == name } }

  /// The template to use on a case: the one in Welsh where that was agreed and there is one.
  public func chosen(_ name: String, for file: CaseFile) -> LetterTemplate? {
    guard let template = named(name) else { return nil }
    return file.isWelshAgreed ? all.first { $0.isWelsh && $0.englishName == name } ?? template : template
  }

  /// The letters that can be begun on a case: each template once, filled in.
  public func proposals(_ at: Situation, by writer: Staff, on today: Day) -> [LetterProposal] {
    all.filter { !$0.isWelsh }.compactMap { chosen($0.name, for: at.file) }.map { template in
      proposal(template, at, by: writer, on: today)
    }
  }

  /// A letter by one template.
  ///
  /// - Parameter recipients: whom it is for; whom a letter of its kind goes to where nobody is named.
  public func proposal(
    _ template: LetterTemplate, _ at: Situation, to recipients: [Party] = [], by writer: Staff, on today: Day
  ) -> LetterProposal {
    let parties = recipients.isEmpty ? at.recipients(of: template.kind) : recipients
    return LetterProposal(
      template: template.name, title: template.title, kind: template.kind, recipients: parties.map(\.id),
      method: at.file.usualMethod,
      text: template.text(LetterValues(at, to: parties, method: at.file.usualMethod, by: writer, on: today)),
      adjustments: at.file.letterAdjustments)
  }
}
