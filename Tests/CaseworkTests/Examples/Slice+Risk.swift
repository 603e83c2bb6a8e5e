import Casework

/// Particular risks, and the oversight of high risk cases.
extension Slice {
  static let riskElsewhere = Section(
    name: "SM 5.3-5.4, 7.34, 7.80, 8.66, 9.44-9.45, 9.84, 9.99-9.101",
    lines: """
      SM-5.3a guidance auto
      SM-5.3b guidance prompt
      SM-5.4a guidance prompt
      SM-5.4b guidance prompt
      SM-7.34a guidance prompt
      SM-7.34b guidance prompt
      SM-7.34c guidance prompt
      SM-7.80a policy block
      SM-7.80b policy block
      SM-7.80c policy block
      SM-8.66a policy block
      SM-8.66b policy block
      SM-8.66c policy block
      SM-8.66d policy block
      SM-9.44 guidance auto
      SM-9.45a guidance warn
      SM-9.45b guidance auto
      SM-9.84a policy prompt
      SM-9.84b policy block
      SM-9.99a guidance prompt
      SM-9.99b guidance auto
      SM-9.99c guidance auto
      SM-9.100a policy block
      SM-9.100b guidance auto
      SM-9.101a guidance record
      SM-9.101b guidance auto
      """)

  static let immediateRisk = Section(
    name: "SM 10.34, 10.36",
    lines: """
      SM-10.34 policy block
      SM-10.36 policy prompt
      """)

  static let particularRisks = Section(
    name: "SM 10.47-10.72",
    lines: """
      SM-10.47 guidance record
      SM-10.48 guidance prompt
      SM-10.49 guidance auto
      SM-10.50a policy block
      SM-10.50b guidance prompt
      SM-10.51 guidance record
      SM-10.52 guidance prompt
      SM-10.53a guidance auto
      SM-10.53b policy block
      SM-10.54a guidance prompt
      SM-10.54b guidance prompt
      SM-10.55 guidance prompt
      SM-10.56 guidance record
      SM-10.57 guidance prompt
      SM-10.58 policy block
      SM-10.59 policy prompt
      SM-10.60 guidance prompt
      SM-10.61 policy block
      SM-10.62a guidance auto
      SM-10.62b guidance block
      SM-10.63 policy block
      SM-10.64 guidance prompt
      SM-10.65a guidance record
      SM-10.65b guidance auto
      SM-10.66a policy block
      SM-10.66b policy block
      SM-10.67a policy block
      SM-10.67b guidance warn
      SM-10.68a policy prompt
      SM-10.68b guidance record
      SM-10.69a policy block
      SM-10.69b policy prompt
      SM-10.70 policy block
      SM-10.71a policy block
      SM-10.71b policy block
      SM-10.71c guidance record
      SM-10.72 policy auto
      """)
}
