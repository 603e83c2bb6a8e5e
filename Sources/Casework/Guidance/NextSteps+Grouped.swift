/// Questions that one form answers, as one line: nobody is asked twice for what is said once.
extension NextSteps {
  /// The steps with those joined that one form answers, each where the first of them stood. What binds or has a date stays by itself.
  public static func grouped(_ steps: [OpenStep]) -> [OpenStep] {
    var groups: [(form: Form, steps: [OpenStep])] = []
    for (number, step) in steps.enumerated() {
      let form = Form(step) ?? .own(number)
      if let index = groups.firstIndex(where: { $0.form == form && agree($0.steps, step) }) {
        groups[index].steps.append(step)
      } else {
        groups.append((form, [step]))
      }
    }
    return groups.compactMap { joined($0.steps) }
  }

  /// What answers a step, the same for steps that are answered together.
  private enum Form: Equatable {
    case answer(RequirementID)
    case command(CommandName)
    /// A form of which nothing may be to be recorded.
    case part(CommandName, RequirementID)
    case own(Int)

    init?(_ step: OpenStep) {
      guard step.kind == .question else { return nil }
      switch step.command {
      case .requirementAnswer: self = .answer(step.requirement)
      case let command where step.none != nil: self = .part(command, step.requirement)
      case .caseDescribe, .contactLog: self = .command(step.command)
      default: return nil
      }
    }
  }

  /// Whether what a step proposes contradicts nothing that others propose for the same form.
  private static func agree(_ steps: [OpenStep], _ step: OpenStep) -> Bool {
    steps.allSatisfy { other in
      (other.none == nil) == (step.none == nil)
        && other.proposal.allSatisfy { name, value in
          name == GuidanceCommands.subject.name || (step.proposal[name] ?? value) == value
        }
    }
  }

  private static func joined(_ steps: [OpenStep]) -> OpenStep? {
    guard let first = steps.first, steps.count > 1 else { return steps.first }
    var proposal = steps.reduce(into: [:]) { $0.merge($1.proposal) { standing, _ in standing } }
    let subjects = steps.map(\.subject).filter { !$0.isEmpty }.joined(separator: GuidanceCommands.subjectSeparator)
    if first.command == .requirementAnswer { proposal[GuidanceCommands.subject.name] = subjects }
    let nones = steps.compactMap(\.none)
    return OpenStep(
      kind: first.kind, requirement: first.requirement, subject: subjects, force: first.force, label: first.label,
      text: text(of: steps.map(\.text)), sentence: first.sentence, deadline: nil, command: first.command,
      proposal: proposal, field: first.field, none: nones.isEmpty ? nil : nones.joined(separator: " "),
      others: steps.dropFirst().map(\.requirement).filter { $0 != first.requirement })
  }

  /// `Could the complainant; anyone else provide evidence?` of two questions that begin and end alike; else one behind the other.
  static func text(of texts: [String]) -> String {
    let words = texts.map { $0.split(separator: " ") }
    guard let shortest = words.map(\.count).min(), let first = words.first else { return "" }
    let head = (0..<shortest).prefix { place in words.allSatisfy { $0[place] == first[place] } }.count
    let tail = (0..<(shortest - head)).prefix { place in
      words.allSatisfy { $0[$0.count - 1 - place] == first[first.count - 1 - place] }
    }.count
    let middles = words.map { $0[head..<($0.count - tail)].joined(separator: " ") }
    guard head > 0, tail > 0, middles.allSatisfy({ !$0.isEmpty }) else { return texts.joined(separator: " ") }
    let beginning = first[..<head].joined(separator: " ")
    let end = first[(first.count - tail)...].joined(separator: " ")
    return "\(beginning) \(middles.joined(separator: "; ")) \(end)"
  }
}
