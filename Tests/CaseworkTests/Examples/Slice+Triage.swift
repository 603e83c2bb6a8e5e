import Casework

/// Triage by the Public Value Model, and early consideration.
extension Slice {
  static let publicValue = Section(
    name: "SM 2.77-2.96",
    lines: """
      SM-2.77 guidance none
      SM-2.78 guidance prompt
      SM-2.79 guidance auto
      SM-2.80 guidance auto
      SM-2.81 policy block
      SM-2.82 guidance prompt
      SM-2.83 guidance prompt
      SM-2.84 guidance block
      SM-2.85a policy block
      SM-2.85b guidance prompt
      SM-2.86a legal block
      SM-2.86b policy prompt
      SM-2.87 policy prompt
      SM-2.88 policy auto
      SM-2.89 policy prompt
      SM-2.90a policy prompt
      SM-2.90b guidance block
      SM-2.91 policy prompt
      SM-2.92a policy block
      SM-2.92b guidance auto
      SM-2.93a legal block
      SM-2.93b legal block
      SM-2.94 guidance auto
      SM-2.95 policy prompt
      SM-2.96a policy prompt
      SM-2.96b policy prompt
      """)

  static let earlyConsideration = Section(
    name: "SM 2.97-2.113",
    lines: """
      SM-2.97 guidance prompt
      SM-2.98 guidance auto
      SM-2.99 guidance none
      SM-2.100a policy block
      SM-2.100b policy auto
      SM-2.101 policy prompt
      SM-2.102a policy block
      SM-2.102b policy prompt
      SM-2.103 policy prompt
      SM-2.104a policy block
      SM-2.104b legal block
      SM-2.105 guidance prompt
      SM-2.106 guidance prompt
      SM-2.107 guidance warn
      SM-2.108 policy block
      SM-2.109 policy block
      SM-2.110 legal block
      SM-2.111a policy block
      SM-2.111b policy block
      SM-2.112 policy block
      SM-2.113 policy prompt
      """)
}
