import Casework

/// What the matrix says in words, for the grid's surroundings, the plain screen and the line dialogue alike.
enum RiskMatrixWords {
  /// `overall High (Medium before mitigation)`.
  static func overall(_ view: CaseView) -> String {
    guard let text = view.situation.outcome("SM-10.26b") else { return "not assessed" }
    return text
  }

  /// What the rating is at least on a day, and why it is what it is.
  static func reason(_ view: CaseView, _ today: Day) -> String {
    (view.situation.uplifts(on: today).map { "\($0.firstCapital). " } ?? "") + reason(view)
  }

  private static func reason(_ view: CaseView) -> String {
    let file = view.file
    guard let last = file.lastAssessment else {
      return file.currentRisks.isEmpty
        ? "Nothing is assessed yet." : "Not in an assessment yet: the highest after mitigation."
    }
    let made = "assessed \(last.at.day.shortText) by \(view.office.name(last.by)), \(last.point.rawValue)"
    let basis: String
    if file.overallRating != last.overall {
      basis = "the risks have changed since they were"
    } else if last.overall != last.after {
      basis = last.overallReason ?? ""
    } else {
      basis = file.currentRisks.isEmpty ? (last.noRiskReason ?? "no risk") : "the highest after mitigation"
    }
    return "\(basis.firstCapital), \(made)."
  }

  /// What a cell says in a line: how it is rated, and the risks in it.
  static func line(of cell: (likelihood: Likelihood, impact: Impact), _ file: CaseFile) -> String {
    let places = RiskPlace.all(in: file).filter { $0.likelihood == cell.likelihood && $0.impact == cell.impact }
    let names = places.filter { $0.isMoved || !$0.isAfter }.compactMap { place -> String? in
      guard let risk = file.risks.first(where: { $0.id == place.risk }) else { return nil }
      let state = place.isMoved ? (place.isAfter ? ", after mitigation" : ", before mitigation") : ""
      return "\(risk.category.rawValue): \(risk.text)\(state)"
    }
    let rating = RiskMatrix.cell(cell.likelihood, cell.impact).label
    return "impact \(cell.impact.rawValue), \(cell.likelihood.rawValue): \(rating)."
      + (names.isEmpty ? "" : " Risks: \(names.joined(separator: "; ")).")
  }

  /// `High`, or `High before mitigation, Low after`.
  static func ratings(_ risk: Risk) -> String {
    risk.rating == risk.ratingAfter
      ? risk.rating.rawValue : "\(risk.rating.rawValue) before mitigation, \(risk.ratingAfter.rawValue) after"
  }

  /// A risk in a sentence, for those who see no grid.
  static func sentence(_ number: Int, _ risk: Risk) -> String {
    let choice = risk.awaitsChoice ? " Choose Medium or Low." : ""
    return "Risk \(number): \(risk.category.rawValue), \(ratings(risk)): \(risk.text)\(choice)"
  }

  /// The ratings along the case's life, oldest first, in a sentence; nil where nothing was assessed.
  static func history(_ file: CaseFile) -> String? {
    file.ratingHistory.map { "History: \($0)." }
  }
}

extension String {
  var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
