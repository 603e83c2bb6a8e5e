/// The tools and guidance that the source names under "Supporting Tools and Guidance" (SM-0.10b). None of them is supplied with it, so an office
/// enters where its own copy lies.
public enum SupportingTool: String, Codable, Sendable, CaseIterable {
  case askDeputyOmbudsman = "Ask the Deputy Ombudsman"
  case seniorCasework = "Casework categorisation criteria - allocation to senior casework"
  case riskAssessment = "Casework risk assessment tool"
  case complexOrSignificant = "Categorising cases as complex or significant"
  case delegationScheme = "Delegation Scheme"
  case financialRemedy = "Financial remedy guidance - includes Severity of Injustice Scale"
  case namingConventions = "Naming conventions on CMS"
  case clinicalStandard = "Ombudsman's Clinical Standard"
  case recommendations = "Our approach to recommendations"
  case legislation = "Our legislation"
  case reallocation = "Reallocation Process"
  case remitCategories = "Remit categories"
  case typologyOfInjustice = "Typology of Injustice"
  case healthReports = "Where health reports and action plans should be sent"
  case clinicalAdvicePrinciples = "Principles for the provision of clinical advice"
  case clinicalAdviceFormat = "Requesting Clinical advice in the most suitable format"
  case seekingClinicalAdvice = "Seeking clinical advice"
  case clinicalAdviceByDiscussion = "The provision of clinical advice by documented discussion"
  case usingClinicalAdvice = "How we use clinical advice to inform our decisions"
  case review = "Review and feedback guidance"
  case styleAndLanguage = "Our style and language guide"
  case logosAndTemplates = "Our logos and templates"
  case alternativeLegalRemedy = "ALR resource"
  case balancingEvidence = "Balancing evidence - includes guidance"
  case complianceAndResolutions = "Compliance and resolutions"

  /// Where the office keeps it; nil until an administrator has said.
  public func location(in office: Office) -> String? { Self.locations(office.value(of: .toolLocations))[self] }

  /// The setting's value: one tool a line, `name: location`.
  static func locations(_ value: String) -> [SupportingTool: String] {
    var found: [SupportingTool: String] = [:]
    for line in value.split(separator: "\n") {
      guard let tool = allCases.first(where: { line.hasPrefix($0.rawValue + ": ") }) else { continue }
      found[tool] = String(line.dropFirst(tool.rawValue.count + 2))
    }
    return found
  }

  static func setting(_ locations: [SupportingTool: String]) -> String {
    allCases.compactMap { tool in locations[tool].map { "\(tool.rawValue): \($0)" } }.joined(separator: "\n")
  }
}
