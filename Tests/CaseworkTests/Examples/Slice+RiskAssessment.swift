import Casework

/// Risk: what is assessed, how it is rated, and at which decisions.
extension Slice {
  static let riskAtDecisions = Section(
    name: "SM 2.329, 3.125-3.126, 5.49-5.50, 8.71-8.72",
    lines: """
      SM-2.329a policy block
      SM-2.329b guidance block
      SM-3.125a policy block
      SM-3.125b guidance prompt
      SM-3.126 guidance auto
      SM-5.49a policy block
      SM-5.49b guidance prompt
      SM-5.50 guidance auto
      SM-8.71a policy block
      SM-8.71b guidance prompt
      SM-8.72 policy auto
      """)

  static let riskAssessment = Section(
    name: "SM 10.1-10.33, 10.35, 10.37-10.46",
    lines: """
      SM-10.1 guidance none
      SM-10.2 guidance none
      SM-10.3 guidance record
      SM-10.4 guidance auto
      SM-10.5 guidance prompt
      SM-10.6 guidance auto
      SM-10.7 guidance none
      SM-10.8 guidance prompt
      SM-10.9 guidance prompt
      SM-10.10 policy warn
      SM-10.11 policy prompt
      SM-10.12a policy prompt
      SM-10.12b policy prompt
      SM-10.13 policy block
      SM-10.14a policy record
      SM-10.14b policy block
      SM-10.14c policy block
      SM-10.15 policy block
      SM-10.16 policy none
      SM-10.17a policy block
      SM-10.17b guidance record
      SM-10.18 guidance prompt
      SM-10.19 guidance record
      SM-10.20 policy record
      SM-10.21 policy record
      SM-10.22a policy auto
      SM-10.22b policy block
      SM-10.23 policy record
      SM-10.24 guidance record
      SM-10.25 policy block
      SM-10.26a policy auto
      SM-10.26b policy auto
      SM-10.27 policy prompt
      SM-10.28 policy prompt
      SM-10.29a policy record
      SM-10.29b policy auto
      SM-10.30 policy prompt
      SM-10.31a policy block
      SM-10.31b policy block
      SM-10.32a policy prompt
      SM-10.32b policy block
      SM-10.33 policy auto
      SM-10.35 policy prompt
      SM-10.37 policy prompt
      SM-10.38a policy record
      SM-10.38b guidance prompt
      SM-10.39a policy block
      SM-10.39b guidance block
      SM-10.40 guidance none
      SM-10.41 policy block
      SM-10.42 guidance auto
      SM-10.43 policy record
      SM-10.44a policy prompt
      SM-10.44b policy auto
      SM-10.45 policy block
      SM-10.46 guidance prompt
      """)
}
