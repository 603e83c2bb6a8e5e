import Casework

/// The requirements of this slice, as catalogued from the sources: id, force and enforcement, in the order of the text.
enum Slice {
  struct Section: Sendable {
    let name: String
    let lines: String

    var rows: [(id: RequirementID, force: Force, enforcement: Enforcement)] {
      lines.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 3, let force = Force(rawValue: words[1]), let kind = Enforcement(rawValue: words[2]) else {
          return nil
        }
        return (RequirementID(words[0]), force, kind)
      }
    }
  }

  static let sections = [
    introduction, firstContact, passing, triage, support, jointWorking, prison, remit, inWriting, referral,
    memberChanges, withoutReferral, returning, readiness, publicValue, earlyConsideration, mediation, resolution,
    secondTier, commissioner, healthcare, allocation, timeLimit, riskAtDecisions, riskAssessment, riskElsewhere,
    immediateRisk, particularRisks,
  ]

  static let introduction = Section(
    name: "SM introduction, paragraphs 1-10",
    lines: """
      SM-0.1 guidance none
      SM-0.2 guidance none
      SM-0.3 guidance auto
      SM-0.4a guidance block
      SM-0.4b guidance auto
      SM-0.5 guidance block
      SM-0.6a guidance auto
      SM-0.6b guidance block
      SM-0.7 guidance auto
      SM-0.8 guidance none
      SM-0.9 guidance auto
      SM-0.10 guidance none
      SM-0.10b guidance record
      """)

  static let firstContact = Section(
    name: "SM 1.1-1.22",
    lines: """
      SM-1.1 policy block
      SM-1.2 guidance auto
      SM-1.3a policy block
      SM-1.3b policy block
      SM-1.4 guidance prompt
      SM-1.5 guidance prompt
      SM-1.6 policy block
      SM-1.7a policy warn
      SM-1.7b policy auto
      SM-1.8 policy record
      SM-1.9a policy auto
      SM-1.9b policy block
      SM-1.9c policy warn
      SM-1.10 policy prompt
      SM-1.11 guidance record
      SM-1.12 policy prompt
      SM-1.13a policy prompt
      SM-1.13b policy prompt
      SM-1.14 guidance auto
      SM-1.15 guidance prompt
      SM-1.16 guidance none
      SM-1.17a guidance record
      SM-1.17b guidance warn
      SM-1.18 policy prompt
      SM-1.19a policy block
      SM-1.19b guidance auto
      SM-1.20a policy prompt
      SM-1.20b policy warn
      SM-1.20c policy prompt
      SM-1.20d policy prompt
      SM-1.21a policy block
      SM-1.21b policy prompt
      SM-1.22a policy block
      SM-1.22b policy block
      """)

  static let passing = Section(
    name: "SM 1.23-1.34",
    lines: """
      SM-1.23 policy block
      SM-1.24 policy prompt
      SM-1.25a policy block
      SM-1.25b policy prompt
      SM-1.26 policy prompt
      SM-1.27 policy auto
      SM-1.28a policy prompt
      SM-1.28b policy block
      SM-1.28c legal block
      SM-1.29a legal block
      SM-1.29b policy block
      SM-1.30a policy block
      SM-1.30b policy prompt
      SM-1.31 guidance none
      SM-1.32 policy none
      SM-1.33 policy none
      SM-1.34a policy prompt
      SM-1.34b policy prompt
      SM-1.34c policy record
      SM-1.34d policy prompt
      SM-1.34e policy warn
      """)

  static let triage = Section(
    name: "SM 1.35-1.39",
    lines: """
      SM-1.35 policy block
      SM-1.36 policy prompt
      SM-1.37 guidance auto
      SM-1.38 guidance auto
      SM-1.39a policy block
      SM-1.39b policy block
      """)

  static let support = Section(
    name: "SM 1.40-1.48",
    lines: """
      SM-1.40 guidance prompt
      SM-1.41a guidance record
      SM-1.41b guidance warn
      SM-1.41c guidance prompt
      SM-1.42 legal block
      SM-1.43a policy record
      SM-1.43b policy block
      SM-1.43c policy prompt
      SM-1.44a policy block
      SM-1.44b policy prompt
      SM-1.44c policy block
      SM-1.45 guidance prompt
      SM-1.46 guidance none
      SM-1.47 guidance record
      SM-1.48 policy prompt
      """)

  static let jointWorking = Section(
    name: "SM 1.49-1.56",
    lines: """
      SM-1.49 legal block
      SM-1.50a policy record
      SM-1.50b policy auto
      SM-1.51 guidance prompt
      SM-1.52 guidance block
      SM-1.53a policy block
      SM-1.53b policy prompt
      SM-1.54 guidance block
      SM-1.55a policy prompt
      SM-1.55b guidance prompt
      SM-1.56 policy block
      """)

  static let prison = Section(
    name: "SM 1.57-1.66",
    lines: """
      SM-1.57 policy block
      SM-1.58a legal block
      SM-1.58b guidance prompt
      SM-1.59 guidance warn
      SM-1.60a policy block
      SM-1.60b policy auto
      SM-1.61a policy prompt
      SM-1.61b guidance record
      SM-1.62 policy record
      SM-1.63a policy block
      SM-1.63b policy block
      SM-1.63c policy block
      SM-1.63d policy prompt
      SM-1.64 policy warn
      SM-1.65 policy block
      SM-1.66a policy block
      SM-1.66b guidance prompt
      """)

  static let remit = Section(
    name: "SM 2.1-2.7",
    lines: """
      SM-2.1a policy block
      SM-2.1b policy prompt
      SM-2.2a guidance block
      SM-2.2b guidance auto
      SM-2.2c guidance auto
      SM-2.3 guidance prompt
      SM-2.4a guidance block
      SM-2.4b guidance prompt
      SM-2.5 guidance record
      SM-2.6 policy block
      SM-2.7 guidance auto
      """)

  static let inWriting = Section(
    name: "SM 2.8-2.15",
    lines: """
      SM-2.8a policy block
      SM-2.8b policy block
      SM-2.8#2a legal block
      SM-2.8#2b guidance auto
      SM-2.9a policy auto
      SM-2.9b policy prompt
      SM-2.9c policy record
      SM-2.10 policy block
      SM-2.11a policy prompt
      SM-2.11b policy block
      SM-2.12 policy prompt
      SM-2.13a guidance prompt
      SM-2.13b guidance prompt
      SM-2.14a policy prompt
      SM-2.14b guidance prompt
      SM-2.15a policy prompt
      SM-2.15b policy prompt
      """)

  static let referral = Section(
    name: "SM 2.16-2.42",
    lines: """
      SM-2.16a legal block
      SM-2.16b legal block
      SM-2.16c guidance record
      SM-2.17a policy block
      SM-2.17b guidance auto
      SM-2.18 guidance record
      SM-2.19 policy block
      SM-2.20 guidance warn
      SM-2.21 guidance auto
      SM-2.22 guidance prompt
      SM-2.23 guidance record
      SM-2.24 guidance auto
      SM-2.25 guidance prompt
      SM-2.26a guidance block
      SM-2.26b guidance record
      SM-2.27 guidance auto
      SM-2.28 guidance prompt
      SM-2.29 guidance prompt
      SM-2.30 guidance prompt
      SM-2.31 guidance auto
      SM-2.32a guidance prompt
      SM-2.32b guidance auto
      SM-2.33 guidance auto
      SM-2.34a guidance prompt
      SM-2.34b guidance prompt
      SM-2.35 guidance block
      SM-2.36 guidance prompt
      SM-2.37 guidance warn
      SM-2.38 guidance prompt
      SM-2.39 guidance prompt
      SM-2.40a guidance auto
      SM-2.40b guidance block
      SM-2.41 guidance prompt
      SM-2.42 guidance block
      """)

  static let withoutReferral = Section(
    name: "SM 2.51-2.60",
    lines: """
      SM-2.51a guidance prompt
      SM-2.51b guidance prompt
      SM-2.52 guidance auto
      SM-2.53 guidance block
      SM-2.54a guidance warn
      SM-2.54b guidance prompt
      SM-2.55a policy prompt
      SM-2.55b guidance prompt
      SM-2.56a policy prompt
      SM-2.56b guidance prompt
      SM-2.57a policy prompt
      SM-2.57b guidance auto
      SM-2.57c guidance prompt
      SM-2.58a guidance prompt
      SM-2.58b guidance prompt
      SM-2.59a policy auto
      SM-2.59b policy block
      SM-2.60a policy prompt
      SM-2.60b policy prompt
      """)

  static let timeLimit = Section(
    name: "SM 2.271-2.293",
    lines: """
      SM-2.271a guidance auto
      SM-2.271b guidance block
      SM-2.271c guidance auto
      SM-2.272 guidance block
      SM-2.273 legal auto
      SM-2.274 legal auto
      SM-2.275 legal auto
      SM-2.276 guidance auto
      SM-2.277 guidance warn
      SM-2.278a policy block
      SM-2.278b policy prompt
      SM-2.279 policy block
      SM-2.280 guidance record
      SM-2.281a policy block
      SM-2.281b guidance block
      SM-2.282 guidance block
      SM-2.283 guidance auto
      SM-2.284 guidance record
      SM-2.285 guidance prompt
      SM-2.286 guidance auto
      SM-2.287a policy auto
      SM-2.287b guidance auto
      SM-2.288a policy warn
      SM-2.288b guidance block
      SM-2.289 policy prompt
      SM-2.290 guidance record
      SM-2.291 guidance block
      SM-2.292a guidance auto
      SM-2.292b guidance auto
      SM-2.293 guidance block
      """)

  static let memberChanges = Section(
    name: "SM 2.42-2.50",
    lines: """
      SM-2.42#2a legal auto
      SM-2.42#2b policy block
      SM-2.43a policy auto
      SM-2.43b policy prompt
      SM-2.43c policy block
      SM-2.44 policy auto
      SM-2.45 guidance prompt
      SM-2.46a legal block
      SM-2.46b policy auto
      SM-2.47 policy prompt
      SM-2.48 guidance auto
      SM-2.49a legal block
      SM-2.49b legal block
      SM-2.50 policy prompt
      """)

  static let returning = Section(
    name: "SM 2.61-2.64",
    lines: """
      SM-2.61 policy prompt
      SM-2.62 policy block
      SM-2.63 policy prompt
      SM-2.64 policy prompt
      """)

  static let readiness = Section(
    name: "SM 2.65-2.76",
    lines: """
      SM-2.65a guidance block
      SM-2.65b guidance auto
      SM-2.66a legal block
      SM-2.66b guidance auto
      SM-2.67 policy warn
      SM-2.68 guidance prompt
      SM-2.69a policy block
      SM-2.69b policy prompt
      SM-2.70 guidance prompt
      SM-2.71a guidance prompt
      SM-2.71b guidance record
      SM-2.72 guidance prompt
      SM-2.73 policy block
      SM-2.74 guidance prompt
      SM-2.75 guidance prompt
      SM-2.76 policy block
      """)
}
