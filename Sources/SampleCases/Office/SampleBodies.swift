import Casework

/// A body of the register; none of them exists.
public struct SampleBody: Sendable, Equatable {
  public let name: String
  /// As the register has it: trust, gp, department.
  public let kind: String
  /// Nil for a body that we have no power to look into.
  public let jurisdiction: Jurisdiction?
  public var aliases: [String] = []

  /// Every body of the training register.
  public static let all: [SampleBody] =
    [
      SampleBody("Anytown NHS Trust", "trust", .health, "Anytown Hospital", "Anytown General"),
      SampleBody("Brackenfold Hospitals NHS Foundation Trust", "trust", .health, "Brackenfold Infirmary"),
      SampleBody("Wexcombe Community NHS Trust", "trust", .health, "Wexcombe District Nurses"),
      SampleBody("Northmere Ambulance Service NHS Trust", "trust", .health, "Northmere Ambulance"),
      SampleBody("Quillmarsh Mental Health Partnership NHS Trust", "trust", .health, "The Limes"),
      SampleBody("Quillmarsh Integrated Care Board", "commissioner", .health, "Quillmarsh ICB"),
      SampleBody("Tidewell Road Surgery", "gp", .health),
      SampleBody("Meddygfa Aberwennol", "gp", .health, "Aberwennol Surgery"),
      SampleBody("Hartsedge Medical Practice", "gp", .health),
      SampleBody("Lanterbridge Dental Practice", "dentist", .health),
      SampleBody("Saltmere Eye Centre", "optician", .health),
    ] + parliamentary + outside

  static let parliamentary: [SampleBody] = [
    SampleBody("Department for Canals and Ferries", "department", .parliamentary, "DCF"),
    SampleBody("Household Support Agency", "agency", .parliamentary, "HSA", "the benefit office"),
    SampleBody("National Licensing Office", "agency", .parliamentary, "NLO"),
    SampleBody("Retirement Entitlements Service", "agency", .parliamentary, "the pension people"),
    SampleBody("Residence and Passage Directorate", "department", .parliamentary, "RPD"),
    SampleBody("Child Payments Office", "agency", .parliamentary, "CPO"),
    SampleBody("Coastal Lands Registry", "agency", .parliamentary),
    SampleBody("HMP Dunmarsh Fen", "prison", .parliamentary, "Dunmarsh"),
  ]

  /// Bodies that we cannot look into.
  static let outside: [SampleBody] = [
    SampleBody("Saltmere Borough Council", "council", nil, "Saltmere Council"),
    SampleBody("Greycote Private Clinic", "private clinic", nil),
  ]

  init(_ name: String, _ kind: String, _ jurisdiction: Jurisdiction?, _ aliases: String...) {
    self.name = name
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.aliases = aliases
  }

  /// The name without what every body of its kind has in it, for use in a sentence.
  var shortName: String { aliases.first ?? name }
}
