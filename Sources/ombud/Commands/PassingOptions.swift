import ArgumentParser
import Casework

/// What leads past a refusal: the warnings that are passed, and the requirements that are diverged from.
struct PassingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Pass this warning.", valueName: "requirement")) var pass: [String] = []
  @Option(help: ArgumentHelp("Diverge from this requirement; needs --instead and --reason.", valueName: "requirement"))
  var diverge: [String] = []
  @Option(help: "With --diverge: what was done instead.") var instead: String?
  @Option(help: "With --diverge: why.") var reason: String?
  @Option(help: "With --diverge from a legal requirement: the reference of the Legal Team's advice.") var legalAdvice:
    String?

  var warnings: [RequirementID] { pass.map { RequirementID($0) } }

  var divergences: [TypedDivergence] {
    diverge.map {
      TypedDivergence(requirement: $0, instead: instead ?? "", reason: reason ?? "", legalAdvice: legalAdvice)
    }
  }
}
